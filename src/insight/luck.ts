/** Was it luck? How likely an ending was for one who chose so, and what part of the differences between worlds hangs on choice at all. */
import type { CountryId } from '../sim/act';
import { gaugeNames, type PlayedGauge } from './playouts/gauges';
import { indexIn } from './playouts/numbers';
import { openPlayer } from './playouts/openPlayer';
import type { Player } from './playouts/player';
import { seatsAsPlayed } from './playouts/recorded';
import type { Game } from './why/game';
import { worldSeeds } from './worlds';

/**
 * Shares of the variance of what came out, 0 to 1; they add up to one. `choice` hangs on what the seat chose whatever the dice, `luck` on
 * the dice whatever it chose, `both` on choices that were right on some dice and wrong on others.
 */
export interface Split {
  readonly choice: number;
  readonly luck: number;
  readonly both: number;
}

export interface Luck {
  /** Of the gauges of the seat, and of whether the ending of the game was reached. */
  readonly splits: Readonly<Record<PlayedGauge | 'ending', Split>>;
  /** Ways of choosing, and worlds in which each was tried. */
  readonly ways: number;
  readonly worlds: number;
}

const names = [...gaugeNames, 'ending'] as const;

/** Sums of one measure over all ways and worlds: by way, by world, and of its squares. */
interface Sums {
  readonly byWay: Float64Array;
  readonly byWorld: Float64Array;
  squares: number;
}

/**
 * Every way of choosing is tried in every world: a two-way layout, whose sums of squares part into choice, luck and the rest (Fisher
 * 1925). With mean squares MS of P ways and N worlds the variance of choice is estimated as (MS of ways − MS of the rest) / N, that of
 * luck as (MS of worlds − MS of the rest) / P, the rest as its own MS; no share is below 0. Divided by their sum these are the
 * first-order sensitivity indices of Sobol (1993), and what they leave.
 */
export const splitOf = ({ byWay, byWorld, squares }: Sums): Split => {
  const [ways, worlds] = [byWay.length, byWorld.length];
  const total = byWay.reduce((sum, one) => sum + one, 0);
  const base = (total * total) / (ways * worlds);
  const between = (sums: Float64Array, each: number): number =>
    sums.reduce((sum, one) => sum + (one * one) / each, 0) - base;
  const [ofWays, ofWorlds] = [between(byWay, worlds), between(byWorld, ways)];
  const rest = Math.max(0, squares - base - ofWays - ofWorlds) / Math.max(1, (ways - 1) * (worlds - 1));
  const choice = Math.max(0, ofWays / Math.max(1, ways - 1) - rest) / worlds;
  const luck = Math.max(0, ofWorlds / Math.max(1, worlds - 1) - rest) / ways;
  const all = choice + luck + rest;
  return all > 0 ? { choice: choice / all, luck: luck / all, both: rest / all } : { choice: 0, luck: 0, both: 0 };
};

const emptySums = (ways: number, worlds: number): Sums => ({
  byWay: new Float64Array(ways),
  byWorld: new Float64Array(worlds),
  squares: 0,
});

const add = (sums: Sums, way: number, world: number, value: number): void => {
  sums.byWay[way] = (sums.byWay[way] ?? 0) + value;
  sums.byWorld[world] = (sums.byWorld[world] ?? 0) + value;
  sums.squares += value * value;
};

const addPlayout = (
  all: readonly Sums[],
  player: Player,
  seat: number,
  way: number,
  world: number,
  ending: string,
): void => {
  const row = new Float64Array(names.length);
  player.gauges(seat, row);
  row[names.length - 1] = player.endings[player.ending()] === ending ? 1 : 0;
  for (const [n, sums] of all.entries()) add(sums, way, world, row[n] ?? 0);
};

/**
 * Tries ways of choosing for one seat, each drawn blindly among what is open, in the same worlds; other persons do as they did. Gives
 * control back after each way, and the answer at the end.
 */
export function* luckOf(game: Game, seat: CountryId, ways: number, worlds: number): Generator<undefined, Luck> {
  const { level, reading, ending = '' } = game.world;
  const player = openPlayer(level, reading);
  const seats = { ...seatsAsPlayed(game), [seat]: 'blind' as const };
  const seeds = worldSeeds(worlds);
  const all = names.map(() => emptySums(ways, worlds));
  for (let way = 0; way < ways; way++) {
    const play = player.ready({ reading, seats, seeds, luck: way });
    for (let world = 0; world < worlds; world++) {
      play(seeds.from + world * seeds.step);
      addPlayout(all, player, indexIn(level, seat), way, world, ending);
    }
    yield;
  }
  const splits = Object.fromEntries(names.map((name, n) => [name, splitOf(all[n] ?? emptySums(1, 1))]));
  return { splits: splits as Luck['splits'], ways, worlds };
}
