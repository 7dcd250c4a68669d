/**
 * Published figures on many crises, and the model's own on random ones. Each has a band in which it would be believed; a figure outside
 * its band is a miss, and is told with its reason. The weights were fitted to the rows on pacts kept, deterrence, sanctions and wars that
 * widen; those on burdens, reputation and selection came after, and are a check.
 */
import { studiesOfBurdens } from './burdens';
import { studiesOfPacts } from './pacts';
import type { Share } from './play';
import { studiesOfSanctions } from './sanctions';
import type { Study } from './study';
import { studiesOfWars } from './wars';

export const studies: readonly Study[] = [
  ...studiesOfPacts,
  ...studiesOfSanctions,
  ...studiesOfWars,
  ...studiesOfBurdens,
];

/** Rows of the design's table that this model cannot speak to; the reason stands in the words under `agreement.silent.<row>`. */
export const silent: readonly string[] = ['E13', 'E14', 'E17', 'E18', 'E19', 'E21', 'E22', 'E23'];

export interface Agreement {
  readonly study: Study;
  readonly measured: Share;
  readonly isInside: boolean;
}

/** One study, over so many worlds. */
export const agreementOf = (study: Study, count: number): Agreement => {
  const measured = study.measure(count);
  const [low, high] = study.band;
  return { study, measured, isInside: measured.share >= low && measured.share <= high };
};
