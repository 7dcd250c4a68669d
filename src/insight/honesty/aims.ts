/** Mandates against manners: can an aim be met, is it met by itself, and does one rule of thumb win everywhere? */
import type { Level } from '../../sim/level';
import { type Finding, found, percentOf } from './finding';
import { reckonerOf, type SeatSurvey } from './survey';
import { mandatesOf, meanOf, metShare, type Trial } from './trial';

/** A rule of thumb may win no more than this share of episodes, over all seats and mandates. */
const TOO_OFTEN = 0.6;
/** An aim that is met in this share of games by one who plays blindly asks nothing. */
const BY_ITSELF = 0.6;
/** An aim that nobody, even one who plays for it alone, meets in this share of games cannot be had. */
const HOPELESS = 0.1;

interface Aim {
  readonly survey: SeatSurvey;
  readonly n: number;
  readonly id: string;
}

const aimsOf = (level: Level, surveys: readonly SeatSurvey[]): readonly Aim[] =>
  surveys.flatMap((survey) => mandatesOf(level, survey.seat).map(({ id }, n) => ({ survey, n, id })));

const shareBy = ({ survey, n }: Aim, manner: string): number => metShare(survey.games.get(manner) ?? [], n);

const ruleNames = ['honour', 'dodge', 'half', 'history'];

/** Share of episodes won by each rule of thumb, over all seats and their mandates, 0 to 1. */
export const winsOf = (level: Level, surveys: readonly SeatSurvey[]): ReadonlyMap<string, number> => {
  const aims = aimsOf(level, surveys);
  return new Map(
    ruleNames.map((name) => [name, aims.reduce((sum, aim) => sum + shareBy(aim, name), 0) / Math.max(1, aims.length)]),
  );
};

export const findStrategies = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] =>
  [...winsOf(level, surveys)]
    .filter(([, share]) => share > TOO_OFTEN)
    .map(([manner, share]) => found('strategy-wins', { manner, share: percentOf(share), limit: percentOf(TOO_OFTEN) }));

/** The best share of games in which any manner met an aim, 0 to 1. */
export const bestShare = (level: Level, survey: SeatSurvey, n: number): number =>
  Math.max(
    ...[...ruleNames, 'cabinet', reckonerOf(level, survey.seat, n)].map((name) =>
      metShare(survey.games.get(name) ?? [], n),
    ),
  );

export const findAims = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] =>
  aimsOf(level, surveys).flatMap((aim) => {
    const place = { country: aim.survey.seat, mandate: aim.id };
    const easy = shareBy(aim, 'blind');
    const best = bestShare(level, aim.survey, aim.n);
    return [
      ...(easy > BY_ITSELF
        ? [found('walk-over', { ...place, share: percentOf(easy), limit: percentOf(BY_ITSELF) })]
        : []),
      ...(best < HOPELESS ? [found('hopeless', { ...place, share: percentOf(best), limit: percentOf(HOPELESS) })] : []),
    ];
  });

const endingsIn = (surveys: readonly SeatSurvey[]): ReadonlySet<string> =>
  new Set(
    surveys.flatMap(({ games, cells }) =>
      [...games.values(), ...cells.map((cell) => cell.trials)].flatMap((trials) => trials.map((trial) => trial.ending)),
    ),
  );

export const findEndings = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] => {
  const reached = endingsIn(surveys);
  const games = surveys.reduce(
    (sum, { cells }) => sum + cells.reduce((inner, cell) => inner + cell.trials.length, 0),
    0,
  );
  return level.endings
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => found('ending-never', { ending: id, games }));
};

/** Is history's ending the likeliest when a seat follows history's line? */
export const findHistory = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] => {
  const historic = level.endings.find((ending) => ending.isHistory)?.id;
  return surveys.flatMap(({ seat, games }) => {
    const trials = games.get('history') ?? [];
    const [likeliest = '', share = 0] = [...sharesOf(trials)].sort((a, b) => b[1] - a[1])[0] ?? [];
    const own = sharesOf(trials).get(historic ?? '') ?? 0;
    return historic && likeliest !== historic
      ? [
          found('history-unlikely', {
            country: seat,
            ending: historic,
            share: percentOf(own),
            likeliest,
            other: percentOf(share),
          }),
        ]
      : [];
  });
};

/** Share of games that ended in each ending, 0 to 1. */
export const sharesOf = (trials: readonly Trial[]): ReadonlyMap<string, number> =>
  new Map(
    [...new Set(trials.map((trial) => trial.ending))].map((id) => [
      id,
      meanOf(trials, (trial) => (trial.ending === id ? 1 : 0)),
    ]),
  );
