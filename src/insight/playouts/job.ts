/** A number of playouts, played some at a time: a page stays smooth, progress can be told, and whoever wants no more just stops asking. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { compileLevel } from './compile';
import { playEpisode } from './episode';
import { type Kernel, startKernel } from './kernel';
import type { Plan } from './plan';
import { type PlayoutSpec, planOf, specProblem } from './spec';
import { count, endingsOf, type SeatSpreads, spreadsOf, startTally, type Tally } from './tally';

export interface Job {
  readonly kernel: Kernel;
  readonly plan: Plan;
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

/** Makes a level ready, under one reading; many jobs can share it, and what one has worked out serves the next. */
export const openKernel = (level: Level, reading: string): Kernel => startKernel(compileLevel(level, reading));

/**
 * A job on a kernel of the same reading, counting the gauges of `seats` (all playable ones unless told).
 * Throws RangeError on a spec that `specProblem` would have refused.
 */
export const startJob = (kernel: Kernel, spec: PlayoutSpec, seats = playableIn(kernel.compiled.level)): Job => {
  const { compiled } = kernel;
  const problem = specProblem(compiled.level, spec);
  if (problem) throw new RangeError(`cannot be played out: ${problem}`);
  if (spec.reading !== compiled.reading)
    throw new RangeError(`made ready for ${compiled.reading}, not ${spec.reading}`);
  const seeds = { step: 1, ...spec.seeds };
  return { kernel, plan: planOf(compiled, spec), seeds, tally: startTally(compiled, seats), done: 0 };
};

export const startPlayouts = (level: Level, spec: PlayoutSpec): Job => startJob(openKernel(level, spec.reading), spec);

export const isDone = (job: Job): boolean => job.done >= job.seeds.count;

/** Plays the next `most` playouts, or what is left; true if none is left. A thousand take less than a tenth of a second. */
export const runSome = (job: Job, most: number): boolean => {
  const { kernel, plan, seeds, tally } = job;
  const until = Math.min(seeds.count, job.done + most);
  for (; job.done < until; job.done++) {
    playEpisode(kernel, plan, seeds.from + job.done * seeds.step);
    count(tally, kernel);
  }
  return isDone(job);
};

/** What the playouts so far have come to. */
export const resultOf = ({ kernel, seeds, tally, done }: Job): PlayoutResult => ({
  done,
  of: seeds.count,
  endings: endingsOf(tally, kernel.compiled),
  gauges: spreadsOf(tally, kernel.compiled, done),
});
