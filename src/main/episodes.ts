/** The episodes there are. Each is fetched when its door is opened, and read like any file from outside. */
import type { Notes } from '../level/notes';
import { readNotes } from '../level/notes';
import type { Problem } from '../level/problem';
import { readLevel } from '../level/read';
import { readWords } from '../level/words';
import type { Level } from '../sim/level';
import { sentenceOf } from '../words/problem';
import type { Sentences, Words } from '../words/words';

interface Files {
  readonly level: () => Promise<unknown>;
  readonly words: Readonly<Record<string, () => Promise<unknown>>>;
  readonly notes: () => Promise<unknown>;
}

const plain = (file: { readonly default: unknown }): unknown => file.default;

const episodes: Readonly<Record<string, Files>> = {
  '1938-munich': {
    level: () => import('../../levels/1938-munich/level.json').then(plain),
    words: { en: () => import('../../levels/1938-munich/words.en.json').then(plain) },
    notes: () => import('../../levels/1938-munich/notes.json').then(plain),
  },
};

/** The one that the title opens. */
export const firstEpisode = '1938-munich';

export const isEpisode = (id: string): boolean => Object.hasOwn(episodes, id);

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
  const files = episodes[id];
  if (!files) throw new RangeError(`no episode ${id}`);
  const language = Object.hasOwn(files.words, words.language) ? words.language : 'en';
  const [file, spoken] = await Promise.all([files.level(), files.words[language]?.()]);
  const level = readLevel(file);
  if (!level.ok) return told(level.problems, words);
  const sentences = readWords(spoken, level.level);
  if (!sentences.ok) return told(sentences.problems, words);
  return { ok: true, episode: { level: level.level, sentences: { [language]: sentences.words } } };
}

/** Where the claims of an episode come from; wanted only in the end. Nothing when they cannot be had. */
export async function openNotes(id: string, level: Level): Promise<Notes | undefined> {
  try {
    const read = readNotes(await episodes[id]?.notes(), level);
    return read.ok ? read.notes : undefined;
  } catch {
    return undefined;
  }
}
