/**
 * What games show of one seat. Each manner of playing is a context; in each, every option of every beat is put in the place of the one
 * that the manner would choose, on the same dice, so that two options of a beat differ by nothing but what they cause.
 */
import type { CountryId } from '../../sim/act';
import type { Beat, Level } from '../../sim/level';
import { optionsOf } from '../../sim/table';
import type { Cell, SeatSurvey } from './cell';
import { among, blind, cabinet, except, type Manner, simpleManners } from './manner';
import { isSuspect } from './options';
import { mandatesOf, meanOf, playTrials, scoreOf, type Table, type Trial } from './trial';

export interface SurveySize {
  /** Games of each manner. */
  readonly games: number;
  /** Games of each option in each context; without any, options are not weighed against one another. */
  readonly cells: number;
  /** The same where an option is suspected to be worth nothing: as many as it takes to say so. */
  readonly proof: number;
  /** Games by which one who reckons weighs an option. */
  readonly thoughts: number;
  /** The first seed, 1 unless told: other seeds show whether what was found hangs on these. */
  readonly from?: number;
}

/** Seeds from 1 on; seeds that a reckoner tries are others, so that it does not know the dice it is judged by. */
const seedsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => first + n);
const TRIED = 100_001;

const isTried =
  (beat: string, option: string) =>
  (trial: Trial): boolean =>
    trial.path[beat] === option;

/**
 * Plays the seat so as to meet a mandate: begins with the rule of thumb that did best, and takes in each beat the option that did best,
 * by some games played on by the cabinet.
 */
const reckoning = (table: Table, seat: CountryId, mandate: number, thoughts: number): Manner => {
  const { level } = table;
  const seeds = seedsFrom(TRIED, thoughts);
  const scored = (manner: Manner, isCounted: (trial: Trial) => boolean) => {
    const trials = playTrials(table, seat, manner, seeds).filter(isCounted);
    return { manner, score: meanOf(trials, (trial) => scoreOf(trial.verdicts[mandate])) };
  };
  const bestOf = (list: readonly ReturnType<typeof scored>[]) => list.toSorted((a, b) => b.score - a.score)[0];
  const start = bestOf([cabinet, ...simpleManners(level, seat)].map((manner) => scored(manner, () => true)));
  const name = reckonerOf(level, seat, mandate);
  return level.beats.reduce<Manner>(
    (manner, beat) => {
      const tries = optionsOf(beat, seat).map(({ id }) => scored(except(manner, beat.id, id), isTried(beat.id, id)));
      const best = bestOf(tries);
      return best && best.score > 0 ? best.manner : manner;
    },
    { ...(start?.manner ?? cabinet), name },
  );
};

/** Name of the manner that plays for one mandate. */
export const reckonerOf = (level: Level, seat: CountryId, mandate: number): string =>
  `for.${mandatesOf(level, seat)[mandate]?.id ?? ''}`;

/** Each option of a beat in each context, on as many seeds. */
const cellsIn = (table: Table, seat: CountryId, contexts: readonly Manner[], beat: Beat, seeds: readonly number[]) =>
  contexts.flatMap((context) =>
    optionsOf(beat, seat).map(
      ({ id }): Cell => ({
        beat: beat.id,
        context: context.name,
        option: id,
        trials: playTrials(table, seat, except(context, beat.id, id), seeds).filter(isTried(beat.id, id)),
      }),
    ),
  );

/** A few games tell most options apart; where one looks worthless, or a beat without stakes, more are played before it is said. */
const provenCells = (
  table: Table,
  seat: CountryId,
  contexts: readonly Manner[],
  { cells, proof, from = 1 }: SurveySize,
) =>
  (cells === 0 ? [] : table.level.beats).flatMap((beat) => {
    const few = cellsIn(table, seat, contexts, beat, seedsFrom(from, cells));
    const isEnough = proof <= cells || !isSuspect(table.level, seat, few);
    return isEnough ? few : cellsIn(table, seat, contexts, beat, seedsFrom(from, proof));
  });

/** All games of one seat. Pure, and the same each time; takes seconds to minutes by its size. */
export const surveyOf = (table: Table, seat: CountryId, size: SurveySize): SeatSurvey => {
  const { level } = table;
  const reckoners = mandatesOf(level, seat).map((_, n) => reckoning(table, seat, n, size.thoughts));
  const contexts = [cabinet, ...simpleManners(level, seat), ...reckoners];
  const seeds = seedsFrom(size.from ?? 1, size.games);
  return {
    seat,
    games: new Map(
      [...contexts, blind].map((manner) => [manner.name, playTrials(table, seat, manner, seeds)] as const),
    ),
    cells: provenCells(table, seat, [...contexts, ...among], size),
  };
};
