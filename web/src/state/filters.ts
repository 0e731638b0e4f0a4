import { computed } from '@preact/signals';
import { here } from './url';

/** The names of filters in the page's address: the same as in the API. */
export const FILTERS = [
  'q',
  'date_from',
  'date_to',
  'type',
  'status',
  'standing',
  'actor',
  'place',
  'outlet',
  'min_sources',
  'review_status',
  'precision',
  'located',
  'dated',
  'include_retracted',
  'tier',
] as const;

export type FilterName = (typeof FILTERS)[number];

/** Filters that may have several values, with | between them. */
export const MANY: ReadonlySet<string> = new Set([
  'type',
  'status',
  'standing',
  'actor',
  'place',
  'outlet',
  'review_status',
  'precision',
]);

/** The values of one filter. */
export function values(params: URLSearchParams, name: FilterName): string[] {
  const text = params.get(name);
  if (!text) return [];
  return MANY.has(name) ? text.split('|').filter(Boolean) : [text];
}

/** What a filter is after one of its values was ticked or unticked; null where none is left. */
export function toggled(params: URLSearchParams, name: FilterName, value: string): string | null {
  const now = values(params, name);
  const next = now.includes(value) ? now.filter((each) => each !== value) : MANY.has(name) ? [...now, value] : [value];
  return next.length ? next.join('|') : null;
}

/** Only the filters of all parameters. */
export function filtersOf(params: URLSearchParams): URLSearchParams {
  const only = new URLSearchParams();
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value) only.set(name, value);
  }
  return only;
}

/** One thing that is filtered by, to be taken off on its own. */
export interface Chip {
  name: FilterName;
  value: string;
}

/** What is filtered by; the two ends of a time are one each. */
export function chips(params: URLSearchParams): Chip[] {
  return FILTERS.filter((name) => name !== 'tier').flatMap((name) =>
    values(params, name).map((value) => ({ name, value })),
  );
}

/** The filters of this moment as text, to notice changes by, and the same to ask by. */
export const filterText = computed(() => filtersOf(here.value.params).toString());
export const filters = computed(() => new URLSearchParams(filterText.value));

/** A patch that takes all filters off, but for the public view. */
export function noFilters(): Record<string, null> {
  return Object.fromEntries(FILTERS.filter((name) => name !== 'tier').map((name) => [name, null]));
}
