/** Counts as rows of repeated signs: never a bigger sign, and what is left over is a sign cut short. Pure. */
import type { IconName } from './icons';

/** A count as signs. The number stands beside it in text, and what one sign stands for in a legend. */
export interface SignRow {
  readonly icon: IconName;
  readonly count: number;
  /** What one sign stands for. */
  readonly per: number;
  readonly full: number;
  /** Share of one more sign, 0 to below 1. */
  readonly rest: number;
}

/** What one sign may stand for: numbers that a reader can reckon with. */
const steps = [1, 2, 3, 5, 10, 20, 50, 100] as const;

/** What one sign stands for, the least by which no row is longer than `most` signs. One for all rows that are seen together. */
export function signWorth(counts: readonly number[], most: number): number {
  const longest = Math.max(0, ...counts);
  return steps.find((per) => Math.ceil(longest / per) <= most) ?? Math.ceil(longest / most);
}

export const signRow = (icon: IconName, count: number, per: number): SignRow => ({
  icon,
  count,
  per,
  full: Math.floor(count / per),
  rest: (count % per) / per,
});
