import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api } from '../api/client';
import type { Detail } from '../api/types';
import { count, days, isolated, listed, number } from '../i18n/format';
import { label, nameOf, placeNameOf, t } from '../i18n/words';
import { useRemote } from '../state/remote';
import { shownEvent } from '../state/shown';
import { mayDecide } from '../state/session';
import { choose, link, param } from '../state/url';
import { FamilyMark, ReviewBadge, StandingBadge } from '../ui/Badges';
import { Foreign, Ltr } from '../ui/Isolate';
import { Failed, Loading } from '../ui/states';
import { Tabs } from '../ui/Tabs';
import { FieldRows } from './FieldRows';
import { HistoryTab } from './HistoryTab';
import { MergedFrom } from './MergedFrom';
import { PublicCheck } from './PublicCheck';
import { ReportList } from './ReportList';
import { ReportTab } from './ReportTab';

type TabName = 'event' | 'report' | 'history';

/** One event, whole: its fields, the reports behind it, and what was done to it. */
export function EventPane({ id, onClose }: { id: string; onClose: () => void }) {
  const again = useSignal(0);
  const remote = useRemote(id, (signal) => api.event(id, signal), again.value);
  const { data: detail, problem } = remote.value;
  useEffect(() => {
    shownEvent.value = detail?.summary ?? null;
    return () => {
      shownEvent.value = null;
    };
  }, [detail]);
  if (problem) return <Failed problem={problem} retry={() => again.value++} />;
  if (!detail) return <Loading />;
  const tab = (param('tab') ?? 'event') as TabName;
  return (
    <article class={`event-pane ${remote.value.loading ? 'is-loading' : ''}`} data-testid="event-pane">
      <EventHead detail={detail} onClose={onClose} />
      <Tabs
        label={t('explore.event')}
        panel="event-panel"
        chosen={tab}
        onChoose={(name) => choose({ tab: name === 'event' ? null : name }, true)}
        tabs={[
          { name: 'event', label: t('event.tab.event') },
          { name: 'report', label: `${t('event.tab.report')} (${number(detail.reports.length)})` },
          { name: 'history', label: t('event.tab.history') },
        ]}
      />
      <div class="event-panel" id="event-panel" role="tabpanel" aria-labelledby={`event-panel-tab-${tab}`} tabIndex={0}>
        {tab === 'event' && (
          <>
            <FieldRows
              detail={detail}
              chosen={param('mark')?.split('.')[0] ?? null}
              onWords={(words) => choose({ tab: 'report', report: words.report, mark: `${words.field}.${words.start}` })}
            />
            <ReportList detail={detail} />
            <MergedFrom detail={detail} onDone={() => again.value++} />
            <PublicCheck detail={detail} onDone={() => again.value++} />
          </>
        )}
        {tab === 'report' && <ReportTab detail={detail} />}
        {tab === 'history' && <HistoryTab detail={detail} />}
      </div>
    </article>
  );
}

/** What the event is, in two lines; how far to trust it; what to do with it. */
export function EventHead({ detail, onClose, onDesk }: { detail: Detail; onClose?: () => void; onDesk?: boolean }) {
  const { summary: event } = detail;
  const killed = count(event.fatalities_min, event.fatalities_max);
  return (
    <header class="event-head">
      <div class="event-title">
        <h2>
          <FamilyMark type={event.event_type} review={event.review_status} /> {label('type', event.event_type)}
          {event.status !== 'occurred' && <span class="badge status">{label('status', event.status)}</span>}
        </h2>
        {onClose && (
          <button type="button" class="quiet close" onClick={onClose} aria-label={t('explore.close')}>
            ✕
          </button>
        )}
      </div>
      <p class="event-line">
        {event.date_start ? <Ltr>{days(event.date_start, event.date_end)}</Ltr> : t('event.undated')}
        {' · '}
        {event.place ? <Foreign text={placeNameOf(event.place)} /> : t('event.noplace')}
        {event.actors.length > 0 && (
          <>
            {' · '}
            <Foreign text={listed(event.actors.map(nameOf))} />
          </>
        )}
        {killed && (
          <>
            {' · '}
            {t('table.killed')} <Ltr>{killed}</Ltr>
          </>
        )}
      </p>
      <p class="badges">
        <ReviewBadge review={event.review_status} />
        <StandingBadge standing={event.standing} />
        <span class="badge">{t('table.reports')} {number(event.n_reports)}</span>
        {event.aggregate && <span class="badge">{t('event.aggregate')}</span>}
        <span class="badge">{t(event.published ? 'event.published' : 'event.unpublished')}</span>
      </p>
      {event.retracted !== null && <p class="notice bad">{t('event.retracted', isolated(event.retracted))}</p>}
      <p class="event-tools">
        <Ltr class="id">{detail.id}</Ltr>
        <CopyLink id={detail.id} />
        <button type="button" class="quiet" onClick={() => window.print()}>
          {t('event.print')}
        </button>
        {mayDecide.value && !onDesk && (
          <a class="button-like" href={link('/review', { event: detail.id })}>
            {t('event.review')}
          </a>
        )}
      </p>
    </header>
  );
}

function CopyLink({ id }: { id: string }) {
  const copied = useSignal(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(`${window.location.origin}/events/${id}`).catch(() => undefined);
    copied.value = true;
  };
  return (
    <button type="button" class="quiet" onClick={() => void copy()}>
      <span role="status">{t(copied.value ? 'event.copied' : 'event.copy')}</span>
    </button>
  );
}
