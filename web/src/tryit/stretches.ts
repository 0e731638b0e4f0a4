import type { Quote, Reading, ReadEvent } from '../api/types';
import type { Stretch } from '../text/pieces';

/** The words of an event with the fields that they say; ids are "event field start". */
export function stretchesOf(event: ReadEvent): Stretch[] {
  const fields: [string, readonly Quote[]][] = [
    ['triggers', event.triggers],
    ['actors', event.actors],
    ['targets', event.targets],
    ['places', event.places],
    ['time', event.time ? [event.time] : []],
    ['fatalities', event.fatalities],
    ['injured', event.injured],
    ['weapons', event.weapons],
    ['sources', event.sources],
  ];
  return fields.flatMap(([field, quotes]) =>
    quotes
      .filter((quote) => quote.quote)
      .map((quote) => ({
        start: quote.utf16_start,
        end: quote.utf16_end,
        role: field,
        id: `${event.id}_${field}_${quote.start}`,
      })),
  );
}

/** One sentence of a reading: its words, what lies over them, and the events that begin in it. */
export interface ReadSentence {
  start: number;
  text: string;
  stretches: Stretch[];
  events: ReadEvent[];
}

/** A reading sentence by sentence; an event stands with the sentence of its first word. */
export function sentences(text: string, reading: Reading): ReadSentence[] {
  const all = reading.analysis.events.flatMap((event) => stretchesOf(event));
  return reading.sentences.map((sentence) => {
    const { utf16_start: start, utf16_end: end } = sentence;
    return {
      start,
      text: text.slice(start, end),
      stretches: all
        .filter((each) => each.start < end && each.end > start)
        .map((each) => ({ ...each, start: Math.max(each.start, start) - start, end: Math.min(each.end, end) - start })),
      events: reading.analysis.events.filter((event) => {
        const first = Math.min(...(event.triggers.length ? event.triggers : stretchesAsQuotes(event)).map((q) => q.utf16_start));
        return first >= start && first < end;
      }),
    };
  });
}

function stretchesAsQuotes(event: ReadEvent): { utf16_start: number }[] {
  return stretchesOf(event).map((each) => ({ utf16_start: each.start }));
}
