import { computed, signal } from '@preact/signals';
import { here } from '../state/url';
import { CATALOGUE, type Key } from './catalogue';

export type Language = 'en' | 'ar';

const STORED = 'sanad.lang';

/** What the address says, else what was chosen last, else what the browser asks for. */
export function chooseLanguage(address: string | null, stored: string | null, browser: readonly string[]): Language {
  if (address === 'ar' || address === 'en') return address;
  if (stored === 'ar' || stored === 'en') return stored;
  return browser[0]?.toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

export const lang = computed<Language>(() =>
  chooseLanguage(
    here.value.params.get('lang'),
    typeof localStorage === 'undefined' ? null : remembered(),
    typeof navigator === 'undefined' ? [] : navigator.languages,
  ),
);

export const rtl = computed(() => lang.value === 'ar');

export function rememberLanguage(language: Language) {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Which digits numbers are written with; stored data always has Latin ones. */
export const digits = signal<'latn' | 'arab'>('latn');

/** A word of the page; {0}, {1} stand for the values. */
export function t(key: Key, ...values: (string | number)[]): string {
  const text: string = CATALOGUE[key][lang.value === 'ar' ? 1 : 0];
  return values.length ? text.replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)] ?? '')) : text;
}

/** The word for a value that stands in data; one that the page does not know stands for itself. */
export function label(group: string, value: string | null | undefined): string {
  if (value === null || value === undefined) return '';
  const key = `${group}.${value}`;
  return key in CATALOGUE ? t(key as Key) : value.replaceAll('_', ' ');
}

/** A country by its two letters, as the browser calls it. */
export function regionName(code: string): string {
  try {
    return new Intl.DisplayNames([lang.value], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Areas that bear a town's name in Arabic: «محافظة حلب» and «حلب». */
const NAMED_AS_TOWNS: ReadonlySet<string> = new Set(['governorate', 'district', 'subdistrict']);

/** A place's name; an area's with what kind of area it is, where the name does not say so. */
export function placeNameOf(
  place: { id: string | null; name: string | null; name_ar: string | null; precision: string | null } | null,
): string {
  const name = nameOf(place);
  if (lang.value !== 'ar' || !place?.name_ar || !NAMED_AS_TOWNS.has(place.precision ?? '')) return name;
  const kind = label('precision', place.precision);
  return KINDS.test(name) ? name : `${kind} ${name}`;
}

const KINDS = /^(محافظة|منطقة|ناحية|قضاء|مديرية|ريف|إقليم|ولاية|مركز|شعبية|بلدية) /;

/** The name in the language of the page, else the other one. */
export function nameOf(named: { id?: string | null | undefined; name?: string | null | undefined; name_ar?: string | null | undefined } | null): string {
  if (!named) return '';
  const [first, second] = lang.value === 'ar' ? [named.name_ar, named.name] : [named.name, named.name_ar];
  return first ?? second ?? named.id ?? '';
}
