import { useSignal } from '@preact/signals';
import type { Counted, Facets } from '../api/types';
import { number } from '../i18n/format';
import { t } from '../i18n/words';
import { filters, toggled, values, type FilterName } from '../state/filters';
import { choose } from '../state/url';
import { Foreign } from '../ui/Isolate';
import { filterTitle, valueName } from './facetNames';

const FEW = 6;

interface Props {
  name: FilterName;
  options: Counted[];
  facets: Facets;
  searchable?: boolean;
  closed?: boolean;
}

/** One filter of ticks, with counts; long ones show the most frequent first and can be narrowed. */
export function FacetGroup({ name, options, facets, searchable, closed }: Props) {
  const all = useSignal(false);
  const narrow = useSignal('');
  const chosen = values(filters.value, name);
  const missing = chosen.filter((value) => !options.some((each) => each.value === value)).map((value) => ({ value, count: 0 }));
  const titled = [...missing, ...options].map((each) => ({ ...each, title: valueName(name, each.value, facets) }));
  const wanted = narrow.value.trim().toLowerCase();
  const fitting = titled.filter((each) => !wanted || each.title.toLowerCase().includes(wanted));
  const shown = all.value || wanted ? fitting : fitting.filter((each, i) => i < FEW || chosen.includes(each.value));
  if (titled.every((each) => each.count === 0) && chosen.length === 0) return null;
  return (
    <details class="facet" open={!closed || chosen.length > 0}>
      <summary>
        {filterTitle(name)}
        {chosen.length > 0 && <span class="chosen-count">{number(chosen.length)}</span>}
      </summary>
      {searchable && titled.length > FEW && all.value && (
        <input
          type="search"
          dir="auto"
          aria-label={t('filter.narrow')}
          placeholder={t('filter.narrow')}
          value={narrow.value}
          onInput={(event) => (narrow.value = event.currentTarget.value)}
        />
      )}
      {shown.map((each) => (
        <label key={each.value} class="option">
          <input
            type="checkbox"
            checked={chosen.includes(each.value)}
            onChange={() => choose({ [name]: toggled(filters.peek(), name, each.value) })}
          />
          <span class="option-name">
            <Foreign text={each.title} />
          </span>
          <span class="count">{number(each.count)}</span>
        </label>
      ))}
      {fitting.length > FEW && (
        <button type="button" class="quiet more" onClick={() => (all.value = !all.value)}>
          {all.value ? t('filter.less') : t('filter.more', number(fitting.length - shown.length))}
        </button>
      )}
    </details>
  );
}
