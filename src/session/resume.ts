/** A game taken up from its record. */
import type { Assignment } from '../record/assignment';
import { type PastSelf, pastSelf } from '../record/pastSelf';
import type { GameRecord } from '../record/record';
import { type Replay, type ReplayProblem, replayRecord } from '../record/replay';
import type { CountryId } from '../sim/act';
import { checksumOf } from '../sim/checksum';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { takeCommand } from '../sim/take';
import { isBeatPlayed, withPastDone, withUnanswered } from './game';
import type { Game } from './types';

export type Resumed =
  | { readonly ok: true; readonly game: Game }
  | { readonly ok: false; readonly problem: ReplayProblem };

const engine = { startWorld, takeCommand, checksumOf };

/** An earlier run, and the seat it holds again; of a class's run, the first of them. */
interface PastSeat {
  readonly seat: CountryId;
  readonly record: GameRecord;
}

/**
 * Plays a record again and gives the game as it was left. `run` names its place in the library.
 * @param assignment what a teacher set, if it was played for a class
 * @param past the earlier run that holds the seat it held then; a second seat without one is led by its cabinet
 */
export function gameOf(
  record: GameRecord,
  level: Level,
  run: string,
  past?: PastSeat,
  assignment?: Assignment,
): Resumed {
  const replay = replayRecord(record, level, engine);
  if (!replay.ok) return replay;
  const { seats, commands } = replay.record;
  const persons = Object.keys(seats).filter((id) => seats[id] === 'person');
  const seat = persons.find((id) => id !== past?.seat) ?? persons[0] ?? '';
  const [self, ...others] = persons.filter((id) => id !== seat).map((id) => pastOf(id, past, level));
  const { world } = replay;
  const { from } = record;
  const about = { ...(from && { from }), ...(assignment && { assignment }) };
  const bare = withLastUnanswered({ run, seat, world, before: world, log: commands, happenings: [], ...about }, replay);
  if (!self) return { ok: true, game: bare };
  const game = withPastDone({ ...bare, past: self, ...(others.length > 0 && { others }) });
  return { ok: true, game: { ...game, before: game.world, happenings: [] } };
}

/** A reveal may be what the game is taken up in. */
function withLastUnanswered(
  game: Game,
  { first, steps }: Pick<Extract<Replay, { ok: true }>, 'first' | 'steps'>,
): Game {
  const worlds = [first, ...steps.map(({ world }) => world)];
  const at = steps.findLastIndex(({ world }, n) => isBeatPlayed(worlds[n] ?? first, world));
  const played = steps[at];
  return played ? withUnanswered(game, worlds[at] ?? first, played.command) : game;
}

function pastOf(seat: CountryId, past: PastSeat | undefined, level: Level): PastSelf {
  const isHeld = past !== undefined && past.record.seats[seat] === 'person';
  const read = isHeld ? pastSelf(past.record, seat, level, engine) : undefined;
  if (read?.ok) return read.past;
  const mandate = level.countries.find(({ id }) => id === seat)?.playable?.mandates[0]?.id ?? '';
  return { seat, mandate, deeds: new Map() };
}
