import type { Counted, Facets } from '../api/types';
import { number } from '../i18n/format';
import { familyOf, FAMILIES, typesOf } from '../i18n/families';
import { label, t } from '../i18n/words';
import { filters, values } from '../state/filters';
import { choose } from '../state/url';
import { FamilyMark } from '../ui/Badges';
import { Loading } from '../ui/states';
import { DateFilter } from './DateFilter';
import { FacetGroup } from './FacetGroup';
import { SearchBox } from './SearchBox';

/** All filters; each value with how many events it would leave. */
export function Filters({ facets, loading }: { facets: Facets | null; loading: boolean }) {
  return (
    <form class={`filters ${loading ? 'is-loading' : ''}`} onSubmit={(event) => event.preventDefault()} data-testid="filters">
      <SearchBox />
      <DateFilter />
      {!facets && <Loading />}
      {facets && (
        <>
          <TypeFilter counted={facets.type} />
          <FacetGroup name="actor" options={named(facets.actor)} facets={facets} searchable />
          <FacetGroup name="place" options={named(facets.place)} facets={facets} searchable />
          <FacetGroup name="status" options={facets.status} facets={facets} />
          <FacetGroup name="standing" options={facets.standing} facets={facets} />
          <FacetGroup name="review_status" options={facets.review_status} facets={facets} />
          <FacetGroup name="precision" options={facets.precision} facets={facets} closed />
          <FacetGroup name="outlet" options={facets.outlet} facets={facets} searchable closed />
          <FacetGroup name="located" options={yesNo(facets.located)} facets={facets} closed />
          <FacetGroup name="dated" options={yesNo(facets.dated)} facets={facets} closed />
          <MinSources />
          <Retracted />
        </>
      )}
    </form>
  );
}

function named(all: Facets['actor']): Counted[] {
  return all.flatMap((each) => (each.id ? [{ value: each.id, count: each.count }] : []));
}

function yesNo(counts: { yes: number; no: number }): Counted[] {
  return [
    { value: 'yes', count: counts.yes },
    { value: 'no', count: counts.no },
  ];
}

function TypeFilter({ counted }: { counted: Counted[] }) {
  const counts = new Map(counted.map((each) => [each.value, each.count]));
  const chosen = values(filters.value, 'type');
  const families = FAMILIES.map((family) => ({
    family,
    types: typesOf(family).filter((type) => counts.has(type) || chosen.includes(type)),
  })).filter((each) => each.types.length > 0);
  const set = (types: readonly string[], on: boolean) => {
    const next = on ? [...new Set([...chosen, ...types])] : chosen.filter((type) => !types.includes(type));
    choose({ type: next.join('|') });
  };
  if (families.length === 0) return null;
  return (
    <details class="facet" open>
      <summary>{t('filter.type')}</summary>
      {families.map(({ family, types }) => {
        const on = types.filter((type) => chosen.includes(type)).length;
        return (
          <fieldset key={family} class="family">
            <legend>
              <label>
                <input
                  type="checkbox"
                  checked={on === types.length}
                  ref={(box) => {
                    if (box) box.indeterminate = on > 0 && on < types.length;
                  }}
                  onChange={() => set(types, on < types.length)}
                />
                <FamilyMark type={types[0] ?? ''} review="confirmed" />
                {label('family', family)}
              </label>
            </legend>
            {types.map((type) => (
              <label key={type} class="option">
                <input
                  type="checkbox"
                  checked={chosen.includes(type)}
                  onChange={(event) => set([type], event.currentTarget.checked)}
                />
                <span class="option-name">{label('type', type)}</span>
                <span class={`count bar-${familyOf(type)}`}>{number(counts.get(type) ?? 0)}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </details>
  );
}

function MinSources() {
  return (
    <label class="inline-field">
      {t('filter.min_sources')}
      <select
        value={filters.value.get('min_sources') ?? ''}
        onChange={(event) => choose({ min_sources: event.currentTarget.value })}
      >
        <option value="">{t('filter.any')}</option>
        {[2, 3, 5, 10].map((n) => (
          <option key={n} value={n}>
            {number(n)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Retracted() {
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={filters.value.get('include_retracted') === 'yes'}
        onChange={(event) => choose({ include_retracted: event.currentTarget.checked ? 'yes' : null })}
      />
      <span class="option-name">{t('filter.withRetracted')}</span>
    </label>
  );
}
