/**
 * What might have been otherwise: a closed set of things a person could have done, or that the past could have left behind.
 * Each is plain data, so that it can be told, kept and run again.
 */
import type { CountryId } from '../../sim/act';
import { lnOf } from '../../sim/arithmetic';
import type { Sounding } from '../../sim/command';
import type { Country, DialName, Level, Treaty } from '../../sim/level';
import { strengthOf } from '../../sim/start';
import type { World } from '../../sim/world';

export type Change =
  /** A word in private, by a government that a person led. */
  | { readonly kind: 'sounding'; readonly beat: string; readonly by: CountryId; readonly sounding: Sounding }
  /** Another choice in an earlier beat, or, where one answers the others, in the same. */
  | { readonly kind: 'option'; readonly beat: string; readonly country: CountryId; readonly option: string }
  /** Strength at home, in division-equivalents more or fewer. */
  | { readonly kind: 'divisions'; readonly country: CountryId; readonly by: number }
  /** Deeds that one government alone remembers of another. */
  | {
      readonly kind: 'belief';
      readonly observer: CountryId;
      readonly subject: CountryId;
      readonly deed: 'kept' | 'failed';
      readonly by: number;
    }
  /** Deeds in the past that everyone remembers. */
  | { readonly kind: 'record'; readonly country: CountryId; readonly deed: 'kept' | 'failed'; readonly by: number }
  /** A judgement of the historian, in steps of its scale of 0 to 4. */
  | { readonly kind: 'dial'; readonly country: CountryId; readonly dial: DialName; readonly by: number }
  /** A treaty with the victim by name, of another strength than it had, on the scale of duty; 0 is none. */
  | { readonly kind: 'treaty'; readonly country: CountryId; readonly strength: number }
  /** Trust in the system at the opening, as a share. */
  | { readonly kind: 'trust'; readonly by: number };

const withCountry = (level: Level, id: CountryId, change: (country: Country) => Country): Level => ({
  ...level,
  countries: level.countries.map((country) => (country.id === id ? change(country) : country)),
});

/** The power that gives so many divisions more: the inverse of `strengthOf`, on the scale of 0 to 4. */
const powerWith = (power: number, divisions: number): number =>
  1 + lnOf((strengthOf(power) + divisions) / 4) / lnOf(2.5);

/** The level as it would have been. Changes made during play leave it as it is. */
export const levelWith = (level: Level, change: Change): Level => {
  switch (change.kind) {
    case 'divisions':
      return withCountry(level, change.country, (one) => ({
        ...one,
        dials: { ...one.dials, power: powerWith(one.dials.power, change.by) },
      }));
    case 'dial':
      return withCountry(level, change.country, (one) => ({
        ...one,
        dials: { ...one.dials, [change.dial]: one.dials[change.dial] + change.by },
      }));
    case 'record':
      return withCountry(level, change.country, (one) => ({
        ...one,
        record: { ...one.record, [change.deed]: one.record[change.deed] + change.by },
      }));
    case 'treaty':
      return { ...level, treaties: treatiesWith(level, change.country, change.strength) };
    case 'trust':
      return { ...level, system: { ...level.system, trust: level.system.trust + change.by } };
    default:
      return level;
  }
};

/** The treaty of `by` with the victim, if it has one. */
export const treatyOf = ({ treaties, victim }: Level, by: CountryId): Treaty | undefined =>
  treaties.find((one) => one.by === by && one.to === victim);

const treatiesWith = (level: Level, by: CountryId, strength: number): readonly Treaty[] => {
  const before = treatyOf(level, by);
  const others = level.treaties.filter((one) => one !== before);
  const made = before ?? { id: `supposed.${by}`, by, to: level.victim, date: level.from };
  return strength > 0 ? [...others, { ...made, strength }] : others;
};

/** The opening World as it would have been, where it is no matter of the level. */
export const openingWith = (world: World, change: Change): World => {
  if (change.kind !== 'belief') return world;
  const { observer, subject, deed, by } = change;
  const seen = world.beliefs[observer]?.[subject] ?? { kept: 0, failed: 0 };
  const now = { ...seen, [deed]: seen[deed] + by };
  return { ...world, beliefs: { ...world.beliefs, [observer]: { ...world.beliefs[observer], [subject]: now } } };
};
