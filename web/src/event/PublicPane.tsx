import { api } from '../api/client';
import { count, days, listed } from '../i18n/format';
import { label, nameOf, t } from '../i18n/words';
import { useRemote } from '../state/remote';
import { FamilyMark } from '../ui/Badges';
import { Foreign, Ltr } from '../ui/Isolate';
import { Failed, Loading } from '../ui/states';
import { HeldBack, PublicPlace } from './HeldBack';

/** An event as the public would get it: coarsened, and without what the gate holds back. */
export function PublicPane({ id, onClose }: { id: string; onClose: () => void }) {
  const remote = useRemote(id, (signal) => api.publicView(id, signal));
  const { data: view, problem } = remote.value;
  if (problem) return <Failed problem={problem} />;
  if (!view) return <Loading />;
  const event = view.event;
  const rows = event
    ? ([
        ['field.status', label('status', event.status)],
        ['field.date', days(event.date_start, event.date_end)],
        ['field.actors', listed(event.actors.map(nameOf))],
        ['field.targets', listed(event.targets.map(nameOf))],
        ['field.killed', count(event.fatalities_min, event.fatalities_max) ?? ''],
        ['field.injured', count(event.injured_min, event.injured_max) ?? ''],
      ] as const)
    : [];
  return (
    <article class="event-pane" data-testid="public-pane">
      <header class="event-head">
        <div class="event-title">
          <h2>
            {event ? (
              <>
                <FamilyMark type={event.event_type} review={event.review_status} /> {label('type', event.event_type)}
              </>
            ) : (
              t('event.public')
            )}
          </h2>
          <button type="button" class="quiet close" onClick={onClose} aria-label={t('explore.close')}>
            ✕
          </button>
        </div>
        <p class="badges">
          <span class="badge">{t('public.on')}</span>
        </p>
      </header>
      <div class="event-panel">
        {!event && <p class="notice">{t('event.public.nothing')}</p>}
        {event && (
          <dl class="fields">
            {rows.map(([key, value]) => (
              <div key={key} class="field">
                <dt>{t(key)}</dt>
                <dd>{value ? key === 'field.date' ? <Ltr>{value}</Ltr> : <Foreign text={value} /> : <span class="none">{t('event.nothing')}</span>}</dd>
              </div>
            ))}
            <div class="field">
              <dt>{t('field.place')}</dt>
              <dd>
                <PublicPlace place={event.place} />
              </dd>
            </div>
          </dl>
        )}
        <HeldBack held={view.held_back} />
      </div>
    </article>
  );
}
