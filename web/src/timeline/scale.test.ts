import { describe, expect, it } from 'vitest';
import { box, dayAt, dayNumber, isoDay, lanes, scale, ticks, xOf } from './scale';

describe('scale', () => {
  const year = scale('2016-01-01', '2016-12-31', 366, false);

  it('gives each day its width, first and last included', () => {
    expect(xOf(year, dayNumber('2016-01-01'))).toBe(0);
    expect(box(year, '2016-12-31', '2016-12-31')).toEqual({ x: 365, width: 1 });
    expect(box(year, '2016-02-01', '2016-02-29').x).toBeCloseTo(31);
    expect(box(year, '2016-02-01', '2016-02-29').width).toBeCloseTo(29);
  });

  it('runs from right to left in Arabic', () => {
    const rtl = scale('2016-01-01', '2016-12-31', 366, true);
    expect(box(rtl, '2016-01-01', '2016-01-01')).toEqual({ x: 365, width: 1 });
    expect(isoDay(dayAt(rtl, 0))).toBe('2016-12-31');
    expect(isoDay(dayAt(rtl, 366))).toBe('2016-01-01');
  });

  it('finds the day under the pointer, and never one outside', () => {
    expect(isoDay(dayAt(year, 31.5))).toBe('2016-02-01');
    expect(isoDay(dayAt(year, -40))).toBe('2016-01-01');
    expect(isoDay(dayAt(year, 4000))).toBe('2016-12-31');
  });

  it('knows what is no day', () => {
    expect(dayNumber('2016')).toBeNaN();
    expect(dayNumber("2016-13-45'--")).toBeNaN();
  });
});

describe('ticks', () => {
  it('are years over decades, months over a year, days over a week', () => {
    expect(ticks(scale('2011-03-01', '2020-12-31', 900, false)).map((t) => t.text)).toContain('2015');
    expect(ticks(scale('2016-01-01', '2016-12-31', 1100, false)).map((t) => t.text)).toContain('2016-06');
    expect(ticks(scale('2016-08-01', '2016-08-07', 700, false)).map((t) => t.text)).toContain('2016-08-03');
  });

  it('are never more than there is room for', () => {
    for (const to of ['2016-01-03', '2016-03-01', '2018-01-01', '2049-01-01', '2216-01-01']) {
      expect(ticks(scale('2016-01-01', to, 400, false)).length).toBeLessThanOrEqual(8);
    }
  });
});

describe('lanes', () => {
  it('puts what overlaps apart and fills a lane again', () => {
    expect(
      lanes(
        [
          { from: '2016-01-01', to: '2016-03-01' },
          { from: '2016-02-01', to: '2016-04-01' },
          { from: '2016-03-02', to: '2016-05-01' },
        ],
        3,
      ),
    ).toEqual([0, 1, 0]);
  });
});
