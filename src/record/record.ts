/** A game as what was done in it: enough to save, resume, replay, share and compare. */
import type { CountryId } from '../sim/act';
import type { Carried } from '../sim/campaign/carried';
import type { Command } from '../sim/command';
import type { Level } from '../sim/level';
import type { StartOptions } from '../sim/start';
import type { Taken } from '../sim/take';
import type { Seat, World } from '../sim/world';

/** The format this edition of the game writes; a record with a higher number was made by a newer one. */
export const recordFormat = 1;

/** Named so, and not Record, because the language has a Record of its own. */
export interface GameRecord {
  readonly format: typeof recordFormat;
  /** Id and edition of the level it was played on. */
  readonly level: string;
  readonly edition: number;
  /** 32-bit whole number. */
  readonly seed: number;
  readonly reading: string;
  readonly seats: Readonly<Record<CountryId, Seat>>;
  /** Everything that was done, in order. */
  readonly commands: readonly Command[];
  /** The World's checksum when each beat was over, in the order of play: they tell where a replay parts from the game. */
  readonly marks: readonly string[];
  /** The World's checksum after the last command. */
  readonly checksum: string;
  /** Where it was forked from another run: that run's place in the library, and the beat of the decision that was made anew. */
  readonly from?: Parent;
  /** What a road brought into the level, where it was played on one. */
  readonly carried?: Carried;
}

export interface Parent {
  readonly run: string;
  readonly beat: string;
}

/** The three doors of the quiet room that a record needs. They are handed in, so that a test may hand in others. */
export interface Engine {
  readonly startWorld: (level: Level, options: StartOptions) => World;
  readonly takeCommand: (world: World, command: Command) => Taken;
  readonly checksumOf: (world: World) => string;
}

/**
 * The record of a game that stands at `world` after the commands of `log`.
 * The log is played again from the start for the marks: a game has some dozens of commands, and playing them takes milliseconds.
 */
export function recordOf(world: World, log: readonly Command[], engine: Engine): GameRecord {
  const { level, seed, reading, seats } = world;
  const marks: string[] = [];
  let now = engine.startWorld(level, { seed, reading, seats });
  for (const command of log) {
    const taken = engine.takeCommand(now, command);
    if (!taken.ok) break;
    if (taken.world.past.length > now.past.length) marks.push(engine.checksumOf(taken.world));
    now = taken.world;
  }
  return {
    format: recordFormat,
    level: level.id,
    edition: level.edition,
    seed,
    reading,
    seats,
    commands: log,
    marks,
    checksum: engine.checksumOf(world),
    ...(level.carried && { carried: level.carried }),
  };
}
