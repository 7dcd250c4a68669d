import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../src/record/compare/compareRuns';
import type { Comparison, OtherMind } from '../../src/record/compare/comparison';
import { whyOf } from '../../src/record/compare/minds';
import { forkOf, historyBeside } from '../../src/record/fork';
import { type PlayRule, playOn } from '../../src/record/playOn';
import { type GameRecord, recordOf } from '../../src/record/record';
import { gaugesOf } from '../../src/sim/gauges';
import type { Level } from '../../src/sim/level';
import { startWorld } from '../../src/sim/start';
import { openBeat, optionsOf } from '../../src/sim/table';
import type { Weighing, World } from '../../src/sim/world';
import { munich } from '../sim/support';
import { engine, recordedGame, small } from './games';
import { handOf, quickEngine, randomRun, recordedRuns, worldAfter, worldOf } from './roads';

const slow = { timeout: 120_000 };

function compared(level: Level, records: readonly GameRecord[], by = engine): Comparison {
  const result = compareRuns(level, records, by);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.comparison;
}

const partingIn = (level: Level, one: GameRecord, other: GameRecord, by = engine) => {
  const parting = compared(level, [one, other], by).partings[0];
  if (!parting) throw new Error('nothing was compared');
  return parting;
};

/** The run with one decision made anew, by luck, and the rest played on by a rule. */
function forkBy(
  record: GameRecord,
  luck: number,
  level: Level,
  rule: PlayRule = { by: 'as-before', parent: record },
  engineBy = engine,
): { record: GameRecord; beat: string } {
  const decided = record.commands.flatMap((command, n) => (command.do === 'decide' ? [{ ...command, n }] : []));
  for (let k = 0; k < decided.length; k++) {
    const { n, by, option } = decided[(luck + k) % decided.length] ?? { n: 0, by: '', option: '' };
    const beat = openBeat(worldAfter(record, n, level));
    const others = beat ? optionsOf(beat, by).filter(({ id }) => id !== option) : [];
    const forks = others.map(({ id }) => forkOf(record, n, id, level, engineBy)).filter((one) => one.ok);
    const fork = forks[luck % Math.max(1, forks.length)];
    const played = fork && playOn(level, fork.record, rule, engineBy);
    if (fork && played?.ok) return { record: played.record, beat: fork.beat };
  }
  throw new Error('no choice was ever open');
}

/** The first government led by the rules that decided otherwise, found by walking both roads side by side. */
function firstOtherIn(level: Level, a: World, b: World): readonly string[] | undefined {
  const isPerson = (id: string): boolean => a.seats[id] === 'person' || b.seats[id] === 'person';
  for (const { id } of level.beats) {
    const [one, two] = [a, b].map((world) => world.past.find(({ beat }) => beat === id)?.decisions);
    for (const { country, option } of one ?? []) {
      const other = two?.find((done) => done.country === country)?.option;
      if (!isPerson(country) && other !== undefined && other !== option) return [id, country, option, other];
    }
  }
  return undefined;
}

function expectNamed(level: Level, one: GameRecord, other: GameRecord, minds: readonly OtherMind[]): void {
  const first = minds[0];
  const named = first && [first.beat, first.country, ...first.options];
  expect(named).toEqual(firstOtherIn(level, worldOf(one, level), worldOf(other, level)));
}

const totalOf = (weighed: readonly Weighing[], option: string): number =>
  weighed.find((one) => one.option === option)?.total ?? Number.NaN;

/** Every explanation must add up to the two decisions that it explains. */
function expectAddsUp({ options: [from, to], weighed: [a, b], why }: OtherMind): void {
  expect(a[0]?.option).toBe(from);
  expect(b[0]?.option).toBe(to);
  if (why.kind === 'closed') {
    const [open, shut] = why.in === 0 ? [b, a] : [a, b];
    expect(open.some(({ option }) => option === why.option)).toBe(true);
    expect(shut.some(({ option }) => option === why.option)).toBe(false);
    return;
  }
  const sum = (run: 0 | 1): number => why.terms.reduce((total, term) => total + term.spoke[run], 0);
  expect(sum(0)).toBeCloseTo(totalOf(a, to) - totalOf(a, from), 9);
  expect(sum(1)).toBeCloseTo(totalOf(b, to) - totalOf(b, from), 9);
  expect(sum(0)).toBeLessThanOrEqual(1e-9);
  expect(sum(1)).toBeGreaterThanOrEqual(-1e-9);
  expect(why.total).toBeCloseTo(sum(1) - sum(0), 9);
  expect(why.main.by).toBe(Math.max(...why.terms.map(({ by }) => by)));
  for (const { spoke, by } of why.terms) expect(by).toBeCloseTo(spoke[1] - spoke[0], 12);
}

