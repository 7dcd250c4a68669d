/**
 * The eight signed considerations of a government, in points. For each option they add up, with circumstance, to what it is worth
 * to that government; the formulas stand line by line below. Ordinals enter divided by four.
 */
import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import type { Country } from '../level';
import { type Measure, measures } from '../measure';
import { type Battlefield, battlefieldOf, chanceOfDefeat } from '../mechanisms/contest';
import { eyesOf, sunkBy } from '../mechanisms/expectation';
import { type Influences, influencesOn } from '../mechanisms/influence';
import { coverageOf, cutBy } from '../mechanisms/leakage';
import { owedBy } from '../mechanisms/obligation';
import { arriving } from '../mechanisms/passage';
import { reliability } from '../mechanisms/reputation';
import { weights } from '../parameters';
import type { Posture } from '../posture';
import { countryOf } from '../table';
import type { World } from '../world';
import { chanceOfSuccess, victimForce } from './challenger';

/** What a government takes into account in a beat, before it looks at any option. */
export interface Field {
  readonly world: World;
  readonly country: Country;
  readonly isVictim: boolean;
  readonly measure: Measure;
  /** Strength of the helpers it expects, itself left out, and of the victim, itself left out. */
  readonly helpers: number;
  readonly victim: number;
  /** Its own strength, where the victim stands. */
  readonly own: number;
  readonly cut: number;
  /** Expected effort of the others, weighed by what they bring, 0 to 1. */
  readonly company: number;
  readonly owed: number;
  readonly leader: number;
  readonly expects: (id: CountryId) => number;
  readonly battlefield: Battlefield;
  readonly influences: Influences;
  /** Chance of success without it, 0 to 1. */
  readonly without: number;
}

export const fieldOf = (world: World, id: CountryId, measureId = world.crisis.measure): Field => {
  const country = countryOf(world, id);
  const measure = measures[measureId];
  const isVictim = id === world.level.victim;
  const expects = eyesOf(world, id);
  const others = world.level.countries.filter((one) => one.id !== id);
  const helpers = others.filter((one) => one.id !== world.level.victim);
  const sum = (list: readonly Country[], value: (one: Country) => number): number =>
    list.reduce((total, one) => total + value(one), 0);
  const weight = (one: Country): number => bringsOf(world, one, measure);
  const total = sum(others, weight);
  const field: Omit<Field, 'without'> = {
    world,
    country,
    isVictim,
    measure,
    helpers: sum(helpers, (one) => arriving(world, one.id) * expects(one.id)),
    victim: isVictim ? 0 : victimForce(world),
    own: isVictim ? (world.forces[id]?.home ?? 0) : arriving(world, id),
    cut: sum(helpers, (one) => cutBy(one.dials, expects(one.id))),
    company: total > 0 ? sum(others, (one) => weight(one) * expects(one.id)) / total : 0,
    owed: owedBy(world, id, expects),
    leader: country.follows ? expects(country.follows) : 0,
    expects,
    battlefield: battlefieldOf(world),
    influences: influencesOn(world, id),
  };
  return { ...field, without: country.dials.stake > 0 ? successWith(field, 0, 0) : 0 };
};

/** What a country brings to a measure: strength for force, supply for sanctions, a head for words. */
const bringsOf = (world: World, country: Country, measure: Measure): number => {
  if (country.id === world.level.victim) return measure.military > 0 ? (world.forces[country.id]?.home ?? 0) : 0;
  if (measure.military > 0) return arriving(world, country.id);
  return measure.economic > 0.1 ? country.dials.share / 100 + 0.02 : 1;
};

/** The eight lines of one option, in the order of `considerationNames`. */
export const linesOf = (field: Field, posture: Posture): readonly number[] => {
  const effort = posture.effort * (posture.onlyIf ? 0.35 + 0.65 * field.expects(posture.onlyIf) : 1);
  const lightness = posture.isDeed ? 1 : weights.cheapness;
  return [
    interest(field, posture, effort),
    law(field, effort, posture),
    insurance(field, effort),
    cost(field, effort, lightness, posture),
    danger(field, effort, lightness, posture),
    company(field, posture, effort, lightness),
    word(field, effort, lightness, posture),
    pull(field, effort, posture),
  ];
};

/** What I want there, times the difference I make. */
const interest = (field: Field, posture: Posture, effort: number): number => {
  const { stake, claim } = field.country.dials;
  const gained = posture.claims ? weights.interest * (claim / 4) * 0.2 : 0;
  if (stake <= 0) return gained;
  const made = successWith(field, clamp(effort) * creditOf(field, posture), posture.concession) - field.without;
  return weights.interest * (stake / 4) * made + gained;
};

