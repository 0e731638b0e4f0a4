import { useSignal } from '@preact/signals';
import { ltr } from './i18n/format';
import { t } from './i18n/words';
import { assign, chosen, giveBack, signOf, type Action } from './state/keymap';
import { bound, codeOf, keysOn, switchKeys, type Binding } from './state/keys';
import { Dialog } from './ui/Dialog';

/** Keys that are held with others. */
const HELD = /^(Shift|Alt|Control|Meta|OS)(Left|Right)?$/;

/** The keys that do something on this page, which of them another may take the place of, and the switch that turns them off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const waiting = useSignal<Action | null>(null);
  const said = useSignal('');
  const seen = new Set<string>();
  const all = bound().filter((each) => !seen.has(each.code) && seen.add(each.code));
  const ask = (action: Action) => {
    waiting.value = action;
    said.value = t('keys.press', t(action));
  };
  const take = (action: Action, code: string) => {
    const against = assign(action, code);
    const sign = ltr(signOf(code));
    if (against === 'unusable') said.value = t('keys.unusable', sign);
    else if (against) said.value = t('keys.taken', sign, t(against));
    else {
      said.value = t('keys.chosen', sign, t(action));
      waiting.value = null;
    }
  };
  const leave = () => {
    if (waiting.value) said.value = '';
    waiting.value = null;
  };
  const press = (event: KeyboardEvent) => {
    const action = waiting.value;
    if (!action || HELD.test(event.code)) return;
    // Tab goes on to the next button, and Escape keeps the key but not the dialog's end.
    if (event.code === 'Tab' || event.code === 'Escape') {
      leave();
      if (event.code === 'Tab') return;
    } else take(action, codeOf(event));
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl class="keys" onKeyDown={press}>
        {all.map((each) => (
          <KeyRow key={each.does} binding={each} waiting={each.action !== null && each.action === waiting.value} onAsk={ask} onLeave={leave} />
        ))}
      </dl>
      <p class="note" role="status" data-testid="keys-said">
        {said.value}
      </p>
      <label class="option">
        <input type="checkbox" checked={keysOn.value} onChange={(event) => switchKeys(event.currentTarget.checked)} />
        <span class="option-name">{t('keys.on')}</span>
      </label>
      {Object.keys(chosen.value).length > 0 && (
        <button
          type="button"
          onClick={() => {
            giveBack();
            said.value = t('keys.given');
          }}
        >
          {t('keys.giveBack')}
        </button>
      )}
      <p class="note">{t('keys.note')}</p>
    </Dialog>
  );
}

function KeyRow({ binding, waiting, onAsk, onLeave }: { binding: Binding; waiting: boolean; onAsk: (action: Action) => void; onLeave: () => void }) {
  const { action, does, shown } = binding;
  const words = t('keys.change', t(does), ltr(shown));
  const sign = <kbd dir="ltr">{waiting ? '…' : shown}</kbd>;
  return (
    <div>
      <dt>
        {action ? (
          <button
            type="button"
            class="quiet"
            aria-label={words}
            title={words}
            aria-pressed={waiting}
            data-testid={action}
            onClick={(event) => {
              // Not every browser gives the focus to a button that is clicked.
              event.currentTarget.focus();
              onAsk(action);
            }}
            onBlur={onLeave}
          >
            {sign}
          </button>
        ) : (
          sign
        )}
      </dt>
      <dd>{t(does)}</dd>
    </div>
  );
}
