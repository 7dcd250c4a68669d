/** A page laid over the game: a true dialog, closed by Escape, that gives the focus back to where it was. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSay } from './hand';
import { Icon } from './icon';
import { Scroller } from './scroller';

interface DialogProps {
  readonly title: string;
  /** Papers and ledger are wide, a card is narrow, the archive takes all there is. */
  readonly size?: 'narrow' | 'wide' | 'full';
  readonly close: () => void;
  readonly children: ComponentChildren;
}

const isElement = (found: Element | null): found is HTMLElement => found instanceof HTMLElement;

/** Opens as a modal dialog when shown; the focus goes back to the opener when it is gone. */
export function Dialog({ title, size = 'wide', close, children }: DialogProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (isElement(opener) && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    name.current?.focus();
  }, [title]);
  const closeFromOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes the dialog, and so does its button.
    <dialog ref={dialog} class={`page ${size}`} aria-labelledby={heading} onCancel={cancel} onClick={closeFromOutside}>
      <div class="page-sheet grain">
        <header class="page-head">
          <h2 id={heading} ref={name} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" class="btn quiet" onClick={close}>
            <Icon name="cross" size={1.25} />
            {say('panels.close')}
          </button>
        </header>
        <Scroller class="page-body">{children}</Scroller>
      </div>
    </dialog>
  );
}
