/** The dress of a decade: only tokens of style hang on it, never the place of anything. */

/** Wood type and cables; white space and Isotype; tight grotesque and teletext. */
export type Era = 'thirties' | 'fifties' | 'seventies';

/** The first years of the later two. */
const firstYears: readonly (readonly [Era, string])[] = [
  ['seventies', '1966'],
  ['fifties', '1946'],
];

/** @param day ISO */
export const eraOf = (day: string): Era => firstYears.find(([, year]) => day >= year)?.[0] ?? 'thirties';
