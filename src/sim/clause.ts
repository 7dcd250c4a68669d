/** What a text on the table is made of: open clauses, each with a few wordings, and what each wording is worth to whom. */
import type { CountryId, Effort, WordingOf } from './act';
import type { ConsiderationName } from './consideration';

/** Standard clauses of a treaty. What a kind does to the obligation stands in `mechanisms/clauses.ts`; a level only names it. */
export type ClauseKind =
  /** Who is asked to sign. */
  | 'members'
  /** What is owed: help, arms given up, borders, human contacts, trade. */
  | 'aid'
  | 'arms'
  | 'borders'
  | 'contacts'
  | 'trade'
  /** How much of it stands: what calls it up, who decides, on whose condition, behind whose guarantee, with what passage and plans,
   * under whose eyes, for how long, with what force in law. */
  | 'trigger'
  | 'decider'
  | 'condition'
  | 'guarantor'
  | 'transit'
  | 'planning'
  | 'verification'
  | 'duration'
  | 'force'
  /** Beside it: a permanent organ, peaceful change. */
  | 'organ'
  | 'change';

export interface Wording {
  readonly id: string;
  /** How far it binds: not at all, in part, wholly. */
  readonly binds: Effort;
  /** Who is asked to sign; only in a clause on members. */
  readonly parties?: readonly CountryId[];
  /** Whose own help is the condition for all others. */
  readonly onlyIf?: CountryId;
}

/** What a wording is worth to a government: a historian's judgement from -4 to 4, filed under one of the eight considerations. */
export type ClauseValue = Readonly<Partial<Record<ConsiderationName, number>>>;

export interface Clause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly wordings: readonly Wording[];
  /** The wording on the table when the episode opens. */
  readonly opens: string;
  /** By country, then by wording; what is not named is worth nothing to it. */
  readonly values: Readonly<Record<CountryId, Readonly<Record<string, ClauseValue>>>>;
}

export interface TreatyText {
  readonly clauses: readonly Clause[];
}

/** The wording of each clause, by clause id. */
export type Wordings = Readonly<Record<string, string>>;

/** What a government has said in the open on a clause. */
export interface Voice extends WordingOf {
  readonly beat: string;
  readonly country: CountryId;
  readonly stand: 'for' | 'against';
}

/** A change of one clause, as it was decided. */
export interface Amended extends WordingOf {
  readonly from: string;
  readonly by: readonly CountryId[];
  readonly against: readonly CountryId[];
}

/** The text as it lies on the table at one moment. */
export interface TextState {
  readonly wording: Wordings;
  readonly voices: readonly Voice[];
  /** Signatures that stand, and whether with a reservation. */
  readonly signed: Readonly<Record<CountryId, 'sign' | 'reserve'>>;
  /** Who has walked out and not spoken since. */
  readonly left: readonly CountryId[];
}
