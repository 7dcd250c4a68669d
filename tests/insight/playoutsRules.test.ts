import { describe, expect, it } from 'vitest';
import { fanOf } from '../../src/insight/fan';
import { findingsOf } from '../../src/insight/findings';
import { playLevel } from '../../src/insight/honesty/play';
import { luckOf } from '../../src/insight/luck';
import { strangersIn } from '../../src/insight/playouts/compilable';
import { resultOf, runSome, startPlayouts } from '../../src/insight/playouts/job';
import { isCompilable, openPlayer } from '../../src/insight/playouts/openPlayer';
import type { PlayoutSpec } from '../../src/insight/playouts/spec';
import type { Game } from '../../src/insight/why/game';
import type { Act } from '../../src/sim/act';
import type { Condition, Level } from '../../src/sim/level';
import { BETWEEN } from '../../src/sim/start';
import { asHistory, munich, openGame, playOut } from '../sim/support';
import { template } from './plants';

/** The same level with a word in it that playouts over numbers have not learnt; to the rules it means nothing. */
const withStranger = (level: Level): Level => ({ ...level, ...{ omen: 'comet' } });

const firstOption = (level: Level, act: Act): Level => ({
  ...level,
  beats: level.beats.map((beat, n) =>
    n === 0 ? { ...beat, options: { ...beat.options, CSK: [{ id: 'one', acts: [act] }] } } : beat,
  ),
});

const lastOf = <T, R>(steps: Generator<T, R>): T | R => {
  let last: T | undefined;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value ?? (last as T);
    last = step.value;
  }
};

describe('what playouts over numbers do not know of a level', () => {
  it('is nothing in the levels they play', () => {
    expect([strangersIn(munich), strangersIn(template)]).toEqual([[], []]);
  });
  it.each<readonly [string, Level]>([
    ['level.omen', withStranger(munich)],
    ['act pledge.clause', firstOption(munich, { act: 'pledge', effort: 1, ...{ clause: 'B' } })],
    ['act pray', firstOption(munich, { act: 'pray' } as unknown as Act)],
    [
      'fact rained',
      { ...munich, endings: munich.endings.map((one) => ({ ...one, when: { is: 'rained' } as unknown as Condition })) },
    ],
    ['beat.kind: duel', { ...munich, beats: munich.beats.map((one) => ({ ...one, kind: 'duel' as 'vote' })) }],
    ['country.patron', { ...munich, countries: munich.countries.map((one) => ({ ...one, ...{ patron: 'SUN' } })) }],
  ])('is told by name: %s', (name, level) => {
    expect(strangersIn(level)).toEqual([name]);
    expect(isCompilable(level)).toBe(false);
  });
});

describe('a level that cannot be played over numbers is played by the rules, with the same results', {
  timeout: 120_000,
}, () => {
  const strange = withStranger(munich);
  const spec: PlayoutSpec = {
    reading: BETWEEN,
    seats: { FRA: 'blind', GBR: { plan: { option: 'arbitration', soundings: [{ how: 'offer', to: 'FRA' }] } } },
    seeds: { from: 11, count: 40 },
  };
  const finished = (level: Level) => {
    const job = startPlayouts(level, spec);
    while (!runSome(job, 15));
    return resultOf(job);
  };

  it('by a player of another kind', () => {
    expect([openPlayer(munich, BETWEEN).isFast, openPlayer(strange, BETWEEN).isFast]).toEqual([true, false]);
  });
  it('endings and gauges of a job', () => {
    expect(finished(strange)).toEqual(finished(munich));
  });

  const game = playOut(openGame(munich, 3, 'FRA'), asHistory);
  const other: Game = { ...game, world: { ...game.world, level: strange } };
  it('the fan and the share of luck', () => {
    expect(lastOf(fanOf(other, 'FRA', 6))).toEqual(lastOf(fanOf(game, 'FRA', 6)));
    expect(lastOf(luckOf(other, 'FRA', 3, 5))).toEqual(lastOf(luckOf(game, 'FRA', 3, 5)));
  });
  it('the laboratory, in a tenth of the worlds', () => {
    const seen = (level: Level, worlds: number) =>
      lastOf(findingsOf({ about: 'laboratory', asIs: level, changed: level, worlds }));
    expect(seen(strange, 200)).toEqual(seen(munich, 20));
  });
  it('the check of its honesty, in fewer games', () => {
    const many = { games: 20, cells: 50, thoughts: 10, proof: 100 };
    const fewer = { games: 4, cells: 10, thoughts: 1, proof: 0 };
    const slow = playLevel(withStranger(template), many);
    expect(slow.surveys).toEqual(playLevel(template, fewer).surveys);
    expect(slow.findings.map(({ code }) => code)).toContain('played-slowly');
  });
});
