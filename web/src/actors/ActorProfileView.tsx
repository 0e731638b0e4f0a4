import { useSignal } from '@preact/signals';
import { api } from '../api/client';
import type { ActorRelation } from '../api/types';
import { days, isolated, number } from '../i18n/format';
import { label, nameOf, t } from '../i18n/words';
import { useRemote } from '../state/remote';
import { choose, link } from '../state/url';
import { Foreign, Ltr } from '../ui/Isolate';
import { Failed, Loading } from '../ui/states';
import { Kind } from './ActorsPage';
import { TiesPicture } from './TiesPicture';

/** One actor: its names, with whom it stood when, and where its events are. */
export function ActorProfileView({ id }: { id: string }) {
  const again = useSignal(0);
  const remote = useRemote(id, (signal) => api.actor(id, signal), again.value);
  const { data: actor, problem } = remote.value;
  if (problem) return <Failed problem={problem} retry={() => again.value++} />;
  if (!actor) return <Loading />;
  const open = (other: string | null) => other && choose({ actor: other });
  const both = [actor.name, actor.name_ar].filter((each): each is string => Boolean(each));
  return (
    <article class={`actor-profile ${remote.value.loading ? 'is-loading' : ''}`} data-testid="actor">
      <header>
        <button type="button" class="quiet back" onClick={() => choose({ actor: null })}>
          {t('explore.close')} ✕
        </button>
        <h2>
          <Foreign text={nameOf(actor)} />
        </h2>
        <p class="meta">
          {both.filter((each) => each !== nameOf(actor)).map((each) => (
            <Foreign key={each} text={each} />
          ))}{' '}
          · <Kind actor={actor} /> · <Ltr>{actor.id}</Ltr>
        </p>
        {actor.n_events !== null && (
          <p>
            {t('actors.events', number(actor.n_events))}{' '}
            {actor.n_events > 0 && <a href={link('/explore', { actor: actor.id })}>{t('actors.events.see')}</a>}
          </p>
        )}
      </header>
      <section>
        <h3>{t('actors.relations')}</h3>
        {actor.relations.length === 0 ? (
          <p class="none">{t('actors.norelations')}</p>
        ) : (
          <>
            <TiesPicture relations={actor.relations} onActor={open} />
            <ul class="ties">
              {actor.relations.map((each, i) => (
                <li key={i}>
                  {tieName(each)}{' '}
                  <button type="button" class="row-link inline" disabled={!each.other.id} onClick={() => open(each.other.id)}>
                    <Foreign text={nameOf(each.other)} />
                  </button>{' '}
                  <span class="meta">
                    {(each.from || each.to) && <Ltr>{days(each.from, each.to)}</Ltr>}{' '}
                    {each.source && t('actors.source', isolated(each.source))}{' '}
                    {each.stated_by.length > 0 && t('actors.stated', number(each.stated_by.length))}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section>
        <h3>
          {t('actors.aliases')} <span class="count">{number(actor.aliases.length)}</span>
        </h3>
        <ul class="aliases">
          {actor.aliases.map((alias, i) => (
            <li key={i} class={alias.partisan ? 'partisan' : ''}>
              <Foreign text={alias.text} />
              {alias.partisan && <span class="badge">{t('actors.partisan')}</span>}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** How the two are tied, seen from the actor of the page. */
export function tieName({ kind, direction }: ActorRelation): string {
  return label('relation', direction === 'in' ? `${kind}.in` : kind).replace(/\.in$/, '');
}
