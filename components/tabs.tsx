import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One tab of a row. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A number beside the name; none is shown for 0. */
  readonly count?: number;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  choose(id: NoInfer<Id>): void;
  /** What the chosen tab shows. */
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** Steps that the arrow keys make, in reading direction. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Views of which one is shown, by the pattern for tabs: one stop for Tab, arrow keys between them. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, chosen, choose, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const direction = list.current && getComputedStyle(list.current).direction === 'rtl' ? -1 : 1;
    const step = (steps[event.key] ?? 0) * direction;
    const last = tabs.length - 1;
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : (at + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab || next === at) return;
    event.preventDefault();
    choose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  }

  return (
    <div class={`tabs ${props.class ?? ''}`}>
      <div role="tablist" class="tab-list" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-view`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
            {tab.count ? <span class="tab-count">{tab.count}</span> : null}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </div>
  );
}
