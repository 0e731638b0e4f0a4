import { useSignal } from '@preact/signals';
import type { Detail } from '../api/types';
import { number, shownDigits } from '../i18n/format';
import { t } from '../i18n/words';
import { evidenceOf } from '../event/fields';
import { Dialog } from '../ui/Dialog';
import { Foreign, Ltr, Quote } from '../ui/Isolate';
import { DialogButtons } from './DialogButtons';

interface Props {
  detail: Detail;
  onClose: () => void;
  onSplit: (tellings: string[], reason: string) => void;
}

/** What several reports tell, as read into one event: those that are ticked become an event of their own. */
export function SplitDialog({ detail, onClose, onSplit }: Props) {
  const ticked = useSignal<ReadonlySet<string>>(new Set());
  const reason = useSignal('');
  const words = evidenceOf(detail).filter((each) => each.field === 'event_type');
  const tick = (id: string) => {
    const next = new Set(ticked.value);
    if (!next.delete(id)) next.add(id);
    ticked.value = next;
  };
  const some = ticked.value.size > 0 && ticked.value.size < detail.tellings.length;
  return (
    <Dialog title={t('review.split')} onClose={onClose}>
      {detail.tellings.length < 2 ? (
        <p>{t('review.split.one')}</p>
      ) : (
        <form
          class="stacked"
          data-testid="split"
          onSubmit={(event) => {
            event.preventDefault();
            if (some) onSplit([...ticked.value], reason.value.trim());
          }}
        >
          <fieldset class="stacked split-list">
            <legend>{t('review.split.which')}</legend>
            {detail.tellings.map(({ id, report, outlet, published }) => {
              const title = detail.reports.find((each) => each.key === report)?.title ?? null;
              const quotes = [...new Set(words.filter((each) => each.report === report).map((each) => each.quote ?? ''))];
              return (
                <label key={id} class="option">
                  <input type="checkbox" checked={ticked.value.has(id)} onChange={() => tick(id)} />
                  <span class="option-name">
                    <Foreign text={outlet ?? t('report.unnamed')} />{' '}
                    <span class="meta">{published ? <Ltr>{shownDigits(published)}</Ltr> : t('report.undated')}</span>
                    {title && (
                      <span class="report-title">
                        <Foreign text={title} />
                      </span>
                    )}
                    {quotes.slice(0, 3).map((quote) => (
                      <span key={quote} class="meta">
                        <Quote text={quote} />{' '}
                      </span>
                    ))}
                  </span>
                </label>
              );
            })}
          </fieldset>
          <p class="note" role="status">
            {t('review.split.count', number(ticked.value.size), number(detail.tellings.length - ticked.value.size))}
          </p>
          <label>
            {t('review.reason')}
            <input required dir="auto" value={reason.value} onInput={(event) => (reason.value = event.currentTarget.value)} />
          </label>
          <DialogButtons disabled={!some} onClose={onClose}>
            {t('review.split')}
          </DialogButtons>
        </form>
      )}
    </Dialog>
  );
}
