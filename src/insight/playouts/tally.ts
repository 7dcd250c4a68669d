/** What many playouts came to: how often each ending, and how each gauge of each seat was spread. */
import type { CountryId } from '../../sim/act';
import { NONE } from './compiled';
import { gaugeNames, type PlayedGauge } from './gauges';
import type { Player } from './player';

/** Gauges are whole numbers: a count for each of 0 to 100 tells all there is to tell. */
const STEPS = 101;

export interface Tally {
  readonly seats: readonly number[];
  readonly endings: Int32Array;
  /** `(seat * gauges + gauge) * STEPS + value`. */
  readonly counts: Int32Array;
  readonly sums: Float64Array;
  readonly row: Float64Array;
}

/** How a gauge came out: its mean, and the values below which 5, 25, 50, 75 and 95 in a hundred playouts lie. */
export interface Spread {
  readonly mean: number;
  readonly quantiles: readonly [number, number, number, number, number];
}

/** Counts the gauges of `seats`, by number. */
export const startTally = ({ endings }: Player, seats: readonly number[]): Tally => ({
  seats,
  endings: new Int32Array(endings.length + 1),
  counts: new Int32Array(seats.length * gaugeNames.length * STEPS),
  sums: new Float64Array(seats.length * gaugeNames.length),
  row: new Float64Array(gaugeNames.length),
});

/** Counts the game that was just played. */
export const count = (tally: Tally, player: Player): void => {
  const { endings, seats } = tally;
  const ending = player.ending();
  const at = ending === NONE ? endings.length - 1 : ending;
  endings[at] = (endings[at] ?? 0) + 1;
  for (let n = 0; n < seats.length; n++) {
    player.gauges(seats[n] ?? 0, tally.row);
    countRow(tally, n);
  }
};

const countRow = ({ row, sums, counts }: Tally, seat: number): void => {
  for (let gauge = 0; gauge < row.length; gauge++) {
    const at = seat * row.length + gauge;
    const value = row[gauge] ?? 0;
    sums[at] = (sums[at] ?? 0) + value;
    const cell = at * STEPS + Math.max(0, Math.min(STEPS - 1, value));
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
};

/** How often each ending came, by id; endings that never came are absent. A playout that no ending tells of stands under ``. */
export const endingsOf = ({ endings }: Tally, player: Player): Readonly<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const [n, times] of endings.entries()) {
    const id = player.endings[n] ?? '';
    if (times > 0) found[id] = (found[id] ?? 0) + times;
  }
  return found;
};

export type SeatSpreads = Readonly<Record<PlayedGauge, Spread>>;

/** By country id, each gauge. */
export const spreadsOf = (tally: Tally, { level }: Player, done: number): Readonly<Record<CountryId, SeatSpreads>> =>
  Object.fromEntries(
    tally.seats.map((seat, n) => [
      level.countries[seat]?.id ?? '',
      Object.fromEntries(
        gaugeNames.map((name, gauge) => [name, spreadAt(tally, n * gaugeNames.length + gauge, done)]),
      ) as SeatSpreads,
    ]),
  );

const spreadAt = ({ sums, counts }: Tally, at: number, done: number): Spread => {
  const row = counts.subarray(at * STEPS, (at + 1) * STEPS);
  const below = (share: number): number => valueBelow(row, share * done);
  return {
    mean: done === 0 ? 0 : (sums[at] ?? 0) / done,
    quantiles: [below(0.05), below(0.25), below(0.5), below(0.75), below(0.95)],
  };
};

/** The smallest value that at least so many playouts do not exceed. */
const valueBelow = (row: Int32Array, wanted: number): number => {
  let seen = 0;
  for (let value = 0; value < row.length; value++) {
    seen += row[value] ?? 0;
    if (seen >= wanted && seen > 0) return value;
  }
  return 0;
};
