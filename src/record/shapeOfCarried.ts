/** The shape of what a run's road brought to it. A road has no more episodes than there were, and no numbers beyond those of a crisis. */
import * as v from 'valibot';
import type { Carried, CountryAccount, Leg, SignedWord } from '../sim/campaign/carried';

/** Twice as many as there are. */
const most = { legs: 28, countries: 20, clauses: 12 } as const;

const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const day = v.pipe(v.string(), v.regex(/^19\d\d-\d\d-\d\d$/));
const between = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const promises = v.pipe(between(-60, 60), v.integer());

const account: v.GenericSchema<unknown, CountryAccount> = v.object({
  kept: promises,
  partly: promises,
  broken: promises,
  means: between(-100, 100),
  support: between(-100, 100),
});

const signed: v.GenericSchema<unknown, SignedWord> = v.object({
  by: country,
  date: day,
  strength: between(0, 1),
  onlyIf: v.exactOptional(country),
});

const countries = v.pipe(v.array(country), v.maxLength(most.countries));

const leg: v.GenericSchema<unknown, Leg> = v.object({
  level: id,
  from: day,
  to: day,
  trust: between(-1, 1),
  countries: v.pipe(
    v.record(country, account),
    v.check((all) => Object.keys(all).length <= most.countries),
  ),
  signed: v.pipe(v.array(signed), v.maxLength(most.countries)),
  unsigned: countries,
  parties: countries,
});

export const carriedShape: v.GenericSchema<unknown, Carried> = v.object({
  legs: v.pipe(v.array(leg), v.maxLength(most.legs)),
  charter: v.exactOptional(
    v.pipe(
      v.record(id, id),
      v.check((all) => Object.keys(all).length <= most.clauses),
    ),
  ),
});
