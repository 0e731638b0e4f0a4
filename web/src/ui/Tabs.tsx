import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { rtl } from '../i18n/words';

export interface Tab<Name extends string> {
  name: Name;
  label: ComponentChildren;
}

interface Props<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
  /** Of the panel that the tabs show. */
  panel: string;
  class?: string;
}

/** Tabs as the ARIA guide has them: arrows follow what is seen, so they turn around in Arabic. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose, panel, class: name }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.name === chosen);
    const step = { ArrowRight: rtl.value ? -1 : 1, ArrowLeft: rtl.value ? 1 : -1 }[event.code];
    const to =
      step !== undefined
        ? (at + step + tabs.length) % tabs.length
        : { Home: 0, End: tabs.length - 1 }[event.code];
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab || to === undefined) return;
    event.preventDefault();
    onChoose(tab.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class={`tabs ${name ?? ''}`} role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={`${panel}-tab-${tab.name}`}
          aria-selected={tab.name === chosen}
          aria-controls={panel}
          tabIndex={tab.name === chosen ? 0 : -1}
          onClick={() => onChoose(tab.name)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
