/** Episodes that are fetched for more than playing: to tell of kept runs, links and codes in their own words. */
import { computed, signal } from '@preact/signals';
import type { OpenedBook } from '../view/model/openedBook';
import { wordsIn } from '../words/languages';
import { type Episode, isEpisode, openEpisode } from './episodes';
import type { Hall } from './hall';

export interface Books {
  /** Those that are here by now. */
  readonly all: () => ReadonlyMap<string, OpenedBook>;
  /** Nothing when the episode is not one of ours, or cannot be had now. */
  readonly fetch: (level: string) => Promise<OpenedBook | undefined>;
}

export function openBooks({ words, settings }: Pick<Hall, 'words' | 'settings'>): Books {
  const episodes = signal<ReadonlyMap<string, Episode>>(new Map());
  const coming = new Map<string, Promise<void>>();
  const books = computed(
    () =>
      new Map(
        [...episodes.value].map(([id, { level, sentences }]): [string, OpenedBook] => [
          id,
          { level, words: wordsIn(settings.value.language, sentences) },
        ]),
      ),
  );
  async function bring(id: string): Promise<void> {
    const opened = await openEpisode(id, words.peek()).catch(() => undefined);
    if (opened?.ok) episodes.value = new Map([...episodes.value, [id, opened.episode]]);
    else coming.delete(id);
  }
  const fetch: Books['fetch'] = async (id) => {
    if (!isEpisode(id)) return undefined;
    if (!coming.has(id)) coming.set(id, bring(id));
    await coming.get(id);
    return books.peek().get(id);
  };
  return { all: () => books.value, fetch };
}
