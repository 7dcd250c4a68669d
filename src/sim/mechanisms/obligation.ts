/** "An attack on one is an attack on all": what a country owes the victim, by treaty, by pledge or by a general duty. */
import type { CountryId } from '../act';
import { weights } from '../parameters';
import { countryOf } from '../table';
import type { LedgerPromise, World } from '../world';

const openPromisesOf = (world: World, by: CountryId): readonly LedgerPromise[] =>
  world.ledger.filter((promise) => promise.by === by && promise.end === 'open');

/** Effort that the Covenant or Charter asks of a member, whoever is attacked, 0 to 1. */
export const generalDuty = (world: World, id: CountryId): number => {
  const country = countryOf(world, id);
  return country.isMember ? (country.dials.duty / 4) * world.level.system.automaticity : 0;
};

/**
 * Effort owed to the victim, 0 to 1: the strongest open promise. A conditional one weighs as much as its condition is expected;
 * `isMet` says how far.
 */
export const owedBy = (world: World, id: CountryId, isMet: (condition: CountryId) => number): number =>
  openPromisesOf(world, id).reduce(
    (most, promise) => Math.max(most, promise.strength * (promise.onlyIf ? isMet(promise.onlyIf) : 1)),
    Math.max(generalDuty(world, id), dueAnyway(world, id)),
  );

/** The victim owes itself everything; those who had it give way owe a guarantee of what is left. */
const dueAnyway = (world: World, id: CountryId): number =>
  dueBy(id === world.level.victim, world.outcome !== undefined && world.crisis.conceders.includes(id));

export const dueBy = (isVictim: boolean, owesRecompense: boolean): number =>
  isVictim ? 1 : owesRecompense ? weights.recompense : 0;
