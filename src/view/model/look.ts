/** What a person is looking at: drafts and open pages. No game hangs on it; a reload may forget it. */
import type { CountryId } from '../../sim/act';
import type { Adviser } from '../../sim/level';

/** A page laid over the game. */
export type OverlayName =
  | 'papers'
  | 'ledger'
  | 'country'
  | 'settings'
  | 'about'
  | 'glossary'
  | 'help'
  | 'runs'
  | 'share'
  | 'log'
  | 'lent'
  | 'handin'
  | 'parts'
  | 'laboratory'
  | 'episodes';

/** Where a person stands on a narrow screen. */
export type Tab = 'map' | 'decide' | 'papers' | 'ledger';

/** What the plate shows where there is a room to see: the map, or the room in which it is decided. */
export type View = 'map' | 'room';

export interface Look {
  readonly overlay?: { readonly name: OverlayName; readonly id?: string };
  readonly tab: Tab;
  /** Chosen for this step; without it the room is shown while its votes are told. */
  readonly view?: View;
  readonly seat?: CountryId;
  readonly reading?: string;
  readonly mandate?: string;
  readonly option?: string;
  readonly paper?: string;
  /** The player asked to seal and is asked once more. */
  readonly isSealing: boolean;
  /** The country picked for a sounding, or in the atlas. */
  readonly country?: CountryId;
  /** Votes of a room by hands or tokens, for each option. */
  readonly votes?: Readonly<Record<string, number>>;
  /** Whose private brief is open. */
  readonly part?: Adviser;
  /** What was covered for a room is shown. */
  readonly isUncovered?: boolean;
  /** The player wants the whole reveal at once. */
  readonly isHurried: boolean;
}

export const firstLook: Look = { tab: 'decide', isSealing: false, isHurried: false };

/** The options with the most votes; none while nobody has voted. */
export function leadersOf(votes: NonNullable<Look['votes']>): readonly string[] {
  const most = Math.max(0, ...Object.values(votes));
  return most === 0 ? [] : Object.keys(votes).filter((option) => votes[option] === most);
}
