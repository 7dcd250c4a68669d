/** What a government's word is worth in another's eyes: start from the system's record, then count its own deeds. */
import type { CountryId } from '../act';
import { weights } from '../parameters';
import { countryOf } from '../table';
import type { World } from '../world';

/** Expected reliability of `subject` as `observer` sees it, 0 to 1: (prior × base + kept) / (prior + kept + failed). */
export const reliability = (world: World, observer: CountryId, subject: CountryId): number => {
  const seen = world.beliefs[observer]?.[subject] ?? { kept: 0, failed: 0 };
  return wordWith(baseOf(world, subject), seen.kept, seen.failed);
};

export const wordWith = (base: number, kept: number, failed: number): number =>
  (weights.prior * base + kept) / (weights.prior + kept + failed);

/** Before it has a record: the system's, or half way to what named treaties are worth where one names this victim. */
const baseOf = (world: World, subject: CountryId): number =>
  baseWith(
    world.ledger.some((one) => one.by === subject && one.kind === 'treaty' && isNaming(one.strength)),
    world.trust,
  );

/** Does a treaty of that strength name this victim and this danger? */
export const isNaming = (strength: number): boolean => strength > 0.5;

export const baseWith = (isNamed: boolean, trust: number): number => (isNamed ? (trust + weights.named) / 2 : trust);

/** How much a deed counts for an observer: those who may need the system remember most. */
export const memory = (world: World, observer: CountryId): number =>
  observer === world.level.challenger.id ? 1 : 1 + countryOf(world, observer).dials.need / 8;

/** The world after `witnesses` have seen `subject` keep `kept` and fail `failed` (in deeds). */
export const withDeed = (
  world: World,
  subject: CountryId,
  deed: { readonly kept: number; readonly failed: number },
  witnesses: readonly CountryId[],
): World => {
  const beliefs: Record<CountryId, World['beliefs'][string]> = { ...world.beliefs };
  for (const witness of witnesses) {
    if (witness === subject) continue;
    const seen = beliefs[witness]?.[subject] ?? { kept: 0, failed: 0 };
    const weight = memory(world, witness);
    const counted = { kept: seen.kept + weight * deed.kept, failed: seen.failed + weight * deed.failed };
    beliefs[witness] = { ...beliefs[witness], [subject]: counted };
  }
  return { ...world, beliefs };
};
