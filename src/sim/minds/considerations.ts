/**
 * The eight signed considerations of a government, in points. For each option they add up, with circumstance, to what it is worth
 * to that government; the formulas stand line by line below. Ordinals enter divided by four.
 */
import { clamp } from '../arithmetic';
import type { Challenger, Country } from '../level';
import type { Measure } from '../measure';
import { beyond } from '../mechanisms/aims';
import { type Battlefield, chanceOfDefeat } from '../mechanisms/contest';
import { sunkBy } from '../mechanisms/expectation';
import type { Influences } from '../mechanisms/influence';
import { coverageOf, cutBy } from '../mechanisms/leakage';
import { weights } from '../parameters';
import type { Posture } from '../posture';
import { chanceOfSuccess } from './challenger';

/** What a government takes into account in a beat, before it looks at any option. Strengths in division-equivalents, the rest 0 to 1. */
export interface Field {
  readonly country: Country;
  readonly challenger: Challenger;
  readonly isVictim: boolean;
  readonly measure: Measure;
  /** Breach of the rule, 0 to 4. */
  readonly blatant: number;
  readonly trust: number;
  /** 0 to 100. */
  readonly tension: number;
  readonly concession: number;
  /** How far the challenger has gone beyond what it first asked: terms that are raised look worse than terms that are kept. */
  readonly outrage: number;
  /** Strength of the helpers it expects, itself left out, and of the victim, itself left out. */
  readonly helpers: number;
  readonly victim: number;
  /** Its own strength, where the victim stands. */
  readonly own: number;
  /** What its own word is worth to the challenger. */
  readonly credit: number;
  /** Share of the challenger's supply that the others are expected to cut. */
  readonly cut: number;
  /** Expected effort of the others, weighed by what they bring. */
  readonly company: number;
  readonly owed: number;
  /** Expected effort of the country it follows. */
  readonly leader: number;
  readonly battlefield: Battlefield;
  readonly influences: Influences;
  /** Chance of success without it. */
  readonly without: number;
  /** Share of the rule's weight that counts without a mandate; all of it if absent. */
  readonly lawful?: number;
  /** In an open war: chance that going on beyond what was brings in another power. */
  readonly danger?: number;
  readonly isEntered?: boolean;
}

/** What an option is an effort of, if its condition is met with chance `met`. */
export const effortOf = (posture: Posture, met: number): number =>
  posture.effort * (posture.onlyIf ? 0.35 + 0.65 * met : 1);

/** The eight lines of one option, in the order of `considerationNames`. */
export const linesOf = (field: Field, posture: Posture, effort: number): readonly number[] => {
  const lines: number[] = [];
  const success =
    field.country.dials.stake > 0 ? successWith(field, triedBy(field, posture, effort), posture.concession) : 0;
  writeLines(lines, 0, field, posture, effort, success);
  return lines;
};

/** The same, written into `lines` from `at` on. `success` is the chance of success with this option; only a stake asks for it. */
export const writeLines = (
  lines: { [at: number]: number },
  at: number,
  field: Field,
  posture: Posture,
  effort: number,
  success: number,
): void => {
  const lightness = posture.isDeed ? 1 : weights.cheapness;
  lines[at] = interest(field, posture, success);
  lines[at + 1] = law(field, effort, posture);
  lines[at + 2] = insurance(field, effort);
  lines[at + 3] = cost(field, effort, lightness, posture);
  lines[at + 4] = danger(field, effort, lightness, posture);
  lines[at + 5] = company(field, posture, effort, lightness);
  lines[at + 6] = word(field, effort, lightness, posture);
  lines[at + 7] = pull(field, effort, posture);
  if (posture.aims === 'total') addBeyond(lines, at, field);
};

/** Going on beyond what was: more to win, less right to it, whom it may bring in, and those who lean on us to go on or to hold back. */
const addBeyond = (
  lines: { [at: number]: number },
  at: number,
  { country, danger: chance, isEntered, influences }: Field,
): void => {
  const added = beyond(country.dials, chance ?? 0, isEntered ?? false);
  lines[at] = (lines[at] ?? 0) + added.interest;
  lines[at + 1] = (lines[at + 1] ?? 0) + added.law;
  lines[at + 4] = (lines[at + 4] ?? 0) + added.danger;
  lines[at + 7] = (lines[at + 7] ?? 0) + weights.pull * influences.leaned;
};

/** What I want there, times the difference I make. */
const interest = (field: Field, posture: Posture, success: number): number => {
  const { stake, claim } = field.country.dials;
  const gained = posture.claims ? weights.interest * (claim / 4) * 0.2 : 0;
  return stake <= 0 ? gained : weights.interest * (stake / 4) * (success - field.without) + gained;
};

/** The effort that the challenger would believe, 0 to 1: a deed wholly, a word as far as my word goes and by what I sink into it. */
export const triedBy = ({ credit }: Field, posture: Posture, effort: number): number =>
  clamp(effort) * (posture.isDeed ? 1 : credit + (1 - credit) * sunkBy(posture.signals.length));

/** Chance of success if this government's effort is `effort` and the largest concession it would make is `concession`. */
export const successWith = (field: Omit<Field, 'without'>, effort: number, concession: number): number => {
  const { measure } = field;
  const helpers = field.helpers + (field.isVictim ? 0 : field.own * effort);
  const victim = field.isVictim ? field.own * (0.3 + 0.7 * effort) : field.victim;
  return chanceOfSuccess(
    field.challenger,
    measure,
    chanceOfDefeat(field.battlefield, measure, helpers, victim),
    coverageOf(field.cut + cutBy(field.country.dials, effort)),
    field.outrage,
    Math.max(field.concession, concession),
  );
};

/** The rule itself, whoever is attacked. */
const law = (field: Field, effort: number, posture: Posture): number => {
  const { dials, isMember } = field.country;
  const breach = (field.blatant / 4) * (1 + field.outrage);
  const rule = weights.law * (dials.law / 4) * breach * (isMember ? 1 : 0.6);
  return rule * (field.lawful ?? 1) * (effort - (posture.claims ? 0.6 : 0));
};

/** I may need this system myself, if it still works. */
const insurance = (field: Field, effort: number): number =>
  weights.insurance * (field.country.dials.need / 4) * field.trust * effort;

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
  const heat = 0.75 + field.tension / 200;
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
  const stirred = 2 * field.outrage * (audience / 4);
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
