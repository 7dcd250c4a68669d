import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/sim/level';
import { hasChallenger } from '../../src/sim/table';
import { asHistory, episodes, historicEnding, openGame, playableIn, playOut } from './support';

const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1);

const endingsOf = (level: Level): ReadonlyMap<string, number> => {
  const count = new Map<string, number>();
  for (const seed of seeds) {
    const ending = playOut(openGame(level, seed, ...playableIn(level)), asHistory).world.ending ?? 'none';
    count.set(ending, (count.get(ending) ?? 0) + 1);
  }
  return count;
};

// By commands, as a class plays it. What comes of it when one government alone does as it did is measured, line by line, by the agreement.
describe.each(episodes.map((level) => [level.id, level] as const))("history's own line in %s", (_, level) => {
  it('ends as history did in most worlds when every government does what it did, and is never certain to', () => {
    const count = endingsOf(level);
    expect((count.get(historicEnding(level)) ?? 0) / seeds.length).toBeGreaterThan(0.5);
    // A conference in which every delegation says what it said can only end as it did.
    if (hasChallenger(level)) expect(count.size).toBeGreaterThan(2);
  });
});
