/**
 * Mixed radix: a row of small choices as one whole number, each taking no more room than the number of things that could have been
 * chosen. The first digit is the least significant, so that a reader can learn from it how many the next could be.
 */

/** A choice of `value` out of `radix` things: 0 to `radix` - 1. */
export interface Digit {
  readonly value: number;
  readonly radix: number;
}

export const packDigits = (digits: readonly Digit[]): bigint =>
  digits.reduceRight((number, { value, radix }) => number * BigInt(radix) + BigInt(value), 0n);

export interface DigitReader {
  /** The next digit, out of so many. */
  readonly take: (radix: number) => number;
  /** Is nothing left? */
  readonly isEmpty: () => boolean;
}

export function readDigits(number: bigint): DigitReader {
  let rest = number;
  return {
    take: (radix) => {
      const value = Number(rest % BigInt(radix));
      rest /= BigInt(radix);
      return value;
    },
    isEmpty: () => rest === 0n,
  };
}

/** How many digits of `base` hold every number that these digits can make. */
export const roomFor = (radices: readonly number[], base: number): number => {
  let most = radices.reduce((product, radix) => product * BigInt(radix), 1n) - 1n;
  let room = 0;
  for (; most > 0n; room++) most /= BigInt(base);
  return room;
};
