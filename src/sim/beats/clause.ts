/** Clause: a treaty text is signed, signed with a reservation, or declined. What is signed enters the ledger. */
import type { Beat } from '../level';
import { withGuarantees } from '../mechanisms/promise';
import type { Decision, World } from '../world';
import type { Played } from './contract';
import { countVote } from './vote';

export const clauseBeat = (world: World, beat: Beat, decisions: readonly Decision[]): Played => {
  const vote = countVote(world, beat, decisions);
  const adopted = vote.adopted === beat.measure ? [...world.crisis.adopted, beat.id] : world.crisis.adopted;
  const signed = vote.adopted === 'none' ? world : withGuarantees(world, beat, decisions);
  return { world: { ...signed, crisis: { ...signed.crisis, adopted } }, vote };
};
