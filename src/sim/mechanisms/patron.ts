/** A power behind the challenger, which may come into an open war when its client is thrown back. */
import { clamp } from '../arithmetic';
import { weights } from '../parameters';
import { type Die, uniform } from '../random';
import { countryOf } from '../table';
import type { World } from '../world';
import { influencesOn } from './influence';
import { wideningOf } from './widening';

/** Chance that the patron comes in, 0 to 1: as told of it if aims are total, less if they are limited; mediation moves it a little. */
export const chanceOfEntry = (world: World, isTotal: boolean): number => {
  const patron = world.level.war?.patron;
  if (!patron || world.crisis.entered) return 0;
  const leaned = weights.mediation * influencesOn(world, patron.country).leaned;
  return clamp(patron.enters * (isTotal ? 1 : weights.restraint) + leaned);
};

/** Chance that total aims against a patron that has come in make the war a general one, 0 to 1. */
export const chanceOfWidening = (world: World): number => {
  const patron = world.level.war?.patron;
  return patron && world.crisis.entered ? wideningOf(countryOf(world, patron.country).dials) : 0;
};

/** What the patron adds to the challenger's strength, in division-equivalents: nothing before it has come in. */
export const patronForce = (world: World): number => {
  const patron = world.level.war?.patron;
  return patron && world.crisis.entered ? (world.forces[patron.country]?.home ?? 0) : 0;
};

/** One die a crisis: its mind is made up once. */
export const comesIn = (world: World, chance: number): boolean => dieOf(world, 'patron') < chance;

export const widens = (world: World, beat: string): boolean => dieOf(world, 'widening', beat) < chanceOfWidening(world);

const dieOf = (world: World, purpose: 'patron' | 'widening', beat?: string): number => {
  const die: Omit<Die, 'seed'> = { episode: world.level.id, purpose, ...(beat && { beat }) };
  return uniform({ seed: world.seed, ...die });
};
