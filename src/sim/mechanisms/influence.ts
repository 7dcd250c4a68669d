/** Diplomacy between decisions: leaning on a government, or taking some of its costs on oneself. */
import type { CountryId } from '../act';
import type { Sounding } from '../command';
import { countryOf } from '../table';
import type { SoundingMade, World } from '../world';

/** Price of a sounding, in points of influence. A favour costs twice a word. */
export const priceOf = (sounding: Sounding): number => (sounding.how === 'offer' ? 2 : 1);

export interface Influences {
  /** -1 (leaned on to give way) to 1 (to stand firm). */
  readonly leaned: number;
  /** Share of cost and of ties to the challenger taken away by favours, 0 to 0.5. */
  readonly eased: number;
}

/** A patron weighs more than a stranger; with a power that leads, so does who has done its share. */
export const weightOf = (world: World, by: CountryId, on: CountryId): number => {
  const country = countryOf(world, on);
  if (world.level.leader === on) return 0.25 + 0.5 * (world.nations[by]?.delivered ?? 0);
  return country.follows === by ? 0.25 + 0.5 * (country.dials.align / 4) : 0.25;
};

export const leanedBy = (sum: number): number => Math.max(-1, Math.min(1, sum));

export const easedBy = (favours: number): number => Math.min(0.5, 0.3 * favours);

const leaning = (world: World, made: SoundingMade, on: CountryId): number =>
  made.sounding.how === 'press' ? weightOf(world, made.by, on) * (made.sounding.toward === 'firm' ? 1 : -1) : 0;

/** What others have done to move this government since the last beat, and in this one. */
export const influencesOn = (world: World, on: CountryId): Influences => {
  const recent = new Set([world.level.beats[world.at]?.id, world.past.at(-1)?.beat]);
  const felt = world.soundings.filter((made) => made.sounding.to === on && recent.has(made.beat));
  const leaned = felt.reduce((sum, made) => sum + leaning(world, made, on), 0);
  const favours = world.soundings.filter((made) => made.sounding.to === on && made.sounding.how === 'offer').length;
  return { leaned: leanedBy(leaned), eased: easedBy(favours) };
};
