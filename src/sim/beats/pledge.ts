/** Pledge: words are given, in public or in private, outright or on another's condition. They enter the ledger. */
import type { Beat } from '../level';
import { withPledges } from '../mechanisms/promise';
import type { Decision, World } from '../world';
import type { Played } from './contract';

export const pledgeBeat = (world: World, beat: Beat, decisions: readonly Decision[]): Played => ({
  world: withPledges(world, beat, decisions),
});
