/** All that the simulation knows at one moment: plain data, never changed in place. */
import type { Aims, CountryId, Signal } from './act';
import type { Amended, TextState, Wordings } from './clause';
import type { Sounding } from './command';
import type { ConsiderationName } from './consideration';
import type { Level, OutcomeKind } from './level';
import type { MeasureId } from './measure';

/** Who commands a country: a person (or a recorded run), or the rules of the model. */
export type Seat = 'person' | 'rule';

/** One option as a government weighed it: eight lines and circumstance add up to `total`. */
export interface Weighing {
  readonly option: string;
  readonly lines: readonly number[];
  readonly circumstance: number;
  readonly total: number;
}

export interface Decision {
  readonly country: CountryId;
  readonly option: string;
  readonly byPerson: boolean;
  /** How every open option weighed, with the model's reasons; also told of a person's seat, as what its cabinet would have felt. */
  readonly weighed: readonly Weighing[];
  readonly secondThoughts: boolean;
  readonly paper?: string;
}

export type PromiseEnd = 'open' | 'kept' | 'partly-kept' | 'broken' | 'forgotten';

/** A promise in the ledger. `strength` is the share of a full effort owed, 0 to 1. */
export interface LedgerPromise {
  readonly id: string;
  readonly kind: 'treaty' | 'pledge' | 'assurance' | 'warning' | 'guarantee';
  readonly by: CountryId;
  readonly to: CountryId;
  readonly date: string;
  readonly beat?: string;
  readonly strength: number;
  readonly onlyIf?: CountryId;
  /** The clauses signed, if it is a signature under a text. */
  readonly clauses?: Wordings;
  readonly witnesses: readonly CountryId[];
  readonly end: PromiseEnd;
  readonly endedOn?: string;
}

export type Move = 'yield' | 'bargain' | 'advance';

/** What the challenger weighed: three utilities, its temper on each, and what it believed. Hidden until the end. */
export interface Answer {
  readonly beat: string;
  readonly move: Move;
  readonly utilities: readonly [number, number, number];
  readonly tempers: readonly [number, number, number];
  /** Expected chance that its arms would fail, and share of its supply cut, as it believed, 0 to 1. */
  readonly chanceOfDefeat: number;
  readonly coverage: number;
  /** In an open war arms moved the front: the chance to hold it, the die, and where it stood before and after. */
  readonly arms?: {
    readonly chance: number;
    readonly drawn: number;
    readonly before: number;
    readonly after: number;
    /** Did the challenger's patron come in now? */
    readonly entered: boolean;
  };
}

export interface VoteCount {
  readonly measure: MeasureId;
  readonly adopted: MeasureId | 'none';
  readonly yes: readonly CountryId[];
  readonly softer: readonly CountryId[];
  readonly abstained: readonly CountryId[];
  readonly blocked: readonly CountryId[];
}

/** What happened in a beat that is over. */
export interface BeatPast {
  readonly beat: string;
  readonly decisions: readonly Decision[];
  readonly vote?: VoteCount;
  /** Changes of the text, if there is one on the table. */
  readonly amended?: readonly Amended[];
  readonly answer?: Answer;
  readonly trust: number;
  readonly tension: number;
}

/** A country's standing posture: what it last said or did in the open. */
export interface Stance {
  /** -1 (worked against the measure) to 1 (all of it). */
  readonly effort: number;
  readonly onlyIf?: CountryId;
  readonly isSecret: boolean;
}

export interface Nation {
  readonly stance?: Stance;
  readonly signals: readonly Signal[];
  /** 0 to 100. */
  readonly means: number;
  readonly support: number;
  readonly influence: number;
  /** Last deed where a promise fell due, 0 to 1. */
  readonly delivered?: number;
  /** Passage granted to helpers, 0 to 1. */
  readonly grant: number;
  readonly claims: boolean;
  /** It has signed neutrality or non-aggression with the challenger. */
  readonly isOut?: boolean;
}

