/** How far the endings of an episode hang on each number of the model: worked out ahead, for it takes minutes, and kept in a file. */
import type { Beat, Country, Ending, Level } from '../sim/level';
import { type ParameterName, parameters } from '../sim/parameters';
import { foldText } from '../sim/random';
import kept from './sensitivity.json';
import { apart, emptyTally, playerOf, seedOf, type Tally, tallied } from './worlds';

/** Part of the worlds that end otherwise, in a hundred, when a number stands at the low and the high end of its range. */
export interface Moved {
  readonly low: number;
  readonly high: number;
}

/** Of one episode. */
export interface Sensitivity {
  readonly edition: number;
  /** Day it was worked out, ISO, and how many worlds each figure rests on. */
  readonly made: string;
  readonly worlds: number;
  /** Of the numbers and the level it was worked out for; another sum means that it is stale. */
  readonly checksum: string;
  readonly moved: Readonly<Record<string, Moved>>;
}

/** By level id. */
export const sensitivities: Readonly<Record<string, Sensitivity>> = kept;

/** The episode that the weights were fitted to stands for one that was not worked out. */
const FITTED = '1938-munich';

/** The id of the episode whose figures are shown for this one. */
export const sensitivityFor = (level?: string): string =>
  level !== undefined && sensitivities[level] ? level : FITTED;

/** What the rules read of a beat and of an ending: what is shown beside it, or left on the map, moves no world. */
const ruled = ({ figures: _shown, ...beat }: Beat): unknown => beat;
const reached = ({ id, outcomes, when }: Ending): readonly unknown[] => [id, outcomes, when];

const judged = ({ id, isMember, dials, record, follows, through }: Country): readonly unknown[] => [
  ...[id, isMember, dials, record, follows, through],
];

/** Eight hexadecimal digits for all values and ranges, and for all of the level that the rules read. */
export const sensitivityChecksum = ({ system, challenger, war, leader, ...level }: Level): string => {
  const { countries, treaties, text, beats, endings } = level;
  const judgements = [system, challenger, war, leader, countries.map(judged), treaties, text];
  return foldText(JSON.stringify([parameters, judgements, beats.map(ruled), endings.map(reached)]))
    .toString(16)
    .padStart(8, '0');
};

/** Endings of so many worlds in which every government follows its reasons, with the numbers as they stand now. */
export const tallyOf = (level: Level, worlds: number): Tally => {
  const play = playerOf(level);
  return Array.from({ length: worlds }, (_, n) => play(seedOf(n + 1))).reduce(tallied, emptyTally);
};

export const movedBetween = (one: Tally, other: Tally): number => Math.round(100 * apart(one, other));

/** The larger of the two ends, in a hundred; undefined for a number that was not worked out. */
export const mostMoved = (level: string, name: ParameterName): number | undefined => {
  const moved = sensitivities[level]?.moved[name];
  return moved && Math.max(moved.low, moved.high);
};

/** Differences up to this, in a hundred, are made by luck alone between so many worlds and so many others. */
export const luckIn = (worlds: number): number => Math.ceil(60 / Math.sqrt(worlds));
