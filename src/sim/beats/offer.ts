/** Offer: a bargain at the victim's expense is put, refused or taken; pledges given beside it count too. */
import type { Beat } from '../level';
import { withConcession } from '../mechanisms/concession';
import { withPledges } from '../mechanisms/promise';
import type { Decision, World } from '../world';
import type { Played } from './contract';

export const offerBeat = (world: World, beat: Beat, decisions: readonly Decision[]): Played => ({
  world: withPledges(withConcession(world, beat, decisions), beat, decisions),
});
