/** What a person did on the pages of a live room. */
import type { PaceAsked } from '../../class/wire';
import type { CountryId } from '../../sim/act';

export type LiveGesture =
  /** A teacher opens a room. */
  | { readonly type: 'live-open'; readonly level: string }
  | { readonly type: 'live-look'; readonly code: string }
  | { readonly type: 'live-take-seat'; readonly seat: CountryId }
  | { readonly type: 'live-join-team'; readonly seat: CountryId; readonly word: string }
  /** To the board without its tools, or back to the seats. */
  | { readonly type: 'live-look-on'; readonly isOn: boolean }
  | { readonly type: 'live-pace'; readonly pace: PaceAsked }
  /** To the run of the class, once it is over. */
  | { readonly type: 'live-run'; readonly to: 'run' | 'watch' | 'compare' }
  /** Gives the seat on this device up, or the board. */
  | { readonly type: 'live-forget' };
