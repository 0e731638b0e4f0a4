import { useSignal } from '@preact/signals';
import { api } from '../api/client';
import type { Key } from '../i18n/catalogue';
import { number } from '../i18n/format';
import { t } from '../i18n/words';
import { filters } from '../state/filters';
import { link } from '../state/url';
import { Dialog } from '../ui/Dialog';
import { Ltr } from '../ui/Isolate';
import { done, failed } from '../ui/Toast';
import { DialogButtons } from './DialogButtons';
import { undoable, undoLast } from './undo';

const DECISIONS = ['confirm', 'unsure', 'reject'] as const;

/** One decision for all that the filters leave: first counted and shown, then done, and to be undone. */
export function BulkDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const decision = useSignal<(typeof DECISIONS)[number]>('confirm');
  const reason = useSignal('');
  const preview = useSignal<{ count: number; ids: string[] } | null>(null);
  const set = Object.fromEntries(filters.value);
  const filtered = Object.keys(set).length > 0;
  const look = () => api.bulkPreview(set, decision.value).then((answer) => (preview.value = answer), failed);
  const run = (expected: number) =>
    api.bulk(set, decision.value, reason.value.trim(), expected).then((result) => {
      undoable(result.undo);
      done('review.done.bulk', [number(result.done)], {
        words: t('review.undo'),
        run: () => void undoLast().then(onDone),
      });
      onDone();
    }, failed);
  return (
    <Dialog title={t('review.bulk')} onClose={onClose}>
      {!filtered && (
        <p class="notice">
          {t('review.bulk.filtered')} <a href={link('/explore')}>{t('explore.filters')}</a>
        </p>
      )}
      <form
        class="stacked"
        data-testid="bulk"
        onSubmit={(event) => {
          event.preventDefault();
          if (preview.value) void run(preview.value.count);
          else void look();
        }}
      >
        <label>
          {t('review.decisions')}
          <select
            value={decision.value}
            onChange={(event) => {
              decision.value = event.currentTarget.value as (typeof DECISIONS)[number];
              preview.value = null;
            }}
          >
            {DECISIONS.map((each) => (
              <option key={each} value={each}>
                {t(`review.${each}` as Key)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('review.reason')}
          <input required dir="auto" value={reason.value} onInput={(event) => (reason.value = event.currentTarget.value)} />
          <span class="note">{t('review.bulk.needreason')}</span>
        </label>
        {preview.value && (
          <div data-testid="bulk-preview">
            <p>{t('review.bulk.count', number(preview.value.count))}</p>
            <ul class="id-list">
              {preview.value.ids.slice(0, 8).map((id) => (
                <li key={id}>
                  <a href={link('/explore', { event: id })} target="_blank" rel="noreferrer">
                    <Ltr class="id">{id}</Ltr>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <DialogButtons disabled={!filtered} onClose={onClose}>
          {preview.value ? t('review.bulk.do', number(preview.value.count)) : t('review.bulk.preview')}
        </DialogButtons>
      </form>
    </Dialog>
  );
}