/** How far the challenger would believe it, 0 to 1: a deed wholly, a word as far as my word goes and by what I sink into it. */
const creditOf = ({ world, country }: Field, posture: Posture): number => {
  if (posture.isDeed) return 1;
  const believed = reliability(world, world.level.challenger.id, country.id);
  return believed + (1 - believed) * sunkBy(posture.signals.length);
};

const successWith = (field: Omit<Field, 'without'>, effort: number, concession: number): number => {
  const { world, measure } = field;
  const helpers = field.helpers + (field.isVictim ? 0 : field.own * effort);
  const victim = field.isVictim ? field.own * (0.3 + 0.7 * effort) : field.victim;
  return chanceOfSuccess(world.level.challenger, measure, {
    chanceOfDefeat: chanceOfDefeat(field.battlefield, measure, helpers, victim),
    coverage: coverageOf(field.cut + cutBy(field.country.dials, effort)),
    progress: clamp(world.crisis.progress / world.level.challenger.steps),
    concession: Math.max(world.crisis.concession, concession),
  });
};

/** How far the challenger has gone beyond what it first asked, 0 to 1: terms that are raised look worse than terms that are kept. */
const outrage = ({ world }: Field): number => clamp(world.crisis.progress / world.level.challenger.steps);

/** The rule itself, whoever is attacked. */
const law = (field: Field, effort: number, posture: Posture): number => {
  const { dials, isMember } = field.country;
  const breach = (field.world.level.system.blatant / 4) * (1 + outrage(field));
  const rule = weights.law * (dials.law / 4) * breach * (isMember ? 1 : 0.6);
  return rule * (effort - (posture.claims ? 0.6 : 0));
};

/** I may need this system myself, if it still works. */
const insurance = (field: Field, effort: number): number =>
  weights.insurance * (field.country.dials.need / 4) * field.world.trust * effort;

/** Purse, trade and distance; a side payment takes some of it away. */
const cost = (field: Field, effort: number, lightness: number, posture: Posture): number => {
  const { trade, distance } = field.country.dials;
  const campaign = field.measure.campaignCost * (0.35 + (0.65 * distance) / 4);
  const full = weights.cost * ((trade / 4) * field.measure.tradeCost + campaign);
  const eased = 1 - field.influences.eased;
  return -full * eased * (lightness * effort + weights.sunkCost * posture.signals.length);
};

/** War and retaliation, diluted by company; a guest army is a danger of its own. */
const danger = (field: Field, effort: number, lightness: number, posture: Posture): number => {
  const { exposure, guests } = field.country.dials;
  const dilution = 1 - (0.6 * field.helpers) / (field.helpers + field.battlefield.challenger);
  const size = 0.6 + 0.4 * Math.min(1, field.battlefield.challenger / 25);
  const heat = 0.75 + field.world.tension / 200;
  const full = weights.danger * (exposure / 4) * field.measure.risk * dilution * size * heat;
  const hosting = weights.danger * (guests / 4) * (posture.grant ?? 0) * 1.6;
  return (
    -full * (lightness * effort + weights.sunkCost * posture.signals.length + (posture.claims ? 0.25 : 0)) - hosting
  );
};

/** Nobody likes to be alone; "only if you do" is a way not to be. */
const company = (field: Field, posture: Posture, effort: number, lightness: number): number => {
  const expected = posture.onlyIf ? Math.max(field.company, 0.5 * field.company + 0.5 * 0.75) : field.company;
  return weights.company * lightness * (expected - 0.5) * effort * (field.measure.rank > 1 ? 1 : 0.3);
};

/** The public, and the promise: half measures save most of the face, so the gap counts by its square. */
const word = (field: Field, effort: number, lightness: number, posture: Posture): number => {
  const { audience, mood, moodWar } = field.country.dials;
  const stirred = 2 * outrage(field) * (audience / 4);
  const temper = clamp(((field.measure.isForce ? moodWar : mood) + stirred - 2) / 2, -1, 1);
  const done = Math.max(0, effort, posture.onlyIf ? 0.6 * posture.effort : 0);
  const gap = Math.max(0, field.owed - done);
  const penalty = weights.word * (0.4 + (0.6 * audience) / 4) * Math.min(1, field.measure.weight + 0.2);
  return weights.mood * lightness * temper * effort - penalty * gap * gap;
};

/** Influence to gain with one who acts, a friend of the challenger not to offend, and those who lean on us. */
const pull = (field: Field, effort: number, posture: Posture): number => {
  const { align, tie } = field.country.dials;
  const share = field.measure.rank > 1 ? 1 : 0.45;
  const followed = weights.pull * (align / 4) * (2 * field.leader - 0.6) * effort;
  const { leaned, eased } = field.influences;
  const offended = weights.tie * (tie / 4) * share * (1 - eased) * (effort - (posture.claims ? 0.4 : 0));
  return followed - offended + weights.pull * leaned * effort;
};
