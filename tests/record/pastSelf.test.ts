import { describe, expect, test } from 'vitest';
import { commandsOfPast, type PastSelf, pastSelf } from '../../src/record/pastSelf';
import { recordOf } from '../../src/record/record';
import { replayRecord } from '../../src/record/replay';
import { weighAll } from '../../src/sim/minds/cabinet';
import { startWorld } from '../../src/sim/start';
import { openBeat } from '../../src/sim/table';
import type { World } from '../../src/sim/world';
import { atRandom, type Chooser, munich, openGame, playOut, seatsOf, take } from '../sim/support';
import { engine, recordedGame, small } from './games';
import { randomRun, recordedRuns } from './roads';

function pastOf(record = recordedGame(), seat = 'FRA', level = small): PastSelf {
  const reading = pastSelf(record, seat, level, engine);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.past;
}

const asPast =
  (past: PastSelf, other: Chooser): Chooser =>
  (world, seat) =>
    seat === past.seat ? commandsOfPast(world, past, engine) : other(world, seat);

const nobody: Chooser = () => {
  throw new Error('nobody else plays');
};

const france = randomRun(munich, { seed: 31, luck: 12, seats: ['FRA'] });

describe('a past self', { timeout: 60_000 }, () => {
  test('alone on the same dice plays its run again, word for word', () => {
    for (const record of recordedRuns.slice(0, 4)) {
      const seat = Object.keys(record.seats)[0] ?? '';
      const past = pastOf(record, seat, munich);
      const { world, log } = playOut(startWorld(munich, record), asPast(past, nobody));
      expect(log).toEqual(record.commands);
      expect(engine.checksumOf(world)).toBe(record.checksum);
    }
  });
  test('holds its former seat while another person plays another capital, and the game can be kept and replayed', () => {
    for (let luck = 0; luck < 3; luck++) {
      const opening = take(startWorld(munich, { ...france, seats: seatsOf('FRA', 'GBR') }), {
        do: 'take-mandate',
        by: 'GBR',
        mandate: munich.countries.find(({ id }) => id === 'GBR')?.playable?.mandates[0]?.id ?? '',
      });
      const { world, log } = playOut(opening, asPast(frenchPast, atRandom(luck)));
      const aim = { do: 'take-mandate', by: 'GBR', mandate: opening.mandates.GBR ?? '' } as const;
      const replay = replayRecord(recordOf(world, [aim, ...log], engine), munich, engine);
      expect(replay.ok && replay.world.ending).toBe(world.ending);
      for (const [beat, option] of chosenIn(world, 'FRA')) {
        const then = optionThen(beat);
        if (then !== undefined) expect([beat, option]).toEqual([beat, then]);
      }
    }
  });
  test('breaks the promises it broke then: it does again what it did, not what its cabinet would rather', () => {
    const past = frenchPast;
    const { world } = playOut(startWorld(munich, france), asPast(past, nobody));
    const against = world.past.flatMap(({ decisions }) =>
      decisions.filter((one) => one.country === 'FRA' && one.option !== one.weighed[0]?.option),
    );
    expect(against.length).toBeGreaterThan(0);
  });
  test('leaves the decision to its cabinet in a beat that never came then', () => {
    const past = { ...pastOf(), deeds: new Map() };
    const world = startWorld(small, recordedGame());
    const [aim, decision] = commandsOfPast(world, past, engine);
    expect(aim).toEqual({ do: 'take-mandate', by: 'FRA', mandate: 'word' });
    expect(decision).toEqual({ do: 'decide', by: 'FRA', option: cabinetIn(world) });
  });
  test('leaves the decision to its cabinet where its choice is closed now, but still asks and foretells', () => {
    const own = pastOf().deeds.get('warning') ?? [];
    const closed = own.map((command) => (command.do === 'decide' ? { ...command, option: 'with-poland' } : command));
    const past = { ...pastOf(), deeds: new Map([['warning', closed]]) };
    const world = startWorld(small, recordedGame());
    const done = commandsOfPast(world, past, engine);
    expect(done.map((command) => command.do)).toEqual(['take-mandate', 'sound', 'forecast', 'decide']);
    expect(done.at(-1)).toMatchObject({ option: cabinetIn(world) });
  });
  test('makes no sounding that it cannot pay for now', () => {
    const poor = startWorld({ ...small, system: { ...small.system, influence: 0 } }, recordedGame());
    expect(commandsOfPast(poor, pastOf(), engine).map((command) => command.do)).toEqual([
      'take-mandate',
      'forecast',
      'decide',
    ]);
  });
  test('says nothing when it is not asked, when it has sealed, and when all is over', () => {
    const past = frenchPast;
    const both = openGame(munich, france.seed, 'FRA', 'GBR');
    const sealed = take(both, { do: 'decide', by: 'FRA', option: 'reaffirm' });
    expect(commandsOfPast(sealed, past, engine)).toEqual([]);
    expect(commandsOfPast({ ...both, at: munich.beats.length }, past, engine)).toEqual([]);
    expect(commandsOfPast(openGame(munich, 1, 'GBR'), past, engine)).toEqual([]);
  });
  test('cannot hold a seat that nobody held, nor come from a run that no longer replays', () => {
    expect(pastSelf(recordedGame(), 'POL', small, engine)).toEqual({ ok: false, problem: { code: 'no-seat' } });
    const spoilt = { ...recordedGame(), seed: 1234 };
    expect(pastSelf(spoilt, 'FRA', small, engine)).toMatchObject({ ok: false, problem: { code: 'parted' } });
  });
});

const cabinetIn = (world: World): string => {
  const beat = openBeat(world);
  return (beat && weighAll(world, beat, 'FRA')[0]?.option) ?? '';
};

const chosenIn = (world: World, seat: string): readonly (readonly [string, string])[] =>
  world.past.flatMap(({ beat, decisions }) =>
    decisions.filter(({ country }) => country === seat).map(({ option }) => [beat, option] as const),
  );

const frenchPast = pastOf(france, 'FRA', munich);

/** What France chose then, in a beat that came then. */
const optionThen = (beat: string): string | undefined =>
  frenchPast.deeds.get(beat)?.flatMap((command) => (command.do === 'decide' ? [command.option] : []))[0];
