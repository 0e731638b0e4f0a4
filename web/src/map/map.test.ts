import { describe, expect, it } from 'vitest';
import { mostOf } from './mostOf';
import { viewport, viewportText } from './viewport';

describe('where most events lie', () => {
  it('is not stretched by a few far away', () => {
    const syria = Array.from({ length: 98 }, (_, i) => ({ lat: 33 + (i % 4), lon: 36 + (i % 6), count: 1 }));
    expect(mostOf([...syria, { lat: 51.5, lon: -0.1, count: 1 }, { lat: 38.9, lon: -77, count: 1 }])).toEqual([
      [33, 36],
      [36, 41],
    ]);
  });

  it('counts what a cluster holds', () => {
    expect(
      mostOf([
        { lat: 15, lon: 44, count: 900 },
        { lat: 60, lon: 10, count: 3 },
      ]),
    ).toEqual([
      [15, 44],
      [15, 44],
    ]);
  });

  it('is nowhere where nothing is', () => {
    expect(mostOf([])).toBeNull();
  });
});

describe('a viewport in the address', () => {
  it('is read back', () => {
    expect(viewport(viewportText({ lat: 35.12345, lon: 37.2, zoom: 8 }))).toEqual({ lat: 35.123, lon: 37.2, zoom: 8 });
  });
  it('is nothing where it is none', () => {
    for (const wrong of [null, '', '1,2', '1,2,3,4', 'a,b,c', '95,0,3', '1,2,77', '1,2,NaN']) expect(viewport(wrong)).toBeNull();
  });
});
