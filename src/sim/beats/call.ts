/** Call: the attack has come, and promises fall due. What is delivered decides by arms. */
import type { Beat } from '../level';
import { withDelivery } from '../mechanisms/delivery';
import { outcomeOfArms } from '../mechanisms/war';
import type { Decision, World } from '../world';
import type { Played } from './contract';

export const callBeat = (world: World, beat: Beat, decisions: readonly Decision[]): Played => {
  const delivered = withDelivery(world, beat, decisions);
  return { world: { ...delivered, outcome: outcomeOfArms(delivered) } };
};
