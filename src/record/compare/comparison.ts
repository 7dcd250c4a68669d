/** Two to four runs on one timeline: what `compareRuns` finds, as plain data that words can say. */
import type { CountryId } from '../../sim/act';
import type { ConsiderationName } from '../../sim/consideration';
import type { Gauges } from '../../sim/gauges';
import type { OutcomeKind } from '../../sim/level';
import type { LedgerPromise, Move, SoundingMade, VoteCount, Weighing } from '../../sim/world';
import type { GameRecord } from '../record';
import type { ReplayProblem } from '../replay';

export interface Comparison {
  /** Seats held by a person in the first run: what is done in them is one's own doing. */
  readonly own: readonly CountryId[];
  readonly runs: readonly ComparedRun[];
  /** The beats that any of the runs reached, in the order of the level. */
  readonly stations: readonly Station[];
  /** Each later run beside the first. */
  readonly partings: readonly Parting[];
}

export interface ComparedRun {
  readonly record: GameRecord;
  readonly start: Standing;
  readonly end: Standing;
  readonly isOver: boolean;
  readonly outcome?: OutcomeKind;
  /** Id of the ending. */
  readonly ending?: string;
}

/** How things stand at one moment. */
export interface Standing {
  /** By own seat. */
  readonly gauges: Readonly<Record<CountryId, Gauges>>;
  /** The whole ledger, secret promises too: a comparison is made when the games are over. */
  readonly ledger: readonly LedgerPromise[];
}

export interface Station {
  readonly beat: string;
  /** ISO day. */
  readonly date: string;
  /** One for each run; undefined where a run did not come by here. */
  readonly reached: readonly (Reached | undefined)[];
}

/** One beat of one run. */
export interface Reached {
  /** What own seats asked, foretold and chose. */
  readonly own: readonly OwnDeed[];
  readonly others: readonly {
    readonly country: CountryId;
    readonly option: string;
    readonly secondThoughts: boolean;
  }[];
  readonly vote?: VoteCount;
  readonly move?: Move;
}

export interface OwnDeed {
  readonly seat: CountryId;
  readonly option: string;
  readonly paper?: string;
  /** Whole per cent. */
  readonly forecast?: number;
  readonly soundings: readonly SoundingMade[];
}

/** What was not the same from the outset. */
export type StartDifference = 'seed' | 'reading' | 'seats' | 'mandate';

export interface Parting {
  /** Place of the later run among the runs; the other is always the first, 0. */
  readonly run: number;
  readonly start: readonly StartDifference[];
  /** The first own choice that differs, and the first thing of any kind. None: the roads are one. */
  readonly firstOwn?: Difference;
  readonly first?: Difference;
  /** The first governments led by others that acted differently: those of one beat, the first of them in the order of deciding. */
  readonly others: readonly OtherMind[];
  /** The challenger's answers from the parting on. */
  readonly answers: readonly { readonly beat: string; readonly moves: Pair<Move | undefined> }[];
  readonly endings: Pair<string | undefined>;
}

/** Of the first run, and of the later. */
export type Pair<T> = readonly [T, T];

/** Where two roads part. In a beat, soundings come first, then all decisions at once, the count, and the challenger's answer. */
export type Difference =
  | { readonly what: 'sounding'; readonly beat: string; readonly seat: CountryId }
  | {
      readonly what: 'choice' | 'decision';
      readonly beat: string;
      readonly country: CountryId;
      readonly options: Pair<string>;
    }
  | { readonly what: 'vote'; readonly beat: string }
  | { readonly what: 'move'; readonly beat: string; readonly moves: Pair<Move | undefined> }
  /** A beat that only one of the runs came by: 0 the first, 1 the later. */
  | { readonly what: 'beat'; readonly beat: string; readonly only: 0 | 1 };

/** A government that chose `options[0]` in the first run and `options[1]` in the later, and why. */
export interface OtherMind {
  readonly beat: string;
  readonly country: CountryId;
  readonly options: Pair<string>;
  /** How it weighed all its open options in either run, the heaviest first. */
  readonly weighed: Pair<readonly Weighing[]>;
  readonly why: Why;
  /** Beats before it in which own deeds differed, oldest first. */
  readonly after: readonly string[];
  /**
   * The one of them that decided it: had own seats done there, in the later run, as in the first, it would have chosen as in the first.
   * Absent when no single one did.
   */
  readonly because?: string;
}

export type TermName = ConsiderationName | 'circumstance';

/** One line of a change of mind. Points of the model, for the later option less the earlier one. */
export interface Term {
  readonly name: TermName;
  /** How far it spoke for the later option over the earlier one in each run. */
  readonly spoke: Pair<number>;
  /** The change between the runs. */
  readonly by: number;
}

export type Why =
  /** All terms add up to `total`, the change of what the later option is worth over the earlier; `main` is the largest towards it. */
  | { readonly kind: 'weighed'; readonly terms: readonly Term[]; readonly total: number; readonly main: Term }
  /** It could not choose the same: that option was closed in one of the runs. */
  | { readonly kind: 'closed'; readonly option: string; readonly in: 0 | 1 };

export type ComparisonProblem =
  /** Words stand under `compare.count`, those of a run under `record.<code>`. */
  { readonly code: 'count' } | { readonly code: 'no-replay'; readonly run: number; readonly problem: ReplayProblem };

export type Compared =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly problems: readonly ComparisonProblem[] };
