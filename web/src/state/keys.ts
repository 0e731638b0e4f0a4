import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Key as Word } from '../i18n/catalogue';
import { codeFor, signOf, type Action } from './keymap';

/**
 * One key of the keyboard. It is known by its place (event.code), so that it works under an Arabic
 * layout too.
 */
export interface Binding {
  /** Such as KeyJ, Slash, Alt+Digit1, Ctrl+KeyZ, Shift+Slash. */
  code: string;
  /** What stands on it. */
  shown: string;
  /** What it does, for the list of keys. */
  does: Word;
  /** The same where another key may do it. */
  action: Action | null;
  run: () => void;
}

/** Something that a key does on a page: by the key that is chosen for it, or always by the same. */
export type Bound = { does: Action; run: () => void } | { code: string; shown: string; does: Word; run: () => void };

const STORED = 'sanad.keys';

function stored(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

/** Whether single keys do anything (WCAG 2.1.4: they can be switched off). */
export const keysOn = signal(stored());

export function switchKeys(on: boolean) {
  keysOn.value = on;
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

const layers = signal<readonly Bound[][]>([]);

/** All keys that do something now; what was bound last comes first. */
export function bound(): Binding[] {
  return layers.value.flat().map((each) => {
    if ('code' in each) return { ...each, action: null };
    const code = codeFor(each.does);
    return { ...each, code, shown: signOf(code), action: each.does };
  });
}

/** How a key stroke is written in a binding. */
export function codeOf(event: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const held = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : null,
    event.altKey ? 'Alt' : null,
    event.shiftKey ? 'Shift' : null,
  ].filter(Boolean);
  return [...held, event.code].join('+');
}

function writing(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  if (!element?.tagName) return false;
  if (element.tagName === 'INPUT') {
    return !['checkbox', 'radio', 'button', 'range'].includes((element as HTMLInputElement).type);
  }
  return element.tagName === 'TEXTAREA' || element.tagName === 'SELECT' || element.isContentEditable;
}

/** Binds keys while a component is on the page. */
export function useKeys(bindings: Bound[]) {
  useEffect(() => {
    layers.value = [bindings, ...layers.peek()];
    return () => {
      layers.value = layers.peek().filter((each) => each !== bindings);
    };
  });
}

/** Listens for keys; once, for the whole page. */
export function listenForKeys() {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const code = codeOf(event);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (code !== 'Escape' && (writing(event.target) || (plain && !keysOn.value))) return;
    // A dialog keeps the keys to itself.
    if (document.querySelector('dialog[open]')) return;
    // Enter and blank on a button or link press it.
    if ((event.code === 'Enter' || event.code === 'Space') && (event.target as Element).closest?.('a,button,summary,[role=button],[role=tab]')) {
      return;
    }
    const binding = bound().find((each) => each.code === code);
    if (!binding) return;
    event.preventDefault();
    binding.run();
  });
}
