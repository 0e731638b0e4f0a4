import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api, query } from '../api/client';
import type { Summary } from '../api/types';
import { EventPane } from '../event/EventPane';
import { PublicPane } from '../event/PublicPane';
import { number } from '../i18n/format';
import { t } from '../i18n/words';
import { filters, filterText, noFilters } from '../state/filters';
import { useKeys } from '../state/keys';
import { useRemote } from '../state/remote';
import { mayRead } from '../state/session';
import { choose, param } from '../state/url';
import { Timeline } from '../timeline/Timeline';
import { EmptyRegister } from '../ui/EmptyRegister';
import { Empty, Failed, Loading } from '../ui/states';
import { Tabs } from '../ui/Tabs';
import { Chips } from './Chips';
import { EventMap } from './EventMap';
import { EventTable } from './EventTable';
import { ExportMenu } from './ExportMenu';
import { Filters } from './Filters';

type Phone = 'filters' | 'map' | 'time' | 'list' | 'event';

const PANES = ['pane-filters', 'pane-middle', 'pane-timeline', 'pane-detail'];

function focusPane(id: string) {
  const pane = document.getElementById(id);
  pane?.querySelector<HTMLElement>('[tabindex="0"], input, button, a, [role=tab][aria-selected=true]')?.focus();
}

/** In the public preview an event is shown as the gate lets it out, not as it stands in the register. */
function EventOrPublic({ id, onClose }: { id: string; onClose: () => void }) {
  const preview = param('tier') === 'public' && mayRead.value;
  return preview ? <PublicPane id={id} onClose={onClose} /> : <EventPane id={id} onClose={onClose} />;
}

