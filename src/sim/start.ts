/** The first World of an episode. */
import type { CountryId } from './act';
import { powerOf } from './arithmetic';
import type { Country, Level, Reading, Treaty } from './level';
import { openingText } from './mechanisms/clauses';
import { weights } from './parameters';
import { changedNation, nationOf } from './table';
import type { Force, LedgerPromise, Nation, Seat, World } from './world';

export interface StartOptions {
  /** Any 32-bit whole number. */
  readonly seed: number;
  /** A reading's id, or `between` for the judgements of the level file. */
  readonly reading: string;
  /** Seats held by persons (or a recorded run); every other country is played by the rules. */
  readonly seats: Readonly<Record<CountryId, Seat>>;
}

export const BETWEEN = 'between';

/** Strength in division-equivalents of a power ordinal: 1.6, 4, 10, 25, 62.5 for 0 to 4. */
export const strengthOf = (power: number): number => 4 * powerOf(2.5, power - 1);

/** The level with the judgements of one reading put in. */
export const levelUnder = (level: Level, reading: Reading | undefined): Level =>
  reading ? reading.changes.reduce<Level>(withChange, level) : level;

const withChange = (level: Level, change: Reading['changes'][number]): Level =>
  'patron' in change
    ? withPatron(level, change)
    : 'challenger' in change
      ? { ...level, challenger: { ...level.challenger, [change.challenger]: change.value } }
      : { ...level, countries: level.countries.map((country) => withDial(country, change)) };

const withPatron = (level: Level, change: Extract<Reading['changes'][number], { patron: string }>): Level =>
  level.war?.patron
    ? { ...level, war: { ...level.war, patron: { ...level.war.patron, [change.patron]: change.value } } }
    : level;

const withDial = (country: Country, change: Extract<Reading['changes'][number], { country: CountryId }>): Country =>
  country.id === change.country ? { ...country, dials: { ...country.dials, [change.dial]: change.value } } : country;

export const startWorld = (file: Level, options: StartOptions): World => {
  const level = levelUnder(
    file,
    file.readings.find((reading) => reading.id === options.reading),
  );
  const ids = level.countries.map((country) => country.id);
  const world: World = {
    level,
    reading: options.reading,
    seed: options.seed | 0,
    seats: options.seats,
    mandates: {},
    at: 0,
    sealed: {},
    forecasts: [],
    soundings: [],
    trust: level.system.trust,
    tension: level.system.tension,
    crisis: {
      measure: level.system.measure,
      progress: level.war?.progress ?? 0,
      concession: 0,
      conceders: [],
      victimAccepts: false,
      attacked: level.war !== undefined,
      adopted: [],
    },
    nations: Object.fromEntries(level.countries.map((country) => [country.id, firstNation(level, country)])),
    forces: Object.fromEntries([
      ...level.countries.map((country) => [country.id, forceOf(country.dials.power, country.dials.distance)] as const),
      [level.challenger.id, forceOf(level.challenger.power, 0)] as const,
    ]),
    beliefs: Object.fromEntries(
      [...ids, level.challenger.id].map((observer) => [observer, openingBeliefs(level, observer)]),
    ),
    ledger: level.treaties.map((treaty) => openingPromise(level, treaty)),
    past: [],
    ...(level.text && { text: openingText(level.text) }),
  };
  return withPassages(world);
};

const forceOf = (power: number, distance: number): Force => {
  const home = strengthOf(power);
  return { home, arriving: home * powerOf(weights.reach, distance) };
};

const firstNation = (level: Level, country: Country): Nation => ({
  signals: [],
  means: 100,
  support: 30 + 10 * country.dials.mood,
  influence: level.system.influence,
  grant: 0,
  claims: false,
});

const openingBeliefs = (level: Level, observer: CountryId): World['beliefs'][string] =>
  Object.fromEntries(
    level.countries.filter((country) => country.id !== observer).map((country) => [country.id, country.record]),
  );

const openingPromise = (level: Level, treaty: Treaty): LedgerPromise => ({
  id: treaty.id,
  kind: 'treaty',
  by: treaty.by,
  to: treaty.to,
  date: treaty.date,
  strength: (treaty.strength / 4) * level.system.automaticity,
  witnesses: [...level.countries.map((country) => country.id), level.challenger.id],
  end: 'open',
  ...(treaty.onlyIf && { onlyIf: treaty.onlyIf }),
});

/** An owner of a road that does not fear guests lets air traffic through from the start. */
const withPassages = (world: World): World =>
  world.level.countries
    .flatMap((country) => country.through ?? [])
    .filter((owner) => (world.level.countries.find((one) => one.id === owner)?.dials.guests ?? 4) <= 2)
    .reduce((next, owner) => changedNation(next, owner, { grant: Math.max(0.25, nationOf(next, owner).grant) }), world);
