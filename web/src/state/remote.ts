import { useSignal, type Signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { Problem } from '../api/client';

/** What is known of an answer: the last one stays while the next is on its way. */
export interface Remote<T> {
  data: T | null;
  problem: Problem | null;
  loading: boolean;
}

/** Asks again whenever the key is another, and lets go of questions that nobody waits for; null asks nothing. */
export function useRemote<T>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<T>,
  again: unknown = 0,
): Signal<Remote<T>> {
  const remote = useSignal<Remote<T>>({ data: null, problem: null, loading: key !== null });
  // Asked before the page is painted, not after.
  useLayoutEffect(() => {
    if (key === null) {
      remote.value = { data: null, problem: null, loading: false };
      return;
    }
    const abort = new AbortController();
    remote.value = { ...remote.peek(), loading: true };
    ask(abort.signal).then(
      (data) => {
        if (!abort.signal.aborted) remote.value = { data, problem: null, loading: false };
      },
      (fault: unknown) => {
        if (abort.signal.aborted) return;
        const problem = Problem.of(fault);
        remote.value = { data: null, problem, loading: false };
      },
    );
    return () => abort.abort();
  }, [key, again]);
  return remote;
}