const forked = (level: Level) =>
  fc.tuple(fc.nat(10_000), fc.nat(100)).map(([n, luck]) => {
    const record = randomRun(level, handOf(level, n), quickEngine);
    return { record, fork: forkBy(record, luck, level, { by: 'as-before', parent: record }, quickEngine) };
  });

describe('two runs side by side', slow, () => {
  const holds = (level: Level, record: GameRecord, { record: other, beat }: { record: GameRecord; beat: string }) => {
    const { first, firstOwn, others } = partingIn(level, record, other, quickEngine);
    expect([first?.what, first?.beat, firstOwn?.beat]).toEqual(['choice', beat, beat]);
    expectNamed(level, record, other, others);
    for (const mind of others) {
      expectAddsUp(mind);
      if (mind.after.length === 1) expect(mind.because).toBe(beat);
      expect(mind.after[0]).toBe(beat);
    }
  };
  test('part where one was forked from the other, and name the first government that acted otherwise, for reasons that add up', () => {
    fc.assert(
      fc.property(forked(small), ({ record, fork }) => holds(small, record, fork)),
      { numRuns: 25 },
    );
    fc.assert(
      fc.property(forked(munich), ({ record, fork }) => holds(munich, record, fork)),
      { numRuns: 8 },
    );
  });
  test('of different dice and seats are compared too: the recorded games, each with the next', () => {
    for (const [n, record] of recordedRuns.entries()) {
      const other = recordedRuns[(n + 1) % recordedRuns.length] ?? record;
      const parting = partingIn(munich, record, other);
      expect(parting.start).toContain('seed');
      expectNamed(munich, record, other, parting.others);
      for (const mind of parting.others) expectAddsUp(mind);
      expect(parting.endings[0]).not.toBe(parting.endings[1]);
    }
  });
  test('are one road when they are one run', () => {
    const record = recordedGame();
    expect(partingIn(small, record, record)).toEqual({
      run: 1,
      start: [],
      others: [],
      answers: [],
      endings: [worldOf(record, small).ending, worldOf(record, small).ending],
    });
  });
  test('tell the first thing that differs, even where it is only a word in private', () => {
    const record = recordedGame();
    const commands = record.commands.filter((command) => command.do !== 'sound');
    const silent = recordOf(worldOf({ ...record, commands }, small), commands, engine);
    const { first, firstOwn } = partingIn(small, record, silent);
    expect(first).toEqual({ what: 'sounding', beat: 'warning', seat: 'FRA' });
    expect(firstOwn).toBeUndefined();
  });
  test('tell the dice, the reading and the mandate that were not the same', () => {
    const record = recordedGame();
    const commands = record.commands.map((command) =>
      command.do === 'take-mandate' ? { ...command, mandate: 'peace' } : command,
    );
    const reading = 'firm';
    const other = playOn(
      small,
      recordOf(startWorld(small, { ...record, seed: 8, reading }), [], engine),
      { by: 'as-before', parent: record },
      engine,
    );
    expect(other.ok && partingIn(small, record, other.record).start).toEqual(['seed', 'reading']);
    const aim = recordOf(worldOf({ ...record, commands }, small), commands, engine);
    expect(partingIn(small, record, aim).start).toEqual(['mandate']);
  });
  test('are compared only as far as both have been played', () => {
    const record = recordedGame();
    const half = forkOf(record, 'warning', 'stand', small, engine);
    if (!half.ok) throw new Error('no half');
    expect(partingIn(small, record, half.record).first).toBeUndefined();
    expect(compared(small, [record, half.record]).runs[1]?.isOver).toBe(false);
  });
  test('tell of a beat that only one of them came by', () => {
    const attacked = anyRun((world) => world.past.some(({ beat }) => beat === 'attack'));
    const settled = anyRun((world) => world.past.some(({ beat }) => beat === 'guarantee'));
    const station = compared(small, [attacked, settled]).stations.find(({ beat }) => beat === 'attack');
    expect(station?.reached.map((one) => one !== undefined)).toEqual([true, false]);
    expect(partingIn(small, attacked, settled).endings).toHaveLength(2);
  });
});

function anyRun(wanted: (world: World) => boolean): GameRecord {
  for (let n = 0; n < 500; n++) {
    const record = randomRun(small, handOf(small, n));
    if (wanted(worldOf(record, small))) return record;
  }
  throw new Error('no such run');
}

