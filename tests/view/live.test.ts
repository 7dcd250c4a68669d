import { describe, expect, it } from 'vitest';
import type { Room } from '../../src/class/room';
import { seatsIn } from '../../src/class/round';
import { startRoom } from '../../src/class/take';
import { crisisView, roomView } from '../../src/class/view';
import { joiningScreen, type LiveState, stripModel, troubleOf } from '../../src/view/model/live';
import { type LivePlace, type LiveStep, stepBack, stepNow, stepOn } from '../../src/view/model/liveStep';
import { wordsIn } from '../../src/words/languages';
import { acts, does, goesOn, opening, openRoom, takesSeat, wishes } from '../class/support';
import { munich } from '../sim/support';

const words = wordsIn('en');

/** What France's devices know of a room. */
function placeIn(room: Room): LivePlace {
  const { world } = crisisView(room, { as: 'team', seat: 'FRA' });
  const hasSay = roomView(room).seats.some(({ seat, hasSay: has }) => seat === 'FRA' && has);
  return { phase: room.phase, seat: 'FRA', world: { ...world, level: munich }, hasSay };
}

const walk = (place: LivePlace, from: LiveStep): LiveStep => stepOn(place, from);

describe('where a team stands', () => {
  const gathering = does(startRoom(munich, opening(munich)), takesSeat('FRA'));
  const open = openRoom(munich, ['FRA']);
  const forecast = acts(open, [{ do: 'forecast', by: 'FRA', percent: 40 }]);
  const sealed = acts(open, wishes(open, 'FRA', 3));
  const revealed = does(sealed, { do: 'reveal' });

  it('begins with its aim, and waits for the first round', () => {
    expect(stepNow(placeIn(gathering), undefined)).toBe('briefing');
    expect(stepNow(placeIn(does(openRoom(munich, ['FRA']))), undefined)).toBe('dispatch');
  });
  it('goes its own way through a round, and a reload finds it as far as it had come', () => {
    expect(walk(placeIn(open), 'dispatch')).toBe('sounding');
    expect(walk(placeIn(open), 'forecasting')).toBe('forecasting');
    expect(walk(placeIn(forecast), 'forecasting')).toBe('deciding');
    expect(stepNow(placeIn(forecast), undefined)).toBe('deciding');
    expect(stepBack(placeIn(forecast), 'deciding')).toBe('forecasting');
  });
  it('waits once it has sealed, and cannot go back', () => {
    expect(stepNow(placeIn(sealed), { phase: 'open', round: 0, step: 'deciding' })).toBe('waiting');
    expect(stepBack(placeIn(sealed), 'waiting')).toBe('waiting');
  });
  it('is called to the reveal wherever it was, and to the next round from there', () => {
    expect(stepNow(placeIn(revealed), { phase: 'open', round: 0, step: 'sounding' })).toBe('revealing');
    expect(walk(placeIn(revealed), 'revealing')).toBe('answering');
    expect(walk(placeIn(revealed), 'answering')).toBe('waiting');
    expect(stepBack(placeIn(revealed), 'waiting')).toBe('revealing');
    expect(stepNow(placeIn(does(revealed, goesOn)), { phase: 'revealed', round: 1, step: 'waiting' })).toBe('dispatch');
  });
  it('has nothing to decide where its government has no say, but may still talk', () => {
    const place = { ...placeIn(forecast), hasSay: false };
    expect(walk(place, 'forecasting')).toBe('waiting');
    expect(stepBack(place, 'waiting')).toBe('sounding');
  });
});

describe('what a device shows', () => {
  const room = roomView(openRoom(munich, ['FRA']));
  const state: LiveState = { line: 'online', code: 'CDFGH', offset: 2000, room };

  it('free and taken seats to one who comes in', () => {
    const screen = joiningScreen(state, words);
    if (screen.part !== 'seats') throw new Error(screen.part);
    expect(screen.seats.map(({ id, isTaken }) => [id, isTaken])).toEqual(
      seatsIn(munich).map((seat) => [seat, seat === 'FRA']),
    );
  });
  it('the soft clock by its own time, and that it stands', () => {
    expect(stripModel(state, 'FRA', 'dispatch', words).clock).toEqual({ until: 300_000 - 2000 });
    const frozen = { ...state, room: { ...room, clock: { left: 60_000 } } };
    expect(stripModel(frozen, 'FRA', 'dispatch', words)).toMatchObject({ isFrozen: true, clock: { left: 60_000 } });
  });
  it('every trouble in words', () => {
    for (const code of ['too-fast', 'wrong-word', 'no-room', 'no-influence', 'already-sealed'] as const)
      expect(troubleOf({ ...state, refusal: { code } }, words)).toMatch(/[a-z] [a-z]/);
    for (const gone of ['freed', 'closed']) expect(troubleOf({ ...state, gone }, words)).toMatch(/[a-z] [a-z]/);
    expect(troubleOf({ ...state, line: 'lost' }, words)).toMatch(/tried again/);
    expect(troubleOf(state, words)).toBeUndefined();
  });
});
