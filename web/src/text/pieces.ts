/** A stretch of a text, in UTF-16 units, end exclusive, and what it shows. */
export interface Stretch {
  start: number;
  end: number;
  /** What it belongs to, such as a field. */
  role: string;
  /** Names the stretch among others. */
  id: string;
}

/** A part of the text over which the same stretches lie. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  over: Stretch[];
}

const COMBINING = /^\p{M}$/u;

/** An end that parts a letter from its vowel signs moves behind them, so that they stay on their letter. */
function snapped(text: string, at: number): number {
  let end = Math.max(0, Math.min(at, text.length));
  // Inside a surrogate pair.
  if (end > 0 && end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[end] ?? '')) {
    end++;
  }
  while (end < text.length && COMBINING.test(text[end] ?? '')) end++;
  return end;
}

/**
 * The whole text in pieces, split where a stretch begins or ends. What overlaps is not nested but
 * split, so that each piece is one flat mark. Of several stretches over a piece the shortest comes
 * first: it says most.
 */
export function pieces(text: string, stretches: readonly Stretch[]): Piece[] {
  const whole = stretches
    .map((each) => ({ ...each, start: snapped(text, each.start), end: snapped(text, each.end) }))
    .filter((each) => each.start < each.end);
  const cuts = [...new Set([0, text.length, ...whole.flatMap((each) => [each.start, each.end])])].sort((a, b) => a - b);
  const result: Piece[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? 0;
    const end = cuts[i + 1] ?? text.length;
    const over = whole
      .filter((each) => each.start <= start && each.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
    result.push({ start, end, text: text.slice(start, end), over });
  }
  return result;
}

/** The same in paragraphs: a piece that goes over a line end is split there, and the line end is dropped. */
export function paragraphs(text: string, stretches: readonly Stretch[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces(text, stretches)) {
    let at = piece.start;
    piece.text.split('\n').forEach((line, index) => {
      if (index > 0) {
        lines.push([]);
        at++;
      }
      if (line) lines.at(-1)?.push({ start: at, end: at + line.length, text: line, over: piece.over });
      at += line.length;
    });
  }
  return lines.filter((line) => line.length > 0);
}

/** UTF-16 units to code points: what the register counts in. */
export function codePoints(text: string, utf16: number): number {
  let count = 0;
  for (let i = 0; i < utf16 && i < text.length; count++) {
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  }
  return count;
}
