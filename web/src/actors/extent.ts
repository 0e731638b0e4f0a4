/** The days that a picture of ties spans: from the first to the last that is told, with a year around them. */
export function extent(ties: readonly { from: string | null; to: string | null }[]): { from: string; to: string } {
  const told = ties.flatMap(({ from, to }) => [from, to]).filter((day): day is string => day !== null).map(day).sort();
  const first = told[0] ?? '2011-01-01';
  const last = told.at(-1) ?? '2020-12-31';
  return { from: `${Number(first.slice(0, 4)) - 1}-01-01`, to: `${Number(last.slice(0, 4)) + 1}-12-31` };
}

/** A year or a month is told by its first day. */
function day(text: string): string {
  return `${text}-01-01`.slice(0, 10);
}
