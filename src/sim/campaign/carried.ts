/** What a road brings to an episode: plain, small data, kept in the record of every run that was played on a road. */
import type { CountryId } from '../act';
import type { Wordings } from '../clause';

/** One country's account of one episode, as counts of promises and points of 100. */
export interface CountryAccount {
  readonly kept: number;
  readonly partly: number;
  readonly broken: number;
  readonly means: number;
  readonly support: number;
}

/** A word that binds and outlasts the episode: who owes how much of a full effort, 0 to 1, to whom of those who signed with it. */
export interface SignedWord {
  readonly by: CountryId;
  /** Day of the signature, ISO. */
  readonly date: string;
  readonly strength: number;
  readonly onlyIf?: CountryId;
}

/** What an episode left. */
export interface Account {
  readonly level: string;
  /** First and last day of the episode, ISO. */
  readonly from: string;
  readonly to: string;
  /** Trust in the system, 0 to 1. */
  readonly trust: number;
  readonly countries: Readonly<Record<CountryId, CountryAccount>>;
  readonly signed: readonly SignedWord[];
}

/** One episode of a road: what it left, less what history's line would have left on the same dice. Only what differs is named. */
export interface Leg {
  readonly level: string;
  readonly from: string;
  readonly to: string;
  readonly trust: number;
  readonly countries: Readonly<Record<CountryId, CountryAccount>>;
  /** Signatures that stand and in history's line do not, and the other way round. */
  readonly signed: readonly SignedWord[];
  readonly unsigned: readonly CountryId[];
  /** All whose signatures stood in the end. */
  readonly parties: readonly CountryId[];
}

export interface Carried {
  /** In the order of history; episodes that went as history are not named. */
  readonly legs: readonly Leg[];
  /** The wordings of the charter, by clause, where it was written on this road. */
  readonly charter?: Wordings;
}
