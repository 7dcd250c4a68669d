/** Who in a beat decides after others, and so knows what they do. */
import type { CountryId } from '../../sim/act';
import type { Beat, Level } from '../../sim/level';
import type { World } from '../../sim/world';

/** A victim played by the rules answers a bargain after it is put. */
export const answersLast = (world: World, beat: Beat, country: CountryId): boolean =>
  beat.kind === 'offer' && country === world.level.victim && !world.sealed[country];

/** The leader whose decision this country sees before its own, if there is one in this beat. */
export const leaderBefore = ({ leader }: Level, beat: Beat, country: CountryId): CountryId | undefined =>
  leader !== undefined && leader !== country && beat.options[leader] !== undefined ? leader : undefined;
