/** missing: this page has no clipboard (it came over plain http); blocked: the person or the browser said no. */
type Copied = { readonly ok: true } | { readonly ok: false; readonly problem: 'missing' | 'blocked' };

export type Clipboard = (text: string) => Promise<Copied>;

/** The part of the navigator that is used. */
export interface ClipboardNavigator {
  readonly clipboard?: { writeText(text: string): Promise<void> };
}

/**
 * Opens the way to the clipboard. Call it inside the click that asked for it. When it fails, show the text in a field
 * where a person can select it.
 */
export function openClipboard(host: ClipboardNavigator = navigator): Clipboard {
  return async (text) => {
    if (!host.clipboard) return { ok: false, problem: 'missing' };
    try {
      await host.clipboard.writeText(text);
      return { ok: true };
    } catch {
      return { ok: false, problem: 'blocked' };
    }
  };
}
