/** Whole numbers out of the text in which a plate is written: groups of five bits, the lowest first. Pure. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const worthOf: ReadonlyMap<string, number> = new Map([...digits].map((digit, i) => [digit, i]));

/** Undoes `packNumbers` of assets/map/pack.mjs. */
export function unpackNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let sum = 0;
  let place = 1;
  for (const digit of text) {
    const value = worthOf.get(digit) ?? 0;
    sum += (value % 32) * place;
    place *= 32;
    // The sixth bit: more of this number follows.
    if (value >= 32) continue;
    numbers.push(sum % 2 === 1 ? -(sum + 1) / 2 : sum / 2);
    sum = 0;
    place = 1;
  }
  return numbers;
}
