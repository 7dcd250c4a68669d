/** A power behind the challenger, which may come into an open war when its client is thrown back. */

import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import { weights } from '../parameters';
import { type Die, uniform } from '../random';
import { countryOf } from '../table';
import type { World } from '../world';
import { influencesOn } from './influence';
import { wideningOf } from './widening';

/** Chance that the patron comes in, 0 to 1: as judged of it under these aims; mediation, or encouragement, moves it a little. */
export const chanceOfEntry = (world: World, isTotal: boolean): number => {
  const patron = world.level.war?.patron;
  if (!patron || world.crisis.entered) return 0;
  return clamp((isTotal ? patron.enters : patron.entersAnyway) + leaningOn(world, patron.country));
};

/** Chance that total aims against a patron that has come in make the war a general one, 0 to 1. */
export const chanceOfWidening = (world: World): number => {
  const patron = world.level.war?.patron;
  return patron && world.crisis.entered ? wideningOf(countryOf(world, patron.country).dials) : 0;
};

/** Above 0 if it is encouraged to give way to its client, below if it is leaned on to stand firm by the rule. */
const leaningOn = (world: World, patron: CountryId): number => -weights.mediation * influencesOn(world, patron).leaned;

/** What the patron adds to the challenger's strength, in division-equivalents: nothing before it has come in, more if it is backed. */
export const patronForce = (world: World): number => {
  const patron = world.level.war?.patron;
  if (!patron || !world.crisis.entered) return 0;
  return (world.forces[patron.country]?.home ?? 0) * (1 + leaningOn(world, patron.country));
};

/** One die a crisis: its mind is made up once. */
export const comesIn = (world: World, chance: number): boolean => dieOf(world, 'patron') < chance;

export const widens = (world: World, beat: string): boolean => dieOf(world, 'widening', beat) < chanceOfWidening(world);

const dieOf = (world: World, purpose: 'patron' | 'widening', beat?: string): number => {
  const die: Omit<Die, 'seed'> = { episode: world.level.id, purpose, ...(beat && { beat }) };
  return uniform({ seed: world.seed, ...die });
};
