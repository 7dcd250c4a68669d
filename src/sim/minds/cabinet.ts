/** How a government chooses: the option whose eight considerations and circumstance add up to most. */
import type { CountryId } from '../act';
import type { Beat, Option } from '../level';
import { measures } from '../measure';
import { weights } from '../parameters';
import { type Posture, postureOf } from '../posture';
import { gumbel, uniform } from '../random';
import { isOpen, optionsOf } from '../table';
import type { Decision, Weighing, World } from '../world';
import { type Field, fieldOf, linesOf } from './considerations';

/**
 * Circumstance is the temper of a cabinet: drawn once per crisis and kind of effort, so that a player can learn it. The cabinet that
 * must deliver may be of another temper than the one that promised.
 */
export const hasSecondThoughts = (world: World, country: CountryId, beat: Beat): boolean =>
  (beat.kind === 'call' || beat.kind === 'clause') &&
  uniform({ seed: world.seed, episode: world.level.id, purpose: 'second-thoughts', country }) > weights.steadiness;

const circumstance = (world: World, country: CountryId, beat: Beat, posture: Posture): number => {
  const purpose = hasSecondThoughts(world, country, beat) ? 'other-temper' : 'temper';
  const option = Math.floor(posture.effort * 2 + 0.5);
  const drawn = gumbel({ seed: world.seed, episode: world.level.id, purpose, country, option });
  return (drawn / weights.precision) * (measures[beat.measure].rank > 1 ? 1 : 0.4);
};

/** One option as this government weighs it now. */
export const weigh = (field: Field, beat: Beat, option: Option): Weighing => {
  const posture = postureOf(option, field.isVictim);
  const lines = linesOf(field, posture);
  const drawn = circumstance(field.world, field.country.id, beat, posture);
  return { option: option.id, lines, circumstance: drawn, total: lines.reduce((sum, line) => sum + line, drawn) };
};

/** All open options of a country in a beat, weighed; the heaviest first. */
export const weighAll = (world: World, beat: Beat, country: CountryId): readonly Weighing[] => {
  const field = fieldOf(world, country, beat.measure);
  return optionsOf(beat, country)
    .filter((option) => isOpen(world, option))
    .map((option) => weigh(field, beat, option))
    .sort((a, b) => b.total - a.total);
};

/** What the country decides: what its seat has sealed, or else what weighs most. */
export const decisionOf = (world: World, beat: Beat, country: CountryId): Decision => {
  const weighed = weighAll(world, beat, country);
  const sealed = world.sealed[country];
  return {
    country,
    option: sealed?.option ?? weighed[0]?.option ?? '',
    byPerson: sealed !== undefined,
    weighed,
    secondThoughts: sealed === undefined && hasSecondThoughts(world, country, beat),
    ...(sealed?.paper && { paper: sealed.paper }),
  };
};
