import { useSignal } from '@preact/signals';
import type { Key } from '../i18n/catalogue';
import { t } from '../i18n/words';
import { Dialog } from '../ui/Dialog';
import { DialogButtons } from './DialogButtons';

/** What the public may be told of it: the register's own codes. */
const REJECTIONS = ['misread', 'untrue', 'duplicate', 'out_of_scope', 'source_withdrawn', 'harm', 'other'] as const;

/** Why something that was read is taken back: by code, and in a sentence for the history. */
export function RejectDialog({ onClose, onReject }: { onClose: () => void; onReject: (rejection: string, reason: string) => void }) {
  const code = useSignal<(typeof REJECTIONS)[number]>('misread');
  const reason = useSignal('');
  const words = (each: string) => t(`rejection.${each}` as Key);
  return (
    <Dialog title={t('review.rejectWhy')} onClose={onClose}>
      <form
        class="stacked"
        onSubmit={(event) => {
          event.preventDefault();
          onReject(code.value, reason.value.trim() || words(code.value));
        }}
      >
        <fieldset class="stacked">
          <legend class="sr-only">{t('review.rejectWhy')}</legend>
          {REJECTIONS.map((each) => (
            <label key={each} class="option">
              <input type="radio" name="rejection" checked={code.value === each} onChange={() => (code.value = each)} />
              <span class="option-name">{words(each)}</span>
            </label>
          ))}
        </fieldset>
        <label>
          {t('review.reason.optional')}
          <input
            required={code.value === 'other'}
            dir="auto"
            value={reason.value}
            onInput={(event) => (reason.value = event.currentTarget.value)}
          />
        </label>
        <DialogButtons onClose={onClose}>
          {t('review.reject')}
        </DialogButtons>
      </form>
    </Dialog>
  );
}
