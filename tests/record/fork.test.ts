import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forkOf, historyBeside } from '../../src/record/fork';
import { type PlayRule, playOn } from '../../src/record/playOn';
import { readRecord, writeRecord } from '../../src/record/read';
import { type GameRecord, recordOf } from '../../src/record/record';
import { replayRecord } from '../../src/record/replay';
import type { Command } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { openBeat, optionsOf } from '../../src/sim/table';
import type { BeatPast, Decision, World } from '../../src/sim/world';
import { munich, openGame, seatsOf, take } from '../sim/support';
import { engine, recordedGame, small } from './games';
import { handOf, quickEngine, randomRun, recordedRuns, worldAfter, worldOf } from './roads';

const slow = { timeout: 60_000 };

/** A fork that must be possible. */
function forked(record: GameRecord, at: number | string, option: string, level = small, run?: string, by = engine) {
  const fork = forkOf(record, at, option, level, by, run);
  if (!fork.ok) throw new Error(JSON.stringify(fork.problem));
  return fork;
}

function playedOn(prefix: GameRecord, rule: PlayRule, level = small, by = engine) {
  const played = playOn(level, prefix, rule, by);
  if (!played.ok) throw new Error(JSON.stringify(played.problem));
  return played;
}

const anyMandate = (seat: string): string =>
  munich.countries.find(({ id }) => id === seat)?.playable?.mandates[0]?.id ?? '';

/** Every decision of a run: the number of its command, its beat, and what was chosen. */
const decisionsIn = (record: GameRecord) =>
  record.commands.flatMap((command, n) =>
    command.do === 'decide' ? [{ n, by: command.by, own: command.option }] : [],
  );

const pastOf = (record: GameRecord, level: Level): readonly BeatPast[] => worldOf(record, level).past;

/** What governments led by the rules decided, but for a victim, who answers a bargain after it was put. */
const othersIn = ({ decisions, beat }: BeatPast, level: Level): readonly Decision[] => {
  const isOffer = level.beats.some((one) => one.id === beat && one.kind === 'offer');
  return decisions.filter((one) => !one.byPerson && !(isOffer && one.country === level.victim));
};

const smallRun = fc.nat(10_000).map((n) => randomRun(small, handOf(small, n), quickEngine));
const munichRun = fc.nat(10_000).map((n) => randomRun(munich, handOf(munich, n), quickEngine));
const asRule = (parent: GameRecord): PlayRule => ({ by: 'as-before', parent });

describe('a fork at the choice that was made', slow, () => {
  test('and played on as before is the run itself, whichever decision it is', () => {
    for (const record of recordedRuns) {
      for (const { n, own } of decisionsIn(record).slice(1, 3)) {
        expect(playedOn(forked(record, n, own, munich).record, asRule(record), munich).record).toEqual(record);
      }
    }
  });
  test('is the run itself in games of five seats, where others decide after it', () => {
    const record = randomRun(munich, { seed: 9, luck: 4, seats: ['FRA', 'GBR', 'SUN', 'CSK', 'POL'] });
    for (const { n, own } of decisionsIn(record).filter((_, i) => i % 6 === 1))
      expect(playedOn(forked(record, n, own, munich).record, asRule(record), munich).record).toEqual(record);
  });
  test('is the run itself where another seat had foretold, and not yet decided: nobody foretells twice', () => {
    const log: readonly Command[] = [
      { do: 'take-mandate', by: 'FRA', mandate: 'keep-word' },
      { do: 'take-mandate', by: 'GBR', mandate: anyMandate('GBR') },
      { do: 'forecast', by: 'GBR', percent: 20 },
      { do: 'sound', by: 'GBR', sounding: { how: 'assure', to: 'FRA' } },
      { do: 'decide', by: 'FRA', option: 'reaffirm' },
      { do: 'decide', by: 'GBR', option: 'keep-clear' },
    ];
    const first = openGame(munich, 4);
    const begun = recordOf(log.reduce(take, { ...first, seats: seatsOf('FRA', 'GBR') }), log, engine);
    const record = playedOn(begun, { by: 'cabinet' }, munich).record;
    expect(playedOn(forked(record, 4, 'reaffirm', munich).record, asRule(record), munich).record).toEqual(record);
  });
  test('is the run itself in random games', () => {
    fc.assert(
      fc.property(smallRun, fc.nat(), (record, luck) => {
        const all = decisionsIn(record);
        const { n = 0, own = '' } = all[luck % all.length] ?? {};
        const prefix = forked(record, n, own, small, undefined, quickEngine).record;
        expect(playedOn(prefix, asRule(record), small, quickEngine).record).toEqual(record);
      }),
      { numRuns: 40 },
    );
  });
});

