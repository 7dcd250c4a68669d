/** A record played again. Either the very game that was recorded, or where it parts from it; never another game. */
import { carriedInto } from '../sim/campaign/carriedInto';
import type { Command, Refusal } from '../sim/command';
import type { Level } from '../sim/level';
import { BETWEEN } from '../sim/start';
import type { Happening, World } from '../sim/world';
import { type Engine, type GameRecord, recordOf } from './record';

/** One command, and the World it led to. */
export interface ReplayStep {
  readonly command: Command;
  readonly world: World;
  readonly happenings: readonly Happening[];
}

/** Why a record cannot be shown; `on-road`: why it cannot be given away, for a link has no room for its road. Words stand under `record.<code>`. */
export interface ReplayProblem {
  readonly code: 'other-level' | 'newer-edition' | 'no-start' | 'refused' | 'parted' | 'on-road';
  /** Id of the beat where the replay parts from the game. */
  readonly beat?: string;
  /** Number of the command that was refused, from 0. */
  readonly command?: number;
  readonly refusal?: Refusal;
}

export type Replay =
  | {
      readonly ok: true;
      /** The record as this edition of the level would write it. */
      readonly record: GameRecord;
      readonly first: World;
      readonly steps: readonly ReplayStep[];
      /** The World after the last command. */
      readonly world: World;
    }
  | { readonly ok: false; readonly problem: ReplayProblem };

/**
 * Plays a record on a level. One of an older edition is shown only if every beat comes out as it was recorded: then what changed in
 * the level did not touch this game.
 */
export function replayRecord(record: GameRecord, file: Level, engine: Engine): Replay {
  const level = carriedInto(file, record.carried);
  if (record.level !== level.id) return problem({ code: 'other-level' });
  if (record.edition > level.edition) return problem({ code: 'newer-edition' });
  if (!canStart(record, level)) return problem({ code: 'no-start' });
  if (record.edition === level.edition) return played(record, level, engine);
  const asThen = played(record, { ...level, edition: record.edition }, engine);
  if (!asThen.ok) return asThen;
  const { from } = record;
  const asNow = recordOf({ ...asThen.world, level }, record.commands, engine);
  return played({ ...asNow, ...(from && { from }) }, level, engine);
}

const problem = (told: ReplayProblem): Replay => ({ ok: false, problem: told });

/** Every seat is a country of the level, and the reading is one of its own. */
const canStart = (record: GameRecord, level: Level): boolean =>
  Object.keys(record.seats).every((id) => level.countries.some((country) => country.id === id)) &&
  (record.reading === BETWEEN || level.readings.some((reading) => reading.id === record.reading));

function played(record: GameRecord, level: Level, engine: Engine): Replay {
  const { seed, reading, seats, commands, marks, checksum } = record;
  const first = engine.startWorld(level, { seed, reading, seats });
  const steps: ReplayStep[] = [];
  let world = first;
  let marked = 0;
  for (const [n, command] of commands.entries()) {
    const beat = beatAt(world);
    const taken = engine.takeCommand(world, command);
    if (!taken.ok) return problem({ code: 'refused', beat, command: n, refusal: taken.refusal });
    const isOver = taken.world.past.length > world.past.length;
    if (isOver && engine.checksumOf(taken.world) !== marks[marked++]) return problem({ code: 'parted', beat });
    world = taken.world;
    steps.push({ command, world, happenings: taken.happenings });
  }
  if (marked !== marks.length || engine.checksumOf(world) !== checksum)
    return problem({ code: 'parted', beat: beatAt(world) });
  return { ok: true, record, first, steps, world };
}

/** The open beat; after the end, the last one. */
const beatAt = (world: World): string => (world.level.beats[world.at] ?? world.level.beats.at(-1))?.id ?? '';
