const DAY = 86_400_000;

/** An ISO day as a number of days; NaN where it is none. */
export function dayNumber(iso: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  return at / DAY;
}

export function isoDay(day: number): string {
  return new Date(Math.round(day) * DAY).toISOString().slice(0, 10);
}

/** A line of days; in Arabic time runs from right to left, as what is read. */
export interface Scale {
  /** The first day and the day after the last. */
  from: number;
  to: number;
  width: number;
  rtl: boolean;
}

export function scale(from: string, to: string, width: number, rtl: boolean): Scale {
  const first = dayNumber(from);
  return { from: first, to: Math.max(dayNumber(to), first) + 1, width, rtl };
}

/** Where a day begins, in pixels from the left. */
export function xOf(s: Scale, day: number): number {
  const share = (day - s.from) / (s.to - s.from);
  return (s.rtl ? 1 - share : share) * s.width;
}

/** The day that lies at a place, within the scale. */
export function dayAt(s: Scale, x: number): number {
  const share = s.width > 0 ? x / s.width : 0;
  const day = Math.floor(s.from + (s.rtl ? 1 - share : share) * (s.to - s.from));
  return Math.min(Math.max(day, s.from), s.to - 1);
}

/** Left edge and width of a stretch of days, both ends included; never thinner than can be seen. */
export function box(s: Scale, from: string, to: string, least = 1): { x: number; width: number } {
  const a = xOf(s, dayNumber(from));
  const b = xOf(s, dayNumber(to) + 1);
  const x = Math.min(a, b);
  const width = Math.max(Math.abs(b - a), least);
  return { x: Math.min(x, s.width - width), width };
}

/** A line with a date under the chart. */
export interface Tick {
  day: number;
  text: string;
}

const STEPS: readonly [string, number][] = [
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 50],
];

/** Round dates, as many as there is room for: days, months or years. */
export function ticks(s: Scale, room = 78): Tick[] {
  const most = Math.max(2, Math.floor(s.width / room));
  const span = s.to - s.from;
  for (const step of [1, 2, 7, 14]) {
    if (span / step <= most) return dayTicks(s, step);
  }
  for (const step of [1, 2, 3, 6]) {
    if (span / (30.4 * step) <= most) return monthTicks(s, step);
  }
  const [, years] = STEPS.find(([, n]) => span / (365.25 * n) <= most) ?? ['year', 100];
  return monthTicks(s, 12 * years);
}

function dayTicks(s: Scale, step: number): Tick[] {
  const result: Tick[] = [];
  for (let day = s.from; day < s.to; day += step) result.push({ day, text: isoDay(day) });
  return result;
}

function monthTicks(s: Scale, step: number): Tick[] {
  const start = new Date(s.from * DAY);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const result: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day >= s.to) return result;
    if (day >= s.from) result.push({ day, text: isoDay(day).slice(0, step >= 12 ? 4 : 7) });
  }
}

/** Stretches in lanes, so that none lies over another: the index of the lane of each, in their order. */
export function lanes(stretches: readonly { from: string; to: string }[], most: number): number[] {
  const ends: number[] = [];
  return stretches.map((each) => {
    const from = dayNumber(each.from);
    const free = ends.findIndex((end) => end < from);
    const lane = free >= 0 ? free : ends.length < most ? ends.length : most - 1;
    ends[lane] = Math.max(ends[lane] ?? -Infinity, dayNumber(each.to));
    return lane;
  });
}
