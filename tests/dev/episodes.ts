/** The episodes as the gallery shows them, read from the files; each is played once for all tests of a file. */
import { existsSync, readFileSync } from 'node:fs';
import { examplesOf as listed } from '../../src/dev/gallery/catalogue';
import { type Episode, gamesOf } from '../../src/dev/gallery/episode';
import { type Example, type Kind, sceneOfExample } from '../../src/dev/gallery/example';
import { readRecord } from '../../src/record/read';
import type { Scene } from '../../src/view/model/scene';
import { wordsIn } from '../../src/words/languages';
import { episodes, levelOf } from '../sim/support';

const top = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, top), 'utf8');

const played = new Map<string, Episode>();

export function episodeOf(id: string): Episode {
  const known = played.get(id);
  if (known) return known;
  const level = levelOf(id);
  const records = level.endings.flatMap((ending) => {
    const path = `tests/recorded/${id}.${ending.id}.json`;
    const reading = existsSync(new URL(path, top)) ? readRecord(read(path)) : undefined;
    return reading?.ok ? [reading.record] : [];
  });
  const episode: Episode = {
    level,
    words: wordsIn('en', { en: JSON.parse(read(`levels/${id}/words.en.json`)) }),
    notes: JSON.parse(read(`levels/${id}/notes.json`)),
    games: gamesOf(records, level),
  };
  played.set(id, episode);
  return episode;
}

const found = new Map<string, readonly Example[]>();

/** The examples of a kind, found once. */
export function examplesOf(id: string, kind: Kind): readonly Example[] {
  const key = `${kind}/${id}`;
  const known = found.get(key) ?? listed(episodeOf(id), kind);
  found.set(key, known);
  return known;
}

/** Every example of a kind, of all episodes, as the models see it. */
export const shownIn = (kind: Kind): readonly Scene[] =>
  episodes.flatMap(({ id }) => {
    const episode = episodeOf(id);
    return examplesOf(id, kind).flatMap((one) => sceneOfExample(one, episode) ?? []);
  });
