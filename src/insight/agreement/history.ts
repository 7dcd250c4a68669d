/** How often each ending comes when governments do what they did, each alone, all together, and none of them. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { BETWEEN, startWorld } from '../../sim/start';
import { isOpen, isOver, openBeat, optionOf } from '../../sim/table';
import { playBeat } from '../../sim/turn';
import type { World } from '../../sim/world';

/** One line of the table: who follows history, and the share of each ending, 0 to 1. */
export interface HistoryLine {
  readonly seats: readonly CountryId[];
  readonly shares: Readonly<Record<string, number>>;
}

/** What the seats did on this day in history, where that is open. */
const sealedAsHistory = (world: World, seats: readonly CountryId[]): World['sealed'] => {
  const beat = openBeat(world);
  return Object.fromEntries(
    seats.flatMap((seat) => {
      const done = beat && world.level.history[seat]?.[beat.id];
      const option = beat && done ? optionOf(beat, seat, done) : undefined;
      return option && isOpen(world, option) ? [[seat, { option: option.id }] as const] : [];
    }),
  );
};

/** The ending when these seats follow history's line and all others their cabinets. */
export const endingWith = (level: Level, seats: readonly CountryId[], seed: number): string => {
  let world = startWorld(level, { seed, reading: BETWEEN, seats: {} });
  while (!isOver(world)) world = playBeat({ ...world, sealed: sealedAsHistory(world, seats) });
  return world.ending ?? '';
};

const lineOf = (level: Level, seats: readonly CountryId[], count: number): HistoryLine => {
  const ended = Array.from({ length: count }, (_, n) => endingWith(level, seats, n + 1));
  return {
    seats,
    shares: Object.fromEntries(
      level.endings.map(({ id }) => [id, ended.filter((one) => one === id).length / count] as const),
    ),
  };
};

/** All seats that have a history, then each of them alone, then none; so many games a line. */
export const historyOf = (level: Level, count: number): readonly HistoryLine[] => {
  const seats = Object.keys(level.history);
  return [seats, ...seats.map((seat) => [seat]), []].map((line) => lineOf(level, line, count));
};

export const likeliestIn = ({ shares }: HistoryLine): string =>
  Object.entries(shares).reduce((best, one) => (one[1] > best[1] ? one : best), ['', -1] as const)[0];
