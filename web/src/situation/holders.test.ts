import { describe, expect, it } from 'vitest';
import type { SituationPlace, Spell } from '../api/types';
import { access, holding, holdersOf, legend, told } from './holders';

const spell = (state: string, ...names: string[]): Spell => ({
  state,
  parties: names.map((name) => ({ id: name, name, name_ar: null, according_to: [] })),
  from: null,
  to: null,
  last_told: null,
  contested: false,
  sayings: [],
  against: [],
});

const place = (held: Spell[], extra: Partial<SituationPlace> = {}): SituationPlace => ({
  place_id: 'p',
  place_en: 'P',
  place_ar: null,
  within: [],
  pcode: null,
  latitude: 1,
  longitude: 1,
  geo_precision: 'town',
  precision_radius_km: 2,
  control: held.length === 0 ? 'unknown' : held.length > 1 ? 'contested' : 'held',
  held,
  maybe: [],
  access: [],
  ...extra,
});

describe('the legend', () => {
  it('has who holds most first, and counts contested places for each of their holders', () => {
    const all = legend([place([spell('held', 'a')]), place([spell('held', 'b')]), place([spell('held', 'a'), spell('held', 'b')]), place([spell('held', 'b')])]);
    expect([...all.values()].map((each) => [each.name, each.number, each.places])).toEqual([
      ['b', 1, 3],
      ['a', 2, 2],
    ]);
  });

  it('goes on beyond its colours with numbers', () => {
    const all = legend('abcdefghijk'.split('').map((name) => place([spell('held', name)])));
    expect(new Set([...all.values()].map((each) => each.number)).size).toBe(11);
    expect(Math.max(...[...all.values()].map((each) => each.colour))).toBe(7);
  });
});

describe('a place', () => {
  it('names each holder once', () => {
    expect(holdersOf([spell('held', 'a', 'b'), spell('held', 'a')])).toEqual(['a', 'b']);
  });
  it('is held by whom only reports know, under the Arabic name that they give', () => {
    const unknown: Spell = { ...spell('held'), parties: ['لواء السهل', 'كتيبة الجبل'].map((name_ar) => ({ id: null, name: null, name_ar, according_to: [] })) };
    const held = place([unknown, spell('held', 'a')]);
    const all = legend([held]);
    expect(holding(held, all).map((each) => [each.name, each.id])).toEqual([
      ['لواء السهل', null],
      ['كتيبة الجبل', null],
      ['a', 'a'],
    ]);
  });
  it('is told of also where only its road is cut', () => {
    expect(told(place([]))).toBe(false);
    expect(told(place([], { access: [spell('cut')] }))).toBe(true);
    expect(access(place([], { access: [spell('open'), spell('cut')] }))).toEqual(['cut']);
  });
});
