/** What one government sees when it must decide: gathered from the world once, before it looks at any option. */
import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import type { Country } from '../level';
import { type Measure, measures } from '../measure';
import { dangerBeyond } from '../mechanisms/aims';
import { battlefieldOf } from '../mechanisms/contest';
import { type Expectation, eyesOf } from '../mechanisms/expectation';
import { influencesOn } from '../mechanisms/influence';
import { cutBy } from '../mechanisms/leakage';
import { lawfulness } from '../mechanisms/mandate';
import { owedBy } from '../mechanisms/obligation';
import { arriving } from '../mechanisms/passage';
import { reliability } from '../mechanisms/reputation';
import { countryOf } from '../table';
import type { World } from '../world';
import { victimForce } from './challenger';
import { type Field, successWith } from './considerations';

/** A field, and what is expected of each country by the one that stands in it. */
export interface Outlook {
  readonly field: Field;
  readonly expects: Expectation;
}

/** Chance that a condition is met, 0 to 1. */
export const chanceOf = (expects: Expectation, onlyIf: CountryId | undefined): number => (onlyIf ? expects(onlyIf) : 1);

export const fieldOf = (world: World, id: CountryId, measureId = world.crisis.measure): Outlook => {
  const country = countryOf(world, id);
  const { challenger, system, victim } = world.level;
  const isVictim = id === victim;
  const expects = eyesOf(world, id);
  const field: Omit<Field, 'without' | keyof Company> = {
    country,
    challenger,
    isVictim,
    measure: measures[measureId],
    blatant: system.blatant,
    trust: world.trust,
    tension: world.tension,
    concession: world.crisis.concession,
    outrage: clamp(world.crisis.progress / challenger.steps),
    victim: isVictim ? 0 : victimForce(world),
    own: isVictim ? (world.forces[id]?.home ?? 0) : arriving(world, id),
    credit: reliability(world, challenger.id, id),
    owed: owedBy(world, id, expects),
    leader: leaderIn(world, country, expects),
    battlefield: battlefieldOf(world),
    influences: influencesOn(world, id),
    lawful: lawfulness(world),
    ...(world.level.war && { danger: dangerBeyond(world, id), isEntered: world.crisis.entered === true }),
  };
  const seen = { ...field, ...companyOf(world, country, measures[measureId], expects) };
  return { field: { ...seen, without: country.dials.stake > 0 ? successWith(seen, 0, 0) : 0 }, expects };
};

/** Expected effort of the country it follows; one that leads is sure of itself. */
const leaderIn = ({ level }: World, { id, follows }: Country, expects: Expectation): number => {
  if (follows) return expects(follows);
  return level.leader === id ? 1 : 0;
};

type Company = Pick<Field, 'helpers' | 'cut' | 'company'>;

/** What it expects of the others, taken together. */
const companyOf = (world: World, country: Country, measure: Measure, expects: Expectation): Company => {
  const others = world.level.countries.filter((one) => one.id !== country.id);
  const helpers = others.filter((one) => one.id !== world.level.victim);
  const sum = (list: readonly Country[], value: (one: Country) => number): number =>
    list.reduce((total, one) => total + value(one), 0);
  const weight = (one: Country): number => bringsOf(world, one, measure);
  const asked = others.filter((one) => isAsked(world, one));
  const total = sum(asked, weight);
  return {
    helpers: sum(helpers, (one) => arriving(world, one.id) * expects(one.id)),
    cut: sum(helpers, (one) => cutBy(one.dials, expects(one.id))),
    company: total > 0 ? sum(asked, (one) => weight(one) * expects(one.id)) / total : 0,
  };
};

/** Behind a leader, the challenger's allies are not among those whose company is looked for. */
const isAsked = ({ level }: World, { dials }: Country): boolean => level.leader === undefined || dials.tie < 4;

/** What a country brings to a measure: strength for force, supply for sanctions, a head for words. */
const bringsOf = (world: World, country: Country, measure: Measure): number => {
  if (country.id === world.level.victim) return measure.military > 0 ? (world.forces[country.id]?.home ?? 0) : 0;
  return bringsBy(country, measure, arriving(world, country.id));
};

export const bringsBy = ({ dials }: Country, measure: Measure, strength: number): number => {
  if (measure.military > 0) return strength;
  return measure.economic > 0.1 ? dials.share / 100 + 0.02 : 1;
};
