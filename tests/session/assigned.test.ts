import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/record/assignment';
import { recordOf } from '../../src/record/record';
import { gameOf } from '../../src/session/resume';
import type { SessionEvent } from '../../src/session/types';
import { engine } from '../record/games';
import { begin, decide, forecast, gameIn, goOn, level, sessionAt, takeMandate } from './support';

const [first] = level.beats.map(({ id }) => id);

const set: Assignment = {
  level: level.id,
  edition: level.edition,
  seats: ['FRA'],
  role: 'cabinet',
  seed: 99,
  reading: 'between',
  isForPairs: false,
  isForScreen: false,
};

const open = (assignment: Assignment): SessionEvent => ({ type: 'open', level, assignment });
const beat = [goOn, goOn, forecast(), goOn, decide('stand')];
const stopped = { ...set, ...(first !== undefined && { stop: first }) };

describe('a game that a teacher set', () => {
  test('has the dice and the reading that were set, whatever its beginning says', () => {
    const state = sessionAt(open(set), begin);
    expect(state.mode).toBe('briefing');
    expect([gameIn(state).world.seed, gameIn(state).world.reading]).toEqual([99, 'between']);
    expect(gameIn(state).assignment).toEqual(set);
  });
  test('lets nobody take a seat that was not offered', () => {
    expect(sessionAt(open({ ...set, seats: ['CSK'] }), begin).mode).toBe('choosing');
  });
  test('tells what was set while a seat is chosen, and a free door tells nothing', () => {
    expect(sessionAt(open(set)).assignment).toEqual(set);
    expect(sessionAt({ type: 'open', level }).assignment).toBeUndefined();
  });
  test('ends after the decision that was set: from there nothing leads on', () => {
    const there = sessionAt(open(stopped), begin, takeMandate, ...beat);
    expect(there.mode).toBe('revealing');
    const further = sessionAt(open(stopped), begin, takeMandate, ...beat, goOn, goOn, goOn);
    expect(['revealing', 'answering']).toContain(further.mode);
    expect(gameIn(further).world.past).toHaveLength(1);
    const free = sessionAt(open(set), begin, takeMandate, ...beat, goOn, goOn);
    expect(['dispatch', 'sounding']).toContain(free.mode);
  });
  test('that was put down at its stop is taken up there, not behind it', () => {
    const { world, log } = gameIn(sessionAt(open(stopped), begin, takeMandate, ...beat));
    const resumed = gameOf(recordOf(world, log, engine), level, '1', undefined, stopped);
    if (!resumed.ok) throw new Error('no game');
    const { mode } = sessionAt({ type: 'resume', level, game: resumed.game });
    expect(['revealing', 'answering']).toContain(mode);
    const free = gameOf(recordOf(world, log, engine), level, '1');
    expect(free.ok && sessionAt({ type: 'resume', level, game: free.game }).mode).toBe('dispatch');
  });
});
