import type { Claim, Detail, Words } from '../api/types';
import { codePoints } from '../text/pieces';

/** The fields of an event in the order in which they are shown. */
export const FIELDS = [
  'event_type',
  'status',
  'times',
  'places',
  'actors',
  'targets',
  'fatalities',
  'injured',
  'weapons',
] as const;

export type Field = (typeof FIELDS)[number];

/** Fields that have one right value, so that two claims of them are two stories. */
const ONE_VALUE: ReadonlySet<string> = new Set(['event_type', 'status', 'times', 'fatalities', 'injured']);

/** Words of a report behind a claim. */
export interface Shown extends Words {
  id: string;
  field: Field;
}

export interface Row {
  field: Field;
  claims: { claim: Claim; words: Shown[] }[];
  /** Whether the sources differ. */
  differ: boolean;
}

/** What an event's fields say, who says it and with which words. */
export function rowsOf(detail: Detail): Row[] {
  return FIELDS.map((field) => {
    const claims = (detail[`claims_${field}`] ?? []).map((claim) => ({
      claim,
      words: claim.evidence.flatMap((id) => {
        const words = detail.evidence[id];
        return words?.quote ? [{ ...words, id, field }] : [];
      }),
    }));
    return { field, claims, differ: ONE_VALUE.has(field) && distinct(claims.map((each) => each.claim)) > 1 };
  });
}

function distinct(claims: readonly Claim[]): number {
  return new Set(claims.map((claim) => JSON.stringify({ ...claim, claimed_by: null, evidence: null }))).size;
}

/** All words behind an event, in the order of the fields, each stretch of a field once. */
export function evidenceOf(detail: Detail): Shown[] {
  const seen = new Set<string>();
  return rowsOf(detail).flatMap((row) =>
    row.claims.flatMap(({ words }) =>
      words.filter((each) => {
        const key = `${each.field} ${each.report} ${each.start}-${each.end}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      }),
    ),
  );
}

/** UTF-16 offsets of words in a text, also where only code points are given. */
export function utf16(text: string, words: { start: number; end: number; utf16_start?: number; utf16_end?: number }): [number, number] {
  if (words.utf16_start !== undefined && words.utf16_end !== undefined) return [words.utf16_start, words.utf16_end];
  if (codePoints(text, text.length) === text.length) return [words.start, words.end];
  const points = [...text];
  const start = points.slice(0, words.start).join('').length;
  return [start, start + points.slice(words.start, words.end).join('').length];
}
