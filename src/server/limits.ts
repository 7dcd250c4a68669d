/** How often somebody may do something: a bucket that drains by every try and fills again by the second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Limit {
  /** Takes one out; false if there is none left. */
  readonly try: (who: string) => boolean;
  /** Is there one left? */
  readonly isOpen: (who: string) => boolean;
}

/** Buckets beyond this number are looked through for full ones, which need not be remembered. */
const many = 10_000;

/** @param now tells the time in milliseconds */
export function openLimit({ burst, perSecond }: Rate, now: () => number): Limit {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  const leftOf = (who: string): number => {
    const { left, at } = buckets.get(who) ?? { left: burst, at: now() };
    return Math.min(burst, left + ((now() - at) / 1000) * perSecond);
  };
  const prune = (): void => {
    for (const who of buckets.keys()) if (leftOf(who) >= burst) buckets.delete(who);
  };
  return {
    isOpen: (who) => leftOf(who) >= 1,
    try: (who) => {
      const left = leftOf(who);
      if (left < 1) return false;
      if (buckets.size > many) prune();
      buckets.set(who, { left: left - 1, at: now() });
      return true;
    },
  };
}
