/** How often each ending comes when governments do what they did: all together, each alone, and none of them. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { BETWEEN } from '../../sim/start';
import { hasChallenger } from '../../sim/table';
import { openPlayer, worldsFor } from '../playouts/openPlayer';
import type { SeatPlan } from '../playouts/spec';
import { worldSeeds } from '../worlds';

/** One line of the table: who follows history, and the share of each ending, 0 to 1. */
export interface HistoryLine {
  readonly seats: readonly CountryId[];
  readonly worlds: number;
  readonly shares: Readonly<Record<string, number>>;
}

/** What a seat did on each day in history; where that is closed, its cabinet decides. */
const asHistory = (level: Level, seat: CountryId): SeatPlan =>
  Object.fromEntries(Object.entries(level.history[seat] ?? {}).map(([beat, option]) => [beat, { option }] as const));

/** Who follows history in each line: all seats that have one, then each of them alone, then none. */
export const linesOf = (level: Level): readonly (readonly CountryId[])[] => {
  const seats = Object.keys(level.history);
  return [seats, ...seats.map((seat) => [seat]), []];
};

/** So many games a line, a tenth where they are slow. */
export const historyOf = (level: Level, wanted: number, lines = linesOf(level)): readonly HistoryLine[] => {
  const player = openPlayer(level, BETWEEN);
  const worlds = worldsFor(level, wanted);
  const seeds = worldSeeds(worlds);
  const lineOf = (line: readonly CountryId[]): HistoryLine => {
    const plans = Object.fromEntries(line.map((seat) => [seat, asHistory(level, seat)] as const));
    const play = player.ready({ reading: BETWEEN, seats: plans, seeds });
    const count = new Map<string, number>();
    for (let n = 0; n < worlds; n++) {
      play(seeds.from + n * seeds.step);
      const ending = player.endings[player.ending()] ?? '';
      count.set(ending, (count.get(ending) ?? 0) + 1);
    }
    return { seats: line, worlds, shares: sharesOf(level, count, worlds) };
  };
  return lines.map(lineOf);
};

/** To a thousandth, as it is kept. */
const sharesOf = (level: Level, count: ReadonlyMap<string, number>, worlds: number): HistoryLine['shares'] =>
  Object.fromEntries(level.endings.map(({ id }) => [id, Math.round((1000 * (count.get(id) ?? 0)) / worlds) / 1000]));

/** Episodes that were in view when the weights were fitted; every other one is a check. */
const fittedTo: readonly string[] = ['1938-munich'];

export const isFittedTo = ({ id }: Level): boolean => fittedTo.includes(id);

/** Is history's ending the likeliest of a line, and does another come at all? */
export const verdictOn = (level: Level, line: HistoryLine): 'likeliest' | 'certain' | 'otherwise' => {
  const historic = level.endings.find(({ isHistory }) => isHistory)?.id ?? '';
  if (likeliestIn(line) !== historic) return 'otherwise';
  return (line.shares[historic] ?? 0) < 1 ? 'likeliest' : 'certain';
};

/**
 * A conference of which every delegation says what it said in history can only end as it did; everywhere else, and wherever one
 * government is left to its reasons, another ending must be possible.
 */
export const mayBeCertain = (level: Level, line: HistoryLine): boolean =>
  !hasChallenger(level) && line.seats.length === Object.keys(level.history).length;

const likeliestIn = ({ shares }: HistoryLine): string =>
  Object.entries(shares).reduce((best, one) => (one[1] > best[1] ? one : best), ['', -1] as const)[0];
