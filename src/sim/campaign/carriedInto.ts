/** The level that is played on a road: the judgements of the file, moved by what the road brings, within the ranges of the code-book. */
import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import type { Country, Dials, Level, Treaty } from '../level';
import type { Carried, CountryAccount, Leg } from './carried';
import { levelUnderCharter } from './charter';
import { inherited, leftAfter, rememberedOf, yearsBetween } from './memory';
import { road } from './parameters';

/** A level that carries a road already is left as it is, so that to carry twice is to carry once. */
export const carriedInto = (level: Level, carried: Carried | undefined): Level => {
  if (!carried || level.carried) return level;
  const legs = carried.legs.filter((leg) => leg.from < level.from);
  const moved: Level = {
    ...level,
    carried,
    system: withTrust(level, legs),
    countries: level.countries.map((country) => withRoad(level, country, legs)),
    treaties: treatiesAfter(level, legs),
  };
  return carried.charter ? levelUnderCharter(moved, carried.charter) : moved;
};

const withTrust = ({ system, from }: Level, legs: readonly Leg[]): Level['system'] => {
  const left = ({ to, trust }: Leg): number =>
    trust * inherited(to, from) * leftAfter(yearsBetween(to, from), road.trustHalfLife);
  const shift = clamp(
    legs.reduce((sum, leg) => sum + left(leg), 0),
    -road.mostTrust,
    road.mostTrust,
  );
  return shift === 0 ? system : { ...system, trust: clamp(system.trust + shift) };
};

const withRoad = (level: Level, country: Country, legs: readonly Leg[]): Country => {
  const own = legs.flatMap(({ to, countries }): readonly Told[] => {
    const account = countries[country.id];
    return account ? [{ to, account }] : [];
  });
  if (own.length === 0) return country;
  return { ...country, record: recordAfter(level, country, own), dials: dialsAfter(level, country, own) };
};

interface Told {
  readonly to: string;
  readonly account: CountryAccount;
}

const bounded = (deeds: number): number => clamp(deeds, -road.mostDeeds, road.mostDeeds);

/** Counts from 0 to 100, as the code-book has them. A promise kept in part is half of each. */
const recordAfter = ({ from }: Level, { id, record }: Country, own: readonly Told[]): Country['record'] => {
  const sum = (deeds: (account: CountryAccount) => number, halfLife: number): number =>
    own.reduce(
      (all, { to, account }) => all + bounded(road.deed * deeds(account)) * rememberedOf(id, to, from, halfLife),
      0,
    );
  return {
    kept: clamp(record.kept + sum(({ kept, partly }) => kept + partly / 2, road.keptHalfLife), 0, 100),
    failed: clamp(record.failed + sum(({ broken, partly }) => broken + partly / 2, road.brokenHalfLife), 0, 100),
  };
};

const dialsAfter = ({ from }: Level, { id, dials }: Country, own: readonly Told[]): Dials => {
  const sum = (value: (account: CountryAccount) => number, left: (to: string) => number): number =>
    clamp(
      own.reduce((all, { to, account }) => all + value(account) * left(to), 0),
      -road.mostSteps,
      road.mostSteps,
    );
  const power = sum(
    ({ means }) => (road.powerOfMeans * means) / 100,
    (to) => inherited(to, from) * leftAfter(yearsBetween(to, from), road.meansHalfLife),
  );
  const mood = sum(
    ({ support }) => support / road.supportOfMood,
    (to) => rememberedOf(id, to, from, road.moodHalfLife),
  );
  return { ...dials, power: movedIn(dials.power, power, 10), mood: movedIn(dials.mood, mood, 4) };
};

/** A judgement moved by whole steps of the code-book, of which there are so many in one: tenths for power, quarters for the rest. */
const movedIn = (value: number, by: number, steps: number): number => {
  const whole = Math.floor(Math.abs(by) * steps + 0.5) / steps;
  if (whole === 0) return value;
  const moved = value + (by < 0 ? -whole : whole);
  return clamp(Math.floor(moved * steps + 0.5) / steps, 0, 4);
};

/** Promises of the file that were given in an episode of the road, and there were not; and those that were given there beside them. */
const treatiesAfter = (level: Level, legs: readonly Leg[]): readonly Treaty[] => {
  const isGiven = (treaty: Treaty): boolean =>
    legs.every(({ from, to, unsigned }) => treaty.date < from || treaty.date > to || !unsigned.includes(treaty.by));
  const standing = level.treaties.filter(isGiven);
  const added = legs
    .flatMap((leg) => newTreaties(level, leg))
    .filter((one, n, all) => !isNamed(standing, one) && !isNamed(all.slice(n + 1), one));
  return standing.length === level.treaties.length && added.length === 0 ? level.treaties : [...standing, ...added];
};

const isNamed = (treaties: readonly Treaty[], { by, to }: Treaty): boolean =>
  treaties.some((one) => one.by === by && one.to === to);

/** A signature counts where the attacked signed with it, and as far as it is still owned and remembered. */
const newTreaties = ({ victim, countries, from }: Level, leg: Leg): readonly Treaty[] => {
  const isHere = (id: CountryId): boolean => id !== victim && countries.some((country) => country.id === id);
  return leg.signed
    .filter(({ by, date }) => isHere(by) && leg.parties.includes(victim) && date <= from)
    .map(({ by, date, strength, onlyIf }) => ({
      id: `road-${by.toLowerCase()}-${leg.level}`.slice(0, 40),
      by,
      to: victim,
      date,
      strength: movedIn(0, 4 * strength * rememberedOf(by, date, from, road.trustHalfLife), 4),
      ...(onlyIf && onlyIf !== by && isHere(onlyIf) && { onlyIf }),
    }))
    .filter(({ strength }) => strength > 0);
};
