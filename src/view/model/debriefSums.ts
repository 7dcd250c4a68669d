/** Numbers as they are shown: whole tenths of a point that add up, like seats to votes. */

export interface Sum {
  /** In tenths of a point, in the order of the terms. */
  readonly terms: readonly number[];
  readonly total: number;
}

/** Rounded, and never a zero with a sign. */
const whole = (x: number): number => Math.round(x) || 0;

/**
 * The terms in whole tenths whose sum is the total in whole tenths. Each is cut down to a tenth, and the tenths that are
 * then missing go to the largest remainders (Hamilton's method); a term is off by less than one tenth.
 */
export function tenthsOf(terms: readonly number[]): Sum {
  const total = whole(terms.reduce((sum, term) => sum + term, 0) * 10);
  const cut = terms.map((term) => Math.floor(term * 10));
  const missing = total - cut.reduce((sum, term) => sum + term, 0);
  const byRemainder = terms
    .map((term, at) => ({ at, remainder: term * 10 - (cut[at] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ at }) => at));
  return { terms: cut.map((term, at) => term + (raised.has(at) ? 1 : 0)), total };
}

/** Tenths as points. */
export const pointsOf = (tenths: number): number => tenths / 10;

/** Share of ten signs that a value of 0 to 100 fills. */
export const pipsOf = (value: number): number => Math.round(value / 10);
