/** One round: what each seat does in private, and how it all comes to light at once. */
import { cabinetOption, mandateOf, type Played, withCommand, withMandate } from '../record/deeds';
import type { Engine } from '../record/record';
import type { CountryId } from '../sim/act';
import { checksumOf } from '../sim/checksum';
import type { Command } from '../sim/command';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { takeCommand, waitingIn } from '../sim/take';
import type { World } from '../sim/world';
import type { Room } from './room';

export const engine: Engine = { startWorld, takeCommand, checksumOf };

type Decision = Extract<Command, { do: 'decide' }>;

/** The countries a team may lead. In a room all of them are seats of persons; where there is no team, the cabinet speaks for one. */
export const seatsIn = (level: Level): readonly CountryId[] =>
  level.countries.filter(({ playable }) => playable !== undefined).map(({ id }) => id);

export const draftOf = ({ drafts }: Room, seat: CountryId): readonly Command[] => drafts[seat] ?? [];

export const decisionIn = (room: Room, seat: CountryId): Decision | undefined =>
  draftOf(room, seat).find((command): command is Decision => command.do === 'decide');

/**
 * The World as one seat has it: the last reveal, and what that seat has done since. It hangs on nothing that another seat has done
 * since, so nothing of that can be read from it.
 */
export function privateWorld(room: Room, seat: CountryId): World {
  let { world } = room.played;
  for (const command of draftOf(room, seat)) {
    // The last decision would play the beat out: that waits for the reveal.
    const taken = command.do === 'decide' ? undefined : takeCommand(world, command);
    if (taken?.ok) world = taken.world;
  }
  const { option, paper } = decisionIn(room, seat) ?? {};
  return option === undefined ? world : { ...world, sealed: { [seat]: { option, ...(paper && { paper }) } } };
}

/** The game after the reveal: everybody's soundings count at once, then everybody's decisions. */
export function revealed(room: Room): Played {
  const { world } = room.played;
  const seats = seatsIn(world.level);
  const all = seats.flatMap((seat) => draftOf(room, seat));
  const aimed = seats.reduce(
    (game, seat) => withMandate(game, seat, mandateOf(all, world.level, seat), engine),
    room.played,
  );
  const talked = all
    .filter(({ do: what }) => what === 'sound' || what === 'forecast')
    .reduce((game, command) => withCommand(game, command, engine), aimed);
  return inOrder(talked.world).reduce((game, seat) => decided(game, seat, decisionIn(room, seat)), talked);
}

/** A power that leads seals first: its followers' cabinets look to it. */
const inOrder = (world: World): readonly CountryId[] => {
  const waiting = waitingIn(world);
  const { leader } = world.level;
  return leader !== undefined && waiting.includes(leader)
    ? [leader, ...waiting.filter((seat) => seat !== leader)]
    : waiting;
};

/** A seat without a decision, or whose choice has been closed, follows its cabinet. */
function decided(game: Played, by: CountryId, decision: Decision | undefined): Played {
  const own = decision ? withCommand(game, decision, engine) : game;
  return own === game ? withCommand(game, { do: 'decide', by, option: cabinetOption(game.world, by) }, engine) : own;
}
