/** When it comes to arms. Enforcing against a great power is the general war: "no aggression by a great power was ever defeated so". */
import { clamp } from '../arithmetic';
import type { OutcomeKind } from '../level';
import { measures } from '../measure';
import { uniform } from '../random';
import { nationOf } from '../table';
import type { World } from '../world';
import { battlefieldOf, chanceOfDefeat } from './contest';
import { arriving } from './passage';

/** From this strength at home, in division-equivalents, a country is a great power. */
const GREAT = 20;

const deliveredOf = (world: World, id: string): number => nationOf(world, id).delivered ?? 0;

/** Chance that enforcement against this challenger by a great power is a general war: none below 2.4 on the power scale, sure from 3.2. */
const wideningOf = (world: World): number => clamp((world.level.challenger.power - 2.4) / 0.8);

export const outcomeOfArms = (world: World): OutcomeKind => {
  const { victim } = world.level;
  const helpers = world.level.countries.filter((country) => country.id !== victim);
  const strength = helpers.reduce((sum, one) => sum + arriving(world, one.id) * deliveredOf(world, one.id), 0);
  const measure = measures[world.crisis.measure];
  const field = battlefieldOf(world);
  const isContested = strength * measure.military > field.challenger / 4;
  if (!isContested) return deliveredOf(world, victim) > 0 ? 'conquest' : 'ceded';
  const great = helpers.some((one) => deliveredOf(world, one.id) >= 0.5 && (world.forces[one.id]?.home ?? 0) >= GREAT);
  if (great && dieOf(world, 'war') < wideningOf(world)) return 'wider-war';
  const own = (world.forces[victim]?.home ?? 0) * (0.3 + 0.7 * deliveredOf(world, victim));
  return dieOf(world, 'hold') < chanceOfDefeat(field, measure, strength, own) ? 'repelled' : 'conquest';
};

const dieOf = (world: World, purpose: 'war' | 'hold'): number =>
  uniform({ seed: world.seed, episode: world.level.id, purpose });
