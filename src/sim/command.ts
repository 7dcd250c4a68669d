/** What a seat may ask to do: the one typed way in. Every command is in the log, forecasts and mandates too. */
import type { CountryId } from './act';

/** A diplomatic sounding, paid from a small stock of influence. */
export type Sounding =
  /** Ask where a government stands today. */
  | { readonly how: 'sound-out'; readonly to: CountryId }
  /** Promise it in private that you will act. */
  | { readonly how: 'assure'; readonly to: CountryId }
  /** Lean on it to stand firm or to give way. */
  | { readonly how: 'press'; readonly to: CountryId; readonly toward: 'firm' | 'yield' }
  /** Take some of its costs on yourself: a loan, arms, a side deal. */
  | { readonly how: 'offer'; readonly to: CountryId }
  /** Tell the challenger, in private, that you will act. */
  | { readonly how: 'warn'; readonly to: CountryId };
export type SoundingName = Sounding['how'];

export type Command =
  | { readonly do: 'take-mandate'; readonly by: CountryId; readonly mandate: string }
  | { readonly do: 'sound'; readonly by: CountryId; readonly sounding: Sounding }
  /** How likely the commitment is to hold, in whole per cent. */
  | { readonly do: 'forecast'; readonly by: CountryId; readonly percent: number }
  /** Seal a choice. When the last seat held by a person has sealed, the beat is played out. `paper` is a paper cited as reason. */
  | { readonly do: 'decide'; readonly by: CountryId; readonly option: string; readonly paper?: string };

/** Why a command may not be done. `code` is stable; words stand under `refusal.<code>`. */
export interface Refusal {
  readonly code:
    | 'over'
    | 'not-your-seat'
    | 'not-your-beat'
    | 'already-sealed'
    | 'unknown-mandate'
    | 'mandate-taken'
    | 'mandate-first'
    | 'unknown-country'
    | 'yourself'
    | 'not-with-challenger'
    | 'only-challenger'
    | 'no-influence'
    | 'asked-already'
    | 'unknown-option'
    | 'not-open'
    | 'bad-forecast'
    | 'unknown-paper';
  /** For `not-open`: the words key of the reason, `option.<beat>.<country>.<option>.closed`. */
  readonly reason?: string;
}
