/** When it comes to arms. Enforcing against a great power is the general war: "no aggression by a great power was ever defeated so". */
import type { OutcomeKind } from '../level';
import { type Measure, measures } from '../measure';
import { type Die, uniform } from '../random';
import { nationOf } from '../table';
import type { World } from '../world';
import { battlefieldOf, chanceOfDefeat } from './contest';
import { arriving } from './passage';
import { wideningOf } from './widening';

/** From this strength at home, in division-equivalents, a country is a great power. */
const GREAT = 20;

/** Does a great power stand in the field with at least half of its strength? */
export const isGreat = (delivered: number, home: number): boolean => delivered >= 0.5 && home >= GREAT;

/** Help below a quarter of the challenger's strength contests nothing. */
export const isContested = (measure: Measure, strength: number, challenger: number): boolean =>
  strength * measure.military > challenger / 4;

/** What the victim brings to the field after its own deed, in division-equivalents. */
export const ownForce = (home: number, delivered: number): number => home * (0.3 + 0.7 * delivered);

const deliveredOf = (world: World, id: string): number => nationOf(world, id).delivered ?? 0;

export const outcomeOfArms = (world: World): OutcomeKind => {
  const { victim } = world.level;
  const helpers = world.level.countries.filter((country) => country.id !== victim);
  const strength = helpers.reduce((sum, one) => sum + arriving(world, one.id) * deliveredOf(world, one.id), 0);
  const measure = measures[world.crisis.measure];
  const field = battlefieldOf(world);
  if (!isContested(measure, strength, field.challenger)) return deliveredOf(world, victim) > 0 ? 'conquest' : 'ceded';
  const great = helpers.some((one) => isGreat(deliveredOf(world, one.id), world.forces[one.id]?.home ?? 0));
  if (great && dieOf(world, 'war') < wideningOf(world.level.challenger)) return 'wider-war';
  const own = ownForce(world.forces[victim]?.home ?? 0, deliveredOf(world, victim));
  return dieOf(world, 'hold') < chanceOfDefeat(field, measure, strength, own) ? 'repelled' : 'conquest';
};

const dieOf = (world: World, purpose: 'war' | 'hold'): number =>
  uniform({ seed: world.seed, ...armsDie(world.level.id, purpose) });

export const armsDie = (episode: string, purpose: 'war' | 'hold'): Omit<Die, 'seed'> => ({ episode, purpose });
