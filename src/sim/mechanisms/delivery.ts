/** What is delivered when a promise falls due, and what that does to the ledger. */
import type { CountryId } from '../act';
import type { Beat } from '../level';
import { postureOf } from '../posture';
import { changedNation, nationOf, optionOf } from '../table';
import type { Decision, LedgerPromise, PromiseEnd, World } from '../world';
import { withEnd } from './promise';

/** Deeds recorded, then every open promise is kept, kept in part or broken. */
export const withDelivery = (world: World, beat: Beat, decisions: readonly Decision[]): World =>
  withReckoning(withDeeds(world, beat, decisions), beat.date);

export const withDeeds = (world: World, beat: Beat, decisions: readonly Decision[]): World =>
  decisions.reduce((next, decision) => withEffort(next, beat, decision), world);

/** Open promises end by what their givers have last done; `isCalled` leaves out those whose day has not come. */
export const withReckoning = (
  world: World,
  date: string,
  isCalled: (giver: CountryId) => boolean = () => true,
): World =>
  world.ledger
    .filter((promise) => promise.end === 'open' && promise.kind !== 'warning' && isCalled(promise.by))
    .reduce((next, promise) => withEnd(next, promise, endOf(next, promise), date), world);

const withEffort = (world: World, beat: Beat, decision: Decision): World => {
  const option = optionOf(beat, decision.country, decision.option);
  const effort = option ? Math.max(0, postureOf(option, decision.country === world.level.victim).effort) : 0;
  return changedNation(world, decision.country, { delivered: effort });
};

const deliveredBy = (world: World, id: CountryId): number => nationOf(world, id).delivered ?? 0;

/** Is that much enough for those who made it their condition? */
export const isMet = (delivered: number): boolean => delivered >= 0.5;

/** A promise on a condition that did not come about is not owed. */
const endOf = (world: World, promise: LedgerPromise): PromiseEnd => {
  if (promise.onlyIf && !isMet(deliveredBy(world, promise.onlyIf))) return 'forgotten';
  return endBy(deliveredBy(world, promise.by), promise.strength);
};

export const endBy = (effort: number, strength: number): PromiseEnd =>
  effort >= strength - 0.05 ? 'kept' : effort > 0 ? 'partly-kept' : 'broken';
