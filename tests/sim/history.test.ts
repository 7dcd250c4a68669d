import { describe, expect, it } from 'vitest';
import { asHistory, munich, openGame, playableIn, playOut } from './support';

const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);

const endingsOf = (...seats: readonly string[]): ReadonlyMap<string, number> => {
  const count = new Map<string, number>();
  for (const seed of seeds) {
    const ending = playOut(openGame(munich, seed, ...seats), asHistory).world.ending ?? 'none';
    count.set(ending, (count.get(ending) ?? 0) + 1);
  }
  return count;
};

const likeliest = (count: ReadonlyMap<string, number>): string | undefined =>
  [...count].sort((a, b) => b[1] - a[1])[0]?.[0];

const historic = munich.endings.find((ending) => ending.isHistory)?.id ?? '';

describe("history's own line in 1938", () => {
  it('ends as history did in most worlds when every government does what it did, and is never certain to', () => {
    const count = endingsOf(...playableIn(munich));
    expect((count.get(historic) ?? 0) / seeds.length).toBeGreaterThan(0.5);
    expect(count.size).toBeGreaterThan(2);
  });

  it.each(['FRA', 'GBR', 'SUN', 'CSK', 'POL'])(
    'makes the historical ending the likeliest when only %s follows it',
    (seat) => {
      expect(likeliest(endingsOf(seat))).toBe(historic);
    },
  );
});
