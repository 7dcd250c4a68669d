/** What one seat may see, with its choices, each open or with its Refusal. Nothing hidden is in it until the episode is over. */
import type { Act, CountryId } from './act';
import type { Refusal, SoundingName } from './command';
import { type Gauges, gaugesOf } from './gauges';
import type { Beat } from './level';
import { refusalOf } from './refusal';
import { isOver, openBeat, optionsOf } from './table';
import type { Crisis, Decision, LedgerPromise, Move, SoundingMade, Stance, VoteCount, World } from './world';

export interface Choice {
  readonly option: string;
  readonly acts: readonly Act[];
  readonly refusal?: Refusal;
}

/** A sounding that could be made now, open or with its refusal. */
export interface SoundingChoice {
  readonly how: SoundingName;
  readonly to: CountryId;
  readonly toward?: 'firm' | 'yield';
  readonly price: number;
  readonly refusal?: Refusal;
}

/** A past beat as it was seen: who did what, the count and the challenger's move. Reasons only when the episode is over. */
export interface SeenBeat {
  readonly beat: string;
  readonly deeds: readonly { readonly country: CountryId; readonly option: string; readonly secondThoughts: boolean }[];
  readonly vote?: VoteCount;
  readonly move?: Move;
  readonly decisions?: readonly Decision[];
}

export interface Sight {
  readonly seat: CountryId;
  readonly mandate?: string;
  readonly beat?: Beat;
  readonly choices: readonly Choice[];
  readonly soundings: readonly SoundingChoice[];
  readonly influence: number;
  readonly forecast?: number;
  readonly sealed?: string;
  /** Seats held by persons that have not sealed yet. */
  readonly waitingFor: readonly CountryId[];
  readonly stances: Readonly<Record<CountryId, Stance>>;
  readonly ledger: readonly LedgerPromise[];
  readonly gauges: Gauges;
  readonly crisis: Crisis;
  readonly heard: readonly SoundingMade[];
  readonly past: readonly SeenBeat[];
}