/** The register seen: filters, map or table, timeline, and one event beside them. */
export function ExplorePage() {
  const again = useSignal(0);
  const text = filterText.value;
  const facets = useRemote(`facets?${text}`, (signal) => api.facets(query(filters.peek()), signal), again.value);
  const timeline = useRemote(
    `timeline?${text}`,
    (signal) => api.timeline(query(filters.peek(), { bins: 160 }), signal),
    again.value,
  );
  const rows = useSignal<Summary[] | null>(null);
  const event = param('event');
  const view = param('view') === 'table' ? 'table' : 'map';
  const phone = (param('pane') ?? (view === 'table' ? 'list' : 'map')) as Phone;

  const open = (id: string | null) =>
    choose({ event: id, report: null, mark: null, tab: id ? param('tab') : null, pane: id ? 'event' : view === 'table' ? 'list' : 'map' });
  /** j and k go through the list also while the map is shown: then it is asked for when it is needed. */
  const step = async (by: number) => {
    if (!rows.peek()) {
      const listed = await api.events(query(filters.peek(), { sort: param('sort') ?? '-date', limit: 50 })).catch(() => null);
      rows.value = listed?.events ?? null;
    }
    const all = rows.peek() ?? [];
    const at = all.findIndex((each) => each.id === param('event'));
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
    if (next) open(next.id);
  };
  useKeys([
    { does: 'key.search', run: () => document.getElementById('search')?.focus() },
    { does: 'key.next', run: () => void step(1) },
    { does: 'key.previous', run: () => void step(-1) },
    { does: 'key.map', run: () => choose({ view: null, pane: 'map' }) },
    { does: 'key.table', run: () => choose({ view: 'table', pane: 'list' }) },
    { does: 'key.filters', run: () => focusPane(PANES[0] ?? '') },
    { does: 'key.middle', run: () => focusPane(PANES[1] ?? '') },
    { does: 'key.timeline', run: () => focusPane(PANES[2] ?? '') },
    { does: 'key.detail', run: () => focusPane(PANES[3] ?? '') },
    { code: 'Escape', shown: 'Esc', does: 'key.close', run: () => (event ? open(null) : (document.activeElement as HTMLElement | null)?.blur()) },
  ]);
  useEffect(() => {
    rows.value = null;
  }, [text, again.value]);

  const total = facets.value.data?.total ?? null;
  const retry = () => again.value++;
  return (
    <div class={`explore phone-${phone} ${event ? 'with-detail' : ''}`}>
      <h1 class="sr-only">{t('explore.title')}</h1>
      <Tabs
        class="phone-tabs"
        label={t('explore.title')}
        panel="explore-panes"
        chosen={phone}
        onChoose={(pane) => choose({ pane, view: pane === 'list' ? 'table' : pane === 'map' ? null : param('view') }, true)}
        tabs={[
          { name: 'filters', label: t('explore.filters') },
          { name: 'map', label: t('explore.map') },
          { name: 'time', label: t('explore.time') },
          { name: 'list', label: t('explore.list') },
          { name: 'event', label: t('explore.event') },
        ]}
      />
      <div class="explore-panes" id="explore-panes" role="tabpanel" aria-label={t('explore.title')}>
        <aside class="pane pane-filters" id="pane-filters" aria-label={t('explore.filters')}>
          {facets.value.problem ? (
            <Failed problem={facets.value.problem} retry={retry} />
          ) : (
            <Filters facets={facets.value.data} loading={facets.value.loading} />
          )}
        </aside>
        <section class="pane pane-middle" id="pane-middle" aria-label={t(view === 'table' ? 'explore.table' : 'explore.map')}>
          <div class="toolbar">
            <Tabs
              class="view-tabs"
              label={t('explore.title')}
              panel="view-panel"
              chosen={view}
              onChoose={(name) => choose({ view: name === 'table' ? 'table' : null, pane: name === 'table' ? 'list' : 'map' }, true)}
              tabs={[
                { name: 'map', label: t('explore.map') },
                { name: 'table', label: t('explore.table') },
              ]}
            />
            <span class="total" role="status" data-testid="total">
              {total === null ? '' : t('explore.total', number(total))}
            </span>
            <ExportMenu />
          </div>
          <div class="view" id="view-panel" role="tabpanel" aria-labelledby={`view-panel-tab-${view}`}>
            <Chips facets={facets.value.data} />
            {total === 0 && (
              <Empty>
                {text === '' || text === 'tier=public' ? (
                  <EmptyRegister />
                ) : (
                  <>
                    <p>{t('state.empty.filters')}</p>
                    <button type="button" onClick={() => choose(noFilters())}>
                      {t('explore.clearAll')}
                    </button>
                  </>
                )}
              </Empty>
            )}
            {view === 'map' ? (
              <EventMap selected={event} onEvent={open} again={again.value} />
            ) : (
              <EventTable selected={event} onEvent={open} onRows={(all) => (rows.value = all)} again={again.value} />
            )}
          </div>
        </section>
        <section class="pane pane-timeline" id="pane-timeline" aria-label={t('time.title')}>
          {timeline.value.problem && <Failed problem={timeline.value.problem} retry={retry} />}
          {!timeline.value.problem && !timeline.value.data && <Loading />}
          {timeline.value.data && (
            <Timeline
              answer={timeline.value.data}
              chosen={{ from: param('date_from'), to: param('date_to') }}
              selected={event}
              onChoose={(from, to) => choose({ date_from: from, date_to: to, dated: null })}
              onEvent={open}
              onUndated={() =>
                choose({ dated: param('dated') === 'no' ? null : 'no', date_from: null, date_to: null, view: 'table', pane: 'list' })
              }
              undatedOnly={param('dated') === 'no'}
            />
          )}
        </section>
        <aside class="pane pane-detail" id="pane-detail" aria-label={t('explore.event')}>
          {event ? (
            <EventOrPublic id={event} onClose={() => open(null)} />
          ) : (
            <Empty>
              <p>{t('event.none')}</p>
            </Empty>
          )}
        </aside>
      </div>
    </div>
  );
}
