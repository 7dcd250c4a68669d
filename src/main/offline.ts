/** The game without a network, and the newer game when there is one: offered at the title, never in the middle of an episode. */
import { effect, signal } from '@preact/signals';
import { openOffline } from '../ports/offline';
import type { Hall } from './hall';
import type { Session } from './session';

const worker = './sw.js';

/** Keeps the game in this browser. On a page that was not built there is nothing to keep. */
export async function keepOffline({ notes, words }: Hall, { state }: Session): Promise<void> {
  if (!import.meta.env.PROD) return;
  const newer = signal<(() => void) | undefined>(undefined);
  effect(() => {
    const take = newer.value;
    const { say } = words.value;
    if (!take) return;
    const sentence = say('hall.newer');
    if (state.value.mode === 'title') notes.add(sentence, { label: say('hall.newer.take'), take });
    else notes.dismiss(sentence);
  });
  const offline = await openOffline(worker);
  offline.whenReady(() => {
    document.body.dataset.offline = 'ready';
  });
  offline.whenNewer((take) => {
    newer.value = take;
  });
}
