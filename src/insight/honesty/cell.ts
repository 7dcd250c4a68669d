/** What games show of one seat, as it is kept for those who judge it. */
import type { CountryId } from '../../sim/act';
import type { Trial } from './trial';

/** One option in one context, over the seeds in which its beat was reached and it was open. */
export interface Cell {
  readonly beat: string;
  readonly context: string;
  readonly option: string;
  readonly trials: readonly Trial[];
}

export interface SeatSurvey {
  readonly seat: CountryId;
  /** Whole games by manner: the cabinet, a blind player, the rules of thumb and, for each mandate, one that reckons. */
  readonly games: ReadonlyMap<string, readonly Trial[]>;
  readonly cells: readonly Cell[];
}
