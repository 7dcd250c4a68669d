/** Who is in the room: members without a vote, and those who stay away. An absent holder of a veto blocks nothing. */
import type { CountryId } from '../act';
import type { Beat, Level, Option } from '../level';
import { postureOf } from '../posture';
import { optionsOf } from '../table';
import type { World } from '../world';

/** Does this government stay away from the body in this beat? */
const isAway = (beat: Beat, country: CountryId): boolean => beat.absent?.includes(country) ?? false;

/**
 * A delegate that stays away has orders. A cabinet that is played by the rules does not change them, so it cannot block; a person in
 * its seat may send the delegate back.
 */
export const mayTake = (world: World, beat: Beat, country: CountryId, option: Option): boolean =>
  world.seats[country] === 'person' || !isAway(beat, country) || !postureOf(option, false).blocks;

/** Is the vote of this country counted? One that stays away is counted only if it came back to block. */
export const hasVote = (beat: Beat, country: CountryId, blocks: boolean): boolean =>
  (beat.voters?.includes(country) ?? true) && (blocks || !isAway(beat, country));

/** Where all holders must concur: may this country's silence bar the text? Under unanimity everyone's, else that of who may block. */
export const mayBar = (beat: Beat, country: CountryId): boolean =>
  (beat.voters?.includes(country) ?? true) &&
  (beat.rule === 'unanimity' || optionsOf(beat, country).some(({ acts }) => acts.some(({ act }) => act === 'block')));

/**
 * The challenger, where it judges in its own cause: under Article 11 of the Covenant the parties voted, under Article 15 they did not
 * (Council, 24 October 1931; Assembly, 24 February 1933).
 */
export const accusedIn = ({ challenger }: Level, { voters }: Beat): readonly CountryId[] =>
  voters?.includes(challenger.id) ? [challenger.id] : [];
