import { describe, expect, it } from 'vitest';
import { compileLevel } from '../../src/insight/playouts/compile';
import { seatsAsPlayed } from '../../src/insight/playouts/recorded';
import { startKernel } from '../../src/insight/playouts/startKernel';
import type { Beat, Level, RuleName } from '../../src/sim/level';
import type { MeasureId } from '../../src/sim/measure';
import { BETWEEN } from '../../src/sim/start';
import { smallRead } from '../level/support';
import { atRandom, munich, openGame, playableIn, playOut } from '../sim/support';
import { expectSame, planByLot, seedsFrom, specOf } from './playoutsSame';
import { playedByKernel, seenInSim } from './playoutsSupport';

const readings = [BETWEEN, ...munich.readings.map(({ id }) => id)];
const seats = playableIn(munich);

describe('a playout over numbers is the very game that the rules play, to the last bit', { timeout: 240_000 }, () => {
  for (const [at, reading] of readings.entries()) {
    const kernel = startKernel(compileLevel(munich, reading));
    it(`when every government follows its reasons, as ${reading} reads the dispute`, () => {
      expectSame(munich, kernel, specOf(reading, {}), seedsFrom(1000 * at, 120));
    });
    it(`when one seat or several go by a plan, and say things to governments, as ${reading} reads it`, () => {
      for (let luck = 0; luck < 45; luck++) {
        const named = seats.filter((_, n) => luck % 9 === 8 || n === luck % seats.length);
        const plans = Object.fromEntries(named.map((seat, n) => [seat, planByLot(munich, seat, luck * 7 + n)]));
        expectSame(munich, kernel, specOf(reading, plans), seedsFrom(luck * 3, 3));
      }
    });
    it(`when seats choose blindly, on the dice of the seed or on others, as ${reading} reads it`, () => {
      for (const seat of seats) expectSame(munich, kernel, specOf(reading, { [seat]: 'blind' }), seedsFrom(at, 8));
      const all = Object.fromEntries(seats.map((seat) => [seat, 'blind' as const]));
      expectSame(munich, kernel, specOf(reading, all, 4711), seedsFrom(at, 20));
    });
  }

  it('when a game that was played by commands is done again from its log', () => {
    const kernel = startKernel(compileLevel(munich, BETWEEN));
    for (let luck = 0; luck < 120; luck++) {
      const some = luck % 6 === 5 ? seats : [seats[luck % seats.length] ?? ''];
      const game = playOut(openGame(munich, luck, ...some), atRandom(luck));
      const spec = specOf(BETWEEN, seatsAsPlayed(game));
      expect(playedByKernel(kernel, spec, luck)).toEqual(seenInSim(game.world));
    }
  });

  it('on other levels, as the smallest', () => {
    const small = smallRead();
    expectSame(small, startKernel(compileLevel(small, BETWEEN)), specOf(BETWEEN, {}), seedsFrom(0, 60));
  });

  it('when it can remember nothing, or only a little', () => {
    const compiled = compileLevel(munich, BETWEEN);
    for (const places of [0, 1, 40]) {
      expectSame(munich, startKernel(compiled, places), specOf(BETWEEN, {}), seedsFrom(places, 30));
    }
  });
});

const everyBeat = (level: Level, change: (beat: Beat, at: number) => Beat): Level => ({
  ...level,
  beats: level.beats.map(change),
});

const rules: readonly RuleName[] = ['unanimity', 'consensus', 'veto', 'majority', 'voluntary', 'alliance', 'weighted'];
const texts: readonly MeasureId[] = ['condemn', 'embargo', 'sanctions', 'oil', 'aid', 'guarantee', 'troops'];

/** Munich as it never was: other texts, other rules, votes where there were none, doors that shut, a world that sells in others' place. */
const strange = (n: number): Level => {
  const measure = texts[n % texts.length] ?? 'condemn';
  const voted = everyBeat(munich, (beat, at) => ({
    ...beat,
    measure: texts[(n + at) % texts.length] ?? measure,
    rule: rules[(n + at) % rules.length] ?? 'veto',
    kind: beat.kind === 'pledge' && n % 2 === 0 ? 'vote' : beat.kind,
    options: Object.fromEntries(
      Object.entries(beat.options).map(([id, options]) => [
        id,
        (n + at) % 5 === 0 && id !== 'CSK' ? 'standard' : options,
      ]),
    ),
  }));
  const blocking = everyBeat(voted, (beat) => ({
    ...beat,
    options: Object.fromEntries(
      Object.entries(beat.options).map(([id, options]) => [
        id,
        typeof options === 'string'
          ? options
          : options.map((one, at) =>
              n % 3 === 0 && at === 0
                ? { ...one, acts: [...one.acts, { act: 'block' } as const] }
                : {
                    ...one,
                    acts: one.acts.map((act) => (act.act === 'pledge' && n % 4 === 1 ? { ...act, secret: true } : act)),
                  },
            ),
      ]),
    ),
  }));
  return {
    ...blocking,
    system: { ...munich.system, measure, trust: 0.2 + 0.1 * (n % 7), automaticity: 0.3 + 0.1 * (n % 5) },
    challenger: { ...munich.challenger, vulnerability: n % 5, steps: 1 + (n % 4) },
    countries: blocking.countries.map((country, at) => ({
      ...country,
      dials: { ...country.dials, flood: (n + at) % 3, duty: (n + at) % 5, stake: ((n * at) % 9) / 2 },
    })),
  };
};

describe('so is a playout of an episode that never was', { timeout: 120_000 }, () => {
  it.each(Array.from({ length: 21 }, (_, n) => n))('strange Munich %i', (n) => {
    const level = strange(n);
    const kernel = startKernel(compileLevel(level, BETWEEN));
    expectSame(level, kernel, specOf(BETWEEN, {}), seedsFrom(n * 100, 15));
    expectSame(level, kernel, specOf(BETWEEN, { FRA: 'blind', CSK: 'blind' }), seedsFrom(n * 100, 15));
  });
});
