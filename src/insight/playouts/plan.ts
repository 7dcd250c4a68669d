/** What the seats are to do in a playout, by number. */

import type { Sounding } from '../../sim/command';

/** In the place of an option. */
export const BY_RULE = -1;
export const BLIND = -2;

/** A sounding by number; the challenger's number is that of the countries. */
export interface PlannedSounding {
  readonly by: number;
  readonly to: number;
  readonly how: Sounding['how'];
  readonly price: number;
  /** How much it leans, to stand firm (above 0) or to give way. */
  readonly leans: number;
}

export interface Plan {
  /** `beat * countries + country`: the number of an option, `BY_RULE` or `BLIND`. */
  readonly options: Int16Array;
  /** The same for what is done where that option is closed. */
  readonly otherwise: Int16Array;
  /** What is said to governments when each beat opens. */
  readonly soundings: readonly (readonly PlannedSounding[])[];
  /** Dice of those who choose blindly; those of the seed unless told. */
  readonly luck: number | undefined;
}
