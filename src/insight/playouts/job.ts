/** A number of playouts, played some at a time: a page stays smooth, progress can be told, and whoever wants no more just stops asking. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { openPlayer } from './openPlayer';
import type { Player } from './player';
import { type PlayoutSpec, specProblem } from './spec';
import { count, endingsOf, type SeatSpreads, spreadsOf, startTally, type Tally } from './tally';

export interface Job {
  readonly player: Player;
  /** Plays one seed. */
  readonly play: (seed: number) => void;
  readonly seeds: Required<PlayoutSpec['seeds']>;
  readonly tally: Tally;
  done: number;
}

export interface PlayoutResult {
  /** Seeds played so far, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** How often each ending came, by id; an ending that never came is absent. */
  readonly endings: Readonly<Record<string, number>>;
  /** Gauges of each playable seat after the end, 0 to 100. */
  readonly gauges: Readonly<Record<CountryId, SeatSpreads>>;
}

/** The countries a person may play, by number. */
const playableIn = (level: Level): readonly number[] =>
  level.countries.flatMap((country, n) => (country.playable ? [n] : []));

/**
 * A job for a player of the same reading, counting the gauges of `seats` (all playable ones unless told). Many jobs can share a player,
 * and what one has worked out serves the next. Throws RangeError on a spec that `specProblem` would have refused.
 */
export const startJob = (player: Player, spec: PlayoutSpec, seats = playableIn(player.level)): Job => {
  const problem = specProblem(player.level, spec);
  if (problem) throw new RangeError(`cannot be played out: ${problem}`);
  if (spec.reading !== player.reading) throw new RangeError(`made ready for ${player.reading}, not ${spec.reading}`);
  const seeds = { step: 1, ...spec.seeds };
  return { player, play: player.ready(spec), seeds, tally: startTally(player, seats), done: 0 };
};

export const startPlayouts = (level: Level, spec: PlayoutSpec): Job => startJob(openPlayer(level, spec.reading), spec);

export const isDone = (job: Job): boolean => job.done >= job.seeds.count;

/** Plays the next `most` playouts, or what is left; true if none is left. Over numbers a thousand take less than a tenth of a second. */
export const runSome = (job: Job, most: number): boolean => {
  const { player, play, seeds, tally } = job;
  const until = Math.min(seeds.count, job.done + most);
  for (; job.done < until; job.done++) {
    play(seeds.from + job.done * seeds.step);
    count(tally, player);
  }
  return isDone(job);
};

/** What the playouts so far have come to. */
export const resultOf = ({ player, seeds, tally, done }: Job): PlayoutResult => ({
  done,
  of: seeds.count,
  endings: endingsOf(tally, player),
  gauges: spreadsOf(tally, player, done),
});
