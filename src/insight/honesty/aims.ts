/** Mandates against manners: can an aim be met, is it met by itself, and does one rule of thumb win everywhere? */
import type { Level } from '../../sim/level';
import type { SeatSurvey } from './cell';
import { type Finding, found, percentOf } from './finding';
import { reckonerOf } from './survey';
import { mandatesOf, meanOf, metShare, type Trial } from './trial';

/** A rule of thumb may win no more than this share of episodes, over all seats and mandates. */
const TOO_OFTEN = 0.6;
/** An aim that is met in this share of games by one who plays blindly asks nothing. */
const BY_ITSELF = 0.6;
/** An aim that nobody, even one who plays for it alone, meets in this share of games cannot be had. */
const HOPELESS = 0.05;

/** Of so many games, the least and the most share that what was seen can stand for, nine times in ten (Wilson 1927). */
const boundsOf = (share: number, games: number): readonly [number, number] => {
  const z2 = 1.645 * 1.645;
  const middle = share + z2 / (2 * games);
  const half = Math.sqrt(z2 * ((share * (1 - share)) / games + z2 / (4 * games * games)));
  return games === 0 ? [0, 1] : [(middle - half) / (1 + z2 / games), (middle + half) / (1 + z2 / games)];
};

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

const gamesOf = (surveys: readonly SeatSurvey[], manner: string): number =>
  surveys.reduce((sum, { games }) => sum + (games.get(manner)?.length ?? 0), 0);

export const findStrategies = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] =>
  [...winsOf(level, surveys)]
    .filter(([manner, share]) => boundsOf(share, gamesOf(surveys, manner))[0] > TOO_OFTEN)
    .map(([manner, share]) => found('strategy-wins', { manner, share: percentOf(share), limit: percentOf(TOO_OFTEN) }));

/** The best share of games in which any manner met an aim, 0 to 1. */
const bestShare = (level: Level, survey: SeatSurvey, n: number): number =>
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
    const games = aim.survey.games.get('blind')?.length ?? 0;
    return [
      ...(boundsOf(easy, games)[0] > BY_ITSELF
        ? [found('walk-over', { ...place, share: percentOf(easy), limit: percentOf(BY_ITSELF) })]
        : []),
      ...(boundsOf(best, games)[1] < HOPELESS
        ? [found('hopeless', { ...place, share: percentOf(best), limit: percentOf(HOPELESS) })]
        : []),
    ];
  });

/** All games that were played, in whatever manner. */
const trialsIn = (surveys: readonly SeatSurvey[]): readonly (readonly Trial[])[] =>
  surveys.flatMap(({ games, cells }) => [...games.values(), ...cells.map((cell) => cell.trials)]);

/** That an ending was not seen says nothing before so many games. */
const TELLING = 500;

export const findEndings = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] => {
  const all = trialsIn(surveys);
  const reached = new Set(all.flatMap((trials) => trials.map((trial) => trial.ending)));
  const games = all.reduce((sum, trials) => sum + trials.length, 0);
  return level.endings
    .filter(({ id }) => games >= TELLING * level.endings.length && !reached.has(id))
    .map(({ id }) => found('ending-never', { ending: id, games }));
};

/** Fewer games than this are no ground for an error. */
const GROUND = 10;

/** Of two shares of the same games, is the one larger than luck would have it nine times in ten? */
const isClearly = (more: number, less: number, games: number): boolean =>
  games >= GROUND && (more - less) * Math.sqrt(games) > 1.645 * Math.sqrt(more + less - (more - less) * (more - less));

/** Is history's ending the likeliest when a seat follows history's line? */
export const findHistory = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] => {
  const historic = level.endings.find((ending) => ending.isHistory)?.id;
  return surveys.flatMap(({ seat, games }) => {
    const trials = games.get('history') ?? [];
    const [likeliest = '', share = 0] = [...sharesOf(trials)].sort((a, b) => b[1] - a[1])[0] ?? [];
    const own = sharesOf(trials).get(historic ?? '') ?? 0;
    return historic && likeliest !== historic && isClearly(share, own, trials.length)
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
