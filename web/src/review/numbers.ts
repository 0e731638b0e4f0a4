import { latinDigits } from '../i18n/format';

/** The number in selected words, as a proposal for a loss; null where none is written in digits. */
export function numberIn(words: string): string | null {
  const all = latinDigits(words).match(/\d+/g);
  if (!all) return null;
  const [first, second] = all;
  return second === undefined ? (first ?? null) : `${first}..${second}`;
}
