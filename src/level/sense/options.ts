/** Who decides has a choice: at least two options, one of them always open, no two of them the same. */
import type { Beat, Level, Option } from '../../sim/level';
import { measures } from '../../sim/measure';
import type { Finding, Path } from '../problem';

export const findOptions = (level: Level): readonly Finding[] =>
  level.beats.flatMap((beat, n) => {
    const deciders = Object.entries(beat.options);
    if (deciders.length === 0) return [{ at: ['beats', n, 'options'], code: 'nobody-decides' as const }];
    return [
      ...deciders.flatMap(([country, options]) =>
        options === 'standard'
          ? findStandard(level, country, n)
          : findChoice(options, ['beats', n, 'options', country]),
      ),
      ...findClosed(beat, n),
      ...findSofter(beat, n),
    ];
  });

/** A person's choices need words of their own, and the victim's acts are not the three plain efforts. */
const findStandard = (level: Level, country: string, beat: number): readonly Finding[] => {
  const at: Path = ['beats', beat, 'options', country];
  if (country === level.victim) return [{ at, code: 'victim-standard', params: { country } }];
  const isPlayable = level.countries.some((one) => one.id === country && one.playable);
  return isPlayable ? [{ at, code: 'playable-standard', params: { country } }] : [];
};

const findChoice = (options: readonly Option[], at: Path): readonly Finding[] => [
  ...(options.length < 2 ? [{ at, code: 'one-option' as const, params: { count: options.length } }] : []),
  ...findTwins(options, at),
];

const findTwins = (options: readonly Option[], at: Path): readonly Finding[] => {
  const acts = options.map((option) => JSON.stringify([option.acts, option.needs]));
  return options.flatMap((_, n) => {
    const first = acts.indexOf(acts[n] ?? '');
    return first < n ? [{ at: [...at, n], code: 'same-acts' as const, params: { id: options[first]?.id ?? '' } }] : [];
  });
};

const findClosed = (beat: Beat, n: number): readonly Finding[] =>
  Object.entries(beat.options).flatMap(([country, options]) =>
    options !== 'standard' && options.length > 0 && options.every((option) => option.needs)
      ? [{ at: ['beats', n, 'options', country], code: 'no-open-option' as const }]
      : [],
  );

/** The text to fall back on asks less than the text itself. */
const findSofter = ({ measure, softer }: Beat, n: number): readonly Finding[] =>
  softer !== undefined && measures[softer].rank >= measures[measure].rank
    ? [{ at: ['beats', n, 'softer'], code: 'not-softer', params: { measure, softer } }]
    : [];
