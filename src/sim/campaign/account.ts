/** What a finished episode leaves, and how that differs from what history's line would have left. */
import type { CountryId } from '../act';
import type { Wordings } from '../clause';
import type { World } from '../world';
import type { Account, Carried, CountryAccount, Leg, SignedWord } from './carried';
import { isCharter } from './charter';

/** What this World adds to a road. It should be over; of one that is not, what it would leave if it stopped here. */
export const accountOf = (world: World): Account => ({
  level: world.level.id,
  from: world.level.from,
  to: world.level.to,
  trust: world.trust,
  countries: Object.fromEntries(world.level.countries.map(({ id }) => [id, countryAccount(world, id)])),
  signed: signedIn(world),
});

const countryAccount = (world: World, id: CountryId): CountryAccount => {
  const count = (end: string): number => world.ledger.filter((one) => one.by === id && one.end === end).length;
  const { means = 100, support = 50 } = world.nations[id] ?? {};
  return { kept: count('kept'), partly: count('partly-kept'), broken: count('broken'), means, support };
};

/** A signature under a text outlasts the conference. */
const signedIn = (world: World): readonly SignedWord[] =>
  world.ledger
    .filter((one) => one.clauses && one.end === 'open' && one.strength > 0)
    .map(({ by, date, strength, onlyIf }) => ({ by, date, strength: round(strength), ...(onlyIf && { onlyIf }) }));

/** To thousandths: what is carried is to be read by people. */
const round = (x: number): number => Math.floor(x * 1000 + 0.5) / 1000;

/** Where they are of one episode and leave the same, nothing. `history`: the line of the governments, from the same opening on the same dice. */
export const differenceOf = (own: Account, history: Account): Leg | undefined => {
  const countries = Object.fromEntries(
    Object.entries(own.countries).flatMap(([id, account]) => {
      const other = history.countries[id];
      const less = other && lessThan(account, other);
      return less && Object.values(less).some((value) => value !== 0) ? [[id, less]] : [];
    }),
  );
  const isIn = (some: readonly SignedWord[], { by }: SignedWord): boolean => some.some((one) => one.by === by);
  const signed = own.signed.filter((one) => !isIn(history.signed, one));
  const unsigned = history.signed.filter((one) => !isIn(own.signed, one)).map(({ by }) => by);
  const trust = round(own.trust - history.trust);
  const isSame = trust === 0 && Object.keys(countries).length + signed.length + unsigned.length === 0;
  if (isSame) return undefined;
  const parties = own.signed.map(({ by }) => by);
  return { level: own.level, from: own.from, to: own.to, trust, countries, signed, unsigned, parties };
};

const lessThan = (one: CountryAccount, other: CountryAccount): CountryAccount => ({
  kept: one.kept - other.kept,
  partly: one.partly - other.partly,
  broken: one.broken - other.broken,
  means: round(one.means - other.means),
  support: round(one.support - other.support),
});

/** The wordings of a charter that was written here; the rule of the Covenant still stands where nobody signed. */
export const charterOf = (world: World): Wordings | undefined => {
  const wording = world.text?.wording;
  if (!wording || !isCharter(wording)) return undefined;
  return world.outcome === 'collapse' ? unsignedCharter : wording;
};

const unsignedCharter: Wordings = {
  voting: 'every-member',
  abstention: 'no-bar',
  regional: 'free-hand',
  forces: 'volunteers',
  membership: 'signers',
};

/** What the legs of a road bring to whatever follows; nothing where all went as history and no charter was written. */
export const carriedBy = (legs: readonly Leg[], charter: Wordings | undefined): Carried | undefined =>
  legs.length === 0 && !charter ? undefined : { legs, ...(charter && { charter }) };
