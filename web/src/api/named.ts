import type { Named } from './types';

/** By what somebody or something with a name is known: the id, or the name that there is where nobody knows who it is. */
export function keyOf(named: { [part in keyof Named]?: string | null | undefined }): string {
  return named.id ?? named.name ?? named.name_ar ?? '';
}
