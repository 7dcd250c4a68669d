/** A live room: one crisis, a team a country. Plain data; the server holds it, and gives out no more than `viewOf` shows. */
import type { Played } from '../record/deeds';
import type { CountryId } from '../sim/act';
import type { Command, Refusal } from '../sim/command';
import type { Level } from '../sim/level';

/** Lasts from the first team to the debrief; `open` and `revealed` take turns, a beat each. */
export type Phase = 'gathering' | 'open' | 'revealed' | 'over';

/** The soft clock of a round. When it runs out nothing happens: it is for people to look at. Milliseconds. */
export type Clock = { readonly until: number } | { readonly left: number };

/** What a team proves its seat by. Only hashes are known here: of a long key for each device, and of the short word that lets it in. */
export interface Team {
  readonly keys: readonly string[];
  readonly word: string;
}

/** The first line of a room's log. */
export interface Opening {
  readonly do: 'open';
  readonly level: string;
  readonly edition: number;
  readonly reading: string;
  /** 32 bits that nobody is told until the end: the dice hang on it. */
  readonly seed: number;
  /** When it was opened, in milliseconds. */
  readonly at: number;
  /** Hash of the teacher's key. */
  readonly key: string;
}

/** What the teacher may ask. `at` and `until` are told by the server's clock. */
export type Pace =
  /** The first round, or the next. No minutes: no clock. */
  | { readonly do: 'go-on'; readonly at: number; readonly minutes: number }
  | { readonly do: 'extend'; readonly at: number; readonly minutes: number }
  | { readonly do: 'freeze'; readonly at: number }
  | { readonly do: 'thaw'; readonly at: number }
  | { readonly do: 'reveal' }
  /** The team's devices are lost, or it has gone: its cabinet plays on, and others may take the seat. */
  | { readonly do: 'free-seat'; readonly seat: CountryId };

/** Everything that may change a room, and what its log is made of. */
export type RoomCommand =
  | Pace
  | { readonly do: 'take-seat'; readonly seat: CountryId; readonly key: string; readonly word: string }
  /** Another device of a team. That it knows the word, the server has seen. */
  | { readonly do: 'join-team'; readonly seat: CountryId; readonly key: string }
  | { readonly do: 'act'; readonly command: Command };

/** Words stand under `live.refusal.<code>`, those of the rules under `refusal.<code>`. */
export type RoomRefusal =
  | Refusal
  | { readonly code: 'not-yours' | 'no-such-seat' | 'seat-taken' | 'team-full' | 'not-now' | 'frozen' | 'bad-minutes' };

export interface Room {
  /** As its file has it. */
  readonly file: Level;
  readonly opening: Opening;
  /** The crisis as of the last reveal, and all that was done up to it. */
  readonly played: Played;
  readonly phase: Phase;
  /** What each seat has done since, known to nobody else. */
  readonly drafts: Readonly<Record<CountryId, readonly Command[]>>;
  readonly teams: Readonly<Record<CountryId, Team>>;
  readonly clock?: Clock;
}

/** Who asks, or looks on. It comes from the connection, never from a message. */
export type Role =
  | { readonly as: 'teacher' }
  | { readonly as: 'team'; readonly seat: CountryId }
  | { readonly as: 'onlooker' };

export const isFrozen = ({ clock }: Room): boolean => clock !== undefined && 'left' in clock;
