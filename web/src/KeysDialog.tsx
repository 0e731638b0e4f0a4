import { t } from './i18n/words';
import { bound, keysOn, switchKeys } from './state/keys';
import { Dialog } from './ui/Dialog';

/** The keys that do something on this page, and the switch that turns them off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const seen = new Set<string>();
  const all = bound().filter((each) => !seen.has(each.code) && seen.add(each.code));
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl class="keys">
        {all.map((each) => (
          <div key={each.code}>
            <dt>
              <kbd dir="ltr">{each.shown}</kbd>
            </dt>
            <dd>{t(each.does)}</dd>
          </div>
        ))}
      </dl>
      <label class="option">
        <input type="checkbox" checked={keysOn.value} onChange={(event) => switchKeys(event.currentTarget.checked)} />
        <span class="option-name">{t('keys.on')}</span>
      </label>
      <p class="note">{t('keys.note')}</p>
    </Dialog>
  );
}
