/** Call: the attack has come, and promises fall due. What is delivered decides by arms, unless the crisis goes on after it. */
import type { CountryId } from '../act';
import type { Beat } from '../level';
import { withAims } from '../mechanisms/aims';
import { withDeeds, withDelivery, withReckoning } from '../mechanisms/delivery';
import { withMeasure } from '../mechanisms/mandate';
import { goesOn } from '../mechanisms/openWar';
import { withFulfilment } from '../mechanisms/settlement';
import { outcomeOfArms } from '../mechanisms/war';
import type { Decision, World } from '../world';
import type { Played } from './contract';

export const callBeat = (world: World, beat: Beat, decisions: readonly Decision[]): Played => {
  const called = withMeasure(world, beat);
  if (goesOn(beat)) return { world: withPartCalled(called, beat, decisions) };
  const delivered = withDelivery(called, beat, decisions);
  return { world: { ...delivered, outcome: outcomeOfArms(delivered) } };
};

/** Only those who are called today answer for their promises; trust follows what they do. */
const withPartCalled = (world: World, beat: Beat, decisions: readonly Decision[]): World => {
  const done = withDeeds(world, beat, decisions);
  const isCalled = (giver: CountryId): boolean => decisions.some((one) => one.country === giver);
  return withAims(withFulfilment(withReckoning(done, beat.date, isCalled)), beat, decisions);
};
