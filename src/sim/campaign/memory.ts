/** Time heals and wounds: how much of a difference is left after years, a world war, and changes of government. */
import type { CountryId } from '../act';
import { powerOf } from '../arithmetic';
import { ownedBy } from './governments';
import { road } from './parameters';

/** Years between two days, ISO; a twelfth a month, and no less than none. */
export const yearsBetween = (from: string, to: string): number => Math.max(0, yearOf(to) - yearOf(from));

const yearOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
};

/** Share that is left when half goes in each `halfLife`, 0 to 1. */
export const leftAfter = (years: number, halfLife: number): number => powerOf(0.5, years / halfLife);

/** The world war lay between an episode that was over before September 1939 and one that opens after May 1945. */
const isAcrossWar = (from: string, to: string): boolean => from < '1939-09-01' && to > '1945-05-08';

/** Share of any difference that the opening of an episode on `to` takes over from one that ended on `from`. */
export const inherited = (from: string, to: string): number =>
  isAcrossWar(from, to) ? road.acrossWar : road.inherited;

/** Share of a word given by this country on `from` that counts for or against it on `to`. */
export const rememberedOf = (country: CountryId, from: string, to: string, halfLife: number): number =>
  inherited(from, to) * leftAfter(yearsBetween(from, to), halfLife) * ownedBy(country, from, to);
