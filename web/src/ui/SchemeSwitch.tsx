import { signal } from '@preact/signals';
import { t } from '../i18n/words';

const STORED = 'sanad.scheme';

function initial(): 'light' | 'dark' {
  try {
    const stored = localStorage.getItem(STORED);
    if (stored === 'light' || stored === 'dark') return stored;
  } catch {
    // As the system has it.
  }
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const scheme = signal<'light' | 'dark'>('light');

function apply(next: 'light' | 'dark') {
  scheme.value = next;
  document.documentElement.dataset['scheme'] = next;
  document.documentElement.dispatchEvent(new Event('sanad:scheme'));
}

if (typeof document !== 'undefined') apply(initial());

/** Light or dark; at first as the system has it. */
export function SchemeSwitch() {
  const next = scheme.value === 'dark' ? 'light' : 'dark';
  const words = t(`nav.scheme.${next}`);
  return (
    <button
      type="button"
      class="quiet"
      aria-label={words}
      title={words}
      onClick={() => {
        apply(next);
        try {
          localStorage.setItem(STORED, next);
        } catch {
          // Chosen for now.
        }
      }}
    >
      {next === 'dark' ? '☾' : '☀'}
    </button>
  );
}
