import { keyOf } from '../api/named';
import type { SituationPlace, Spell } from '../api/types';
import { nameOf, placeNameOf } from '../i18n/words';

/** Somebody who holds places on the day. */
export interface Holder {
  key: string;
  /** In the actor directory; null where it does not know them. */
  id: string | null;
  name: string;
  /** Stands on the map and in the legend beside the colour: from 1. */
  number: number;
  /** Which of the palette's colours; those beyond it share the last. */
  colour: number;
  places: number;
}

/** As many colours as are told apart by the colour-blind too. */
export const COLOURS = 8;

/** The keys of all who hold a place by some spells. */
export function holdersOf(spells: readonly Spell[]): string[] {
  return [...new Set(spells.flatMap((spell) => spell.parties.map(keyOf)))];
}

/** Who holds a place, each once. */
export function holding(place: SituationPlace, all: ReadonlyMap<string, Holder>): Holder[] {
  return holdersOf(place.held).flatMap((key) => all.get(key) ?? []);
}

/** All who hold something, who holds most first. */
export function legend(places: readonly SituationPlace[]): Map<string, Holder> {
  const found = new Map<string, { id: string | null; name: string; places: number }>();
  for (const place of places) {
    for (const party of place.held.flatMap((spell) => spell.parties)) {
      const known = found.get(keyOf(party));
      if (known) known.places++;
      else found.set(keyOf(party), { id: party.id, name: nameOf(party), places: 1 });
    }
  }
  return new Map(
    [...found]
      .sort(([a, x], [b, y]) => y.places - x.places || (a < b ? -1 : 1))
      .map(([key, { id, name, places: held }], i) => [
        key,
        { key, id, name, number: i + 1, colour: Math.min(i, COLOURS - 1), places: held },
      ]),
  );
}

/** The states of sieges and roads that stand on the day and matter to whoever is in the place. */
export function access(place: SituationPlace): ('besieged' | 'cut')[] {
  const states = new Set(place.access.map((spell) => spell.state));
  return (['besieged', 'cut'] as const).filter((state) => states.has(state));
}

/** Whether anything is told of it that a map could show. */
export function told(place: SituationPlace): boolean {
  return place.control !== 'unknown' || place.maybe.length > 0 || place.access.length > 0;
}

export function placeName(place: SituationPlace): string {
  return placeNameOf({ id: place.place_id, name: place.place_en, name_ar: place.place_ar, precision: place.geo_precision });
}

export function placeKey(place: SituationPlace): string {
  return place.place_id ?? place.place_en ?? place.place_ar ?? '';
}
