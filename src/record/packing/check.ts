/**
 * Three check symbols after a word of symbols 0 to 31: a Reed–Solomon code over the field of 32 elements, of distance four. Any one or
 * two wrong symbols are noticed, and so any two that were swapped; up to 31 symbols in all.
 */

export const checkLength = 3;
/** Longer words would repeat the powers of the generator. */
export const longestWord = 31;

/** The field: powers of x modulo x^5 + x^2 + 1. */
const powers: readonly number[] = Array.from({ length: 31 }, (_, n) => timesX(1, n));

function timesX(symbol: number, times: number): number {
  const next = symbol * 2;
  return times === 0 ? symbol : timesX(next > 31 ? next ^ 0b100101 : next, times - 1);
}

const timesPower = (a: number, n: number): number => (a === 0 ? 0 : (powers[(powers.indexOf(a) + n) % 31] ?? 0));

/** The word read as a polynomial, first symbol highest, at the n-th power of the generator. */
const valueAt = (word: readonly number[], n: number): number =>
  word.reduce((value, symbol) => timesPower(value, n) ^ symbol, 0);

/** A word is whole when it is zero at the generator's first three powers. */
export const isWhole = (word: readonly number[]): boolean => [0, 1, 2].every((n) => valueAt(word, n) === 0);

/** A polynomial times (x + α^n), highest first. */
const withRoot = (row: readonly number[], n: number): readonly number[] =>
  [...row, 0].map((symbol, i) => symbol ^ timesPower(row[i - 1] ?? 0, n));

const generator: readonly number[] = withRoot(withRoot(withRoot([1], 0), 1), 2);

/** The word with its check symbols after it. */
export function withCheck(word: readonly number[]): readonly number[] {
  const rest = word.reduce<readonly number[]>(
    (left, symbol) => {
      const factor = symbol ^ (left[0] ?? 0);
      return [...left.slice(1), 0].map((one, i) => one ^ times(factor, generator[i + 1] ?? 0));
    },
    Array.from({ length: checkLength }, () => 0),
  );
  return [...word, ...rest];
}

const times = (a: number, b: number): number => (b === 0 ? 0 : timesPower(a, powers.indexOf(b)));

/**
 * The one whole word that differs by a single wrong symbol, or by two neighbours that were swapped. There is at most one: of a single
 * error the value at the first power is not zero, of a swap it is.
 */
export const mendedWord = (word: readonly number[]): readonly number[] | undefined =>
  [...mistyped(word), ...swapped(word)].find(isWhole);

const mistyped = (word: readonly number[]): readonly (readonly number[])[] =>
  word.flatMap((_, at) => powers.map((error) => word.map((symbol, n) => (n === at ? symbol ^ error : symbol))));

const swapped = (word: readonly number[]): readonly (readonly number[])[] =>
  word.slice(1).map((next, at) => [...word.slice(0, at), next, word[at] ?? 0, ...word.slice(at + 2)]);
