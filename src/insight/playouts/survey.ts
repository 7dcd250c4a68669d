/** What all can see at one moment, worked out once for all who look: who can arrive, and what a word starts from. */
import { clamp } from '../../sim/arithmetic';
import type { Measure } from '../../sim/measure';
import { readinessWith } from '../../sim/mechanisms/contest';
import { resistanceBy } from '../../sim/mechanisms/expectation';
import { passageBy } from '../../sim/mechanisms/passage';
import { baseWith, isNaming } from '../../sim/mechanisms/reputation';
import { fieldForce } from '../../sim/minds/challenger';
import { bringsBy } from '../../sim/minds/field';
import { weights } from '../../sim/parameters';
import type { Kernel } from './kernel';
import { PLANS, signalsIn } from './option';
import { ACCEPTS, CONCESSION, MANDATE, PROGRESS, PROMISES, REFUSED, TENSION, TRUST } from './state';

export const survey = (k: Kernel, measure: Measure): void => {
  const { compiled, state, field } = k;
  field.measure = measure;
  field.lawful = state.facts[MANDATE] === REFUSED ? weights.withoutMandate : 1;
  field.trust = state.main[TRUST] ?? 0;
  field.tension = state.main[TENSION] ?? 0;
  field.concession = state.main[CONCESSION] ?? 0;
  field.outrage = clamp((state.facts[PROGRESS] ?? 0) / compiled.level.challenger.steps);
  surveyRoads(k);
  surveyWords(k);
  surveyVictim(k);
  for (let n = 0; n < compiled.countries.length; n++) k.brings[n] = bringsOf(k, n, measure);
};

/** Strength that arrives, and how far it can act as one. */
export const surveyRoads = (k: Kernel): void => {
  const { compiled, state, field, arriving } = k;
  let total = 0;
  let planning = 0;
  for (let n = 0; n < arriving.length; n++) {
    const strength = (compiled.reach[n] ?? 0) * passageOf(k, compiled.through[n]);
    arriving[n] = strength;
    if (n === compiled.victim) continue;
    total += strength;
    if (((state.signals[n] ?? 0) & PLANS) !== 0) planning += strength;
  }
  field.battlefield.readiness = readinessWith(compiled.level.system.readiness, planning, total);
  field.battlefield.challenger = compiled.challengerHome;
};

const passageOf = (k: Kernel, through: readonly number[] | undefined): number => {
  if (!through) return 1;
  let best = Number.NEGATIVE_INFINITY;
  for (const owner of through) best = Math.max(best, k.state.grant[owner] ?? 0);
  return passageBy(best);
};

/** What each word starts from: the system's record, or what treaties that name the victim are worth. */
export const surveyWords = (k: Kernel): void => {
  const { state, base } = k;
  base.fill(baseWith(false, state.main[TRUST] ?? 0));
  const promises = state.facts[PROMISES] ?? 0;
  for (let n = 0; n < promises; n++) {
    const promise = state.order[n] ?? 0;
    if (state.isTreaty[promise] === 0 || !isNaming(state.strength[promise] ?? 0)) continue;
    base[state.by[promise] ?? 0] = baseWith(true, state.main[TRUST] ?? 0);
  }
};

const surveyVictim = (k: Kernel): void => {
  const { compiled, state } = k;
  const { victim } = compiled;
  const effort = state.spoken[victim] === 1 ? state.effort[victim] : undefined;
  k.resistance = resistanceBy(effort, signalsIn(state.signals[victim] ?? 0), state.facts[ACCEPTS] === 1);
  let claimants = 0;
  for (let n = 0; n < state.claims.length; n++) claimants += state.claims[n] ?? 0;
  k.victimForce = fieldForce(compiled.home[victim] ?? 0, k.resistance, claimants);
};

const bringsOf = (k: Kernel, n: number, measure: Measure): number => {
  const { compiled } = k;
  if (n === compiled.victim) return measure.military > 0 ? (compiled.home[n] ?? 0) : 0;
  const country = compiled.countries[n];
  return country ? bringsBy(country, measure, k.arriving[n] ?? 0) : 0;
};
