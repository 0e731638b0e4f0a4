import { api } from '../api/client';
import { done, failed } from '../ui/Toast';

/** One's own decisions of this visit by their numbers, the last one at the end. */
const stack: number[] = [];

/** Takes note of a decision, so that it can be undone. */
export function undoable(decision: number) {
  stack.push(decision);
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
