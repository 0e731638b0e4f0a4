import type { CountedName, Facets } from '../api/types';
import { shownDigits } from '../i18n/format';
import { label, nameOf, t } from '../i18n/words';
import type { FilterName } from '../state/filters';

const GROUPS: Partial<Record<FilterName, string>> = {
  type: 'type',
  status: 'status',
  standing: 'standing',
  review_status: 'review_status',
  precision: 'precision',
  located: 'filter',
  dated: 'filter',
  include_retracted: 'filter',
};

/** What a filter's value is called: ids by the names that came with the counts. */
export function valueName(name: FilterName, value: string, facets: Facets | null): string {
  const named = name === 'actor' ? facets?.actor : name === 'place' ? facets?.place : null;
  const found = named?.find((each: CountedName) => each.id === value);
  if (found) return nameOf(found);
  const group = GROUPS[name];
  if (group) return label(group, value);
  return name.startsWith('date') ? shownDigits(value) : value;
}

export function filterTitle(name: FilterName): string {
  return t(`filter.${name}`);
}
