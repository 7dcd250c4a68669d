/** What every kind of beat must be able to do: turn decisions made at the same moment into what follows from them. */

import type { Amended } from '../clause';
import type { Beat } from '../level';
import type { Decision, VoteCount, World } from '../world';

export interface Played {
  readonly world: World;
  readonly vote?: VoteCount;
  readonly amended?: readonly Amended[];
}

/** Postures, signals, passage and claims are already in `world`; a kind adds what is its own. */
export type BeatRule = (world: World, beat: Beat, decisions: readonly Decision[]) => Played;