/** A fork of some decision of a run to another choice that was open. */
function anyFork(record: GameRecord, luck: number, level: Level, by = engine) {
  const all = decisionsIn(record);
  const { n = 0, by: seat = '', own } = all[luck % all.length] ?? {};
  const beat = openBeat(worldAfter(record, n, level));
  const others = beat ? optionsOf(beat, seat).filter(({ id }) => id !== own) : [];
  const made = others.map(({ id }) => forkOf(record, n, id, level, by)).filter((one) => one.ok);
  return made[luck % made.length];
}

describe('a fork', slow, () => {
  const fork = (record: GameRecord, luck: number, level: Level, by = engine) => {
    const made = anyFork(record, luck, level, by);
    if (!made) throw new Error('nothing else was open');
    return { made, whole: playedOn(made.record, asRule(record), level, by).record };
  };
  const holds = (record: GameRecord, luck: number, level: Level) => {
    const { made, whole } = fork(record, luck, level, quickEngine);
    const before = pastOf(record, level);
    const after = pastOf(whole, level);
    const at = before.findIndex((past) => past.beat === made.beat);
    expect(after.slice(0, at)).toEqual(before.slice(0, at));
    expect(whole.marks.slice(0, at)).toEqual(record.marks.slice(0, at));
    const [then, now] = [before[at], after[at]];
    if (then && now) expect(othersIn(now, level)).toEqual(othersIn(then, level));
    expect(replayRecord(whole, level, quickEngine).ok).toBe(true);
  };
  test('differs from its parent only after the fork: the worlds before it and the others in it are equal', () => {
    fc.assert(
      fc.property(smallRun, fc.nat(), (record, luck) => holds(record, luck, small)),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(munichRun, fc.nat(), (record, luck) => holds(record, luck, munich)),
      { numRuns: 8 },
    );
  });
  test('keeps the dice: a government of the same temper weighs the same circumstance on both roads', () => {
    const record = recordedRuns[0];
    if (!record) throw new Error('nothing recorded');
    const { whole } = fork(record, 0, munich);
    const drawn = (one: GameRecord) =>
      new Map(
        pastOf(one, munich).flatMap((past) =>
          past.decisions.flatMap((done) =>
            done.weighed.map((line) => [`${past.beat} ${done.country} ${line.option}`, line.circumstance] as const),
          ),
        ),
      );
    const [then, now] = [drawn(record), drawn(whole)];
    const shared = [...then.keys()].filter((key) => now.has(key));
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.map((key) => now.get(key))).toEqual(shared.map((key) => then.get(key)));
  });
  test('of a fork is a fork again, and knows the beat where it parts from its own parent', () => {
    const record = recordedGame();
    const one = playedOn(forked(record, 'warning', 'silence', small, '1').record, asRule(record)).record;
    const other = playedOn(forked(one, 'bargain', 'refuse', small, '2').record, asRule(one)).record;
    expect([one.from, other.from]).toEqual([
      { run: '1', beat: 'warning' },
      { run: '2', beat: 'bargain' },
    ]);
    expect(pastOf(other, small)[0]).toEqual(pastOf(one, small)[0]);
    const read = readRecord(writeRecord(other));
    expect(read.ok && read.record).toEqual(other);
  });
  test('stands where its seat has decided and nobody else has: a person can play it on', () => {
    const record = randomRun(munich, { seed: 2, luck: 2, seats: ['FRA', 'GBR'] });
    const { n = 0 } = decisionsIn(record)[0] ?? {};
    const { world } = forked(record, n, 'counsel-prague', munich);
    expect(openBeat(world)?.id).toBe('weekend');
    expect(world.sealed.FRA?.option).toBe('counsel-prague');
  });
  test('may be made where the run stands in the middle of the game', () => {
    const whole = recordedGame();
    const half = forked(whole, 'warning', 'stand').record;
    expect(forked(half, 'warning', 'silence').record.commands).toHaveLength(half.commands.length);
  });
});

describe('what cannot be forked', () => {
  const record = recordedGame();
  const problemOf = (at: number | string, option: string, of = record) => {
    const fork = forkOf(of, at, option, small, engine);
    return fork.ok ? undefined : fork.problem;
  };
  test('is told: no decision there', () => {
    expect(problemOf(0, 'stand')).toEqual({ code: 'no-decision' });
    expect(problemOf(-1, 'stand')).toEqual({ code: 'no-decision' });
    expect(problemOf(99, 'stand')).toEqual({ code: 'no-decision' });
    expect(problemOf('moon', 'stand')).toEqual({ code: 'no-decision' });
  });
  test('is told: no such choice, or a choice that was closed', () => {
    expect(problemOf('warning', 'surrender')).toMatchObject({ code: 'refused', refusal: { code: 'unknown-option' } });
    const attacked = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => recordedGame(seed)).find((one) => hasBeat(one, 'attack'));
    expect(attacked && problemOf('attack', 'with-poland', attacked)).toMatchObject({
      code: 'refused',
      refusal: { code: 'not-open' },
    });
  });
  test('is told: a run that this edition cannot replay', () => {
    expect(problemOf('warning', 'stand', { ...record, seed: record.seed + 1 })).toMatchObject({ code: 'no-replay' });
  });
});

