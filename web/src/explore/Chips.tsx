import type { Facets } from '../api/types';
import { t } from '../i18n/words';
import { chips, filters, noFilters, toggled } from '../state/filters';
import { choose } from '../state/url';
import { Foreign, Ltr } from '../ui/Isolate';
import { filterTitle, valueName } from './facetNames';

/** What is filtered by, each to be taken off. */
export function Chips({ facets }: { facets: Facets | null }) {
  const all = chips(filters.value);
  if (all.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('explore.filters')}>
      {all.map(({ name, value }) => {
        const words = valueName(name, value, facets);
        return (
          <li key={`${name}=${value}`}>
            <button
              type="button"
              class="chip"
              aria-label={t('explore.remove', `${filterTitle(name)}: ${words}`)}
              onClick={() => choose({ [name]: toggled(filters.peek(), name, value) })}
            >
              <span class="chip-name">{filterTitle(name)}</span>{' '}
              {name.startsWith('date') ? <Ltr>{words}</Ltr> : <Foreign text={words} />}
              <span aria-hidden="true"> ✕</span>
            </button>
          </li>
        );
      })}
      {all.length > 1 && (
        <li>
          <button type="button" class="quiet" onClick={() => choose(noFilters())}>
            {t('explore.clearAll')}
          </button>
        </li>
      )}
    </ul>
  );
}
