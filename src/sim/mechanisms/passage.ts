/** Help needs a road, and the road has an owner: how much of a helper's strength arrives. */
import type { CountryId } from '../act';
import { weights } from '../parameters';
import { countryOf, nationOf } from '../table';
import type { World } from '../world';

/** Share of a helper's strength that passage lets through, `overflight` to 1. */
const passage = (world: World, helper: CountryId): number => {
  const { through } = countryOf(world, helper);
  if (!through) return 1;
  return passageBy(Math.max(...through.map((owner) => nationOf(world, owner).grant)));
};

/** `grant` is the best that an owner of a road gives. */
export const passageBy = (grant: number): number => weights.overflight + (1 - weights.overflight) * grant;

/** Strength of a country that can reach the victim, in division-equivalents. */
export const arriving = (world: World, helper: CountryId): number =>
  (world.forces[helper]?.arriving ?? 0) * passage(world, helper);
