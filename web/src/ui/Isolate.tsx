import type { ComponentChildren } from 'preact';
import { lang } from '../i18n/words';

/** Dates, numbers with signs, coordinates, ids, addresses: always left to right, whole in any text. */
export function Ltr({ children, class: name }: { children: ComponentChildren; class?: string }) {
  return (
    <bdi dir="ltr" class={`ltr ${name ?? ''}`}>
      {children}
    </bdi>
  );
}

const ARABIC = /\p{Script=Arabic}/u;

/** A value out of the register: in its own direction, with its language, and apart from what stands around it. */
export function Foreign({ text, class: name }: { text: string; class?: string }) {
  const language = ARABIC.test(text) ? 'ar' : 'en';
  return (
    <bdi {...(language === lang.value ? {} : { lang: language })} dir="auto" class={name}>
      {text}
    </bdi>
  );
}

/** Words of a report. */
export function Quote({ text }: { text: string }) {
  return (
    <q class="quote" lang="ar" dir="auto">
      {text}
    </q>
  );
}
