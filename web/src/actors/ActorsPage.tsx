import { useSignal } from '@preact/signals';
import { api, query } from '../api/client';
import type { ActorRow } from '../api/types';
import { number } from '../i18n/format';
import { label, nameOf, t, regionName } from '../i18n/words';
import { useRemote } from '../state/remote';
import { choose, param } from '../state/url';
import { Foreign } from '../ui/Isolate';
import { Empty, Failed, Loading } from '../ui/states';
import { ActorProfileView } from './ActorProfileView';

/** Who is who: names, ties over time, events. */
export function ActorsPage() {
  const q = param('q') ?? '';
  const again = useSignal(0);
  const actor = param('actor');
  const list = useRemote(`actors?${q}`, (signal) => api.actors(query({ q, limit: 100 }), signal), again.value);
  const { data, problem } = list.value;
  return (
    <div class={`actors ${actor ? 'with-detail' : ''}`}>
      <h1 class="sr-only">{t('actors.title')}</h1>
      <aside class="pane actor-list" aria-label={t('actors.title')}>
        <p class="page-title" aria-hidden="true">
          {t('actors.title')}
        </p>
        <input
          type="search"
          dir="auto"
          id="search"
          aria-label={t('actors.search')}
          placeholder={t('actors.search')}
          defaultValue={q}
          onInput={(event) => choose({ q: event.currentTarget.value.trim() }, true)}
        />
        {problem && <Failed problem={problem} retry={() => again.value++} />}
        {!data && !problem && <Loading />}
        {data && data.actors.length === 0 && <Empty>{t('actors.none')}</Empty>}
        {data && (
          <ul data-testid="actor-list">
            {data.actors.map((each) => (
              <li key={each.id}>
                <button type="button" class="row-link" aria-current={each.id === actor} onClick={() => choose({ actor: each.id })}>
                  <Foreign text={nameOf(each)} />
                  <span class="meta">
                    <Kind actor={each} />
                    {each.n_events !== null && <span class="count">{number(each.n_events)}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </aside>
      <section class="pane actor-detail">
        {actor ? <ActorProfileView id={actor} /> : <Empty>{t('actors.choose')}</Empty>}
      </section>
    </div>
  );
}

export function Kind({ actor }: { actor: ActorRow }) {
  const codes = Array.isArray(actor.country) ? actor.country : actor.country ? [actor.country] : [];
  return <>{[label('kind', actor.kind), ...codes.map(regionName)].join(' · ')}</>;
}
