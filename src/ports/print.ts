/** The part of the window that is used. Some browsers inside other apps cannot print. */
export interface PrintWindow extends Pick<EventTarget, 'addEventListener'> {
  readonly document: Pick<Document, 'title'>;
  readonly print?: () => void;
}

/** Prints the page as it stands. False when this browser cannot. */
export type Printer = (title: string) => boolean;

/**
 * Opens the way to the printer. Until the printing is over, the page bears the given title: browsers put it at the head
 * of the sheet and into the name of a PDF.
 */
export function openPrinter(host: PrintWindow = window): Printer {
  return (title) => {
    if (!host.print) return false;
    const before = host.document.title;
    const restore = (): void => {
      host.document.title = before;
    };
    // Not after the call: in some browsers print() returns while the dialog is still open.
    host.addEventListener('afterprint', restore, { once: true });
    host.document.title = title;
    try {
      host.print();
      return true;
    } catch {
      restore();
      return false;
    }
  };
}
