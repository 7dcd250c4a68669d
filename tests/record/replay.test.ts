import { describe, expect, test } from 'vitest';
import { readLevel } from '../../src/level/read';
import type { GameRecord } from '../../src/record/record';
import { type Replay, replayRecord } from '../../src/record/replay';
import type { Level } from '../../src/sim/level';
import { changed } from '../level/fixtures/small';
import { engine, recordedGame, small, wholeGame } from './games';

const record = recordedGame();

const problemOf = (replay: Replay) => (replay.ok ? undefined : replay.problem);

/** The small level with one thing changed, and its edition raised. */
function nextEdition(at: readonly (string | number)[], put: unknown): Level {
  const read = readLevel(changed(['edition'], 2, changed(at, put)));
  if (!read.ok) throw new Error('the changed level does not read');
  return read.level;
}

describe('a replay', () => {
  test('is the very game that was recorded, World for World', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { world, log } = wholeGame(seed);
      const replay = replayRecord(recordedGame(seed), small, engine);
      expect(replay.ok && replay.world).toEqual(world);
      expect(replay.ok && replay.steps.map((step) => step.command)).toEqual(log);
    }
  });
  test('tells what followed from each command, so that it can be shown again', () => {
    const replay = replayRecord(record, small, engine);
    const types = replay.ok ? replay.steps.flatMap((step) => step.happenings.map((one) => one.type)) : [];
    expect(types[0]).toBe('mandate-taken');
    expect(types.at(-1)).toBe('ended');
  });
});

describe('a record that does not fit', () => {
  test('because it belongs to another level is not played', () => {
    expect(problemOf(replayRecord({ ...record, level: '1939-moscow' }, small, engine))).toEqual({
      code: 'other-level',
    });
  });
  test('because its level is newer than ours is not played', () => {
    expect(problemOf(replayRecord({ ...record, edition: 2 }, small, engine))).toEqual({ code: 'newer-edition' });
  });
  test('because its seats or its reading are unknown here is not begun', () => {
    expect(problemOf(replayRecord({ ...record, seats: { GBR: 'person' } }, small, engine))).toEqual({
      code: 'no-start',
    });
    expect(problemOf(replayRecord({ ...record, reading: 'heroic' }, small, engine))).toEqual({ code: 'no-start' });
  });
  test('because a choice was altered names the beat where it parts', () => {
    const at = record.commands.findIndex((command) => command.do === 'decide');
    const altered = changed(['commands', at, 'option'], 'silence', record) as GameRecord;
    expect(problemOf(replayRecord(altered, small, engine))).toEqual({ code: 'parted', beat: 'warning' });
  });
  test('because a command is refused names the beat, the command and the reason', () => {
    const at = record.commands.findIndex((command) => command.do === 'decide');
    const altered = changed(['commands', at, 'option'], 'surrender', record) as GameRecord;
    expect(problemOf(replayRecord(altered, small, engine))).toEqual({
      code: 'refused',
      beat: 'warning',
      command: at,
      refusal: { code: 'unknown-option' },
    });
  });
  test('because its dice were altered is not passed off as the game it was', () => {
    const parted = [1, 2, 3, 4, 5, 6].map((seed) =>
      problemOf(replayRecord({ ...record, seed: record.seed + seed }, small, engine)),
    );
    expect(new Set(parted.map((problem) => problem?.code))).toEqual(new Set(['parted']));
  });
  test('because commands were cut off or added is not passed off either', () => {
    expect(problemOf(replayRecord({ ...record, commands: record.commands.slice(0, -1) }, small, engine))?.code).toBe(
      'parted',
    );
    const added: GameRecord = { ...record, commands: [...record.commands, { do: 'forecast', by: 'FRA', percent: 1 }] };
    expect(problemOf(replayRecord(added, small, engine))?.code).toBe('refused');
  });
});

describe('a record of an older edition', () => {
  test('is shown when what changed did not touch it, and becomes a record of the new one', () => {
    const level = nextEdition(['papers', 1, 'date'], '1938-09-22');
    const replay = replayRecord(record, level, engine);
    expect(replay.ok && replay.record.edition).toBe(2);
    expect(replay.ok && replay.world.level.edition).toBe(2);
    expect(replay.ok && replayRecord(replay.record, level, engine).ok).toBe(true);
  });
  test('names the beat where it parts when what changed did', () => {
    const level = nextEdition(['beats', 1, 'measure'], 'condemn');
    expect(problemOf(replayRecord(record, level, engine))).toEqual({ code: 'parted', beat: 'bargain' });
  });
});
