import { describe, expect, it } from 'vitest';
import { readRecord, writeRecord } from '../../src/record/read';
import { recordOf } from '../../src/record/record';
import { landingOf } from '../../src/session/landing';
import { gameOf } from '../../src/session/resume';
import type { SessionEvent, SessionSnapshot } from '../../src/session/types';
import { checksumOf } from '../../src/sim/checksum';
import { startWorld } from '../../src/sim/start';
import { takeCommand } from '../../src/sim/take';
import {
  begin,
  forecast,
  gameIn,
  goOn,
  level,
  open,
  sessionAt,
  soundOut,
  toDeciding,
  toDispatch,
  toForecasting,
  toRevealing,
  toSounding,
} from './support';

const engine = { startWorld, takeCommand, checksumOf };

/** Kept as text, read and replayed, as after a reload. */
function reloaded(before: SessionSnapshot, at?: string): SessionSnapshot {
  const { world, log } = gameIn(before);
  const read = readRecord(writeRecord(recordOf(world, log, engine)));
  if (!read.ok) throw new Error('the record does not read');
  const resumed = gameOf(read.record, level, '1');
  if (!resumed.ok) throw new Error(resumed.problem.code);
  return sessionAt({ type: 'resume', level, game: resumed.game, ...(at !== undefined && { at }) });
}

const places: readonly (readonly [string, readonly SessionEvent[]])[] = [
  ['in the briefing', [open, begin]],
  ['at the dispatch', toDispatch],
  ['at the soundings, before any is made', toSounding],
  ['after a sounding', [...toSounding, soundOut]],
  ['at the forecast, before it is made', toForecasting],
  ['at the forecast, once made', [...toForecasting, forecast()]],
  ['before the seal', toDeciding],
  ['at the reveal', toRevealing],
  ['at the answer', [...toRevealing, goOn]],
  ['at the second dispatch', [...toRevealing, goOn, goOn]],
];

describe('a game that is put down', () => {
  it.each(places)('%s is taken up exactly there, with the same world', (_, way) => {
    const before = sessionAt(...way);
    const now = reloaded(before, before.mode);
    expect(now.mode).toBe(before.mode);
    expect(checksumOf(gameIn(now).world)).toBe(checksumOf(gameIn(before).world));
    expect(gameIn(now).log).toEqual(gameIn(before).log);
  });

  it('remembers which run it was forked from', () => {
    const { world, log } = gameIn(sessionAt(...toRevealing));
    const from = { run: '12', beat: 'promise' };
    const resumed = gameOf({ ...recordOf(world, log, engine), from }, level, '1');
    expect(resumed.ok && gameIn(sessionAt({ type: 'resume', level, game: resumed.game })).from).toEqual(from);
  });

  it('goes on in another place, the same game, when its own is taken', () => {
    const before = gameIn(sessionAt(...toRevealing));
    expect(gameIn(sessionAt(...toRevealing, { type: 'move', run: '9' }))).toEqual({ ...before, run: '9' });
    expect(sessionAt({ type: 'move', run: '9' })).toEqual({ mode: 'title' });
  });

  it('moves nothing when it is taken up: the world before is the world', () => {
    const { before, world, happenings } = gameIn(reloaded(sessionAt(...toRevealing), 'revealing'));
    expect(before).toBe(world);
    expect(happenings).toEqual([]);
  });

  it('lands where its world tells when nobody kept the mode', () => {
    expect(reloaded(sessionAt(...toDispatch)).mode).toBe('dispatch');
    expect(reloaded(sessionAt(...toSounding, soundOut)).mode).toBe('sounding');
    expect(reloaded(sessionAt(...toDeciding)).mode).toBe('deciding');
  });

  it('believes no mode that its world does not allow', () => {
    expect(reloaded(sessionAt(...toSounding), 'deciding').mode).toBe('dispatch');
    expect(reloaded(sessionAt(...toSounding), 'ended').mode).toBe('dispatch');
    expect(reloaded(sessionAt(...toSounding), 'revealing').mode).toBe('dispatch');
    expect(reloaded(sessionAt(...toDeciding), 'title').mode).toBe('deciding');
    expect(reloaded(sessionAt(open, begin), 'dispatch').mode).toBe('briefing');
    expect(landingOf(gameIn(sessionAt(...toRevealing)), 'no such mode')).toBe('dispatch');
  });

  it('is not taken up at all when its replay parts from it', () => {
    const { world, log } = gameIn(sessionAt(...toRevealing));
    const record = { ...recordOf(world, log, engine), checksum: '00000000' };
    expect(gameOf(record, level, '1')).toMatchObject({ ok: false, problem: { code: 'parted' } });
  });
});