describe('a change of mind', slow, () => {
  const weighing = (option: string, lines: readonly number[], circumstance = 0): Weighing => ({
    option,
    lines,
    circumstance,
    total: lines.reduce((sum, line) => sum + line, circumstance),
  });
  test('is told by the line that moved most towards the new choice', () => {
    const before = [
      weighing('wait', [0, 0, 0, 0, 0, 0, 0, 0]),
      weighing('pledge', [1, 0, 0, -1, -0.5, -0.3, 0, 0], 0.2),
    ];
    const after = [
      weighing('pledge', [1.1, 0, 0, -1, -0.5, 0.5, 0, 0], 0.2),
      weighing('wait', [0, 0, 0, 0, 0, 0, 0, 0]),
    ];
    const why = whyOf(['wait', 'pledge'], [before, after]);
    if (why.kind !== 'weighed') throw new Error('it was open');
    expect(why.main.name).toBe('company');
    expect(why.main.by).toBeCloseTo(0.8, 12);
    expect(why.total).toBeCloseTo(0.9, 12);
  });
  test('was none where the choice was closed: then that is the reason', () => {
    const lines = [0, 0, 0, 0, 0, 0, 0, 0];
    expect(
      whyOf(
        ['march', 'protest'],
        [[weighing('march', lines), weighing('protest', lines)], [weighing('protest', lines)]],
      ),
    ).toEqual({
      kind: 'closed',
      option: 'march',
      in: 1,
    });
    expect(whyOf(['protest', 'march'], [[weighing('protest', lines)], [weighing('march', lines)]])).toEqual({
      kind: 'closed',
      option: 'march',
      in: 0,
    });
  });
  test('is laid to the deed that caused it: without that deed it does not happen', () => {
    const record = randomRun(munich, { seed: 77, luck: 3, seats: ['FRA'] });
    const minds = [0, 1, 2, 3].flatMap(
      (luck) => partingIn(munich, record, forkBy(record, luck, munich, { by: 'cabinet' }).record).others,
    );
    expect(minds.length).toBeGreaterThan(0);
    for (const { because, after } of minds) if (because) expect(after).toContain(because);
    expect(minds.some(({ because }) => because !== undefined)).toBe(true);
  });
});

describe('a comparison', slow, () => {
  const record = randomRun(munich, { seed: 21, luck: 6, seats: ['FRA'] });
  const history = historyBeside(record, munich, engine);
  if (!history.ok) throw new Error(history.problem.code);
  const others = [0, 1].map((luck) => forkBy(record, luck, munich).record);
  const { own, runs, stations, partings } = compared(munich, [record, history.record, ...others]);

  test("sets up to four runs beside the first, history's line among them", () => {
    expect(runs).toHaveLength(4);
    expect(partings.map(({ run }) => run)).toEqual([1, 2, 3]);
    expect(own).toEqual(['FRA']);
  });
  test('holds for each beat what each run did there: own deeds with forecasts and soundings, others, the count, the answer', () => {
    const weekend = stations[0];
    expect(weekend?.beat).toBe('weekend');
    for (const [n, reached] of (weekend?.reached ?? []).entries()) {
      const past = worldOf(runs[n]?.record ?? record).past[0];
      expect(reached?.own[0]?.option).toBe(past?.decisions.find(({ country }) => country === 'FRA')?.option);
      expect(reached?.others.map(({ country }) => country)).toEqual(['GBR', 'SUN', 'CSK', 'POL']);
      expect(reached?.move).toBe(past?.answer?.move);
    }
    expect(weekend?.reached[0]?.own[0]?.forecast).toBeTypeOf('number');
    const asked = record.commands.filter((command) => command.do === 'sound');
    expect(stations.flatMap(({ reached }) => reached[0]?.own[0]?.soundings ?? [])).toHaveLength(asked.length);
  });
  test('holds gauges and ledger of each run at its start and at its end', () => {
    const world = worldOf(record);
    expect(runs[0]?.end.gauges.FRA).toEqual(gaugesOf(world, 'FRA'));
    expect(runs[0]?.end.ledger).toEqual(world.ledger);
    expect(runs[0]?.start.gauges).toEqual(runs[1]?.start.gauges);
    expect(runs[0]?.start.ledger).toHaveLength(munich.treaties.length);
  });
  test('is not made of one run, of five, or of a run that does not replay: and it is told which', () => {
    expect(compareRuns(munich, [record], engine)).toEqual({ ok: false, problems: [{ code: 'count' }] });
    expect(compareRuns(munich, [record, record, record, record, record], engine).ok).toBe(false);
    const spoilt = { ...record, seed: 1 };
    expect(compareRuns(munich, [record, spoilt], engine)).toMatchObject({
      ok: false,
      problems: [{ code: 'no-replay', run: 1, problem: { code: 'parted' } }],
    });
  });
});
