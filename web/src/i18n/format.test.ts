import { afterEach, describe, expect, it } from 'vitest';
import { count, days, isolated, latinDigits, ltr, number, shownDigits } from './format';
import { digits } from './words';

afterEach(() => {
  digits.value = 'latn';
});

describe('isolation', () => {
  it('wraps a value so that it cannot turn what stands around it', () => {
    expect(isolated('حلب')).toBe('\u2068حلب\u2069');
    expect(ltr('2016-08-14')).toBe('\u20662016-08-14\u2069');
    expect(isolated('')).toBe('');
  });
});

describe('digits', () => {
  it('are read from any keyboard and kept in Latin', () => {
    expect(latinDigits('٢٠١٦-۰۸-14')).toBe('2016-08-14');
  });
  it('are shown as chosen', () => {
    expect(shownDigits('2016')).toBe('2016');
    digits.value = 'arab';
    expect(shownDigits('2016-08')).toBe('٢٠١٦-٠٨');
    expect(number(1234)).toMatch(/١.٢٣٤/);
  });
});

describe('count', () => {
  it('knows the unknown from nothing', () => {
    expect(count(null, null)).toBeNull();
    expect(count(0, 0)).toBe('0');
    expect(count(37, null)).toBe('≥ 37');
    expect(count(10, 14)).toBe('10–14');
  });
});

describe('days', () => {
  it('are one or a range', () => {
    expect(days('2016-08-14', '2016-08-14')).toBe('2016-08-14');
    expect(days('2016-08-01', '2016-08-31')).toBe('2016-08-01 – 2016-08-31');
    expect(days(null, null)).toBe('');
  });
});
