/** Games drawn by lot, played both ways: over numbers and by the rules. */
import { expect } from 'vitest';
import type { Kernel } from '../../src/insight/playouts/kernel';
import { playedByRules } from '../../src/insight/playouts/rules';
import type { BeatPlan, PlayoutSpec, SeatPlan } from '../../src/insight/playouts/spec';
import type { CountryId } from '../../src/sim/act';
import type { Sounding } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { bitsOf } from '../../src/sim/random';
import { optionsOf } from '../../src/sim/table';
import { playedByKernel, seenInSim } from './playoutsSupport';

export const specOf = (reading: string, plans: PlayoutSpec['seats'], luck?: number): PlayoutSpec => ({
  reading,
  seats: plans,
  seeds: { from: 0, count: 1 },
  ...(luck !== undefined && { luck }),
});

/** Seeds that lie far apart, some of them negative or large. */
const seedAt = (n: number): number => bitsOf(n, 77) | 0;

/** Plays the same seeds both ways. The kernel is used again and again, so that what it remembers is put to the test as well. */
export const expectSame = (level: Level, kernel: Kernel, spec: PlayoutSpec, seeds: readonly number[]): void => {
  for (const seed of seeds) {
    const [played, game] = [playedByKernel(kernel, spec, seed), seenInSim(playedByRules(level, spec, seed))];
    // Text is compared first, for it is quick; what differs is then told in full.
    if (JSON.stringify(played) === JSON.stringify(game)) continue;
    expect(played, `seed ${seed}, ${spec.reading}, ${JSON.stringify(spec.seats)}`).toEqual(game);
    throw new Error(`seed ${seed} differs in its text alone`);
  }
};

export const seedsFrom = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => seedAt(from + n));

const soundingsOf = (level: Level, by: CountryId, luck: number): readonly Sounding[] => {
  const others = level.countries.map(({ id }) => id).filter((id) => id !== by);
  const to = others[luck % others.length] ?? by;
  const all: readonly Sounding[] = [
    { how: 'press', to, toward: luck % 2 === 0 ? 'firm' : 'yield' },
    { how: 'offer', to },
    { how: 'assure', to },
    { how: 'sound-out', to },
    { how: 'warn', to: level.challenger.id },
  ];
  return [all[bitsOf(luck, 1) % all.length], all[bitsOf(luck, 2) % all.length]].flatMap((one) => one ?? []);
};

/** A plan for every beat, drawn by lot: an option, now and then one that may be closed, and something said to governments. */
export const planByLot = (level: Level, seat: CountryId, luck: number): SeatPlan =>
  Object.fromEntries(
    level.beats.map((beat, at) => {
      const options = optionsOf(beat, seat);
      const option = options[bitsOf(luck, at) % Math.max(1, options.length)]?.id;
      const plan: BeatPlan = {
        soundings: luck % 3 === 0 ? soundingsOf(level, seat, bitsOf(luck, at + 50) % 97) : [],
        ...(option !== undefined && bitsOf(luck, at + 20) % 5 > 0 && { option }),
      };
      return [beat.id, plan] as const;
    }),
  );
