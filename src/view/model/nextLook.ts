/** How a gesture changes what is looked at. */
import type { CountryId } from '../../sim/act';
import type { Gesture } from './gesture';
import { firstLook, type Look, leadersOf, type OverlayName } from './look';

/** Leaves out what is undefined, so that an absent draft is truly absent. */
function without<Key extends keyof Look>(look: Look, key: Key): Omit<Look, Key> {
  const { [key]: _gone, ...rest } = look;
  return rest;
}

const withCountry = (look: Look, country: CountryId | undefined): Look =>
  country === undefined ? without(look, 'country') : { ...look, country };

const withPaper = (look: Look, paper: string | undefined): Look =>
  paper === undefined ? without(look, 'paper') : { ...look, paper };

/** The option that leads is picked; of a tie none is, for that is the teacher's to decide. */
function afterVotes(look: Look, votes: NonNullable<Look['votes']>): Look {
  const [lead, second] = leadersOf(votes);
  const next = { ...look, votes, isSealing: false };
  return lead === undefined || second !== undefined ? without(next, 'option') : { ...next, option: lead };
}

const withOverlay = (look: Look, name: OverlayName, id: string | undefined): Look => ({
  ...look,
  overlay: id === undefined ? { name } : { name, id },
});

/** Drafts that a new step of the way forgets. */
const stepOn = (look: Look): Look => {
  const {
    overlay: _page,
    country: _asked,
    view: _seen,
    part: _brief,
    votes: _cast,
    isUncovered: _open,
    ...rest
  } = look;
  return { ...rest, tab: 'decide', isSealing: false, isHurried: false };
};

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
    case 'count-votes':
      return afterVotes(look, { ...look.votes, [gesture.option]: gesture.count });
    case 'open-part':
      return gesture.part === undefined ? without(look, 'part') : { ...look, part: gesture.part };
    case 'uncover':
      return { ...look, isUncovered: true };
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
    case 'open-reading':
    case 'close-overlay': {
      const { overlay: _page, part: _brief, ...rest } = look;
      return rest;
    }
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
