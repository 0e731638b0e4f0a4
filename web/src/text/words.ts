/** What one Arabic letter may be written together with a word: and, then, by, to, as, will. */
const PROCLITICS = 'وفبلكس';
const LETTER = /[\p{L}\p{M}\p{N}_]/u;

/** A selection as it was made, and the same in whole words. */
export interface Snap {
  start: number;
  end: number;
}

/**
 * Whole words around a selection, in UTF-16 units. A first letter that may be a particle («و» in
 * «وقصف») stays out where the selection left it out.
 */
export function wholeWords(text: string, start: number, end: number): Snap {
  let from = start;
  let to = end;
  while (from < to && !LETTER.test(text[from] ?? '')) from++;
  while (to > from && !LETTER.test(text[to - 1] ?? '')) to--;
  if (from === to) return { start, end };
  const begun = from;
  while (from > 0 && LETTER.test(text[from - 1] ?? '')) from--;
  while (to < text.length && LETTER.test(text[to] ?? '')) to++;
  const left = begun - from;
  if (left === 1 && PROCLITICS.includes(text[from] ?? '')) from = begun;
  return { start: from, end: to };
}
