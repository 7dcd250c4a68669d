/**
 * Opting out: a pact of neutrality or non-aggression with the challenger takes its signer out of the system, toward that power. From
 * then on nobody expects help of it, and what it had promised the victim is broken. Its safety is what the challenger's word is worth.
 */
import type { Beat } from '../level';
import { postureOf } from '../posture';
import { changedNation, optionOf } from '../table';
import type { Decision, World } from '../world';
import { withEnd } from './promise';

/** The world after a beat in which somebody may have signed such a pact. */
export const withOptOuts = (world: World, beat: Beat, decisions: readonly Decision[]): World =>
  decisions.reduce(
    (next, decision) => (optsOut(beat, decision) ? withOptOut(next, beat, decision.country) : next),
    world,
  );

const optsOut = (beat: Beat, { country, option: id }: Decision): boolean => {
  const option = optionOf(beat, country, id);
  return option !== undefined && postureOf(option, false).optsOut;
};

const withOptOut = (world: World, beat: Beat, country: string): World =>
  world.ledger
    .filter((promise) => promise.by === country && promise.end === 'open' && promise.kind !== 'warning')
    .reduce(
      (next, promise) => withEnd(next, promise, 'broken', beat.date),
      changedNation(world, country, { isOut: true }),
    );
