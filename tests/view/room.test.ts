import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Mode } from '../../src/session/types';
import { sightOf } from '../../src/sim/sight';
import { isOver } from '../../src/sim/table';
import type { World } from '../../src/sim/world';
import { firstLook, type Look } from '../../src/view/model/look';
import { nextLook } from '../../src/view/model/nextLook';
import { type RoomModel, roomModel } from '../../src/view/model/room';
import { afterAnswers } from '../../src/view/model/roomRoll';
import type { Scene } from '../../src/view/model/scene';
import { wordsIn } from '../../src/words/languages';
import { asHistory, episodes, levelOf, openGame, playableIn, take } from '../sim/support';

const wordsOf = (id: string) =>
  wordsIn('en', {
    en: JSON.parse(readFileSync(new URL(`../../levels/${id}/words.en.json`, import.meta.url), 'utf8')),
  });

/** The worlds of one seat on history's line: before each decision, and after the last. */
function roadOf(id: string, seat: string): readonly World[] {
  const road = [openGame(levelOf(id), 1, seat)];
  for (let world = road[0]; world && !isOver(world); ) {
    world = asHistory(world, seat).reduce((next, command) => take(next, command), world);
    road.push(world);
  }
  return road;
}

const roomOf = (world: World, seat: string, mode: Mode, look: Look = firstLook): RoomModel | undefined => {
  const { level } = world;
  return roomModel({ world, level, seat, sight: sightOf(world, seat), words: wordsOf(level.id), mode, look } as Scene);
};

const answerOf = (room: RoomModel | undefined, id: string) => room?.seats.find((seat) => seat.id === id)?.answer;

describe('the room where it is decided', () => {
  const [before, after] = roadOf('1950-korea', 'GBR') as [World, World];

  test('leaves the chair of a delegate who stays away empty, before the vote and after it', () => {
    expect(answerOf(roomOf(before, 'GBR', 'dispatch'), 'SUN')).toBe('absent');
    const room = roomOf(after, 'GBR', 'revealing');
    expect(room?.seats.filter(({ isEmpty }) => isEmpty).map(({ id }) => id)).toEqual(['SUN']);
  });

  test('shows no answer before the vote, and who is heard without one', () => {
    const room = roomOf(before, 'GBR', 'deciding');
    expect(answerOf(room, 'USA')).toBe('waiting');
    expect(answerOf(room, 'TUR')).toBe('no-vote');
    expect(room?.rows).toEqual([]);
  });

  test('marks a veto for the permanent members alone, and where the rule knows one', () => {
    const holders = roomOf(before, 'GBR', 'dispatch')?.seats.filter(({ mayBlock }) => mayBlock);
    expect(holders?.map(({ id }) => id).sort()).toEqual(['FRA', 'GBR', 'SUN', 'USA']);
    const league = roadOf('1931-manchuria', 'FRA').map((world) => roomOf(world, 'FRA', 'dispatch'));
    expect(league.flatMap((room) => room?.seats ?? []).some(({ mayBlock }) => mayBlock)).toBe(false);
  });

  test('says how many are needed, and whose “no” ends it, as the rule of the body has it', () => {
    expect(roomOf(before, 'GBR', 'deciding')?.need).toMatchObject({ count: 3, of: 4 });
    expect(roomOf(before, 'GBR', 'deciding')?.need?.ends).toMatch(/France/);
    expect(roomOf(before, 'GBR', 'deciding')?.need?.ends).not.toMatch(/India|Soviet/);
    const [, date, , , verdict] = roadOf('1931-manchuria', 'GBR') as [World, World, World, World, World];
    const council = roomOf(date, 'GBR', 'deciding')?.need;
    expect([council?.count, council?.of, council?.ends]).toEqual([6, 6, expect.stringMatching(/Japan votes/)]);
    expect(roomOf(verdict, 'GBR', 'deciding')?.need?.ends).toMatch(/Japan has no vote/);
  });

  test('is shown while the answers are told, and else when it is asked for', () => {
    expect(roomOf(after, 'GBR', 'revealing')?.isOpen).toBe(true);
    expect(roomOf(before, 'GBR', 'dispatch')?.isOpen).toBe(false);
    const asked = nextLook(firstLook, { type: 'show-view', view: 'room' });
    expect(roomOf(before, 'GBR', 'dispatch', asked)?.isOpen).toBe(true);
    expect(roomOf(before, 'GBR', 'dispatch', nextLook(asked, { type: 'go-on' }))?.isOpen).toBe(false);
  });

  test('is a table with the clauses on it where a text is drafted, and tells who spoke', () => {
    const [, drafted] = roadOf('1934-eastern-pact', 'FRA') as [World, World];
    const room = roomOf(drafted, 'FRA', 'revealing');
    expect(room?.kind).toBe('table');
    expect(room?.clauses).toHaveLength(8);
    expect(answerOf(room, 'FRA')).toBe('spoke');
  });

  test.each(episodes.map((level) => [level.id, level] as const))(
    'in %s the roll-call ends in the very picture of the vote, and tells each answer once on the way',
    (id, level) => {
      const [seat = ''] = playableIn(level);
      for (const world of roadOf(id, seat)) {
        const room = roomOf(world, seat, 'revealing');
        if (!room) continue;
        const whole = afterAnswers(room, room.roll.length);
        expect(whole).toEqual({ seats: room.seats, rows: room.rows, left: 0 });
        for (let spoken = 0; spoken < room.roll.length; spoken++) {
          const { seats, rows, left, next } = afterAnswers(room, spoken);
          expect(next).toBe(room.roll[spoken]);
          expect(seats.filter(({ answer }) => answer === 'waiting')).toHaveLength(left);
          expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(spoken);
        }
      }
    },
  );

  test.each(episodes.map((level) => [level.id, level] as const))(
    'in %s what is said to be needed is what the vote was carried by, or fell short of',
    (id, level) => {
      const [seat = ''] = playableIn(level);
      for (const world of roadOf(id, seat)) {
        const room = roomOf(world, seat, 'revealing');
        const vote = world.past.at(-1)?.vote;
        const beat = level.beats.find((one) => one.id === world.past.at(-1)?.beat);
        if (!room?.need?.count || !vote || beat?.kind !== 'vote') continue;
        const isEnded = room.seats.some(({ hasEnded }) => hasEnded);
        expect(vote.adopted === vote.measure).toBe(vote.yes.length >= room.need.count && !isEnded);
      }
    },
  );

  test.each(episodes.map((level) => [level.id, level] as const))(
    'in %s each answer is the one that was given, and they add up',
    (id, level) => {
      const [seat = ''] = playableIn(level);
      for (const world of roadOf(id, seat)) {
        const room = roomOf(world, seat, 'revealing');
        const vote = world.past.at(-1)?.vote;
        if (!room || !vote) continue;
        const given = (answer: string) =>
          room.seats
            .filter((one) => one.answer === answer)
            .map((one) => one.id)
            .sort();
        expect(given('yes')).toEqual([...vote.yes].sort());
        expect(given('softer')).toEqual([...vote.softer].sort());
        expect(given('block')).toEqual([...vote.blocked].sort());
        const counted = room.rows.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(room.seats.filter(({ icon }) => icon).length);
      }
    },
  );
});
