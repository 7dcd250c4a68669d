/** Conditions ask only for what exists, and only for what lies in the past. */
import type { Beat, Level } from '../../sim/level';
import { nearestOf } from '../nearest';
import type { Finding, Path } from '../problem';
import { type Asked, conditionsIn, type Fact, factsIn, optionIdsOf } from './references';

export const findConditions = (level: Level): readonly Finding[] =>
  conditionsIn(level).flatMap((asked) =>
    factsIn(asked.condition, asked.at).flatMap(({ at, fact }) => findFact(level, asked, fact, at)),
  );

const findFact = (level: Level, asked: Asked, fact: Fact, at: Path): readonly Finding[] => {
  if (fact.is !== 'adopted' && fact.is !== 'chose') return [];
  const when = level.beats.findIndex((beat) => beat.id === fact.beat);
  const beat = level.beats[when];
  if (!beat) return [unknownBeat(level, [...at, 'beat'], fact.beat)];
  if (when >= asked.after) return [{ at: [...at, 'beat'], code: 'looks-ahead', params: { beat: fact.beat } }];
  return fact.is === 'chose' ? findChoice(beat, fact, at) : [];
};

export const unknownBeat = (level: Level, at: Path, beat: string): Finding => {
  const meant = nearestOf(
    beat,
    level.beats.map((one) => one.id),
  );
  return { at, code: 'unknown-beat', params: { beat, ...(meant && { meant }) } };
};

const findChoice = (beat: Beat, fact: Extract<Fact, { is: 'chose' }>, at: Path): readonly Finding[] =>
  optionProblem(beat, fact.country, fact.option, at);

/** Does this country have this option in this beat? A country that is not at the table at all is told of elsewhere. */
export const optionProblem = (
  beat: Beat,
  country: string,
  option: string,
  at: Path,
  field = 'option',
): readonly Finding[] => {
  const options = optionIdsOf(beat, country);
  if (options.length === 0) return [{ at, code: 'not-a-decider', params: { country, beat: beat.id } }];
  if (options.includes(option)) return [];
  const meant = nearestOf(option, options);
  return [
    {
      at: field ? [...at, field] : at,
      code: 'unknown-option',
      params: { option, country, beat: beat.id, right: options.join(', '), ...(meant && { meant }) },
    },
  ];
};
