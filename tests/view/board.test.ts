import { describe, expect, test } from 'vitest';
import type { Room } from '../../src/class/room';
import { crisisView, roomView } from '../../src/class/view';
import { roomBoard } from '../../src/view/model/board';
import { firstLook } from '../../src/view/model/look';
import { sceneOf } from '../../src/view/model/screenOf';
import { acts, does, openRoom, wishes } from '../class/support';
import { munich } from '../sim/support';
import { munichWords as words } from './debriefRuns';

/** What the hall sees of a room. */
function boardOf(room: Room) {
  const world = { ...crisisView(room, { as: 'onlooker' }).world, level: munich };
  const game = { run: 'class', seat: 'FRA', world, before: world, log: [], happenings: [] };
  const scene = sceneOf(room.phase === 'revealed' ? 'revealing' : 'dispatch', game, words, firstLook);
  const state = { line: 'online', code: 'ABCD', offset: 0 } as const;
  const door = { code: 'ABCD', address: 'here' };
  const board = roomBoard({ state, room: roomView(room), door, isTeacher: true, isKept: false }, scene);
  if (board.part !== 'room') throw new Error(board.part);
  return { board, world };
}

describe('the board of a class', () => {
  const open = openRoom(munich, ['FRA', 'GBR']);
  const one = acts(open, wishes(open, 'FRA', 3));
  const revealed = does(acts(one, wishes(one, 'GBR', 3)), { do: 'reveal' });

  test('lights a sign for each team that has decided, and tells nothing of what', () => {
    expect(boardOf(open).board.round).toEqual({ done: 0, all: 2 });
    const { board } = boardOf(one);
    expect(board.round).toEqual({ done: 1, all: 2 });
    const { round: _, count: __, seats: ___, ...rest } = board;
    const { round: _r, count: _c, seats: _s, ...before } = boardOf(open).board;
    expect(rest).toEqual(before);
  });

  test('shows a chain link for every promise that all have heard, and in the end what became of each', () => {
    const { board, world } = boardOf(revealed);
    const heard = world.ledger.filter(({ end }) => end !== 'forgotten');
    expect(heard.length).toBeGreaterThan(0);
    expect(board.promises.reduce((sum, { count }) => sum + count, 0)).toBe(heard.length);
    for (const { id, links } of board.seats)
      expect(links.icons).toHaveLength(heard.filter(({ by }) => by === id).length);
  });

  test('keeps the question about a day until the day has come to light', () => {
    const own = words.say('beat.weekend.prompt');
    expect(boardOf(open).board.ask).toBe(words.say('board.ask.0'));
    expect(boardOf(revealed).board.ask).toBe(own);
  });
});
