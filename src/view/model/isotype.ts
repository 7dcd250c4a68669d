/** Counts as rows of repeated signs: never a bigger sign, and what is left over is a sign cut short. Pure. */
import type { IconName } from './icons';

/** From where on a sign is seen, and how much of it; shares of its width. */
export interface SignPart {
  readonly from: number;
  readonly share: number;
}

/** A count as signs. The number stands beside it in text, and what one sign stands for in a legend. */
export interface SignRow {
  readonly icon: IconName;
  readonly count: number;
  /** What one sign stands for. */
  readonly per: number;
  readonly full: number;
  /** Share of one more sign, 0 to below 1. */
  readonly rest: number;
  /** Where the count is a range: signs from its lower to its upper end, in lighter ink. */
  readonly lighter?: readonly SignPart[];
}

/** What one sign may stand for: numbers that a reader can reckon with. */
const steps = [1, 2, 3, 5, 10, 20, 50, 100] as const;

/** What one sign stands for, the least by which no row is longer than `most` signs. One for all rows that are seen together. */
export function signWorth(counts: readonly number[], most: number): number {
  const longest = Math.max(0, ...counts);
  return steps.find((per) => Math.ceil(longest / per) <= most) ?? Math.ceil(longest / most);
}

/** What fills the begun sign, then whole signs, then what is left. */
function lighterOf(count: number, upTo: number, per: number): readonly SignPart[] {
  const begun = (count % per) / per;
  const whole = (upTo - count) / per;
  const filling = begun > 0 ? Math.min(1 - begun, whole) : 0;
  const after = whole - filling;
  const shares = [...Array.from({ length: Math.floor(after) }, () => 1), after % 1];
  const parts = [{ from: begun, share: filling }, ...shares.map((share) => ({ from: 0, share }))];
  return parts.filter(({ share }) => share > 0.001);
}

/** @param upTo upper end of a range that begins with `count` */
export const signRow = (icon: IconName, count: number, per: number, upTo?: number): SignRow => ({
  icon,
  count,
  per,
  full: Math.floor(count / per),
  rest: (count % per) / per,
  ...(upTo !== undefined && { lighter: lighterOf(count, upTo, per) }),
});

/** What is missing of the last sign, where a row ends within one. */
export function missingOf({ rest, lighter = [] }: SignRow): SignPart | undefined {
  const last = lighter.at(-1);
  const end = last ? last.from + last.share : rest;
  return end > 0 && end < 0.999 ? { from: end, share: 1 - end } : undefined;
}
