import type { ComponentChildren } from 'preact';

interface ScrolledProps {
  readonly class: string;
  /** What it holds, for those who do not see it. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Text that scrolls when it is long, with the keyboard too. */
export function Scrolled({ label, children, ...props }: ScrolledProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus scrolls by the arrow keys.
    <div class={props.class} role="group" aria-label={label} tabIndex={0} dir="auto">
      {children}
    </div>
  );
}
