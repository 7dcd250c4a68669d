/** How a government chooses: the option whose eight considerations and circumstance add up to most. */
import type { CountryId } from '../act';
import type { Beat, Option } from '../level';
import { type Measure, measures } from '../measure';
import { mayTake } from '../mechanisms/attendance';
import { weights } from '../parameters';
import { type Posture, postureOf } from '../posture';
import { type Die, gumbel, uniform } from '../random';
import { isOpen, optionsOf } from '../table';
import type { Decision, Weighing, World } from '../world';
import { effortOf, linesOf } from './considerations';
import { linesOnText, tasteOf } from './delegate';
import { chanceOf, fieldOf, type Outlook } from './field';

/**
 * Circumstance is the temper of a cabinet: drawn once per crisis and kind of effort, so that a player can learn it. The cabinet that
 * must deliver may be of another temper than the one that promised.
 */
const hasSecondThoughts = (world: World, country: CountryId, beat: Beat): boolean =>
  mayRethink(beat) && isOtherTemper(uniform({ seed: world.seed, ...rethinkDie(world.level.id, country) }));

/** Only where a promise falls due or is signed away is there time to think again. */
export const mayRethink = (beat: Beat): boolean =>
  beat.kind === 'call' || beat.kind === 'clause' || beat.kind === 'signing';

/** Is a text weighed here, and not a deed? */
const isOnText = (beat: Beat): boolean => beat.kind === 'draft' || beat.kind === 'signing';

export const isOtherTemper = (drawn: number): boolean => drawn > weights.steadiness;

export const rethinkDie = (episode: string, country: CountryId): Omit<Die, 'seed'> => ({
  episode,
  purpose: 'second-thoughts',
  country,
});

/** One die a kind of effort: the whole half steps of it, -2 to 2. */
export const temperDie = (episode: string, country: CountryId, effort: number, other: boolean): Omit<Die, 'seed'> => ({
  episode,
  purpose: other ? 'other-temper' : 'temper',
  country,
  option: Math.floor(effort * 2 + 0.5),
});

/** In points; over mere words tempers run less high. */
export const temperIn = (drawn: number, measure: Measure): number =>
  (drawn / weights.precision) * (measure.rank > 1 ? 1 : 0.4);

const circumstance = (world: World, country: CountryId, beat: Beat, effort: number): number => {
  const die = temperDie(world.level.id, country, effort, hasSecondThoughts(world, country, beat));
  return temperIn(gumbel({ seed: world.seed, ...die }), measures[beat.measure]);
};

/** To go on beyond what was is a temper of its own, apart from that of the same effort for less. */
const kindOf = ({ effort, aims }: Posture): number => (aims === 'total' ? effort + BEYOND : effort);
const BEYOND = 5;

/** One option as this government weighs it now. */
const weigh = (world: World, { field, expects }: Outlook, beat: Beat, option: Option): Weighing => {
  const posture = postureOf(option, field.isVictim);
  const lines = linesOf(field, posture, effortOf(posture, chanceOf(expects, posture.onlyIf)));
  return summed(option, lines, circumstance(world, field.country.id, beat, kindOf(posture)));
};

const summed = (option: Option, lines: readonly number[], drawn: number): Weighing => ({
  option: option.id,
  lines,
  circumstance: drawn,
  total: lines.reduce((sum, line) => sum + line, drawn),
});

const tasteDie = (world: World, country: CountryId, beat: Beat, option: Option): Omit<Die, 'seed'> => ({
  ...temperDie(world.level.id, country, 0, hasSecondThoughts(world, country, beat)),
  option: tasteOf(option),
});

/** The same for a text: a promise is priced, by the same eight considerations. */
const weighText = (world: World, beat: Beat, country: CountryId, option: Option): Weighing =>
  summed(
    option,
    linesOnText(world, beat, country, option),
    temperIn(gumbel({ seed: world.seed, ...tasteDie(world, country, beat, option) }), measures[beat.measure]),
  );

/** All open options of a country in a beat, weighed; the heaviest first. */
export const weighAll = (world: World, beat: Beat, country: CountryId): readonly Weighing[] => {
  const open = optionsOf(beat, country).filter(
    (option) => isOpen(world, option) && mayTake(world, beat, country, option),
  );
  return weighOpen(world, beat, country, open).sort((a, b) => b.total - a.total);
};

const weighOpen = (world: World, beat: Beat, country: CountryId, open: readonly Option[]): Weighing[] => {
  if (isOnText(beat)) return open.map((option) => weighText(world, beat, country, option));
  const outlook = fieldOf(world, country, beat.measure);
  return open.map((option) => weigh(world, outlook, beat, option));
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
