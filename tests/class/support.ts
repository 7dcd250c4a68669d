/** Rooms for the tests: teams that do something random but repeatable. */
import type { Opening, Room, RoomCommand } from '../../src/class/room';
import { privateWorld, seatsIn } from '../../src/class/round';
import { startRoom, takeRoomCommand } from '../../src/class/take';
import type { CountryId } from '../../src/sim/act';
import type { Command } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { BETWEEN } from '../../src/sim/start';
import { atRandom } from '../sim/support';

export const opening = (level: Level, seed = 7): Opening => ({
  do: 'open',
  level: level.id,
  edition: level.edition,
  reading: BETWEEN,
  seed,
  at: 0,
  key: 'teacher',
});

/** Do what must be allowed. */
export function does(room: Room, ...commands: readonly RoomCommand[]): Room {
  return commands.reduce((now, command) => {
    const taken = takeRoomCommand(now, command);
    if (!taken.ok) throw new Error(`${JSON.stringify(command)} refused: ${taken.refusal.code}`);
    return taken.room;
  }, room);
}

export const refusalIn = (room: Room, command: RoomCommand): string | undefined => {
  const taken = takeRoomCommand(room, command);
  return taken.ok ? undefined : taken.refusal.code;
};

export const takesSeat = (seat: CountryId): RoomCommand => ({
  do: 'take-seat',
  seat,
  key: `key of ${seat}`,
  word: `word of ${seat}`,
});

export const goesOn: RoomCommand = { do: 'go-on', at: 0, minutes: 5 };

const firstAim = (level: Level, seat: CountryId): string =>
  level.countries.find(({ id }) => id === seat)?.playable?.mandates[0]?.id ?? '';

export const takesAim = (level: Level, by: CountryId): RoomCommand => ({
  do: 'act',
  command: { do: 'take-mandate', by, mandate: firstAim(level, by) },
});

/** A room in its first round, with a team and an aim at each of these seats. */
export const openRoom = (level: Level, seats: readonly CountryId[] = seatsIn(level), seed?: number): Room =>
  does(
    startRoom(level, opening(level, seed)),
    ...seats.map(takesSeat),
    ...seats.map((seat) => takesAim(level, seat)),
    goesOn,
  );

/** What a seat would do in this round, by chance: a sounding, a forecast, a decision if it has a say. */
export function wishes(room: Room, seat: CountryId, luck: number): readonly Command[] {
  const world = privateWorld(room, seat);
  const all = atRandom(luck)(world, seat);
  return all.filter((command) => command.do !== 'decide' || takeRoomCommand(room, { do: 'act', command }).ok);
}

/** The room after a seat has done as much of it as is allowed. */
export const acts = (room: Room, commands: readonly Command[]): Room =>
  commands.reduce((now, command) => {
    const taken = takeRoomCommand(now, { do: 'act', command });
    return taken.ok ? taken.room : now;
  }, room);
