import { api } from '../api/client';
import { done, failed } from '../ui/Toast';

/** One's own decisions of this visit, the last one at the end: by their number or token. */
const stack: (number | string)[] = [];

/** Takes note of a decision that can be undone, as the server names it. */
export function undoable(result: unknown) {
  const named = result as { decision?: unknown; undo?: unknown } | null;
  const name = named?.undo ?? named?.decision;
  if (typeof name === 'number' || typeof name === 'string') stack.push(name);
}

/** Undoes the last of them; false where there is none or the server refused. */
export async function undoLast(): Promise<boolean> {
  const last = stack.pop();
  if (last === undefined) return false;
  try {
    await api.undo(last);
    done('review.done.undo');
    return true;
  } catch (fault) {
    failed(fault);
    return false;
  }
}
