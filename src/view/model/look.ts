/** What a person is looking at: drafts and open pages. No game hangs on it; a reload may forget it. */
import type { CountryId } from '../../sim/act';
import type { Gesture, OverlayName, Tab, View } from './gesture';

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
  /** The player wants the whole reveal at once. */
  readonly isHurried: boolean;
}

export const firstLook: Look = { tab: 'decide', isSealing: false, isHurried: false };

/** Leaves out what is undefined, so that an absent draft is truly absent. */
function without<Key extends keyof Look>(look: Look, key: Key): Omit<Look, Key> {
  const { [key]: _gone, ...rest } = look;
  return rest;
}

const withCountry = (look: Look, country: CountryId | undefined): Look =>
  country === undefined ? without(look, 'country') : { ...look, country };

const withPaper = (look: Look, paper: string | undefined): Look =>
  paper === undefined ? without(look, 'paper') : { ...look, paper };

const withOverlay = (look: Look, name: OverlayName, id: string | undefined): Look => ({
  ...look,
  overlay: id === undefined ? { name } : { name, id },
});

/** Drafts that a new step of the way forgets. */
const stepOn = (look: Look): Look => ({
  ...without(without(without(look, 'overlay'), 'country') as Look, 'view'),
  tab: 'decide',
  isSealing: false,
  isHurried: false,
});

/** A sealed decision leaves no draft behind. */
const afterSeal = (look: Look): Look => stepOn(without(without(look, 'option'), 'paper'));

/** What is looked at after a gesture. */
export function nextLook(look: Look, gesture: Gesture): Look {
  switch (gesture.type) {
    case 'choose-seat':
      return { ...look, seat: gesture.seat };
    case 'choose-reading':
      return { ...look, reading: gesture.reading };
    case 'choose-mandate':
      return { ...look, mandate: gesture.mandate };
    case 'choose-option':
      return { ...look, option: gesture.option, isSealing: false };
    case 'cite-paper':
      return withPaper(look, gesture.paper);
    case 'ask-seal':
      return { ...look, isSealing: true };
    case 'keep-thinking':
      return { ...look, isSealing: false };
    case 'pick-country':
      return withCountry(look, gesture.country);
    case 'show-tab':
      return { ...look, tab: gesture.tab };
    case 'show-view':
      return { ...look, view: gesture.view };
    case 'open-overlay':
      return withOverlay(look, gesture.overlay, gesture.id);
    case 'close-overlay':
      return without(look, 'overlay');
    case 'show-all':
      return { ...look, isHurried: true };
    case 'seal':
      return afterSeal(look);
    case 'open-episode':
    case 'leave':
    case 'resume-run':
    case 'begin':
    case 'retry-same-seed':
    case 'play-other-seat':
      return firstLook;
    case 'go-on':
    case 'go-back':
    case 'take-mandate':
      return stepOn(look);
    default:
      return look;
  }
}
