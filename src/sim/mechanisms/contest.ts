/** Contest of arms: the chance that the challenger's arms fail, by the ratio of forces (exponent 2, Tullock contest). */
import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import type { Measure } from '../measure';
import { weights } from '../parameters';
import type { World } from '../world';
import { leaderReadiness } from './leadership';
import { arriving } from './passage';
import { patronForce } from './patron';

/** What both sides of a contest share: readiness of the helpers, 0 to 1, and the challenger's strength. */
export interface Battlefield {
  readonly readiness: number;
  readonly challenger: number;
}

export const battlefieldOf = (world: World): Battlefield => ({
  readiness: readiness(world) * leaderReadiness(world),
  challenger: (world.forces[world.level.challenger.id]?.home ?? 1) + patronForce(world),
});

/** 0 to 1. `helpers` and `victim` are strengths that take the field, in division-equivalents. */
export const chanceOfDefeat = (field: Battlefield, measure: Measure, helpers: number, victim: number): number => {
  const ratio = (measure.military * field.readiness * helpers + victim) / field.challenger;
  return (ratio * ratio) / (1 + ratio * ratio);
};

/** How far the helpers can act as one: the system's readiness, raised by joint planning among those who plan, 0 to 1. */
const readiness = (world: World): number => {
  const strengths = world.level.countries
    .filter((country) => country.id !== world.level.victim)
    .map((country) => ({ id: country.id, strength: arriving(world, country.id) }));
  const total = strengths.reduce((sum, one) => sum + one.strength, 0);
  const planning = strengths.filter((one) => plans(world, one.id)).reduce((sum, one) => sum + one.strength, 0);
  return readinessWith(world.level.system.readiness, planning, total);
};

export const readinessWith = (base: number, planning: number, total: number): number =>
  clamp(base + weights.staffTalks * (total > 0 ? planning / total : 0));

const plans = (world: World, id: CountryId): boolean => world.nations[id]?.signals.includes('staff-talks') ?? false;