const hasBeat = (record: GameRecord, beat: string): boolean => pastOf(record, small).some((past) => past.beat === beat);

describe('a fork that a rule plays on', () => {
  const optionsBy = (world: World, seat: string) =>
    world.past.map((past) => [past.beat, past.decisions.find((one) => one.country === seat)]) as [string, Decision][];

  test('by the cabinet does what weighs most with it', () => {
    const prefix = forked(recordedGame(), 'warning', 'silence').record;
    const { world } = playedOn(prefix, { by: 'cabinet' });
    for (const [beat, done] of optionsBy(world, 'FRA').slice(1))
      expect([beat, done.option]).toEqual([beat, done.weighed[0]?.option]);
  });
  test('by history does what that government did, where it was free to', () => {
    const prefix = forked(recordedGame(), 'warning', 'stand').record;
    const { world } = playedOn(prefix, { by: 'history' });
    for (const [beat, done] of optionsBy(world, 'FRA').slice(1))
      expect([beat, done.option]).toEqual([beat, small.history.FRA?.[beat] ?? done.weighed[0]?.option]);
  });
  test('as before lets the cabinet decide where the old choice is closed', () => {
    // The only choice of the small level with a condition: beside Poland, if that was the word given in the warning.
    const parent = whereBesidePoland();
    const { world } = playedOn(forked(parent, 'warning', 'silence').record, asRule(parent));
    const done = world.past.find((past) => past.beat === 'attack')?.decisions.find((one) => one.country === 'FRA');
    expect(done?.option).toBe(done?.weighed[0]?.option);
    expect(done?.option).not.toBe('with-poland');
  });
  test('is over at its end, with as many marks as beats in which a person sealed', () => {
    const { record, world } = playedOn(forked(recordedGame(), 'warning', 'stand').record, { by: 'cabinet' });
    expect(world.ending).toBeDefined();
    expect(record.checksum).toBe(engine.checksumOf(world));
  });
  test('of five seats is played to its end too', () => {
    const record = randomRun(munich, { seed: 5, luck: 8, seats: ['FRA', 'GBR', 'SUN', 'CSK', 'POL'] });
    const other = decisionsIn(record)[0]?.own === 'reaffirm' ? 'two-voices' : 'reaffirm';
    const prefix = forked(record, 'weekend', other, munich);
    expect(prefix.beat).toBe('weekend');
    expect(playedOn(prefix.record, asRule(record), munich).world.ending).toBeDefined();
  });
});

/** A run in which France says "if Poland does", is attacked for it, and stands beside Poland; and whose fork is attacked too. */
function whereBesidePoland(): GameRecord {
  for (let seed = 1; seed < 400; seed++) {
    const word = forkOf(recordedGame(seed), 'warning', 'if-poland', small, engine);
    const whole = word.ok ? playOn(small, word.record, { by: 'cabinet' }, engine) : word;
    const deed = whole.ok ? forkOf(whole.record, 'attack', 'with-poland', small, engine) : undefined;
    if (!deed?.ok) continue;
    const silent = forkOf(deed.record, 'warning', 'silence', small, engine);
    const after = silent.ok ? playOn(small, silent.record, asRule(deed.record), engine) : silent;
    if (after.ok && after.world.past.some((past) => past.beat === 'attack')) return deed.record;
  }
  throw new Error('no such run');
}

describe("history's line beside a run", () => {
  test('holds the same seats on the same dice, and chooses what was chosen then', () => {
    const record = recordedRuns[0];
    if (!record) throw new Error('nothing recorded');
    const line = historyBeside(record, munich, engine);
    if (!line.ok) throw new Error(line.problem.code);
    expect([line.record.seed, line.record.seats, line.record.reading]).toEqual([
      record.seed,
      record.seats,
      record.reading,
    ]);
    const seat = Object.keys(record.seats)[0] ?? '';
    for (const { beat, decisions } of line.world.past) {
      const done = decisions.find((one) => one.country === seat);
      if (done) expect(done.option).toBe(munich.history[seat]?.[beat] ?? done.weighed[0]?.option);
    }
    expect(line.world.ending).toBeDefined();
  });
});
