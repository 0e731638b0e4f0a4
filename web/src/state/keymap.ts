import { signal } from '@preact/signals';
import type { Key as Word } from '../i18n/catalogue';

/** What keys do, and which key does it before anybody has chosen another. No key does two things, on whichever page. */
const GIVEN = {
  'key.help': 'Shift+Slash',
  'key.search': 'Slash',
  'key.next': 'KeyJ',
  'key.previous': 'KeyK',
  'key.map': 'KeyM',
  'key.table': 'KeyT',
  'key.filters': 'Alt+Digit1',
  'key.middle': 'Alt+Digit2',
  'key.timeline': 'Alt+Digit3',
  'key.detail': 'Alt+Digit4',
  'key.nextEvidence': 'Period',
  'key.previousEvidence': 'Comma',
  'situation.day.on': 'BracketRight',
  'situation.day.back': 'BracketLeft',
  'key.confirm': 'KeyC',
  'key.correct': 'KeyE',
  'key.reject': 'KeyX',
  'key.unsure': 'KeyU',
  'key.merge': 'KeyD',
  'key.split': 'KeyP',
  'key.assign': 'KeyS',
  'key.undo': 'Ctrl+KeyZ',
} as const satisfies Partial<Record<Word, string>>;

/** Something that a key does and that another key may do. */
export type Action = keyof typeof GIVEN;

/** Keys that somebody chose, by what they do. */
export type Chosen = Partial<Record<Action, string>>;

/** What stands on keys whose name is not what stands on them. */
const SIGNS: Readonly<Record<string, string>> = {
  Slash: '/',
  Period: '.',
  Comma: ',',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
  'Shift+Slash': '?',
};

/** Letters and signs, also with Alt or Shift. A digit alone chooses a field; the rest belongs to the browser. */
const USABLE = new RegExp(`^((Alt\\+)?(Shift\\+)?(Key[A-Z]|${Object.keys(SIGNS).filter((code) => !code.includes('+')).join('|')})|Alt\\+Digit[0-9])$`);

const STORED = 'sanad.keys.chosen';
const ACTIONS = Object.keys(GIVEN) as Action[];

function codeIn(chosen: Chosen, action: Action): string {
  return chosen[action] ?? GIVEN[action];
}

/** Which of them has a key, null where it is free. */
function ownerIn(chosen: Chosen, code: string): Action | null {
  return ACTIONS.find((action) => codeIn(chosen, action) === code) ?? null;
}

/** What a browser has kept, as far as it holds together; otherwise nothing, and all keys are as they were. */
export function sound(kept: unknown): Chosen {
  const chosen: Chosen = {};
  for (const [action, code] of Object.entries(kept ?? {})) {
    if (action in GIVEN && typeof code === 'string' && USABLE.test(code)) chosen[action as Action] = code;
  }
  return ACTIONS.every((action) => ownerIn(chosen, codeIn(chosen, action)) === action) ? chosen : {};
}

function load(): Chosen {
  try {
    return sound(JSON.parse(localStorage.getItem(STORED) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keys that somebody chose in this browser. */
export const chosen = signal<Chosen>(load());

function keep(next: Chosen) {
  chosen.value = next;
  try {
    localStorage.setItem(STORED, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

/** The key that does something now. */
export function codeFor(action: Action): string {
  return codeIn(chosen.value, action);
}

/** Has another key do something; gives what stands against it: that it cannot be used, or what it does already. */
export function assign(action: Action, code: string): Action | 'unusable' | null {
  const owner = ownerIn(chosen.value, code);
  if (owner && owner !== action) return owner;
  if (code !== GIVEN[action] && !USABLE.test(code)) return 'unusable';
  const all = Object.entries({ ...chosen.value, [action]: code });
  keep(Object.fromEntries(all.filter(([each, its]) => its !== GIVEN[each as Action])));
  return null;
}

/** All keys as they were. */
export function giveBack() {
  keep({});
}

/** What stands on a key: `j`, `?`, `Alt+1`, `Shift+J`. */
export function signOf(code: string): string {
  if (SIGNS[code]) return SIGNS[code];
  const [last = '', ...held] = code.split('+').reverse();
  const letter = /^(?:Key|Digit)(.)$/.exec(last)?.[1];
  const sign = SIGNS[last] ?? (letter && held.length === 0 ? letter.toLowerCase() : letter) ?? last;
  return [...held.reverse(), sign].join('+');
}
