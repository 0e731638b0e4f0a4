import { signal } from '@preact/signals';
import { Problem } from '../api/client';
import type { Key } from '../i18n/catalogue';
import { t } from '../i18n/words';
import { sentence } from './states';

interface Message {
  words: string;
  bad: boolean;
  act?: { words: string; run: () => void } | undefined;
}

const message = signal<Message | null>(null);
let timer = 0;

function show(next: Message) {
  message.value = next;
  window.clearTimeout(timer);
  // What went wrong stays until it is put away.
  if (!next.bad) timer = window.setTimeout(() => (message.value = null), 8000);
}

/** Says that something was done, perhaps with a way back. */
export function done(words: Key, values: (string | number)[] = [], act?: Message['act']) {
  show({ words: t(words, ...values), bad: false, act });
}

/** Says what went wrong. */
export function failed(fault: unknown) {
  const problem = Problem.of(fault);
  show({ words: sentence(problem), bad: true });
}

/** The last message. */
export function Toast() {
  const now = message.value;
  return (
    <div class="toast-frame" role="status" aria-live="polite">
      {now && (
        <div class={`toast ${now.bad ? 'bad' : ''}`} data-testid="toast">
          <span dir="auto">{now.words}</span>
          {now.act && (
            <button
              type="button"
              onClick={() => {
                message.value = null;
                now.act?.run();
              }}
            >
              {now.act.words}
            </button>
          )}
          <button type="button" class="quiet" aria-label={t('explore.close')} onClick={() => (message.value = null)}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
