/** Games of one seat, played in a manner, everyone else by the rules: how they ended, and what the gauges stood at. */
import type { CountryId } from '../../sim/act';
import { type Verdict, verdictOf } from '../../sim/gauges';
import type { GaugeName, Level, Mandate } from '../../sim/level';
import { BETWEEN } from '../../sim/start';
import { optionsOf } from '../../sim/table';
import { playEpisode } from '../playouts/episode';
import { gaugeNames, readGauges } from '../playouts/gauges';
import { openKernel } from '../playouts/job';
import type { Kernel } from '../playouts/kernel';
import { planOf, type SeatPlan } from '../playouts/spec';
import { ENDING } from '../playouts/state';
import type { Manner } from './manner';

export interface Trial {
  readonly seed: number;
  readonly ending: string;
  readonly values: Readonly<Record<GaugeName, number>>;
  readonly verdicts: readonly Verdict[];
  /** Beats in which the seat decided, with what it chose. */
  readonly path: Readonly<Record<string, string>>;
}

/** A level made ready, so that many games of many manners share what was worked out. */
export interface Table {
  readonly level: Level;
  readonly kernel: Kernel;
}

export const openTable = (level: Level): Table => ({ level, kernel: openKernel(level, BETWEEN) });

export const mandatesOf = (level: Level, seat: CountryId): readonly Mandate[] =>
  level.countries.find((one) => one.id === seat)?.playable?.mandates ?? [];

export const playableIn = (level: Level): readonly CountryId[] =>
  level.countries.filter((country) => country.playable).map((country) => country.id);

const planFor = ({ choices, otherwise }: Manner): SeatPlan =>
  otherwise === 'blind'
    ? 'blind'
    : Object.fromEntries(Object.entries(choices).map(([beat, option]) => [beat, { option }] as const));

export const playTrials = (
  { level, kernel }: Table,
  seat: CountryId,
  manner: Manner,
  seeds: readonly number[],
): readonly Trial[] => {
  const seats = { [seat]: planFor(manner) };
  const plan = planOf(kernel.compiled, { reading: BETWEEN, seats, seeds: { from: 0, count: 1 } });
  return seeds.map((seed) => {
    playEpisode(kernel, plan, seed);
    return trialIn({ level, kernel }, seat, seed);
  });
};

/** What stands in the kernel after a game, copied out. */
const trialIn = ({ level, kernel }: Table, seat: CountryId, seed: number): Trial => {
  const values = gaugesIn(kernel, seat);
  return {
    seed,
    ending: kernel.compiled.endings[kernel.state.facts[ENDING] ?? 0]?.id ?? '',
    values,
    verdicts: mandatesOf(level, seat).map((mandate) => verdictOf({ values, tension: 0, wordBy: {} }, mandate)),
    path: pathIn(kernel, seat),
  };
};

const gaugesIn = (kernel: Kernel, seat: CountryId): Trial['values'] => {
  const row = new Float64Array(gaugeNames.length);
  readGauges(
    kernel,
    kernel.compiled.countries.findIndex((one) => one.id === seat),
    row,
  );
  return Object.fromEntries(
    gaugeNames.flatMap((name, n) => (name === 'tension' ? [] : [[name, row[n] ?? 0] as const])),
  ) as Trial['values'];
};

const pathIn = ({ compiled, state }: Kernel, seat: CountryId): Trial['path'] => {
  const { countries, level } = compiled;
  const at = countries.findIndex((one) => one.id === seat);
  return Object.fromEntries(
    level.beats.flatMap((beat, n) => {
      const option = optionsOf(beat, seat)[state.chosen[n * countries.length + at] ?? -1];
      return option ? [[beat.id, option.id] as const] : [];
    }),
  );
};

/** What a verdict is worth to one who plays for a mandate: met in part is a consolation. */
export const scoreOf = (verdict: Verdict | undefined): number =>
  verdict === 'met' ? 1 : verdict === 'partly' ? 0.2 : 0;

export const meanOf = (trials: readonly Trial[], value: (trial: Trial) => number): number =>
  trials.length === 0 ? 0 : trials.reduce((sum, trial) => sum + value(trial), 0) / trials.length;

/** Share of games in which a mandate was wholly met, 0 to 1. */
export const metShare = (trials: readonly Trial[], mandate: number): number =>
  meanOf(trials, (trial) => (trial.verdicts[mandate] === 'met' ? 1 : 0));
