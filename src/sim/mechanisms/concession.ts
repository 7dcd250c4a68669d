/** A bargain over the victim's head: who stands behind it, how large it is, and whether the victim takes it. */
import type { CountryId } from '../act';
import type { Beat, OutcomeKind } from '../level';
import { weights } from '../parameters';
import { postureOf } from '../posture';
import { optionOf } from '../table';
import type { Decision, World } from '../world';

interface Offered {
  readonly by: CountryId;
  readonly share: number;
}

const offeredIn = (world: World, beat: Beat, decisions: readonly Decision[]): readonly Offered[] =>
  decisions.flatMap((decision) => {
    const option = optionOf(beat, decision.country, decision.option);
    const share = option ? postureOf(option, decision.country === world.level.victim).concession : 0;
    return share > 0 ? [{ by: decision.country, share }] : [];
  });

/**
 * The concession on the table after a beat of offers: the largest that members with enough weight stand behind; and the victim's answer.
 * Without that backing it is one government's idea, and off the table.
 */
export const withConcession = (world: World, beat: Beat, decisions: readonly Decision[]): World => {
  const offered = offeredIn(world, beat, decisions);
  const backers = offered.filter((one) => one.by !== world.level.victim);
  const weight = (id: CountryId): number => world.forces[id]?.arriving ?? 0;
  const all = decisions
    .filter((one) => one.country !== world.level.victim)
    .reduce((sum, one) => sum + weight(one.country), 0);
  const backing = backers.reduce((sum, one) => sum + weight(one.by), 0);
  const stands = all > 0 && backing / all >= weights.backing;
  const concession = stands ? Math.max(...backers.map((one) => one.share)) : 0;
  const taken = offered.find((one) => one.by === world.level.victim)?.share ?? 0;
  const next: World = {
    ...world,
    crisis: {
      ...world.crisis,
      concession,
      conceders: [...new Set([...world.crisis.conceders, ...backers.map((one) => one.by)])],
      victimAccepts: taken > 0 && taken >= concession,
    },
  };
  return next.crisis.victimAccepts || concession < weights.smallestConcession ? next : withExcuse(next, backers);
};

/** The victim redefined as the obstacle: patrons whose terms were refused feel bound by less. */
const withExcuse = (world: World, backers: readonly Offered[]): World => ({
  ...world,
  ledger: world.ledger.map((promise) =>
    promise.end === 'open' && backers.some((one) => one.by === promise.by)
      ? { ...promise, strength: promise.strength * weights.excuse }
      : promise,
  ),
});

/** Is there a bargain that both the powers behind it and the victim have taken? */
export const isBargain = (world: World): boolean => isTaken(world.crisis.concession, world.crisis.victimAccepts);

export const isTaken = (concession: number, accepts: boolean): boolean =>
  concession >= weights.smallestConcession && accepts;

/** How a bargain ends the matter. */
export const bargainOutcome = (concession: number): OutcomeKind =>
  concession >= weights.largeConcession ? 'ceded' : 'compromise';
