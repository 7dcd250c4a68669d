/**
 * What games show of one seat. Each manner of playing is a context; in each, every option of every beat is put in the place of the one
 * that the manner would choose, on the same dice, so that two options of a beat differ by nothing but what they cause.
 */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { optionsOf } from '../../sim/table';
import { blind, cabinet, except, type Manner, simpleManners } from './manner';
import { mandatesOf, meanOf, playTrials, scoreOf, type Table, type Trial } from './trial';

/** One option in one context, over the seeds in which its beat was reached and it was open. */
export interface Cell {
  readonly beat: string;
  readonly context: string;
  readonly option: string;
  readonly trials: readonly Trial[];
}

export interface SeatSurvey {
  readonly seat: CountryId;
  /** Whole games by manner: the cabinet, a blind player, the rules of thumb and, for each mandate, one that reckons. */
  readonly games: ReadonlyMap<string, readonly Trial[]>;
  readonly cells: readonly Cell[];
}

export interface SurveySize {
  /** Games of each manner. */
  readonly games: number;
  /** Games of each option in each context. */
  readonly cells: number;
  /** Games by which one who reckons weighs an option. */
  readonly thoughts: number;
}

/** Seeds from 1 on; seeds that a reckoner tries are others, so that it does not know the dice it is judged by. */
const seedsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => first + n);
const TRIED = 100_001;

const isTried =
  (beat: string, option: string) =>
  (trial: Trial): boolean =>
    trial.path[beat] === option;

/** Plays the seat so as to meet a mandate: in each beat the option that did best, by some games played on by the cabinet. */
const reckoning = (table: Table, seat: CountryId, mandate: number, thoughts: number): Manner => {
  const { level } = table;
  const seeds = seedsFrom(TRIED, thoughts);
  return level.beats.reduce<Manner>(
    (manner, beat) => {
      const scored = optionsOf(beat, seat).map(({ id }) => {
        const trials = playTrials(table, seat, except(manner, beat.id, id), seeds).filter(isTried(beat.id, id));
        return { id, score: meanOf(trials, (trial) => scoreOf(trial.verdicts[mandate])) };
      });
      const best = scored.toSorted((a, b) => b.score - a.score)[0];
      return best && best.score > 0 ? except(manner, beat.id, best.id) : manner;
    },
    { ...cabinet, name: reckonerOf(level, seat, mandate) },
  );
};

/** Name of the manner that plays for one mandate. */
export const reckonerOf = (level: Level, seat: CountryId, mandate: number): string =>
  `for.${mandatesOf(level, seat)[mandate]?.id ?? ''}`;

const cellsIn = (table: Table, seat: CountryId, context: Manner, seeds: readonly number[]): readonly Cell[] =>
  table.level.beats.flatMap((beat) =>
    optionsOf(beat, seat).map(({ id }) => ({
      beat: beat.id,
      context: context.name,
      option: id,
      trials: playTrials(table, seat, except(context, beat.id, id), seeds).filter(isTried(beat.id, id)),
    })),
  );

/** All games of one seat. Pure, and the same each time; takes seconds to minutes by its size. */
export const surveyOf = (table: Table, seat: CountryId, size: SurveySize): SeatSurvey => {
  const { level } = table;
  const reckoners = mandatesOf(level, seat).map((_, n) => reckoning(table, seat, n, size.thoughts));
  const contexts = [cabinet, ...simpleManners(level, seat), ...reckoners];
  const seeds = seedsFrom(1, size.games);
  return {
    seat,
    games: new Map(
      [...contexts, blind].map((manner) => [manner.name, playTrials(table, seat, manner, seeds)] as const),
    ),
    cells: contexts.flatMap((context) => cellsIn(table, seat, context, seedsFrom(1, size.cells))),
  };
};
