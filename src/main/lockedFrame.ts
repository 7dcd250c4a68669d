/**
 * A page inside another page that gives it no origin of its own (a frame with `sandbox="allow-scripts"`). The browser then keeps
 * nothing for it, lets it draw no sign out of another file, and starts no worker from one.
 */
import sprite from '../../assets/icons/sprite.svg';

const isFrameLocked = (): boolean => globalThis.origin === 'null';

/** Such a frame may send no form, and does not even say that one was to be sent; so it is said in its place, for ours are never sent. */
function sayWhatIsSent(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.type !== 'submit' || button.disabled || !button.form) return;
    event.preventDefault();
    if (button.form.reportValidity())
      button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
  });
}

/** Lays all signs into the page itself, where the panels look for them in such a frame. */
async function layOutSigns(): Promise<void> {
  try {
    const text = await (await fetch(sprite)).text();
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const signs = document.importNode(documentElement, true);
    signs.setAttribute('hidden', '');
    document.body.append(signs);
  } catch {
    // A word stands beside every sign.
  }
}

/** Does for a page in such a frame what it cannot do there by itself. */
export function helpLockedFrame(): void {
  if (!isFrameLocked()) return;
  sayWhatIsSent();
  void layOutSigns();
}

/** The address of a script that a worker may start from here: a line of our own that fetches the rest. A blob has no origin here either. */
export function workerAddress(address: string): string {
  if (!isFrameLocked()) return address;
  const { href } = new URL(address, location.href);
  return `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(href)};`)}`;
}
