import { describe, expect, it } from 'vitest';
import { considerationNames } from '../../src/sim/consideration';
import type { Decision } from '../../src/sim/world';
import { atRandom, munich, openGame, playOut } from './support';

const decisions: readonly Decision[] = Array.from({ length: 40 }, (_, seed) =>
  playOut(openGame(munich, seed, 'GBR'), atRandom(seed)).world.past.flatMap((past) => past.decisions),
).flat();

describe('the reasons of a decision', () => {
  it('are eight lines and circumstance that add up to what the option weighed', () => {
    for (const { weighed } of decisions) {
      for (const { lines, circumstance, total } of weighed) {
        expect(lines).toHaveLength(considerationNames.length);
        expect(lines.reduce((sum, line) => sum + line, circumstance)).toBeCloseTo(total, 9);
      }
    }
  });

  it('decide, wherever no person does: the heaviest option is the one taken', () => {
    for (const { byPerson, option, weighed } of decisions.filter((one) => !one.byPerson)) {
      expect(byPerson).toBe(false);
      expect(option).toBe(weighed[0]?.option);
    }
  });

  it('leave circumstance a part, but not the last word in most decisions', () => {
    const byRule = decisions.filter((one) => !one.byPerson);
    const sumOf = (lines: readonly number[]): number => lines.reduce((sum, line) => sum + line, 0);
    const same = byRule.filter(({ weighed, option }) => {
      const byReason = [...weighed].sort((a, b) => sumOf(b.lines) - sumOf(a.lines))[0]?.option;
      return byReason === option;
    });
    expect(same.length / byRule.length).toBeGreaterThan(0.5);
    expect(same.length).toBeLessThan(byRule.length);
  });
});
