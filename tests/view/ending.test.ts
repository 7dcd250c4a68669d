import { describe, expect, test } from 'vitest';
import { endingModelOf } from '../../src/view/model/ending';
import { runOf, seats, seeds, toldOf } from './debriefRuns';

const many = seats.flatMap((seat) => seeds.map((seed) => toldOf({ seat, seed })));

describe('the front page', () => {
  test('several endings are reached by these runs, each with a headline of its own', () => {
    const headlines = new Map(many.map((told) => [told.world.ending, endingModelOf(told).headline]));
    expect(headlines.size).toBeGreaterThan(2);
    expect(new Set(headlines.values()).size).toBe(headlines.size);
  });
  test('tells every decision of the player, in order, and no one else’s', () => {
    for (const told of many) {
      const own = told.world.past.filter(({ decisions }) => decisions.some(({ country }) => country === told.seat));
      expect(endingModelOf(told).deeds.lines).toHaveLength(own.length);
    }
  });
  test('is dated on the last day and printed in the player’s capital', () => {
    expect(endingModelOf(toldOf({ seed: 2, seat: 'FRA' })).dateLine).toMatch(/^Paris, .*20 October 1938$/);
    const fought = many.find(({ world }) => world.outcome === 'conquest');
    expect(fought && endingModelOf(fought).dateLine).toContain('31 October 1938');
  });
  test('says what happened to the frontiers in words, whatever happened', () => {
    for (const told of many) {
      const { borders } = endingModelOf(told);
      const moved = told.world.level.endings.find(({ id }) => id === told.world.ending)?.borders ?? [];
      expect(borders).toHaveLength(Math.max(1, new Set(moved.map(({ owner }) => owner)).size));
    }
  });
  test('names areas and owners', () => {
    expect(endingModelOf(toldOf({ seed: 2 })).borders[0]).toBe('To Germany: the Sudeten districts.');
  });
  test('keeps the years after for the debrief: no paper of the day could know them', () => {
    const told = toldOf({ seed: 2 });
    const after = told.words.say(`ending.${told.world.ending}.after`);
    expect(JSON.stringify(endingModelOf(told))).not.toContain(after);
  });
  test('shows the key where a sentence is missing, and nothing breaks', () => {
    const told = { ...toldOf({ seed: 2 }), world: { ...runOf({ seed: 2 }), ending: 'unheard-of' } };
    const { headline, lead, borders } = endingModelOf(told);
    expect(headline).toBe('ending.unheard-of.headline');
    expect(lead).toBeUndefined();
    expect(borders).toHaveLength(1);
  });
});
