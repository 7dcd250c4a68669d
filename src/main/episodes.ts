/** The episodes there are. Each is fetched when its door is opened, and read like any file from outside. */
import type { Notes } from '../level/notes';
import { readNotes } from '../level/notes';
import type { Problem } from '../level/problem';
import { readLevel } from '../level/read';
import { readWords } from '../level/words';
import type { Level } from '../sim/level';
import { sentenceOf } from '../words/problem';
import type { Sentences, Words } from '../words/words';

type Fetched = Readonly<Record<string, () => Promise<unknown>>>;

/** Every folder with a year in its name is an episode; the template for authors is none. */
const levels: Fetched = import.meta.glob('../../levels/[0-9]*/level.json', { import: 'default' });
const spoken: Fetched = import.meta.glob('../../levels/[0-9]*/words.*.json', { import: 'default' });
const sources: Fetched = import.meta.glob('../../levels/[0-9]*/notes.json', { import: 'default' });

const fileOf = (files: Fetched, id: string, file: string) => files[`../../levels/${id}/${file}`];

/** The one that the title opens. */
export const firstEpisode = '1938-munich';

/** What each shows before it is fetched. */
export { default as covers } from 'virtual:covers';

export const isEpisode = (id: string): boolean => Object.hasOwn(levels, `../../levels/${id}/level.json`);

export interface Episode {
  readonly level: Level;
  /** Its sentences by language. */
  readonly sentences: Readonly<Record<string, Sentences>>;
}

export type OpenedEpisode =
  | { readonly ok: true; readonly episode: Episode }
  /** Every fault of its files, in words. */
  | { readonly ok: false; readonly faults: readonly string[] };

const told = (problems: readonly Problem[], words: Words): OpenedEpisode => ({
  ok: false,
  faults: problems.filter(({ severity }) => severity === 'error').map((problem) => sentenceOf(words, problem)),
});

/** Fetches and reads an episode. Rejects when a file cannot be fetched. */
export async function openEpisode(id: string, words: Words): Promise<OpenedEpisode> {
  const fetchLevel = fileOf(levels, id, 'level.json');
  if (!fetchLevel) throw new RangeError(`no episode ${id}`);
  const language = fileOf(spoken, id, `words.${words.language}.json`) ? words.language : 'en';
  const [file, said] = await Promise.all([fetchLevel(), fileOf(spoken, id, `words.${language}.json`)?.()]);
  const level = readLevel(file);
  if (!level.ok) return told(level.problems, words);
  const sentences = readWords(said, level.level);
  if (!sentences.ok) return told(sentences.problems, words);
  return { ok: true, episode: { level: level.level, sentences: { [language]: sentences.words } } };
}

/** Where the claims of an episode come from; wanted only in the end. Nothing when they cannot be had. */
export async function openNotes(id: string, level: Level): Promise<Notes | undefined> {
  try {
    const read = readNotes(await fileOf(sources, id, 'notes.json')?.(), level);
    return read.ok ? read.notes : undefined;
  } catch {
    return undefined;
  }
}
