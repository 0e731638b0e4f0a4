import { api, query } from '../api/client';
import { days, listed, number } from '../i18n/format';
import { label, nameOf, t } from '../i18n/words';
import { filters, filterText } from '../state/filters';
import { useRemote } from '../state/remote';
import { choose } from '../state/url';
import { FamilyMark } from '../ui/Badges';
import { Foreign, Ltr } from '../ui/Isolate';
import { Failed, Loading } from '../ui/states';

interface Props {
  onEvent: (id: string) => void;
  selected: string | null;
  onClose: () => void;
}

/** Events that no map can show, and why. */
export function Unlocated({ onEvent, selected, onClose }: Props) {
  const remote = useRemote(`unlocated?${filterText.value}`, (signal) =>
    api.events(query(filters.peek(), { located: 'no', limit: 50 }), signal),
  );
  const { data, problem } = remote.value;
  return (
    <section class="map-list" aria-label={t('explore.withoutPlace.title')} data-testid="unlocated">
      <header>
        <h2>{t('explore.withoutPlace.title')}</h2>
        <button type="button" class="quiet" onClick={onClose} aria-label={t('explore.close')}>
          ✕
        </button>
      </header>
      <p class="note">{t('explore.withoutPlace.why')}</p>
      {problem && <Failed problem={problem} />}
      {!data && !problem && <Loading />}
      {data && (
        <ul>
          {data.events.map((event) => (
            <li key={event.id}>
              <button type="button" class="row-link" aria-current={event.id === selected} onClick={() => onEvent(event.id)}>
                <FamilyMark type={event.event_type} review={event.review_status} /> {label('type', event.event_type)}
                <span class="meta">
                  {event.date_start ? <Ltr>{days(event.date_start, event.date_end)}</Ltr> : t('time.undated')}{' '}
                  <Foreign text={listed(event.actors.map(nameOf))} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {data && data.total > data.events.length && (
        <button type="button" onClick={() => choose({ located: 'no', view: 'table', pane: 'list' })}>
          {t('explore.more', number(data.total - data.events.length))}
        </button>
      )}
    </section>
  );
}
