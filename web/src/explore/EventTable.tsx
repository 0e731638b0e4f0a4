import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { api, Problem, query } from '../api/client';
import type { EventList, Summary } from '../api/types';
import type { Key } from '../i18n/catalogue';
import { count, days, listed, number } from '../i18n/format';
import { label, nameOf, placeNameOf, t } from '../i18n/words';
import { filters, filterText } from '../state/filters';
import { choose, param } from '../state/url';
import { FamilyMark, Flags, ReviewBadge, StandingBadge } from '../ui/Badges';
import { Foreign, Ltr } from '../ui/Isolate';
import { Failed, Loading } from '../ui/states';

/** Columns, and how the server sorts by them: upwards, downwards. */
const COLUMNS: readonly { key: Key; up?: string; down?: string }[] = [
  { key: 'table.date', up: 'date', down: '-date' },
  { key: 'table.type' },
  { key: 'table.place' },
  { key: 'table.who' },
  { key: 'table.against' },
  { key: 'table.killed', down: '-fatalities' },
  { key: 'table.injured' },
  { key: 'table.reports', down: '-reports' },
  { key: 'table.standing' },
  { key: 'table.review', down: 'updated' },
];

interface Props {
  selected: string | null;
  onEvent: (id: string) => void;
  onRows?: (rows: Summary[]) => void;
  again: unknown;
}

/** The same events as on the map, and those without a point, as a table. */
export function EventTable({ selected, onEvent, onRows, again }: Props) {
  const sort = param('sort') ?? '-date';
  const rows = useSignal<EventList | null>(null);
  const problem = useSignal<Problem | null>(null);
  const loading = useSignal(true);
  const asked = useRef(0);
  const body = useRef<HTMLTableSectionElement>(null);

  const load = (cursor: string | null) => {
    const mine = ++asked.current;
    loading.value = true;
    api.events(query(filters.peek(), { sort, limit: 100, cursor })).then(
      (answer) => {
        if (mine !== asked.current) return;
        const before = cursor ? (rows.peek()?.events ?? []) : [];
        rows.value = { ...answer, events: [...before, ...answer.events] };
        problem.value = null;
        loading.value = false;
        onRows?.(rows.value.events);
      },
      (fault: unknown) => {
        if (mine !== asked.current) return;
        problem.value = Problem.of(fault);
        loading.value = false;
      },
    );
  };
  useEffect(() => load(null), [filterText.value, sort, again]);
  useEffect(() => {
    body.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, rows.value]);

  if (problem.value) return <Failed problem={problem.value} retry={() => load(null)} />;
  if (!rows.value) return <Loading />;
  const { events, total, next_cursor: next } = rows.value;
  return (
    <div class="table-frame" tabIndex={-1} aria-busy={loading.value}>
      <table class="events" data-testid="events">
        <caption class="sr-only">{t('table.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const sorted = sort === column.up ? 'ascending' : sort === column.down ? 'descending' : undefined;
              const next = sort === column.down && column.up ? column.up : (column.down ?? null);
              return (
                <th key={column.key} scope="col" {...(sorted ? { 'aria-sort': sorted } : {})}>
                  {next ? (
                    <button
                      type="button"
                      class="sort"
                      title={t('table.sort', t(column.key))}
                      onClick={() => choose({ sort: next === '-date' ? null : next }, true)}
                    >
                      {t(column.key)} <span aria-hidden="true">{sorted === 'ascending' ? '▲' : sorted ? '▼' : '↕'}</span>
                    </button>
                  ) : (
                    t(column.key)
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={body}>
          {events.map((event) => (
            <EventRow key={event.id} event={event} selected={event.id === selected} onEvent={onEvent} />
          ))}
        </tbody>
      </table>
      {next && (
        <button type="button" class="more-rows" disabled={loading.value} onClick={() => load(next)}>
          {t('explore.more', number(Math.min(100, total - events.length)))}
        </button>
      )}
    </div>
  );
}

function EventRow({ event, selected, onEvent }: { event: Summary; selected: boolean; onEvent: (id: string) => void }) {
  const what = label('type', event.event_type);
  const date = days(event.date_start, event.date_end);
  return (
    <tr aria-selected={selected} class={event.retracted === null ? '' : 'retracted'} onClick={() => onEvent(event.id)}>
      <td class="date">{date ? <Ltr>{date}</Ltr> : <span class="none">{t('time.undated')}</span>}</td>
      <td>
        <button type="button" class="row-link" onClick={(click) => (click.stopPropagation(), onEvent(event.id))}>
          <FamilyMark type={event.event_type} review={event.review_status} /> {what}
        </button>{' '}
        <Flags event={event} />
      </td>
      <td>{event.place ? <Foreign text={placeNameOf(event.place)} /> : <span class="none">{t('event.noplace')}</span>}</td>
      <td>
        <Foreign text={listed(event.actors.map(nameOf))} />
      </td>
      <td>
        <Foreign text={listed(event.targets.map(nameOf))} />
      </td>
      <td class="number" data-label={t('table.killed')}>
        <Ltr>{count(event.fatalities_min, event.fatalities_max) ?? ''}</Ltr>
      </td>
      <td class="number" data-label={t('table.injured')}>
        <Ltr>{count(event.injured_min, event.injured_max) ?? ''}</Ltr>
      </td>
      <td class="number" data-label={t('table.reports')}>
        {number(event.n_reports)}
      </td>
      <td>
        <StandingBadge standing={event.standing} />
      </td>
      <td>
        <ReviewBadge review={event.review_status} />
      </td>
    </tr>
  );
}
