// Tabs, each an address: the arrow keys go from one to the next and show it.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { go } from './address.ts';

interface Properties {
  readonly label: string;
  readonly current: string;
  readonly tabs: readonly { readonly name: string; readonly label: string; readonly to: string }[];
}

export function Tabs({ label, current, tabs }: Properties) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === current);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-tab=${tab.name}]`)?.focus();
    go(tab.to);
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <a
          key={tab.name}
          href={tab.to}
          role="tab"
          id={`tab-${tab.name}`}
          data-tab={tab.name}
          aria-selected={tab.name === current}
          aria-controls="tab-panel"
          tabIndex={tab.name === current ? 0 : -1}
        >
          {tab.label}
        </a>
      ))}
    </div>
  );
}

/** What the current tab shows. */
export function TabPanel({ current, children }: { current: string; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${current}`}>
      {children}
    </div>
  );
}
