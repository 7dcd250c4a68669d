/** Games of one seat, played in a manner, everyone else by the rules: how they ended, and what the gauges stood at. */
import type { CountryId } from '../../sim/act';
import { type Verdict, verdictBy } from '../../sim/gauges';
import type { GaugeName, Level, Mandate } from '../../sim/level';
import { BETWEEN } from '../../sim/start';
import { gaugeNames } from '../playouts/gauges';
import { indexIn } from '../playouts/numbers';
import { openPlayer } from '../playouts/openPlayer';
import type { Player } from '../playouts/player';
import type { SeatPlan } from '../playouts/spec';
import { dodge, honour, type Manner } from './manner';

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
  readonly player: Player;
}

export const openTable = (level: Level): Table => ({ level, player: openPlayer(level, BETWEEN) });

export const mandatesOf = (level: Level, seat: CountryId): readonly Mandate[] =>
  level.countries.find((one) => one.id === seat)?.playable?.mandates ?? [];

export const playableIn = (level: Level): readonly CountryId[] =>
  level.countries.filter((country) => country.playable).map((country) => country.id);

const planFor = ({ choices, otherwise }: Pick<Manner, 'choices' | 'otherwise'>): SeatPlan =>
  otherwise === 'blind'
    ? 'blind'
    : Object.fromEntries(Object.entries(choices).map(([beat, option]) => [beat, { option }] as const));

/** How the others are played, where that is not by their cabinets. */
const othersIn = (level: Level, seat: CountryId, { others }: Manner): Readonly<Record<CountryId, SeatPlan>> => {
  if (!others) return {};
  const thumb = others === 'honour' ? honour : dodge;
  return Object.fromEntries(
    playableIn(level)
      .filter((id) => id !== seat)
      .map((id) => [id, planFor(thumb(level, id))] as const),
  );
};

export const playTrials = (
  table: Table,
  seat: CountryId,
  manner: Manner,
  seeds: readonly number[],
): readonly Trial[] => {
  const seats = { ...othersIn(table.level, seat, manner), [seat]: planFor(manner) };
  const play = table.player.ready({ reading: BETWEEN, seats, seeds: { from: 0, count: 1 } });
  return seeds.map((seed) => {
    play(seed);
    return trialIn(table, seat, seed);
  });
};

/** What the player's last game came to, copied out. */
const trialIn = ({ level, player }: Table, seat: CountryId, seed: number): Trial => {
  const values = gaugesIn(level, player, seat);
  return {
    seed,
    ending: player.endings[player.ending()] ?? '',
    values,
    verdicts: mandatesOf(level, seat).map((mandate) => verdictBy(mandate, values, player.isSo)),
    path: Object.fromEntries(
      level.beats.flatMap(({ id }) => {
        const option = player.chosen(id, seat);
        return option === undefined ? [] : [[id, option] as const];
      }),
    ),
  };
};

const gaugesIn = (level: Level, player: Player, seat: CountryId): Trial['values'] => {
  const row = new Float64Array(gaugeNames.length);
  player.gauges(indexIn(level, seat), row);
  return Object.fromEntries(
    gaugeNames.flatMap((name, n) => (name === 'tension' ? [] : [[name, row[n] ?? 0] as const])),
  ) as Trial['values'];
};

/** What a verdict is worth to one who plays for a mandate: met in part is a consolation. */
export const scoreOf = (verdict: Verdict | undefined): number =>
  verdict === 'met' ? 1 : verdict === 'partly' ? 0.2 : 0;

export const meanOf = (trials: readonly Trial[], value: (trial: Trial) => number): number =>
  trials.length === 0 ? 0 : trials.reduce((sum, trial) => sum + value(trial), 0) / trials.length;

/** Share of games in which a mandate was wholly met, 0 to 1. */
export const metShare = (trials: readonly Trial[], mandate: number): number =>
  meanOf(trials, (trial) => (trial.verdicts[mandate] === 'met' ? 1 : 0));
