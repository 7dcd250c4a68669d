/** The list of roads in the store: read afresh before every change, for another page of this browser may have changed it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { listenToStorage } from '../ports/storage';
import { type Campaign, campaignsKey, readCampaigns, writeCampaigns } from '../record/campaign';
import { asidePrefix } from '../record/library';
import type { Hall } from './hall';

export interface CampaignShelf {
  readonly all: ReadonlySignal<readonly Campaign[]>;
  /** Keeps what `next` makes of the roads as they stand in the store now. */
  readonly change: (next: (now: readonly Campaign[]) => readonly Campaign[]) => void;
}

export function openCampaignShelf({ store, notes, words }: Hall): CampaignShelf {
  const all = signal<readonly Campaign[]>([]);
  const hear = (): void => {
    const got = store.get(campaignsKey);
    // A store that cannot be read keeps what this visit knows.
    if (!got.ok) return;
    const read = got.value === null ? [] : readCampaigns(got.value);
    if (read) all.value = read;
    else {
      store.setAside(campaignsKey, `${asidePrefix}campaigns`);
      notes.add(words.peek().say('campaign.unreadable'));
    }
  };
  const change: CampaignShelf['change'] = (next) => {
    if (store.isPersistent) hear();
    all.value = next(all.peek());
    const done = store.set(campaignsKey, writeCampaigns(all.peek()));
    if (!done.ok) notes.add(words.peek().say(`storage.${done.problem}`));
  };
  hear();
  listenToStorage((key) => {
    if (key === null || key === campaignsKey) hear();
  });
  return { all, change };
}
