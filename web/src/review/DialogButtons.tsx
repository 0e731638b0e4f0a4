import type { ComponentChildren } from 'preact';
import { t } from '../i18n/words';

/** What ends a dialog: to do it, and to leave it. */
export function DialogButtons(props: { disabled?: boolean; onClose: () => void; children: ComponentChildren }) {
  return (
    <div class="buttons">
      <button type="submit" class="primary" disabled={props.disabled}>
        {props.children}
      </button>
      <button type="button" class="quiet" onClick={props.onClose}>
        {t('review.cancel')}
      </button>
    </div>
  );
}
