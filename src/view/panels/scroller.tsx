/** A part that scrolls by itself: without a link or button in it the keyboard could not move it, so it takes the focus. */
import type { ComponentChildren } from 'preact';

interface ScrollerProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

export function Scroller({ class: name, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
    <div class={name} tabIndex={0}>
      {children}
    </div>
  );
}
