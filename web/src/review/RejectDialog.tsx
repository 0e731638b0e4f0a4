import { useSignal } from '@preact/signals';
import type { Key } from '../i18n/catalogue';
import { t } from '../i18n/words';
import { Dialog } from '../ui/Dialog';

const REASONS: readonly Key[] = [
  'review.reject.notevent',
  'review.reject.misread',
  'review.reject.duplicate',
  'review.reject.hoax',
];

/** Why something that was read is no event. */
export function RejectDialog({ onClose, onReject }: { onClose: () => void; onReject: (reason: string) => void }) {
  const reason = useSignal('');
  return (
    <Dialog title={t('review.rejectWhy')} onClose={onClose}>
      <form
        class="stacked"
        onSubmit={(event) => {
          event.preventDefault();
          onReject(reason.value.trim());
        }}
      >
        <div class="reasons-choice">
          {REASONS.map((each) => (
            <button key={each} type="button" aria-pressed={reason.value === t(each)} onClick={() => (reason.value = t(each))}>
              {t(each)}
            </button>
          ))}
        </div>
        <label>
          {t('review.reason')}
          <input required dir="auto" value={reason.value} onInput={(event) => (reason.value = event.currentTarget.value)} />
        </label>
        <div class="buttons">
          <button type="submit" class="primary">
            {t('review.reject')}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {t('review.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
