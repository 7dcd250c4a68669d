import { describe, expect, test } from 'vitest';
import { bordersOf } from '../../src/sim/borders';
import { endingModelOf } from '../../src/view/model/ending';
import { english } from '../../src/words/en/english';
import { episodes } from '../sim/support';
import { asInHistory, seats, seeds, toldOf, toldOfEnding } from './debriefRuns';

const many = seats.flatMap((seat) => seeds.map((seed) => toldOf({ seat, seed })));

describe('the front page', () => {
  test('several endings are reached by these runs, each with a headline of its own', () => {
    const headlines = new Map(many.map((told) => [told.world.ending, endingModelOf(told).headline]));
    expect(headlines.size).toBeGreaterThan(2);
    expect(new Set(headlines.values()).size).toBe(headlines.size);
  });
  test('tells every decision of the player, in order, and no one else’s', () => {
    for (const told of many) {
      const own = told.world.past.flatMap(({ beat, decisions }) =>
        decisions.flatMap(({ country, option }) =>
          country === told.seat ? [`option.${beat}.${country}.${option}.deed`] : [],
        ),
      );
      expect(own.length).toBeGreaterThan(0);
      expect(endingModelOf(told).deeds.lines.map(({ text }) => text)).toEqual(own.map((key) => told.words.say(key)));
    }
  });
  test('is dated on the last day and printed in the player’s capital', () => {
    expect(endingModelOf(asInHistory).dateLine).toMatch(/^Paris, .*20 October 1938$/);
    const fought = toldOfEnding(({ outcome }) => outcome === 'conquest');
    expect(endingModelOf(fought).dateLine).toContain('31 October 1938');
  });
  test('says what happened to the frontiers in words, whatever happened', () => {
    for (const told of many) {
      const { borders } = endingModelOf(told);
      const moved = bordersOf(told.world, told.world.level.to);
      expect(borders).toHaveLength(Math.max(1, new Set(moved.map(({ owner }) => owner)).size));
    }
  });
  test.each(episodes.map((level) => [level.id, level] as const))(
    'has a name for whatever may change hands in %s',
    (_, level) => {
      const areas = [...level.endings, level].flatMap(({ borders = [] }) =>
        borders.map(({ area }) => `front.area.${area}`),
      );
      expect(areas.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
    },
  );
  test('names areas and owners', () => {
    expect(endingModelOf(asInHistory).borders[0]).toBe('To Germany: the Sudeten districts.');
  });
  test('says of land that is only held that troops hold it, and of land by treaty whose it is', () => {
    const linesOf = (id: string, ending: string) => {
      const level = episodes.find((one) => one.id === id) ?? asInHistory.world.level;
      const outcome = level.endings.find((one) => one.id === ending)?.outcomes[0] ?? 'words';
      const world = { ...asInHistory.world, level, past: [], ending, outcome };
      return endingModelOf({ ...asInHistory, world }).borders.join(' ');
    };
    expect(linesOf('1973-helsinki', 'final-act')).toContain('Held by troops of Turkey: the north of Cyprus.');
    expect(linesOf('1954-berlin', 'paris')).toContain('To Italy: zone A of Trieste.');
    expect(linesOf('1969-asia', 'two-signatures')).toContain('To Bangladesh: what was East Pakistan.');
    expect(linesOf('1931-manchuria', 'walk-out')).toContain(
      'Held by troops of Japan: the three provinces of Manchuria',
    );
    expect(linesOf('1990-gulf', 'restored')).toContain('Back with Kuwait: all of Kuwait.');
  });
  test('keeps the years after for the debrief: no paper of the day could know them', () => {
    const told = asInHistory;
    const after = told.words.say(`ending.${told.world.ending}.after`);
    expect(JSON.stringify(endingModelOf(told))).not.toContain(after);
  });
  test('shows the key where a sentence is missing, and nothing breaks', () => {
    const told = { ...asInHistory, world: { ...asInHistory.world, ending: 'unheard-of' } };
    const { headline, lead, borders } = endingModelOf(told);
    expect(headline).toBe('ending.unheard-of.headline');
    expect(lead).toBeUndefined();
    expect(borders).toHaveLength(1);
  });
});
