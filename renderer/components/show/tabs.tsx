/**
 * A few ways of doing one thing. The arrow keys move among the tabs, Tab goes on into the one that is open, and a click
 * begins in it at once.
 */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { isLost, takeLost } from '../../lib/lost-focus';

interface Props<T extends string> {
  label: string;
  tabs: readonly { value: T; label: string }[];
  value: T;
  onValue(value: T): void;
  children: ComponentChildren;
}

export function Tabs<T extends string>({ label, tabs, value, onValue, children }: Props<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const isClicked = useRef(false);
  const begin = () => {
    isClicked.current = false;
    panel.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  };
  useLayoutEffect(() => {
    // Or a button in the tab led on, and went with it.
    if (isClicked.current || isLost()) begin();
    takeLost(list.current?.querySelector<HTMLElement>('[aria-selected=true]'));
  }, [value]);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(tab => tab.value === value);
    const to = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onValue(tabs[to]!.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(tab => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={({ detail }) => {
              // None of a key, which stays on the tab.
              isClicked.current = detail > 0;
              if (tab.value !== value) onValue(tab.value);
              else if (isClicked.current) begin();
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        ref={panel}
        class="tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
      >
        {children}
      </div>
    </>
  );
}
