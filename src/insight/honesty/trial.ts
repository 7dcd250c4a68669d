/** One game of one seat, played in a manner, everyone else by the rules: how it ended, and what the gauges stood at. */
import type { CountryId } from '../../sim/act';
import { type Gauges, gaugesOf, type Verdict, verdictOf } from '../../sim/gauges';
import type { Beat, Level, Mandate } from '../../sim/level';
import { bitsOf, foldText } from '../../sim/random';
import { BETWEEN, startWorld } from '../../sim/start';
import { isOpen, isOver, openBeat, optionsOf } from '../../sim/table';
import { playBeat } from '../../sim/turn';
import type { World } from '../../sim/world';
import type { Manner } from './manner';

export interface Trial {
  readonly seed: number;
  readonly ending: string;
  readonly gauges: Gauges;
  readonly verdicts: readonly Verdict[];
  /** Beats in which the seat decided, with what it chose. */
  readonly path: Readonly<Record<string, string>>;
}

export const mandatesOf = (level: Level, seat: CountryId): readonly Mandate[] =>
  level.countries.find((one) => one.id === seat)?.playable?.mandates ?? [];

export const playableIn = (level: Level): readonly CountryId[] =>
  level.countries.filter((country) => country.playable).map((country) => country.id);

/** What a manner chooses; undefined lets the cabinet decide. */
const choiceOf = (world: World, beat: Beat, seat: CountryId, manner: Manner): string | undefined => {
  const open = optionsOf(beat, seat).filter((option) => isOpen(world, option));
  const wanted = manner.choices[beat.id];
  if (open.some((option) => option.id === wanted)) return wanted;
  return manner.otherwise === 'blind'
    ? open[bitsOf(world.seed, foldText(`blind.${beat.id}`)) % open.length]?.id
    : undefined;
};

const sealed = (world: World, beat: Beat, seat: CountryId, manner: Manner): World => {
  const option = beat.options[seat] ? choiceOf(world, beat, seat, manner) : undefined;
  return option === undefined ? world : { ...world, sealed: { [seat]: { option } } };
};

export const playTrial = (level: Level, seat: CountryId, manner: Manner, seed: number): Trial => {
  let world = startWorld(level, { seed, reading: BETWEEN, seats: {} });
  while (!isOver(world)) {
    const beat = openBeat(world);
    world = playBeat(beat ? sealed(world, beat, seat, manner) : world);
  }
  const gauges = gaugesOf(world, seat);
  return {
    seed,
    ending: world.ending ?? '',
    gauges,
    verdicts: mandatesOf(level, seat).map((mandate) => verdictOf(gauges, mandate)),
    path: pathOf(world, seat),
  };
};

const pathOf = (world: World, seat: CountryId): Trial['path'] =>
  Object.fromEntries(
    world.past.flatMap(({ beat, decisions }) => {
      const mine = decisions.find((one) => one.country === seat);
      return mine ? [[beat, mine.option] as const] : [];
    }),
  );

export const playTrials = (level: Level, seat: CountryId, manner: Manner, seeds: readonly number[]): readonly Trial[] =>
  seeds.map((seed) => playTrial(level, seat, manner, seed));

/** What a verdict is worth to one who plays for a mandate: met in part is a consolation. */
export const scoreOf = (verdict: Verdict | undefined): number =>
  verdict === 'met' ? 1 : verdict === 'partly' ? 0.2 : 0;

export const meanOf = (trials: readonly Trial[], value: (trial: Trial) => number): number =>
  trials.length === 0 ? 0 : trials.reduce((sum, trial) => sum + value(trial), 0) / trials.length;

/** Share of games in which a mandate was wholly met, 0 to 1. */
export const metShare = (trials: readonly Trial[], mandate: number): number =>
  meanOf(trials, (trial) => (trial.verdicts[mandate] === 'met' ? 1 : 0));
