/** The only way a room moves on. */
import { opened } from '../record/deeds';
import type { Level } from '../sim/level';
import { refusalOf } from '../sim/refusal';
import { startWorld } from '../sim/start';
import { isOver } from '../sim/table';
import type { Clock, Opening, Pace, Room, RoomCommand, RoomRefusal, Team } from './room';
import { isFrozen } from './room';
import { draftOf, privateWorld, revealed, seatsIn } from './round';

export type RoomTaken =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly refusal: RoomRefusal };

/** Longest round, and longest extension, in minutes. */
const longest = 60;
const minute = 60_000;
/** Devices that one team may have. */
const mostDevices = 20;

/** The room as its log's first line opens it. */
export function startRoom(file: Level, opening: Opening): Room {
  const { seed, reading } = opening;
  const seats = Object.fromEntries(seatsIn(file).map((seat) => [seat, 'person'] as const));
  const played = opened(startWorld(file, { seed, reading, seats }));
  return { file, opening, played, phase: 'gathering', drafts: {}, teams: {} };
}

/** Do a command, or say why not. Whether he who asks may ask it is for `mayAsk` to say. */
export function takeRoomCommand(room: Room, command: RoomCommand): RoomTaken {
  const refusal = roomRefusal(room, command);
  return refusal ? { ok: false, refusal } : { ok: true, room: done(room, command) };
}

const refused = (code: Extract<RoomRefusal['code'], string>): RoomRefusal => ({ code }) as RoomRefusal;

function roomRefusal(room: Room, command: RoomCommand): RoomRefusal | undefined {
  switch (command.do) {
    case 'take-seat':
      if (!seatsIn(room.file).includes(command.seat)) return refused('no-such-seat');
      return room.teams[command.seat] ? refused('seat-taken') : undefined;
    case 'join-team':
      return joinRefusal(room, command.seat);
    case 'act':
      return actRefusal(room, command);
    default:
      return paceRefusal(room, command);
  }
}

function joinRefusal(room: Room, seat: string): RoomRefusal | undefined {
  const team = room.teams[seat];
  if (!team) return refused('no-such-seat');
  return team.keys.length < mostDevices ? undefined : refused('team-full');
}

function actRefusal(room: Room, { command }: Extract<RoomCommand, { do: 'act' }>): RoomRefusal | undefined {
  if (!room.teams[command.by]) return refused('not-yours');
  const isTime = room.phase === 'open' || (room.phase === 'gathering' && command.do === 'take-mandate');
  if (!isTime) return refused('not-now');
  return isFrozen(room) ? refused('frozen') : refusalOf(privateWorld(room, command.by), command);
}

const isMinutes = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= longest;

function paceRefusal(room: Room, pace: Pace): RoomRefusal | undefined {
  if ('minutes' in pace && !isMinutes(pace.minutes)) return refused('bad-minutes');
  if (pace.do === 'free-seat') return room.teams[pace.seat] ? undefined : refused('no-such-seat');
  return isTimeFor(room, pace.do) ? undefined : refused('not-now');
}

function isTimeFor(room: Room, what: Exclude<Pace['do'], 'free-seat'>): boolean {
  switch (what) {
    case 'go-on':
      return room.phase === 'gathering' || room.phase === 'revealed';
    case 'thaw':
      return room.phase === 'open' && isFrozen(room);
    case 'freeze':
      return room.phase === 'open' && !isFrozen(room);
    default:
      return room.phase === 'open';
  }
}

function done(room: Room, command: RoomCommand): Room {
  switch (command.do) {
    case 'take-seat':
      return withTeam(room, command.seat, { keys: [command.key], word: command.word });
    case 'join-team': {
      const { keys = [], word = '' } = room.teams[command.seat] ?? {};
      return withTeam(room, command.seat, { keys: [...keys, command.key], word });
    }
    case 'free-seat': {
      const { [command.seat]: _gone, ...teams } = room.teams;
      return { ...room, teams };
    }
    case 'act': {
      const { by } = command.command;
      return { ...room, drafts: { ...room.drafts, [by]: [...draftOf(room, by), command.command] } };
    }
    case 'go-on':
      return { ...withClock(room, startedClock(command)), phase: 'open' };
    case 'reveal':
      return afterReveal(room);
    default:
      return withClock(room, changedClock(room.clock, command));
  }
}

const withTeam = (room: Room, seat: string, team: Team): Room => ({
  ...room,
  teams: { ...room.teams, [seat]: team },
});

function afterReveal(room: Room): Room {
  const played = revealed(room);
  return { ...withClock(room, undefined), played, drafts: {}, phase: isOver(played.world) ? 'over' : 'revealed' };
}

function withClock({ clock: _old, ...room }: Room, clock: Clock | undefined): Room {
  return clock ? { ...room, clock } : room;
}

const startedClock = ({ at, minutes }: { readonly at: number; readonly minutes: number }): Clock | undefined =>
  minutes > 0 ? { until: at + minutes * minute } : undefined;

/** Time that had run out already is not made up for: an extension counts from now. A room without a clock can be frozen too. */
function changedClock(
  clock: Clock | undefined,
  pace: Extract<Pace, { do: 'extend' | 'freeze' | 'thaw' }>,
): Clock | undefined {
  const { at } = pace;
  const left = !clock ? 0 : 'left' in clock ? clock.left : Math.max(0, clock.until - at);
  switch (pace.do) {
    case 'extend':
      return clock && 'left' in clock
        ? { left: left + pace.minutes * minute }
        : { until: at + left + pace.minutes * minute };
    case 'freeze':
      return { left };
    case 'thaw':
      return left > 0 ? { until: at + left } : undefined;
  }
}
