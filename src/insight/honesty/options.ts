/** Options against one another: is one never the better choice, is one never worth choosing, and is anything at stake at all? */
import type { GaugeName, Level } from '../../sim/level';
import { type Finding, found, optionPlace, percentOf } from './finding';
import type { Cell, SeatSurvey } from './survey';
import { mandatesOf, meanOf, metShare, scoreOf, type Trial } from './trial';

/** Differences up to these are none: points of a gauge, and shares of games. */
const POINTS = 0.3;
const SHARE = 0.01;
/** From these on a difference is worth telling. */
const CLEAR_POINTS = 3;
const CLEAR_SHARE = 0.05;

const contextsOf = (cells: readonly Cell[]): readonly string[] => [...new Set(cells.map((cell) => cell.context))];

/** Options of one beat, each with its cells by context; only contexts in which its beat was reached. */
const optionsIn = (cells: readonly Cell[], beat: string): ReadonlyMap<string, ReadonlyMap<string, Cell>> => {
  const options = new Map<string, Map<string, Cell>>();
  for (const cell of cells.filter((one) => one.beat === beat && one.trials.length > 0)) {
    const contexts = options.get(cell.option) ?? new Map<string, Cell>();
    options.set(cell.option, contexts.set(cell.context, cell));
  }
  return options;
};

const gaugesIn = (trials: readonly Trial[]): readonly GaugeName[] =>
  Object.keys(trials[0]?.values ?? {}) as GaugeName[];

/** How `a` stands to `b` in one context: is it anywhere better, is it anywhere clearly worse? */
const compared = (a: Cell, b: Cell, mandates: number): { readonly isBetter: boolean; readonly isWorse: boolean } => {
  const gauges = gaugesIn(a.trials).map((name) => {
    const mean = (cell: Cell): number => meanOf(cell.trials, (trial) => trial.values[name]);
    return mean(a) - mean(b);
  });
  const verdicts = Array.from({ length: mandates }, (_, n) => metShare(a.trials, n) - metShare(b.trials, n));
  return {
    isBetter: gauges.some((one) => one > POINTS) || verdicts.some((one) => one > SHARE),
    isWorse: gauges.some((one) => one < -CLEAR_POINTS) || verdicts.some((one) => one < -CLEAR_SHARE),
  };
};

/** Nowhere better than the other, in any context in which both were open, and somewhere clearly worse. */
const isDominated = (one: ReadonlyMap<string, Cell>, other: ReadonlyMap<string, Cell>, mandates: number): boolean => {
  const both = [...one].flatMap(([context, cell]) => {
    const rival = other.get(context);
    return rival ? [compared(cell, rival, mandates)] : [];
  });
  return both.length > 0 && both.every(({ isBetter }) => !isBetter) && both.some(({ isWorse }) => isWorse);
};

export const findDominated = (level: Level, { seat, cells }: SeatSurvey): readonly Finding[] =>
  level.beats.flatMap(({ id: beat }) => {
    const options = optionsIn(cells, beat);
    return [...options].flatMap(([option, contexts]) => {
      const better = [...options].find(
        ([rival, others]) => rival !== option && isDominated(contexts, others, mandatesOf(level, seat).length),
      )?.[0];
      return better ? [found('dominated-option', { ...optionPlace(beat, seat, option), better })] : [];
    });
  });

/** Best, or as good as the best but for so little, for one mandate in one context. */
const isWorth = (cell: Cell, rivals: readonly Cell[], mandate: number): boolean => {
  const score = (one: Cell): number => meanOf(one.trials, (trial) => scoreOf(trial.verdicts[mandate]));
  return score(cell) >= Math.max(...rivals.map(score)) - CLEAR_SHARE;
};

/** Options that in no context serve any mandate as well as another option does. */
export const findNeverWorth = (level: Level, { seat, cells }: SeatSurvey): readonly Finding[] =>
  level.beats.flatMap(({ id: beat }) => {
    const here = cells.filter((cell) => cell.beat === beat && cell.trials.length > 0);
    const options = [...new Set(here.map((cell) => cell.option))];
    return options
      .filter((option) =>
        here
          .filter((cell) => cell.option === option)
          .every((cell) => {
            const rivals = here.filter((one) => one.context === cell.context);
            return mandatesOf(level, seat).every((_, n) => !isWorth(cell, rivals, n));
          }),
      )
      .map((option) => found('never-worth', optionPlace(beat, seat, option)));
  });

/** Share of games, on the same dice, in which two options lead to different endings. No less than their total-variation distance. */
const parted = (a: Cell, b: Cell): number => {
  const endings = new Map(a.trials.map((trial) => [trial.seed, trial.ending]));
  const both = b.trials.filter((trial) => endings.has(trial.seed));
  return meanOf(both, (trial) => (endings.get(trial.seed) === trial.ending ? 0 : 1));
};

/** The most that choosing can do about the ending of an episode in one beat, 0 to 1. */
export const stakeOf = (cells: readonly Cell[], beat: string): number => {
  const here = cells.filter((cell) => cell.beat === beat);
  return Math.max(
    0,
    ...contextsOf(here).flatMap((context) => {
      const options = here.filter((cell) => cell.context === context);
      return options.flatMap((a, n) => options.slice(n + 1).map((b) => parted(a, b)));
    }),
  );
};

/** With less than this to be moved by any seat, a beat decides nothing. */
const STAKE = 0.05;

export const findNothingAtStake = (level: Level, surveys: readonly SeatSurvey[]): readonly Finding[] =>
  level.beats.flatMap(({ id }) => {
    const deciding = surveys.filter(({ cells }) => cells.some((cell) => cell.beat === id && cell.trials.length > 0));
    const most = Math.max(0, ...deciding.map(({ cells }) => stakeOf(cells, id)));
    return deciding.length > 0 && most < STAKE
      ? [found('nothing-at-stake', { beat: id, share: percentOf(most), limit: percentOf(STAKE) })]
      : [];
  });
