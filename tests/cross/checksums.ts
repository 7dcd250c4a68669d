/** Sums that must come out the same in every engine: see run.mjs in this folder. */

/** One keyed integer a step, by shifts and products of 32 bits: what the dice of the game are made of. */
function keyedInteger(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Name of a sum → the sum, as text. */
export function runChecksums(): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: 1000 }, (_, key) => keyedInteger(key + 1));
  const sum = numbers.reduce((total, number) => (Math.imul(total, 31) + number) | 0, 7);
  return { 'keyed integers': (sum >>> 0).toString(16) };
}
