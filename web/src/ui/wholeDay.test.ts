import { describe, expect, it } from 'vitest';
import { wholeDay } from './wholeDay';

describe('a day that was typed', () => {
  it('is taken in any digits', () => {
    expect(wholeDay('2016-08-14', false)).toBe('2016-08-14');
    expect(wholeDay('٢٠١٦-٨-٤', false)).toBe('2016-08-04');
  });
  it('is filled up from a month or a year', () => {
    expect(wholeDay('2016-02', false)).toBe('2016-02-01');
    expect(wholeDay('2016-02', true)).toBe('2016-02-29');
    expect(wholeDay('2016', true)).toBe('2016-12-31');
  });
  it('is none where there is no such day', () => {
    for (const wrong of ['2016-02-30', '16', 'أمس', '2016-13-01']) expect(wholeDay(wrong, false)).toBeNull();
  });
});
