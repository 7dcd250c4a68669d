/** What a published figure is held against: a measurement on random crises, and the band in which it would be believed. */
import type { World } from '../../sim/world';
import { deliveredBy, isAttacked, playWorlds, type Share, shareOf } from './play';
import { memberIds, type Wanted } from './worlds';

export interface Study {
  /** Names, figures and reasons in words stand under `agreement.<id>`. */
  readonly id: string;
  /** Rows of the list of literature that it speaks to. */
  readonly figures: readonly string[];
  /** What was published, as a share or a difference of shares; two numbers where studies differ. None where only the sign is known. */
  readonly published: readonly number[];
  /** Where the model's figure would be believed. */
  readonly band: readonly [number, number];
  /** Is it known to lie outside? Then the reason stands in the words, and a figure inside is a surprise that a test reports. */
  readonly isMiss?: true;
  /** The model's figure, over so many worlds. */
  readonly measure: (count: number) => Share;
}

/** Did anyone come with all it had? */
export const isHelped = (world: World): boolean => memberIds.some((id) => deliveredBy(world, id) === 1);

export const difference = (a: Share, b: Share): Share => ({ of: Math.min(a.of, b.of), share: a.share - b.share });

/** How much smaller a share is than another, as a share of the other; below 0 is smaller. */
export const relative = (a: Share, b: Share): Share => ({ of: Math.min(a.of, b.of), share: a.share / b.share - 1 });

export const attacks = (count: number, wanted: Wanted): Share => shareOf(playWorlds(count, wanted), isAttacked);
