import { digits, lang, t } from './words';

/** First Strong Isolate … Pop Directional Isolate: keeps a value whole inside other people's text. */
const FSI = '\u2068';
const LRI = '\u2066';
const PDI = '\u2069';

/** For plain strings such as titles and labels; on the page itself <bdi> does it. Never for data. */
export function isolated(text: string): string {
  return text ? `${FSI}${text}${PDI}` : '';
}

/** Dates, coordinates and ids inside a plain string. */
export function ltr(text: string): string {
  return text ? `${LRI}${text}${PDI}` : '';
}

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** Latin digits for those of Arabic and Persian keyboards: what people type is stored in Latin ones. */
export function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x06f0));
}

/** The digits that the reader chose. */
export function shownDigits(text: string): string {
  return digits.value === 'arab' ? text.replace(/[0-9]/g, (d) => ARABIC_DIGITS[Number(d)] ?? d) : text;
}

/** Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

/** A count, grouped. The locale's own choice of digits differs by country, so it is always said. */
export function number(value: number): string {
  const locale = `${lang.value}-u-nu-${digits.value}`;
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale);
    formats.set(locale, format);
  }
  return format.format(value);
}

/** An ISO day as the register writes it; ranges with an en dash. */
export function days(from: string | null, to: string | null): string {
  if (!from && !to) return '';
  if (from === to || !to) return shownDigits(from ?? '');
  if (!from) return `… – ${shownDigits(to)}`;
  return `${shownDigits(from)} – ${shownDigits(to)}`;
}

/** A moment to the minute, in UTC. */
export function moment(iso: string | null): string {
  if (!iso) return '';
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : shownDigits(`${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`);
}

/** How many, as reports say it: null where nothing is told, which is not 0. */
export function count(min: number | null | undefined, max: number | null | undefined): string | null {
  if (min === null || min === undefined) return max === null || max === undefined ? null : `≤ ${number(max)}`;
  if (max === null || max === undefined) return `≥ ${number(min)}`;
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}

/** A list in words. */
export function listed(parts: string[]): string {
  return parts.filter(Boolean).join(t('list.comma'));
}

/** Coordinates, latitude first; never finer than they are. */
export function coordinates(lat: number, lon: number): string {
  return shownDigits(`${trimmed(lat)}, ${trimmed(lon)}`);
}

function trimmed(degrees: number): string {
  return String(Math.round(degrees * 1e4) / 1e4);
}
