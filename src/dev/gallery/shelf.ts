/** Fetches an episode and its recorded games, as they lie in their folders. */
import { readNotes } from '../../level/notes';
import { readLevel } from '../../level/read';
import { readWords } from '../../level/words';
import { readRecord } from '../../record/read';
import type { Level } from '../../sim/level';
import { wordsIn } from '../../words/languages';
import { type Episode, gamesOf } from './episode';

type Fetched = Readonly<Record<string, () => Promise<unknown>>>;

const levels: Fetched = import.meta.glob('../../../levels/[0-9]*/level.json', { import: 'default' });
const spoken: Fetched = import.meta.glob('../../../levels/[0-9]*/words.en.json', { import: 'default' });
const sources: Fetched = import.meta.glob('../../../levels/[0-9]*/notes.json', { import: 'default' });

const fileOf = (files: Fetched, id: string, name: string): Promise<unknown> => {
  const fetchFile = files[`../../../levels/${id}/${name}`];
  if (!fetchFile) throw new RangeError(`no file ${name} of ${id}`);
  return fetchFile();
};

/** The recorded game of an ending; nothing where none is recorded. */
async function recordOf(level: Level, ending: string) {
  const answer = await fetch(`/tests/recorded/${level.id}.${ending}.json`);
  const read = answer.ok ? readRecord(await answer.text()) : undefined;
  return read?.ok ? [read.record] : [];
}

export async function openEpisode(id: string): Promise<Episode> {
  const file = readLevel(await fileOf(levels, id, 'level.json'));
  if (!file.ok) throw new Error(`${id}: ${JSON.stringify(file.problems)}`);
  const { level } = file;
  const words = readWords(await fileOf(spoken, id, 'words.en.json'), level);
  if (!words.ok) throw new Error(`${id}: ${JSON.stringify(words.problems)}`);
  const notes = readNotes(await fileOf(sources, id, 'notes.json'), level);
  const records = await Promise.all(level.endings.map((ending) => recordOf(level, ending.id)));
  return {
    level,
    words: wordsIn('en', { en: words.words }),
    ...(notes.ok && { notes: notes.notes }),
    games: gamesOf(records.flat(), level),
  };
}
