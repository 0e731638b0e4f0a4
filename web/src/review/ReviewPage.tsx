import { useSignal } from '@preact/signals';
import { api, query } from '../api/client';
import { number } from '../i18n/format';
import { label, t } from '../i18n/words';
import { Chips } from '../explore/Chips';
import { filters, filterText } from '../state/filters';
import { useKeys } from '../state/keys';
import { useRemote } from '../state/remote';
import { mayDecide } from '../state/session';
import { choose, link, param } from '../state/url';
import { Empty, Failed, Loading } from '../ui/states';
import { BulkDialog } from './BulkDialog';
import { Desk } from './Desk';
import { QueueList } from './QueueList';
import { undoLast } from './undo';

/** What a person should look at, one after the other. */
export function ReviewPage() {
  const again = useSignal(0);
  const bulk = useSignal(false);
  const reason = param('reason');
  const queue = useRemote(
    `queue?${filterText.value}#${reason}`,
    (signal) => api.queue(query(filters.peek(), { reason, limit: 100 }), signal),
    again.value,
  );
  const { data, problem, loading } = queue.value;
  const items = data?.items ?? [];
  const chosen = param('event');
  const open = (id: string | null, replace = false) => choose({ event: id, report: null, mark: null }, replace);
  /** The event behind the one that was decided; found before the queue changes. */
  const next = () => {
    const at = items.findIndex((each) => each.event.id === chosen);
    return items[at + 1]?.event.id ?? items.find((each) => each.event.id !== chosen)?.event.id ?? null;
  };
  const step = (by: number) => {
    const at = items.findIndex((each) => each.event.id === chosen);
    const to = items[at < 0 ? 0 : at + by];
    if (to) open(to.event.id);
  };
  useKeys([
    { does: 'key.next', run: () => step(1) },
    { does: 'key.previous', run: () => step(-1) },
    { does: 'key.undo', run: () => void undoLast().then(() => again.value++) },
  ]);
  if (!mayDecide.value) {
    return (
      <Empty>
        <p>{t('review.role')}</p>
        <a href={link('/signin')}>{t('nav.signin')}</a>
      </Empty>
    );
  }
  return (
    <div class={`review ${chosen ? 'with-detail' : ''}`}>
      <h1 class="sr-only">{t('review.title')}</h1>
      <aside class="pane review-queue" aria-label={t('review.queue')}>
        <p class="page-title" aria-hidden="true">
          {t('review.title')}
        </p>
        <label class="stacked-field">
          <span class="sr-only">{t('review.reason')}</span>
          <select value={reason ?? ''} onChange={(event) => choose({ reason: event.currentTarget.value, event: null })} data-testid="reason">
            <option value="">
              {t('review.all')}
              {data && !reason ? ` (${number(data.total)})` : ''}
            </option>
            {Object.entries(data?.counts ?? {}).map(([code, count]) => (
              <option key={code} value={code}>
                {label('reason', code)} ({number(count)})
              </option>
            ))}
          </select>
        </label>
        <Chips facets={null} />
        <p class="queue-tools">
          <a href={link('/explore', Object.fromEntries(filters.value))}>{t('explore.filters')}</a>
          <button type="button" class="quiet" onClick={() => (bulk.value = true)}>
            {t('review.bulk')}
          </button>
        </p>
        {problem && <Failed problem={problem} retry={() => again.value++} />}
        {!data && !problem && <Loading />}
        {data && items.length === 0 && <Empty>{t('review.none')}</Empty>}
        {data && <QueueList items={items} chosen={chosen} onEvent={open} loading={loading} />}
      </aside>
      {chosen ? (
        <Desk
          key={chosen}
          id={chosen}
          item={items.find((each) => each.event.id === chosen) ?? null}
          changes={again.value}
          onDecided={(stay) => {
            if (!stay) open(next(), true);
            again.value++;
          }}
          onClose={() => open(null)}
        />
      ) : (
        <section class="pane review-empty">
          <Empty>{t('review.choose')}</Empty>
        </section>
      )}
      {bulk.value && (
        <BulkDialog
          onClose={() => (bulk.value = false)}
          onDone={() => {
            bulk.value = false;
            again.value++;
          }}
        />
      )}
    </div>
  );
}
