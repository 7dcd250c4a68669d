import { describe, expect, test } from 'vitest';
import { resolveOf } from '../../src/sim/minds/challenger';
import { debriefModelOf } from '../../src/view/model/debrief';
import { tenthsOf } from '../../src/view/model/debriefSums';
import { termNames, type WhyModel } from '../../src/view/model/debriefWhy';
import { asInHistory, seats, seeds, toldOf } from './debriefRuns';

const tenths = (points: number): number => Math.round(points * 10) || 0;
const sum = (points: readonly number[]): number => points.reduce((all, one) => all + tenths(one), 0);

/** Every decision of some runs, from every seat. */
const runs = seats.flatMap((seat) => seeds.slice(0, 3).map((seed) => toldOf({ seat, seed })));
const pages = runs.map((told) => ({ told, why: debriefModelOf(told).why }));
const decisions = pages.flatMap(({ told, why: page }) =>
  page.beats.flatMap((beat) =>
    beat.decisions.map((why) => {
      const past = told.world.past.find((one) => one.beat === beat.id);
      const decided = past?.decisions.find((one) => one.country === why.country);
      return { why, decided };
    }),
  ),
);
const mineOf = ({ why }: { readonly why: WhyModel }): boolean => why.isYou;

describe('every decision can be added up by the reader', () => {
  test('there is a card for each decision that was made', () => {
    const made = runs.flatMap(({ world }) => world.past.flatMap((past) => past.decisions));
    expect(decisions.length).toBe(made.length);
    expect(made.length).toBeGreaterThan(100);
  });
  test('the nine terms that are shown add up to the sum that is shown', () => {
    for (const { why } of decisions) {
      expect(why.terms.map(({ name }) => name)).toEqual(termNames);
      expect(sum(why.terms.map(({ chosen }) => chosen.points))).toBe(tenths(why.total.points));
    }
  });
  test('so do those of the choice it is compared with', () => {
    const compared = decisions.filter(({ why }) => why.rival);
    expect(compared.length).toBeGreaterThan(0);
    for (const { why } of compared) {
      expect(sum(why.terms.map(({ rival }) => rival?.points ?? Number.NaN))).toBe(tenths(why.rival?.total.points ?? 0));
    }
  });
  test('no term is shown a whole tenth away from what the model weighed', () => {
    for (const { why, decided } of decisions) {
      const weighed = decided?.weighed.find(({ option }) => option === decided.option);
      const true9 = [...(weighed?.lines ?? []), weighed?.circumstance ?? Number.NaN];
      why.terms.forEach(({ chosen }, at) => {
        expect(Math.abs(chosen.points - (true9[at] ?? Number.NaN))).toBeLessThan(0.1 + 1e-9);
      });
    }
  });
  test('what is read is what is drawn', () => {
    for (const { why } of decisions) {
      for (const { chosen } of why.terms) {
        expect(Number(chosen.text.replace('−', '-'))).toBe(chosen.points);
      }
    }
  });
  test('a government without a person took the heaviest choice, and its card says by how much', () => {
    for (const { why, decided } of decisions.filter((one) => !mineOf(one) && one.why.rival)) {
      const lead = tenths(why.total.points) - tenths(why.rival?.total.points ?? 0);
      expect(lead).toBeGreaterThanOrEqual(0);
      expect(why.margin).toContain(why.rival?.option ?? '?');
      if (lead > 0) expect(why.margin).toContain(String(lead / 10));
      expect(decided?.byPerson).toBe(false);
    }
  });
  test('where a person went against the cabinet the card says so, and where not it does not', () => {
    const own = decisions.filter(mineOf).filter(({ why }) => why.rival);
    const against = own.filter(({ why }) => why.total.points < (why.rival?.total.points ?? 0));
    expect(against.length).toBeGreaterThan(0);
    expect(against.length).toBeLessThan(own.length);
    for (const { why } of own)
      expect(why.margin.includes('decided otherwise')).toBe(against.some((one) => one.why === why));
  });
  test('second thoughts are told of the governments that had them, and of no other', () => {
    const told = decisions.filter(({ why }) => why.sentence.includes('of another temper'));
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(decisions.filter(({ decided }) => decided?.secondThoughts));
  });
  test('a bar is never longer than the scale of its day', () => {
    for (const { why } of pages) {
      for (const { decisions: cards, scale } of why.beats) {
        const longest = Math.max(...cards.flatMap(({ terms }) => terms.map(({ chosen }) => Math.abs(chosen.points))));
        expect(longest).toBeLessThanOrEqual(scale);
      }
    }
  });
});

describe('rounding keeps the sum', () => {
  test('thirds are handed out like seats', () => {
    expect(tenthsOf([1 / 3, 1 / 3, 1 / 3])).toEqual({ terms: [4, 3, 3], total: 10 });
    expect(tenthsOf([-1 / 3, -1 / 3, -1 / 3]).total).toBe(-10);
  });
  test('what is nothing stays nothing', () => {
    expect(tenthsOf([0, 0.26, 0, -0.26])).toEqual({ terms: [0, 3, 0, -3], total: 0 });
  });
});

describe('the challenger is opened too', () => {
  const answered = pages.flatMap(({ told, why }) =>
    why.beats.flatMap(({ id, challenger }) => {
      const answer = told.world.past.find((past) => past.beat === id)?.answer;
      return answer && challenger ? [{ challenger, answer }] : [];
    }),
  );
  test('reckoning and temper add up, and the way it took is the heaviest of those that were open', () => {
    expect(answered.length).toBeGreaterThan(0);
    for (const { challenger } of answered) {
      const open = challenger.moves.filter(({ closed }) => closed === undefined);
      const taken = challenger.moves.find(({ isChosen }) => isChosen);
      for (const { reckoned, temper, total } of challenger.moves) {
        expect(tenths(reckoned.points) + tenths(temper.points)).toBe(tenths(total.points));
      }
      expect(taken?.total.points).toBe(Math.max(...open.map(({ total }) => total.points)));
    }
  });
  test('what it believed is shown in whole per cent', () => {
    for (const { challenger, answer } of answered) {
      expect(challenger.beliefs.map(({ text }) => text)).toEqual(
        [answer.chanceOfDefeat, answer.coverage].map((share) => `${Math.round(share * 100)}%`),
      );
    }
  });
  test('its hidden resolve is the one that the dice gave it', () => {
    for (const { told, why } of pages) {
      expect(Math.abs((why.resolve?.points.points ?? 99) - resolveOf(told.world))).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });
  test('where there was nothing to answer it is said, and nothing is drawn', () => {
    const { why } = debriefModelOf(asInHistory);
    const vote = why.beats.find(({ id }) => id === 'moscow-proposal');
    expect(vote?.challenger?.moves).toEqual([]);
    expect(vote?.challenger?.move.text).not.toBe('');
  });
});

test('a forecast stands beside what happened, and only where one was made', () => {
  const { why } = debriefModelOf(asInHistory);
  for (const { forecast, challenger } of why.beats) {
    expect(forecast?.text).toBe('40%');
    expect(forecast?.happened).toEqual(challenger?.move);
  }
  const world = { ...asInHistory.world, forecasts: [] };
  const without = debriefModelOf({ ...asInHistory, world });
  expect(without.why.beats.every(({ forecast }) => forecast === undefined)).toBe(true);
});
