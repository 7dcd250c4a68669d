/** Options against one another: is one never the better choice, is one never worth choosing, and is anything at stake at all? */

import type { CountryId } from '../../sim/act';
import type { GaugeName, Level } from '../../sim/level';
import type { Cell, SeatSurvey } from './cell';
import { type Finding, found, optionPlace, percentOf } from './finding';
import { mandatesOf, meanOf, metShare, scoreOf, type Trial } from './trial';

/** Differences up to these are none: points of a gauge, and shares of games. */
const POINTS = 0.2;
const SHARE = 0.01;
/** From these on a difference is worth telling. */
const CLEAR_POINTS = 4;
const CLEAR_SHARE = 0.1;
/** An option this near to the best for a mandate serves it as well. */
const NEAR = 0.05;

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

/** What was taken from the victim is a good only to one whose mandate asks for it, so it counts in verdicts alone. */
const gaugesIn = (trials: readonly Trial[]): readonly GaugeName[] =>
  (Object.keys(trials[0]?.values ?? {}) as GaugeName[]).filter((name) => name !== 'gain');

/** How `a` stands to `b` in one context: gauge by gauge, and in the share of games in which each mandate was met. */
interface Compared {
  readonly gauges: readonly { readonly gauge: GaugeName; readonly by: number }[];
  readonly verdicts: readonly number[];
}

const compared = (a: Cell, b: Cell, mandates: number): Compared => ({
  gauges: gaugesIn(a.trials).map((gauge) => {
    const mean = (cell: Cell): number => meanOf(cell.trials, (trial) => trial.values[gauge]);
    return { gauge, by: mean(a) - mean(b) };
  }),
  verdicts: Array.from({ length: mandates }, (_, n) => metShare(a.trials, n) - metShare(b.trials, n)),
});

const isBetter = ({ gauges, verdicts }: Compared): boolean =>
  gauges.some(({ by }) => by > POINTS) || verdicts.some((by) => by > SHARE);
const isWorse = ({ gauges, verdicts }: Compared): boolean =>
  gauges.some(({ by }) => by < -CLEAR_POINTS) || verdicts.some((by) => by < -CLEAR_SHARE);

/** What one loses most to the other, in points of a gauge or in games of a hundred in which a mandate was met. */
interface Loss {
  readonly gauge: GaugeName | 'mandate';
  readonly points: number;
}

const lossesIn = ({ gauges, verdicts }: Compared): readonly Loss[] => [
  ...gauges.map(({ gauge, by }) => ({ gauge, points: Math.round(-by) })),
  ...verdicts.map((by) => ({ gauge: 'mandate' as const, points: Math.round(-100 * by) })),
];

/** The same worlds of a rival; undefined if it was closed in one of them, for then it cannot take the other's place. */
const inWorldsOf = ({ trials }: Cell, rival: Cell | undefined): Cell | undefined => {
  const seeds = new Set(trials.map(({ seed }) => seed));
  const shared = rival?.trials.filter(({ seed }) => seeds.has(seed)) ?? [];
  return rival && shared.length === trials.length ? { ...rival, trials: shared } : undefined;
};

/** The loss of one that is open only where the other is, is nowhere better in any context, and somewhere clearly worse. */
const lossTo = (
  one: ReadonlyMap<string, Cell>,
  other: ReadonlyMap<string, Cell>,
  mandates: number,
): Loss | undefined => {
  const both = [...one].map(([context, cell]) => {
    const rival = inWorldsOf(cell, other.get(context));
    return rival && compared(cell, rival, mandates);
  });
  const all = both.flatMap((pair) => pair ?? []);
  if (all.length < both.length || all.some(isBetter) || !all.some(isWorse)) return undefined;
  return all.flatMap(lossesIn).toSorted((a, b) => b.points - a.points)[0];
};

const dominatedIn = (level: Level, seat: CountryId, cells: readonly Cell[], beat: string): readonly Finding[] => {
  const options = optionsIn(cells, beat);
  const mandates = mandatesOf(level, seat).length;
  return [...options].flatMap(([option, contexts]) => {
    const worse = [...options].flatMap(([better, others]) => {
      const loss = better === option ? undefined : lossTo(contexts, others, mandates);
      return loss ? [{ better, ...loss }] : [];
    })[0];
    return worse ? [found('dominated-option', { ...optionPlace(beat, seat, option), ...worse })] : [];
  });
};

export const findDominated = (level: Level, { seat, cells }: SeatSurvey): readonly Finding[] =>
  level.beats.flatMap(({ id }) => dominatedIn(level, seat, cells, id));

/** Best, or as good as the best but for so little, for one mandate in one context. */
const isWorth = (cell: Cell, rivals: readonly Cell[], mandate: number): boolean => {
  const score = (one: Cell): number => meanOf(one.trials, (trial) => scoreOf(trial.verdicts[mandate]));
  return score(cell) >= Math.max(...rivals.map(score)) - NEAR;
};

const neverWorthIn = (level: Level, seat: CountryId, cells: readonly Cell[], beat: string): readonly Finding[] => {
  const here = cells.filter((cell) => cell.beat === beat && cell.trials.length > 0);
  const isNeverWorth = (option: string): boolean =>
    here
      .filter((cell) => cell.option === option)
      .every((cell) => {
        const rivals = here.filter((one) => one.context === cell.context);
        return mandatesOf(level, seat).every((_, n) => !isWorth(cell, rivals, n));
      });
  return [...new Set(here.map((cell) => cell.option))]
    .filter(isNeverWorth)
    .map((option) => found('never-worth', optionPlace(beat, seat, option)));
};

/** Options that in no context serve any mandate as well as another option does. */
export const findNeverWorth = (level: Level, { seat, cells }: SeatSurvey): readonly Finding[] =>
  level.beats.flatMap(({ id }) => neverWorthIn(level, seat, cells, id));

/** Does a beat, by the games of one seat in it, look as if something were wrong? */
export const isSuspect = (level: Level, seat: CountryId, cells: readonly Cell[]): boolean => {
  const beat = cells[0]?.beat ?? '';
  return (
    stakeOf(cells, beat) < STAKE ||
    dominatedIn(level, seat, cells, beat).length > 0 ||
    neverWorthIn(level, seat, cells, beat).length > 0
  );
};

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
