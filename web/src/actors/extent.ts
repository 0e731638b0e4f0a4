interface Told {
  from: string | null;
  to: string | null;
}

/** The days that a picture of ties spans: from the first to the last that is told, with a year around them. */
export function extent(ties: readonly Told[]): { from: string; to: string } {
  const told = ties.flatMap(({ from, to }) => [from, to]).filter((each): each is string => each !== null).sort();
  const first = told[0] ?? '2011-01-01';
  const last = told.at(-1) ?? '2020-12-31';
  return { from: `${Number(first.slice(0, 4)) - 1}-01-01`, to: `${Number(last.slice(0, 4)) + 1}-12-31` };
}

/** The first and last day of a tie; a year or a month alone stands for all its days. */
export function drawn(tie: Told, whole: { from: string; to: string }): { from: string; to: string } {
  const from = tie.from ?? whole.from;
  const to = tie.to ?? whole.to;
  return { from: `${from}-01-01`.slice(0, 10), to: lastDay(to) };
}

function lastDay(told: string): string {
  if (told.length === 4) return `${told}-12-31`;
  if (told.length !== 7) return told;
  const [year = 0, month = 1] = told.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
