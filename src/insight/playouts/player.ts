/** Whoever plays episodes, on whatever. */
import type { CountryId } from '../../sim/act';
import type { Condition, Level } from '../../sim/level';
import type { PlayoutSpec } from './spec';

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
  /** Did a fact of the crisis come about? */
  readonly isSo: (fact: Condition) => boolean;
}
