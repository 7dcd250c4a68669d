// The address bar: what stands after the # is ours. It travels in links and never reaches a server.

export interface Address {
  /** What stands after the #, as it stands there, without the #; empty when there is nothing. */
  readHash(): string;
  /** Puts a text after the # without a new step in the history. False when the browser refuses. */
  replaceHash(text: string): boolean;
  /** The whole address with this text after the #: a link to share. */
  linkTo(text: string): string;
  /** Calls back when somebody changes the hash (a pasted link, the back button). Returns the way to stop. */
  listen(onHash: (text: string) => void): () => void;
}

/** The part of the window that is used. */
export interface AddressWindow extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly location: Pick<Location, 'href' | 'hash'>;
  readonly history: Pick<History, 'replaceState' | 'state'>;
}

const withHash = (href: string, text: string): string => {
  const [page = ''] = href.split('#');
  return text === '' ? page : `${page}#${text}`;
};

export function openAddress(host: AddressWindow = window): Address {
  const readHash = (): string => host.location.hash.replace(/^#/, '');
  const linkTo = (text: string): string => withHash(host.location.href, text);
  return {
    readHash,
    linkTo,
    replaceHash: (text) => {
      try {
        host.history.replaceState(host.history.state, '', linkTo(text));
        return true;
      } catch {
        // Safari refuses after 100 changes in half a minute, and a page inside another page may not change its address.
        return false;
      }
    },
    listen: (onHash) => {
      const heard = (): void => onHash(readHash());
      host.addEventListener('hashchange', heard);
      return () => host.removeEventListener('hashchange', heard);
    },
  };
}
