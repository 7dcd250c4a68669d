/** What a vote puts in force for later calls, and what the rule is worth to governments when the body has refused its mandate. */
import type { Beat } from '../level';
import { measures } from '../measure';
import { weights } from '../parameters';
import type { VoteCount, World } from '../world';

/** After a vote that binds: the adopted text is in force, unless one that asks more is; and the mandate is given or refused. */
export const withMandate = (world: World, beat: Beat, { adopted }: VoteCount): World => {
  if (!beat.binds) return world;
  const { measure } = world.crisis;
  const isMore = measures[adopted].rank > measures[measure].rank;
  return {
    ...world,
    crisis: { ...world.crisis, measure: isMore ? adopted : measure, mandate: adopted !== 'none' },
  };
};

/** In an open war a call asks what it asks, and is in force from then on: with a mandate or, behind a leader, without one. */
export const withMeasure = (world: World, { measure }: Beat): World =>
  world.level.war ? { ...world, crisis: { ...world.crisis, measure } } : world;

/** Share of the weight of the rule that counts: all of it, or less where the body has refused. */
export const lawfulness = (world: World): number => (world.crisis.mandate === false ? weights.withoutMandate : 1);
