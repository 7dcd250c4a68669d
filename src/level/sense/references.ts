/** Everything in a level that names a country, a beat or an option, with its place. */
import type { Act, CountryId } from '../../sim/act';
import type { Beat, Condition, Level, Option } from '../../sim/level';
import { standardOptions } from '../../sim/standard';
import type { Path } from '../problem';

export type Fact = Extract<Condition, { is: string }>;

/** A condition, with the number of beats that are over whenever it is asked. */
export interface Asked {
  readonly at: Path;
  readonly condition: Condition;
  readonly after: number;
}

/** One option a level gives, with its place. The three plain efforts have none. */
export interface GivenOption {
  readonly at: Path;
  readonly beat: Beat;
  readonly beatAt: number;
  readonly country: CountryId;
  readonly option: Option;
}

export const givenOptions = (level: Level): readonly GivenOption[] =>
  level.beats.flatMap((beat, beatAt) =>
    Object.entries(beat.options).flatMap(([country, options]) =>
      options === 'standard'
        ? []
        : options.map((option, n) => ({ at: ['beats', beatAt, 'options', country, n], beat, beatAt, country, option })),
    ),
  );

/** Ids of the options a country has in a beat; none if it does not decide. */
export const optionIdsOf = (beat: Beat, country: CountryId): readonly string[] => {
  const options = Object.hasOwn(beat.options, country) ? beat.options[country] : undefined;
  return (options === 'standard' ? standardOptions[beat.kind] : (options ?? [])).map((option) => option.id);
};

export const actsIn = (given: GivenOption): readonly { readonly at: Path; readonly act: Act }[] =>
  given.option.acts.map((act, n) => ({ at: [...given.at, 'acts', n], act }));

export const conditionsIn = (level: Level): readonly Asked[] => [
  ...level.beats.flatMap((beat, n) =>
    beat.when ? [{ at: ['beats', n, 'when'] as const, condition: beat.when, after: n }] : [],
  ),
  ...level.beats.flatMap(({ forecast = {} }, n) =>
    Object.entries(forecast).map(([part, condition]) => ({
      at: ['beats', n, 'forecast', part] as const,
      condition,
      after: level.beats.length,
    })),
  ),
  ...givenOptions(level).flatMap(({ at, option, beatAt }) =>
    option.needs ? [{ at: [...at, 'needs'], condition: option.needs, after: beatAt }] : [],
  ),
  ...level.endings.flatMap((ending, n) =>
    ending.when ? [{ at: ['endings', n, 'when'] as const, condition: ending.when, after: level.beats.length }] : [],
  ),
  ...level.countries.flatMap(({ playable }, n) =>
    (playable?.mandates ?? []).flatMap(({ judge }, m) =>
      judge.flatMap((line, k) =>
        'fact' in line
          ? [
              {
                at: ['countries', n, 'playable', 'mandates', m, 'judge', k, 'fact'] as const,
                condition: line.fact,
                after: level.beats.length,
              },
            ]
          : [],
      ),
    ),
  ),
  ...(level.borders ?? []).flatMap(({ when }, n) =>
    when ? [{ at: ['borders', n, 'when'] as const, condition: when, after: level.beats.length }] : [],
  ),
];

/** The single facts a condition is made of, with their places. */
export function factsIn(condition: Condition, at: Path): readonly { readonly at: Path; readonly fact: Fact }[] {
  if ('not' in condition) return factsIn(condition.not, [...at, 'not']);
  if ('all' in condition) return condition.all.flatMap((one, n) => factsIn(one, [...at, 'all', n]));
  if ('any' in condition) return condition.any.flatMap((one, n) => factsIn(one, [...at, 'any', n]));
  return [{ at, fact: condition }];
}
