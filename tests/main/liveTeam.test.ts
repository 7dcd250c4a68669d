import { describe, expect, test } from 'vitest';
import type { Room } from '../../src/class/room';
import { engine, seatsIn } from '../../src/class/round';
import { crisisView, roomView } from '../../src/class/view';
import { teamGame } from '../../src/main/live/liveScreens';
import { recordBy } from '../../src/record/deeds';
import { replayRecord } from '../../src/record/replay';
import type { World } from '../../src/sim/world';
import { type Frame, framesOf } from '../../src/view/model/replayFrames';
import { acts, does, goesOn, openRoom, wishes } from '../class/support';
import { levelOf } from '../sim/support';

/** What a team's device makes of a reveal: its game before anybody has answered. */
const shownTo = (seat: string, before: Room, room: Room): World | undefined =>
  teamGame({
    page: 'room',
    state: { line: 'online', code: 'CDFGH', offset: 0 },
    told: {
      room: roomView(room),
      crisis: crisisView(room, { as: 'team', seat }),
      before: crisisView(before, { as: 'team', seat }),
    },
    file: room.file,
    door: { code: 'CDFGH', address: '' },
    isTeacher: false,
    isKept: false,
    covers: [],
  })?.unanswered;

interface Reveal {
  /** The last beat that was decided, by id. */
  readonly beat: string;
  readonly shown: World | undefined;
}

/** A room played to its end by chance, and what one team was shown at each reveal. */
function playedRoom(id: string, seat: string): { readonly room: Room; readonly reveals: readonly Reveal[] } {
  const reveals: Reveal[] = [];
  let room = openRoom(levelOf(id));
  for (let luck = 1; room.phase !== 'over'; luck++) {
    const before = room;
    const sealed = seatsIn(room.file).reduce((now, one) => acts(now, wishes(now, one, luck)), room);
    room = does(sealed, { do: 'reveal' });
    reveals.push({ beat: room.played.world.past.at(-1)?.beat ?? '', shown: shownTo(seat, before, room) });
    if (room.phase === 'revealed') room = does(room, goesOn);
  }
  return { room, reveals };
}

/** The same reveals as the whole game, played again, has them. */
function revealsOf({ file, played }: Room): ReadonlyMap<string, Frame> {
  const replay = replayRecord(recordBy(played, engine), file, engine);
  if (!replay.ok) throw new Error(replay.problem.code);
  const frames = framesOf(replay.first, replay.steps).filter(({ kind }) => kind === 'reveal');
  return new Map(frames.map((frame) => [frame.beat, frame]));
}

const hourOf = ({ at, outcome, ending, past, crisis }: World) => {
  const { progress, attacked, lastMove, entered } = crisis;
  return { at, outcome, ending, progress, attacked, lastMove, entered, last: past.at(-1)?.beat, past: past.length };
};

describe('a team that sees a reveal', () => {
  test.each([
    ['1938-munich', 'FRA'],
    ['1950-korea', 'GBR'],
    ['1939-moscow', 'SUN'],
  ])('in %s is shown the hour before the answer, as %s would be alone', (id, seat) => {
    const { room, reveals } = playedRoom(id, seat);
    const truth = revealsOf(room);
    expect(reveals.length).toBeGreaterThan(2);
    for (const { beat, shown } of reveals) {
      const { unanswered } = truth.get(beat) ?? {};
      expect(shown && hourOf(shown)).toEqual(unanswered && hourOf(unanswered));
    }
    expect(reveals.some(({ shown }) => shown)).toBe(true);
  });
});
