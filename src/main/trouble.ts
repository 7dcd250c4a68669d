/**
 * The last resort. A fault of our own must never leave a page that looks alive and is not: whatever was thrown, one sentence says so,
 * the kept run is not touched, and one button loads the page again. Plain DOM, for the panels may be what is broken.
 */
import type { ReadonlySignal } from '@preact/signals';
import type { Words } from '../words/words';
import { isOfStage } from './fault';
import './notes.css';

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function showTrouble({ say }: Words): void {
  if (document.querySelector('.hall-trouble')) return;
  const page = document.createElement('main');
  page.className = 'hall-trouble grain';
  page.setAttribute('role', 'alert');
  const again = element('button', say('hall.trouble.reload'));
  again.type = 'button';
  again.className = 'btn red';
  again.addEventListener('click', () => location.reload());
  page.append(element('h1', say('hall.trouble.title')), element('p', say('hall.trouble.text')), again);
  document.body.replaceChildren(page);
  again.focus();
}

/** From here on nothing that is thrown goes unseen. */
export function watchForTrouble(words: ReadonlySignal<Words>): void {
  const onError = (event: ErrorEvent): void => {
    // Resize observers report through the same event what is no fault at all, without an error.
    if (event.error && !isOfStage(event)) showTrouble(words.peek());
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', () => showTrouble(words.peek()));
}
