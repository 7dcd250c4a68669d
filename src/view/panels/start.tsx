/** The heading where reading starts: it takes the focus when its screen or step appears, as a page load would. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface StartProps {
  readonly children: ComponentChildren;
  readonly level?: 1 | 2;
  readonly class?: string;
}

/** Give it a `key` that changes with the step, so that each step is a fresh start. */
export function Start({ children, level = 2, class: extra = '' }: StartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.querySelector('dialog[open]')) return;
    globalThis.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <Heading ref={heading} tabIndex={-1} class={`start ${extra}`}>
      {children}
    </Heading>
  );
}
