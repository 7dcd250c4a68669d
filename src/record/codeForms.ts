/**
 * The two ways in which result codes have been written. They differ in what is said of a forecast; each has a row of level tags of its
 * own, so that the first signs of a code tell which of them it is.
 */
import type { Level } from '../sim/level';
import { foldText } from '../sim/random';

/** What came of the commitment that a forecast was about; `open` was not decided, or not yet, and is not counted. */
export type HeldSign = 'held' | 'failed' | 'open';

export interface CodedForecast {
  /** Whole per cent, in tens. */
  readonly forecast?: number;
  readonly held?: HeldSign;
}

export interface CodeForm {
  /** Of this level, 1 to `tags` - 1: never zero, so that a row of noughts is no level. */
  readonly tagOf: (level: Pick<Level, 'id'>) => number;
  /** How many things can be said of a forecast. */
  readonly forecasts: number;
  readonly valueOf: (said: CodedForecast) => number;
  readonly said: (value: number) => CodedForecast;
}

/** Levels are told apart by 12 bits of their name. */
export const tags = 4096;
const tagBy =
  (sign: string) =>
  ({ id }: Pick<Level, 'id'>): number =>
    1 + (foldText(id + sign) % (tags - 1));

const tens = 11;

/** The first: a forecast in tens, 0 to 10, and 11 for none. Still read, no longer written. */
const first: CodeForm = {
  tagOf: tagBy(''),
  forecasts: tens + 1,
  valueOf: ({ forecast }) => (forecast === undefined ? tens : forecast / 10),
  said: (value) => (value === tens ? {} : { forecast: value * 10 }),
};

const ends: readonly HeldSign[] = ['held', 'failed', 'open'];

/** The second: 0 for no forecast, otherwise its tens and what came of it. */
const second: CodeForm = {
  tagOf: tagBy('/2'),
  forecasts: 1 + tens * ends.length,
  valueOf: ({ forecast, held = 'open' }) =>
    forecast === undefined ? 0 : 1 + (forecast / 10) * ends.length + ends.indexOf(held),
  said: (value) =>
    value === 0
      ? {}
      : { forecast: 10 * Math.floor((value - 1) / ends.length), held: ends[(value - 1) % ends.length] ?? 'open' },
};

export const codeForms: readonly CodeForm[] = [second, first];
/** The way in which codes are written now. */
export const codeForm: CodeForm = second;
