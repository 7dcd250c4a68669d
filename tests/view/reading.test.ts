import { describe, expect, it } from 'vitest';
import { covers } from '../../src/main/episodes';
import { historyLevelOf, historyRun } from '../../src/main/historyRun';
import { type ClosingKind, closingKind, type RoadCounts } from '../../src/view/model/closing';
import { readingScreen } from '../../src/view/model/reading';
import { reading } from '../../src/words/en/reading';
import { wordsIn } from '../../src/words/languages';
import { levelOf } from '../sim/support';

const words = wordsIn('en');
const room = readingScreen({ words, covers, campaigns: [], parts: [], isWorking: false });
const sentences = Object.entries<string>(reading);

describe('the reading room', () => {
  it('has a day and a source for every event, and a source for every other sentence that names a year', () => {
    const events = sentences.map(([key]) => key).filter((key) => /\.event\.\d$/.test(key));
    const years = sentences
      .filter(([key, text]) => /\b(19|20)\d\d\b/.test(text) && !/\.(source|date|title|lead)$/.test(key))
      .map(([key]) => key)
      .filter((key) => !key.startsWith('after.to-') && key !== 'after.title');
    const lacking = [...new Set([...events, ...years])].filter((key) => !words.has(`${key}.source`));
    expect(lacking).toEqual([]);
    expect(events.filter((key) => !/\b(199|200|20[12])\d/.test(words.say(`${key}.date`)))).toEqual([]);
  });

  it('tells each theme from two sides, with what both overlook, a question, and nothing to choose', () => {
    expect(room.themes.length).toBeGreaterThanOrEqual(4);
    for (const theme of room.themes) {
      expect(theme.sides).toHaveLength(2);
      expect(theme.events.length, theme.id).toBeGreaterThanOrEqual(2);
      expect(theme.question).toMatch(/\?/);
    }
    const written = sentences.flatMap(([key]) => /^after\.(\w+)\.question$/.exec(key)?.[1] ?? []);
    expect(written.toSorted()).toEqual(room.themes.map(({ id }) => id).toSorted());
  });

  it('is open to whoever has no road, and then tells no end', () => {
    expect([room.road, room.end]).toEqual([undefined, undefined]);
  });
});

describe('the closing of a road', () => {
  const counts = (count: number, kept: number, conferences = 0, empty = 0, blocs = 0): RoadCounts => ({
    count,
    kept,
    conferences,
    words: empty,
    blocs,
  });
  it.each<[string, RoadCounts, ClosingKind]>([
    ['nothing fell due', counts(0, 0, 3, 2, 1), 'silent'],
    ['most was kept', counts(10, 5, 4, 1, 1), 'most'],
    ['little was kept', counts(10, 4, 4, 1, 1), 'few'],
    ['little was kept and most texts bound nobody', counts(10, 4, 4, 3, 1), 'words'],
    ['half of the conferences ended with blocs', counts(10, 8, 4, 1, 2), 'blocs'],
    ['no conference was held', counts(3, 1), 'few'],
  ])('where %s', (_where, given, kind) => {
    expect(closingKind(given)).toBe(kind);
    expect(words.has(`closing.${kind}.title`)).toBe(true);
  });
});

describe('history’s line of an episode', () => {
  it.each(covers.map(({ id }) => id))('of %s is played to its end by the governments themselves', (id) => {
    const run = historyRun(levelOf(id), 'history');
    expect(run?.isOver).toBe(true);
    expect(run?.ending).toBeDefined();
    expect(historyLevelOf(run?.run ?? '')).toBe(id);
  });
});
