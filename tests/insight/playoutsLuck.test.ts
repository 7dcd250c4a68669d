import { describe, expect, it } from 'vitest';
import { fanOf } from '../../src/insight/fan';
import { type Luck, luckOf, splitOf } from '../../src/insight/luck';
import { seatsAsPlayed, seatsWith } from '../../src/insight/playouts/recorded';
import { playedByRules } from '../../src/insight/playouts/rules';
import type { Game } from '../../src/insight/why/game';
import { playerOf, seedOf, shareOf, worldSeeds } from '../../src/insight/worlds';
import { BETWEEN } from '../../src/sim/start';
import { asHistory, atRandom, munich, openGame, playOut } from '../sim/support';

const beats = munich.beats.map(({ id }) => id);
const game: Game = playOut(openGame(munich, 3, 'FRA'), asHistory);

const lastOf = <T>(steps: Iterable<T>): T => {
  let last: T | undefined;
  for (const step of steps) last = step;
  if (last === undefined) throw new RangeError('nothing was told');
  return last;
};

const endingBySim = (seats: ReturnType<typeof seatsWith>, n: number): string =>
  playedByRules(munich, { reading: BETWEEN, seats, seeds: worldSeeds(1) }, seedOf(n)).ending ?? '';

describe('the fan of a finished game', { timeout: 120_000 }, () => {
  const fan = lastOf(fanOf(game, 'FRA', 60));

  it('has a branch for each choice that was open and not taken, and in each as many worlds', () => {
    const open = game.world.past.flatMap(({ decisions }) => decisions.filter(({ country }) => country === 'FRA'));
    expect(fan.instead.length).toBe(open.reduce((sum, { weighed }) => sum + weighed.length - 1, 0));
    expect([fan.played, ...fan.instead.map(({ tally }) => tally)].every(({ worlds }) => worlds === 60)).toBe(true);
  });

  it('plays each branch as the rules play it when that choice alone is another', () => {
    const plans = seatsAsPlayed(game);
    for (const branch of [fan.instead[0], fan.instead.at(-1)].flatMap((one) => one ?? [])) {
      const seats = seatsWith(plans, beats, { seat: 'FRA', ...branch });
      const endings = Array.from({ length: 60 }, (_, n) => endingBySim(seats, n + 1));
      for (const ending of new Set(endings)) {
        expect(branch.tally.endings[ending], `${branch.beat} ${branch.option} ${ending}`).toBe(
          endings.filter((one) => one === ending).length,
        );
      }
    }
  });

  it('leaves what comes after to the cabinets, if it is asked to', () => {
    const [, changed] = fan.instead;
    if (!changed) throw new RangeError('no branch');
    const seats = seatsWith(seatsAsPlayed(game), beats, { seat: 'FRA', ...changed }, 'rule');
    const own = seats.FRA;
    const kept = typeof own === 'object' ? Object.entries(own).filter(([, { option }]) => option !== undefined) : [];
    expect(kept.map(([beat]) => beat)).toEqual(beats.slice(0, beats.indexOf(changed.beat) + 1));
    const left = lastOf(fanOf(game, 'FRA', 60, 'rule')).instead[1];
    const endings = Array.from({ length: 60 }, (_, n) => endingBySim(seats, n + 1));
    expect(left?.tally.endings['four-powers'] ?? 0).toBe(endings.filter((one) => one === 'four-powers').length);
  });

  it('says words to governments as they were said', () => {
    const spoken = playOut(openGame(munich, 5, 'GBR'), atRandom(5));
    const seats = seatsAsPlayed(spoken);
    const endings = Array.from({ length: 40 }, (_, n) => endingBySim(seats, n + 1));
    const { played } = lastOf(fanOf(spoken, 'GBR', 40));
    for (const ending of new Set(endings)) {
      expect(shareOf(played, ending)).toBe(endings.filter((one) => one === ending).length / 40);
    }
  });
});

describe('many worlds', () => {
  it('end as the rules end them', () => {
    const play = playerOf(munich);
    for (let n = 1; n <= 40; n++) expect(play(seedOf(n))).toBe(endingBySim({}, n));
  });
});

/** Sums over all ways and worlds of a table of values. */
const sumsOf = (table: readonly (readonly number[])[]) => ({
  byWay: Float64Array.from(table, (row) => row.reduce((a, b) => a + b, 0)),
  byWorld: Float64Array.from(table[0] ?? [], (_, n) => table.reduce((sum, row) => sum + (row[n] ?? 0), 0)),
  squares: table.flat().reduce((sum, one) => sum + one * one, 0),
});

describe('luck and choice', { timeout: 120_000 }, () => {
  it('are all choice when only the way of choosing makes a difference', () => {
    expect(
      splitOf(
        sumsOf([
          [1, 1, 1],
          [5, 5, 5],
          [9, 9, 9],
        ]),
      ),
    ).toEqual({ choice: 1, luck: 0, both: 0 });
  });
  it('are all luck when every way comes to the same in each world', () => {
    expect(
      splitOf(
        sumsOf([
          [1, 5, 9],
          [1, 5, 9],
        ]),
      ),
    ).toEqual({ choice: 0, luck: 1, both: 0 });
  });
  it('are half and half when both add up to what comes out', () => {
    const { choice, luck, both } = splitOf(
      sumsOf([
        [0, 10, 20],
        [10, 20, 30],
        [20, 30, 40],
      ]),
    );
    expect([choice, luck, both]).toEqual([0.5, 0.5, 0]);
  });
  it('are neither when a choice is right on some dice and wrong on others', () => {
    expect(
      splitOf(
        sumsOf([
          [0, 1],
          [1, 0],
        ]),
      ).both,
    ).toBe(1);
  });
  it('are nothing at all when nothing differs', () => {
    expect(
      splitOf(
        sumsOf([
          [3, 3],
          [3, 3],
        ]),
      ),
    ).toEqual({ choice: 0, luck: 0, both: 0 });
  });

  it('are told of every gauge of the seat, and add up to one', () => {
    const steps = luckOf(game, 'FRA', 16, 24);
    let step = steps.next();
    for (; !step.done; step = steps.next());
    const { splits }: Luck = step.value;
    for (const [name, { choice, luck, both }] of Object.entries(splits)) {
      const all = choice + luck + both;
      expect(Math.abs(all - 1) < 1e-9 || all === 0, name).toBe(true);
    }
    expect(splits.means.choice).toBeGreaterThan(splits.victim.choice);
    expect(splits.victim.luck).toBeGreaterThan(0);
  });
});