export interface Crisis {
  readonly measure: MeasureId;
  /** Steps the challenger has made towards its aim. */
  readonly progress: number;
  /** Concession on the table at the victim's expense, 0 to 1, and who stands behind it. */
  readonly concession: number;
  readonly conceders: readonly CountryId[];
  readonly victimAccepts: boolean;
  readonly lastMove?: Move;
  readonly attacked: boolean;
  readonly adopted: readonly string[];
  /** Was the measure in force adopted by the body whose business it is? Absent until it was asked. */
  readonly mandate?: boolean;
  /** What an open war is fought for, once that was asked, and whether the challenger's patron is in it. */
  readonly aims?: Aims;
  readonly entered?: boolean;
}

/** A sounding, or the same thing done openly by an option (`press`). */
export interface SoundingMade {
  readonly beat: string;
  readonly by: CountryId;
  readonly sounding: Sounding;
  /** For `sound-out`: what the government would choose today, and its strongest reasons for and against. */
  readonly heard?: { readonly option: string; readonly reason: ConsiderationName; readonly against: ConsiderationName };
}

/** Strength in division-equivalents: at home, and what reaches the victim over distance if passage is free. */
export interface Force {
  readonly home: number;
  readonly arriving: number;
}

export interface World {
  /** The level under the chosen reading. */
  readonly level: Level;
  readonly reading: string;
  readonly seed: number;
  readonly seats: Readonly<Record<CountryId, Seat>>;
  readonly mandates: Readonly<Record<CountryId, string>>;
  /** Index of the open beat in `level.beats`; equal to its length when the episode is over. */
  readonly at: number;
  readonly sealed: Readonly<Record<CountryId, { readonly option: string; readonly paper?: string }>>;
  readonly forecasts: readonly { readonly by: CountryId; readonly beat: string; readonly percent: number }[];
  readonly soundings: readonly SoundingMade[];
  /** Trust in the system, 0 to 1. */
  readonly trust: number;
  /** 0 to 100. */
  readonly tension: number;
  readonly crisis: Crisis;
  /** The text on the table, in levels that have one. */
  readonly text?: TextState;
  readonly nations: Readonly<Record<CountryId, Nation>>;
  /** Fixed for the episode; the challenger's too. */
  readonly forces: Readonly<Record<CountryId, Force>>;
  /** Deeds that `observer` counts for and against `subject` (Beta counts), keyed observer then subject. */
  readonly beliefs: Readonly<
    Record<CountryId, Readonly<Record<CountryId, { readonly kept: number; readonly failed: number }>>>
  >;
  readonly ledger: readonly LedgerPromise[];
  readonly past: readonly BeatPast[];
  readonly outcome?: OutcomeKind;
  readonly ending?: string;
}

/** A fact that followed from a command. Views may use it for motion and sound, and may skip it. */
export type Happening =
  | { readonly type: 'mandate-taken'; readonly by: CountryId; readonly mandate: string }
  | { readonly type: 'sounded'; readonly made: SoundingMade }
  | { readonly type: 'forecast-made'; readonly by: CountryId; readonly percent: number }
  | { readonly type: 'sealed'; readonly by: CountryId }
  | {
      readonly type: 'decided';
      readonly beat: string;
      readonly country: CountryId;
      readonly option: string;
      readonly secondThoughts: boolean;
    }
  | { readonly type: 'vote-counted'; readonly beat: string; readonly count: VoteCount }
  | { readonly type: 'clause-changed'; readonly beat: string; readonly change: Amended }
  | { readonly type: 'promise-made'; readonly promise: string }
  | { readonly type: 'promise-ended'; readonly promise: string; readonly end: PromiseEnd }
  | { readonly type: 'challenger-moved'; readonly beat: string; readonly move: Move }
  | { readonly type: 'attacked'; readonly country: CountryId }
  | { readonly type: 'beat-opened'; readonly beat: string }
  | { readonly type: 'ended'; readonly outcome: OutcomeKind; readonly ending: string };
