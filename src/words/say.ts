/** Sentences that are put together from facts: why a government chose as it did. */
import type { Words } from './words';

/** One signed reason, in points of the model. */
export interface Reason {
  /** Name of the consideration, such as `company`. */
  readonly name: string;
  readonly points: number;
}

export interface Why {
  /** The country's name in the reader's language. */
  readonly country: string;
  /** What it did: a clause that follows its name, such as "reaffirmed the treaty of 1925 in public". */
  readonly deed: string;
  readonly reasons: readonly Reason[];
  readonly circumstance: number;
  readonly secondThoughts: boolean;
}

/** Fewer points than this are not a reason worth telling. */
const leastPoints = 0.05;
const mostReasons = 3;

/** "France stood by its treaty. For it spoke company +0.8 (it would not stand alone). Against it: danger −0.6 (…)." */
export function whyInWords(words: Words, why: Why): string {
  const told = why.reasons
    .filter(({ points }) => Math.abs(points) >= leastPoints)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const sides = (['for', 'against'] as const).map((side) => sideInWords(words, told, side));
  const circumstance =
    Math.abs(why.circumstance) < leastPoints
      ? ''
      : words.say('why.circumstance', { points: words.points(why.circumstance) });
  return [
    words.say('why.deed', { country: why.country, deed: why.deed }),
    ...sides,
    circumstance,
    why.secondThoughts ? words.say('why.second-thoughts') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sideInWords(words: Words, told: readonly Reason[], side: 'for' | 'against'): string {
  const mine = told.filter(({ points }) => points > 0 === (side === 'for')).slice(0, mostReasons);
  if (mine.length === 0) return words.say(`why.nothing-${side}`);
  return words.say(`why.${side}`, { reasons: words.list(mine.map((reason) => reasonInWords(words, reason, side))) });
}

const reasonInWords = (words: Words, { name, points }: Reason, side: 'for' | 'against'): string =>
  words.say('why.reason', {
    name: words.say(`consideration.${name}.name`),
    points: words.points(points),
    meaning: words.say(`consideration.${name}.${side}`),
  });
