/** What leaves a room, and for whom. There is no other way out. */
import { recordBy } from '../record/deeds';
import type { GameRecord } from '../record/record';
import type { CountryId } from '../sim/act';
import { openBeat } from '../sim/table';
import { waitingIn } from '../sim/take';
import type { Clock, Phase, Role, Room } from './room';
import { decisionIn, draftOf, engine, privateWorld, seatsIn } from './round';
import { type SeenWorld, seenWorld } from './seen';

export interface SeatView {
  readonly seat: CountryId;
  readonly isTaken: boolean;
  /** Does it decide in this round? */
  readonly hasSay: boolean;
  /** Has it taken its aim; which, nobody is told. */
  readonly hasAim: boolean;
  /** Has it sealed; what, nobody is told. */
  readonly hasDecided: boolean;
}

/** What everybody in the hall may know: small, for it is sent at every step of anybody. */
export interface RoomView {
  readonly level: string;
  readonly edition: number;
  readonly reading: string;
  readonly phase: Phase;
  /** Beats that are over: a later view has as many or more. */
  readonly round: number;
  readonly beat?: string;
  readonly seats: readonly SeatView[];
  readonly clock?: Clock;
}

/** What one role sees of the crisis, or the whole record when it is over. */
export interface CrisisView {
  readonly seat?: CountryId;
  readonly world: SeenWorld;
  readonly record?: GameRecord;
}

export function roomView(room: Room): RoomView {
  const { file, opening, phase, clock } = room;
  const beat = openBeat(room.played.world)?.id;
  return {
    level: opening.level,
    edition: file.edition,
    reading: opening.reading,
    phase,
    round: room.played.world.past.length,
    seats: seatsIn(file).map((seat) => seatView(room, seat)),
    ...(beat !== undefined && { beat }),
    ...(clock && { clock }),
  };
}

const seatView = (room: Room, seat: CountryId): SeatView => {
  const { world } = room.played;
  const isAimed = draftOf(room, seat).some((command) => command.do === 'take-mandate');
  return {
    seat,
    isTaken: room.teams[seat] !== undefined,
    hasSay: waitingIn(world).includes(seat),
    hasAim: isAimed || world.mandates[seat] !== undefined,
    hasDecided: decisionIn(room, seat) !== undefined,
  };
};

/** The crisis for one role: a team's own part of it, or what the hall may see. */
export function crisisView(room: Room, role: Role): CrisisView {
  const seat = role.as === 'team' ? role.seat : undefined;
  const world = seat === undefined ? room.played.world : privateWorld(room, seat);
  return {
    ...(seat !== undefined && { seat }),
    world: seenWorld(world, seat),
    ...(room.phase === 'over' && { record: recordBy(room.played, engine) }),
  };
}
