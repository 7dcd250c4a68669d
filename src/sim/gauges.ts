/** The numbers we teach with, 0 to 100, for one seat. There is no sum of them. */
import type { CountryId } from './act';
import { clamp } from './arithmetic';
import type { Wordings } from './clause';
import type { Condition, GaugeName, Mandate, OutcomeKind } from './level';
import { bindingOf } from './mechanisms/clauses';
import { reliability } from './mechanisms/reputation';
import { sharedBy } from './mechanisms/treaty';
import { weights } from './parameters';
import { countryOf, hasChallenger, holds, nationOf } from './table';
import type { World } from './world';

export interface Gauges {
  readonly values: Readonly<Record<GaugeName, number>>;
  readonly tension: number;
  /** Your word as each other country sees it, 0 to 100. */
  readonly wordBy: Readonly<Record<CountryId, number>>;
}

/** How much of the danger is left after each ending, 0 to 1; before it, the crisis itself is one half. */
const dangerLeft: Readonly<Record<OutcomeKind, number>> = {
  deterred: 0.3,
  repelled: 0.4,
  compromise: 0.5,
  ceded: 0.7,
  conquest: 0.85,
  'wider-war': 1,
  'strong-treaty': 0.35,
  words: 0.6,
  bloc: 0.6,
  collapse: 0.75,
};

/** What is left of the victim: its soil, its means to defend it, its say. A judgement in round numbers. */
const victimLeft: Readonly<Record<OutcomeKind, number>> = {
  deterred: 100,
  repelled: 75,
  compromise: 45,
  ceded: 20,
  conquest: 5,
  'wider-war': 30,
  'strong-treaty': 85,
  words: 40,
  bloc: 50,
  collapse: 20,
};

const peaceLeft: Readonly<Record<OutcomeKind, number>> = {
  deterred: 80,
  repelled: 40,
  compromise: 65,
  ceded: 55,
  conquest: 35,
  'wider-war': 0,
  'strong-treaty': 75,
  words: 60,
  bloc: 45,
  collapse: 35,
};

export const gaugesOf = (world: World, seat: CountryId): Gauges => {
  const nation = nationOf(world, seat);
  const wordBy = wordsOf(world, seat);
  const words = Object.values(wordBy);
  return {
    values: {
      safety: safetyOf(world, seat),
      means: round(warWorn(world.outcome, nation.means, (nation.delivered ?? 0) > 0)),
      support: round(nation.support),
      word: round(words.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length)),
      trust: round(100 * world.trust),
      victim: victimOf(world),
      peace: peaceOf(world.outcome, world.tension),
      gain: gainOf(world.outcome, nation.claims),
    },
    tension: round(world.tension),
    wordBy,
  };
};

export const round = (x: number): number => Math.floor(x + 0.5);

export const peaceOf = (outcome: OutcomeKind | undefined, tension: number): number =>
  outcome ? peaceLeft[outcome] : round(100 - tension * 0.6);

const wordsOf = (world: World, seat: CountryId): Readonly<Record<CountryId, number>> =>
  Object.fromEntries(
    world.level.countries
      .filter((country) => country.id !== seat)
      .map((country) => [country.id, round(100 * reliability(world, country.id, seat))]),
  );

/** Safety falls with what retaliation could take, and with the danger that is about. */
const safetyOf = (world: World, seat: CountryId): number => {
  const { exposure } = countryOf(world, seat).dials;
  if (seat === world.level.victim) return victimOf(world);
  return safetyBy(exposure, world.outcome, world.tension, isGuaranteed(world) || nationOf(world, seat).isOut === true);
};

/** `exposure` is the ordinal, 0 to 4. */
export const safetyBy = (
  exposure: number,
  outcome: OutcomeKind | undefined,
  tension: number,
  guaranteed: boolean,
): number => {
  const danger = outcome ? dangerLeft[outcome] : 0.35 + (0.3 * tension) / 100;
  return round(100 * clamp(1 - (exposure / 4) * 0.9 * (danger - (guaranteed ? 0.15 : 0))));
};

/** By a treaty that was adopted; who has opted out has the challenger's word instead, for as long as it holds. */
const isGuaranteed = (world: World): boolean =>
  world.crisis.adopted.some((id) =>
    world.level.beats.some((one) => one.id === id && (one.kind === 'clause' || one.kind === 'signing')),
  );

const victimOf = (world: World): number => {
  const kept = victimBy(world.outcome, world.crisis.progress, world.crisis.concession, isGuaranteed(world));
  return world.text && !hasChallenger(world.level) ? coverOf(world, world.text.wording, kept) : kept;
};

/** Points that a text adds or takes for each share of an obligation above or below one that just binds. */
const FIRMNESS = 60;

/** In a conference: how far the text covers whoever is attacked; at the end by how it ended, and by how firmly it binds. */
const coverOf = (world: World, wording: Wordings, kept: number): number => {
  const binding = bindingOf(world.level, wording);
  if (!world.outcome) return round(100 * binding * sharedBy(world));
  const isTreaty = world.outcome === 'strong-treaty' || world.outcome === 'bloc';
  return clamp(round(kept + (isTreaty ? FIRMNESS * (binding - weights.binding) : 0)), 0, 100);
};

export const victimBy = (
  outcome: OutcomeKind | undefined,
  progress: number,
  concession: number,
  guaranteed: boolean,
): number => {
  if (!outcome) return Math.min(100, round(100 - 12 * progress - 30 * concession));
  return Math.min(100, victimLeft[outcome] + (guaranteed ? 20 : 0));
};

/** A war that came wears down all who were in it, and most those next door. */
export const warWorn = (outcome: OutcomeKind | undefined, means: number, fought: boolean): number =>
  outcome === 'wider-war' ? means * (fought ? 0.6 : 0.8) : means;

/** What a claimant got out of the victim. */
export const gainOf = (outcome: OutcomeKind | undefined, claims: boolean): number => {
  const lost = outcome === 'ceded' || outcome === 'conquest' || outcome === 'compromise';
  return claims && lost ? 80 : claims ? 20 : 0;
};

export type Verdict = 'met' | 'partly' | 'failed';

/** How the seat did by a mandate. */
export const verdictOf = (world: World, seat: CountryId, mandate: Mandate): Verdict =>
  verdictBy(mandate, gaugesOf(world, seat).values, (fact) => holds(world, fact));

/** The same, from gauges and facts that somebody else has worked out. */
export const verdictBy = (
  { judge }: Mandate,
  values: Gauges['values'],
  isSo: (fact: Condition) => boolean,
): Verdict => {
  const held = judge.filter((line) => ('fact' in line ? isSo(line.fact) : values[line.gauge] >= line.atLeast)).length;
  return held === judge.length ? 'met' : held * 2 >= judge.length ? 'partly' : 'failed';
};
