import { describe, expect, it } from 'vitest';
import { format, parse, patched } from './url';
import { chips, filtersOf, toggled } from './filters';

describe('an address', () => {
  it('is read and written back the same', () => {
    const address = '/explore?actor=sy-nusra|sy-opposition&date_from=2016-08-01&event=evt-1&q=%D8%AD%D9%84%D8%A8&v=35.1,37.2,8';
    expect(format(parse(address))).toBe(address);
  });

  it('is one and the same for the same state', () => {
    expect(format(parse('/explore/?b=2&a=1&c='))).toBe('/explore?a=1&b=2');
  });

  it('keeps what is foreign in its place', () => {
    const place = parse('/explore');
    place.params.set('q', '<script>&type=x');
    expect(parse(format(place)).params.get('q')).toBe('<script>&type=x');
    expect(parse(format(place)).params.get('type')).toBeNull();
  });

  it('loses what is set to nothing', () => {
    expect(patched(new URLSearchParams('a=1&b=2'), { a: null, b: '', c: '3' }).toString()).toBe('c=3');
  });
});

describe('filters', () => {
  const params = new URLSearchParams('type=shelling|capture&date_from=2016-01-01&event=evt-1&v=1,2,3');

  it('are some of the parameters', () => {
    expect(filtersOf(params).toString()).toBe('date_from=2016-01-01&type=shelling%7Ccapture');
  });

  it('have a chip for each value', () => {
    expect(chips(params)).toEqual([
      { name: 'date_from', value: '2016-01-01' },
      { name: 'type', value: 'shelling' },
      { name: 'type', value: 'capture' },
    ]);
  });

  it('gain and lose values', () => {
    expect(toggled(params, 'type', 'siege')).toBe('shelling|capture|siege');
    expect(toggled(params, 'type', 'shelling')).toBe('capture');
    expect(toggled(new URLSearchParams('dated=no'), 'dated', 'no')).toBeNull();
    expect(toggled(new URLSearchParams('dated=no'), 'dated', 'yes')).toBe('yes');
  });
});
