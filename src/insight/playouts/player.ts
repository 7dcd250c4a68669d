/** Whoever plays episodes, on whatever: over numbers, or by the rules themselves where a level has something that numbers do not know. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { strangersIn } from './compilable';
import { compileLevel } from './compile';
import { NONE } from './compiled';
import { playEpisode } from './episode';
import { readGauges } from './gauges';
import { type Kernel, startKernel } from './kernel';
import { playerByRules } from './rules';
import { type PlayoutSpec, planOf } from './spec';
import { ENDING } from './state';

/** A level made ready under one reading. What the last game came to can be asked until the next is played. */
export interface Player {
  /** Under the reading. */
  readonly level: Level;
  readonly reading: string;
  /** Ids of all endings, those of the level first. */
  readonly endings: readonly string[];
  /** Over numbers, some thousands a second; by the rules, some hundreds. */
  readonly isFast: boolean;
  /** Makes the seats of a spec ready; what it gives back plays one seed. Ready one at a time. */
  readonly ready: (spec: PlayoutSpec) => (seed: number) => void;
  /** Number of the ending that was reached, `NONE` if no ending tells of it. */
  readonly ending: () => number;
  /** Fills a row with the gauges of a seat, by its number, in the order of `gaugeNames`. */
  readonly gauges: (seat: number, row: Float64Array) => void;
  /** What a country chose in a beat, if the beat came. */
  readonly chosen: (beat: string, country: CountryId) => string | undefined;
}

/** Can this level be played over numbers? */
export const isCompilable = (level: Level): boolean => strangersIn(level).length === 0;

export const openPlayer = (level: Level, reading: string): Player =>
  isCompilable(level) ? playerOn(startKernel(compileLevel(level, reading))) : playerByRules(level, reading);

const playerOn = (kernel: Kernel): Player => {
  const { compiled, state } = kernel;
  return {
    level: compiled.level,
    reading: compiled.reading,
    endings: compiled.endings.map(({ id }) => id),
    isFast: true,
    ready: (spec) => {
      const plan = planOf(compiled, spec);
      return (seed) => playEpisode(kernel, plan, seed);
    },
    ending: () => state.facts[ENDING] ?? NONE,
    gauges: (seat, row) => readGauges(kernel, seat, row),
    chosen: (id, country) => {
      const beat = compiled.beats.find((one) => one.beat.id === id);
      const n = compiled.level.countries.findIndex((one) => one.id === country);
      const option = beat ? (state.chosen[beat.at * compiled.countries.length + n] ?? NONE) : NONE;
      return option === NONE ? undefined : beat?.options[(beat.first[n] ?? 0) + option]?.id;
    },
  };
};

/** How many worlds are played where so many are wanted: by the rules themselves, a tenth of them. */
export const worldsFor = (level: Level, wanted: number): number =>
  isCompilable(level) ? wanted : Math.ceil(wanted / 10);
