/**
 * Dice keyed by what they are for, never by the order of calls: (seed, episode, beat, purpose, country, option). A fork therefore
 * differs from its parent only by what the other choice caused (common random numbers).
 *
 * The mixing is XXH32 (Yann Collet), a published 32-bit hash, over the seed and the folded key; quantiles come from a fixed table.
 */
import { expOf, lnOf } from './arithmetic';

/** What a die is for. */
export type Purpose =
  | 'temper'
  | 'second-thoughts'
  | 'other-temper'
  | 'resolve'
  | 'challenger-temper'
  | 'war'
  | 'hold'
  | 'front'
  | 'patron'
  | 'widening';

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** XXH32 of two 32-bit words, seed 0. */
export const bitsOf = (seed: number, key: number): number => {
  let hash = (0x165667b1 + 8) | 0;
  hash = Math.imul(rotate((hash + Math.imul(seed, 0xc2b2ae3d)) | 0, 17), 0x27d4eb2f);
  hash = Math.imul(rotate((hash + Math.imul(key, 0xc2b2ae3d)) | 0, 17), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae3d);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** Fold a text into 32 bits (FNV-1a over UTF-16 units). */
export const foldText = (text: string, from = 0x811c9dc5): number => {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

export interface Die {
  readonly seed: number;
  readonly episode: string;
  /** Absent for what is drawn once per crisis. */
  readonly beat?: string;
  readonly purpose: Purpose;
  readonly country?: string;
  readonly option?: string | number;
}

const SEPARATOR = '\u001f';

/** What a die is for, folded into 32 bits: it is the same for every seed, so who throws one often folds it once. */
export const keyOf = (die: Omit<Die, 'seed'>): number =>
  foldText([die.episode, die.beat ?? '', die.purpose, die.country ?? '', die.option ?? ''].join(SEPARATOR));

export const uniformAt = (seed: number, key: number): number => (bitsOf(seed, key) + 0.5) / 4294967296;

/** Uniform in the open interval 0..1. */
export const uniform = (die: Die): number => uniformAt(die.seed, keyOf(die));

const STEPS = 4096;
const quantile = (step: number): number => (step + 0.5) / STEPS;
const toGrid = (x: number): number => Math.floor(x * 8192 + 0.5) / 8192;

/** Gumbel quantiles: an argmax over values plus these draws is exactly a logit (quantal) response. */
const gumbelTable: readonly number[] = Array.from({ length: STEPS }, (_, step) => toGrid(-lnOf(-lnOf(quantile(step)))));

/** Normal quantiles by inverting the logistic approximation of Bowling et al. 2009 (error below 0.0002 in probability). */
const normalTable: readonly number[] = Array.from({ length: STEPS }, (_, step) =>
  toGrid(normalQuantile(quantile(step))),
);

function normalQuantile(p: number): number {
  let low = -6;
  let high = 6;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (1 / (1 + expOf(-(0.07056 * middle * middle * middle + 1.5976 * middle))) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export const gumbelAt = (seed: number, key: number): number => gumbelTable[bitsOf(seed, key) >>> 20] ?? 0;

export const normalAt = (seed: number, key: number): number => normalTable[bitsOf(seed, key) >>> 20] ?? 0;

/** Standard Gumbel draw (mode 0, mean 0.577). */
export const gumbel = (die: Die): number => gumbelAt(die.seed, keyOf(die));

/** Standard normal draw. */
export const normal = (die: Die): number => normalAt(die.seed, keyOf(die));
