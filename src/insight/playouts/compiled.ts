/**
 * A level made ready for thousands of playouts: countries, beats and options by number, everything that no playout changes worked out
 * once by the very formulas of `sim`, and every die folded to its key. Nothing here is a rule of its own.
 */
import type { Beat, Country, Level, OutcomeKind } from '../../sim/level';
import { type Measure, type MeasureId, measures } from '../../sim/measure';
import type { RuleOfDecision } from '../../sim/mechanisms/rulesOfDecision';
import type { Posture } from '../../sim/posture';
import type { Move } from '../../sim/world';
import { MEASURE, type State } from './state';

/** Number of "nobody" or "nothing" wherever a country, an option or an ending is meant. */
export const NONE = -1;

/** 0 is "not yet"; the others are numbered as they stand. */
export const outcomes: readonly (OutcomeKind | undefined)[] = [
  undefined,
  'deterred',
  'repelled',
  'compromise',
  'ceded',
  'conquest',
  'wider-war',
];

export const moveNames: readonly (Move | undefined)[] = [undefined, 'yield', 'bargain', 'advance'];

export const measureIds = Object.keys(measures) as readonly MeasureId[];

/** The measure in force. */
export const measureIn = ({ facts }: State): Measure => measures[measureIds[facts[MEASURE] ?? 0] ?? 'none'];

/** A fact of the crisis, asked of a state. */
export type Test = (state: State) => boolean;

/** Someone leaned on by an option: who, and by how much to stand firm (above 0) or to give way. */
export interface Press {
  readonly on: number;
  readonly by: number;
}

export interface CompiledOption {
  readonly id: string;
  readonly country: number;
  readonly posture: Posture;
  readonly onlyIf: number;
  readonly needs: Test | undefined;
  /** Its signals as bits, and whether joint planning is among them. */
  readonly signals: number;
  readonly plans: boolean;
  readonly presses: readonly Press[];
  /** Does it give a word, and of what strength? */
  readonly isWord: boolean;
  readonly strength: number;
  /** Points of means it takes; points of support it gives, and gives to one that has broken its word by it. */
  readonly spent: number;
  readonly applause: number;
  readonly applauseBroken: number;
  /** Which of the tempers weighs on it, and the dice of that and of the other. */
  readonly kind: number;
  readonly temper: number;
  readonly otherTemper: number;
}

export interface CompiledBeat {
  readonly at: number;
  readonly beat: Beat;
  readonly measure: Measure;
  /** Index of its day among all days of the level. */
  readonly day: number;
  readonly when: Test | undefined;
  readonly waitsForEnd: boolean;
  readonly mayRethink: boolean;
  /** Who decides, in the order of the table. */
  readonly deciders: readonly number[];
  /** All options of all deciders, and where each country's begin and how many it has. */
  readonly options: readonly CompiledOption[];
  readonly first: Int16Array;
  readonly count: Int16Array;
  /** What its options wait for. */
  readonly needs: readonly Test[];
  readonly rule: RuleOfDecision;
  /** Who has a vote, by country; and is the accused among the judges? */
  readonly voters: readonly boolean[];
  readonly isAccusedJudge: boolean;
  /** What is adopted by full votes, and with half-hearted ones. */
  readonly whole: CompiledText;
  readonly soft: CompiledText;
  /** Moves the challenger may make, numbered as in `moveNames`. */
  readonly moves: readonly number[];
  /** Dice of a country that chooses blindly. */
  readonly chance: Int32Array;
}

/** Is it anything, is it the text itself, and which measure does it ask, numbered as in `measureIds`? */
export interface CompiledText {
  readonly isAny: boolean;
  readonly isText: boolean;
  readonly measure: number;
}

export interface CompiledEnding {
  readonly id: string;
  readonly outcomes: readonly OutcomeKind[];
  readonly when: Test | undefined;
}

export interface Compiled {
  readonly level: Level;
  readonly reading: string;
  readonly countries: readonly Country[];
  readonly victim: number;
  readonly follows: Int16Array;
  /** Owners of the roads of each country; undefined if it needs none. */
  readonly through: readonly (readonly number[] | undefined)[];
  readonly duty: Float64Array;
  readonly memory: Float64Array;
  readonly home: Float64Array;
  readonly reach: Float64Array;
  /** `leans[by * countries + on]`: how much one weighs when it leans on the other. */
  readonly leans: Float64Array;
  readonly challengerHome: number;
  readonly beats: readonly CompiledBeat[];
  /** The endings of the level, then one for each outcome that none of them covers. */
  readonly endings: readonly CompiledEnding[];
  readonly treaties: number;
  /** Room in the ledger: treaties, a word of each country in each beat, and what influence can buy. */
  readonly promises: number;
  readonly dice: {
    readonly resolve: number;
    readonly moves: readonly number[];
    readonly war: number;
    readonly hold: number;
    readonly rethink: Int32Array;
  };
  readonly opening: State;
}
