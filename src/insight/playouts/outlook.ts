/** What one government has before it when it decides, and how each of its options weighs: `fieldOf` and `weighAll` over numbers. */
import { easedBy, leanedBy } from '../../sim/mechanisms/influence';
import { cutBy } from '../../sim/mechanisms/leakage';
import { dueBy } from '../../sim/mechanisms/obligation';
import { effortOf, successWith, triedBy, writeLines } from '../../sim/minds/considerations';
import type { Posture } from '../../sim/posture';
import { type CompiledBeat, NONE } from './compiled';
import { challengerOf, chanceAt, expects, openEyes, wordOf } from './eyes';
import type { Kernel } from './kernel';
import { OPEN, OUTCOME, PROMISES } from './state';

/** Number of considerations of an option. */
export const LINES = 8;

/** Writes the eight lines of each option of a country into `k.lines`; what is closed weighs less than anything. */
export const weighOptions = (k: Kernel, beat: CompiledBeat, country: number): void => {
  fillField(k, country);
  const first = beat.first[country] ?? 0;
  const count = beat.count[country] ?? 0;
  for (let n = 0; n < count; n++) {
    const option = beat.options[first + n];
    if (!option) continue;
    if (option.needs && !option.needs(k.state)) k.lines.fill(Number.NEGATIVE_INFINITY, n * LINES, (n + 1) * LINES);
    else weigh(k, option.posture, option.onlyIf, n * LINES);
  }
};

/**
 * The sum of each option's lines into `values` from `at` on. One that weighs what an earlier one weighs, on the same dice, is never
 * chosen: of equals the first is.
 */
export const sumLines = (k: Kernel, beat: CompiledBeat, country: number, values: Float64Array, at: number): void => {
  const first = beat.first[country] ?? 0;
  const count = beat.count[country] ?? 0;
  for (let n = 0; n < count; n++) {
    let sum = 0;
    for (let line = n * LINES; line < (n + 1) * LINES; line++) sum += k.lines[line] ?? 0;
    for (let m = 0; m < n; m++) {
      if (beat.options[first + m]?.temper === beat.options[first + n]?.temper && isEqual(k.lines, m, n)) {
        sum = Number.NEGATIVE_INFINITY;
      }
    }
    values[at + n] = sum;
  }
};

const isEqual = (lines: Float64Array, one: number, other: number): boolean => {
  for (let n = 0; n < LINES; n++) if (lines[one * LINES + n] !== lines[other * LINES + n]) return false;
  return true;
};

const weigh = (k: Kernel, posture: Posture, onlyIf: number, at: number): void => {
  const { field } = k;
  const effort = effortOf(posture, chanceAt(k, onlyIf, 0));
  const success = field.country.dials.stake > 0 ? successOf(k, triedBy(field, posture, effort), posture.concession) : 0;
  writeLines(k.lines, at, field, posture, effort, success);
};

/** The same effort and concession have the same chance: what was worked out for one option serves the next. */
const successOf = (k: Kernel, effort: number, concession: number): number => {
  const { field, tried } = k;
  const offered = Math.max(field.concession, concession);
  for (let n = 0; n < k.tries; n++) {
    if (tried[n * 3] === effort && tried[n * 3 + 1] === offered) return tried[n * 3 + 2] ?? 0;
  }
  const success = successWith(field, effort, concession);
  tried[k.tries * 3] = effort;
  tried[k.tries * 3 + 1] = offered;
  tried[k.tries * 3 + 2] = success;
  k.tries++;
  return success;
};

const fillField = (k: Kernel, n: number): void => {
  const { compiled, state, field } = k;
  const country = compiled.countries[n];
  if (!country) return;
  openEyes(k, n);
  field.country = country;
  field.isVictim = n === compiled.victim;
  fillCompany(k, n);
  field.victim = field.isVictim ? 0 : k.victimForce;
  field.own = field.isVictim ? (compiled.home[n] ?? 0) : (k.arriving[n] ?? 0);
  field.credit = wordOf(k, challengerOf(k), n);
  field.owed = owedBy(k, n);
  const leader = compiled.follows[n] ?? NONE;
  field.leader = leader === NONE ? 0 : expects(k, leader, 0);
  field.influences.leaned = leanedBy(state.leaned[n] ?? 0);
  field.influences.eased = easedBy(state.favours[n] ?? 0);
  k.tries = 0;
  field.without = country.dials.stake > 0 ? successOf(k, 0, 0) : 0;
};

/** What it expects of the others, taken together. Sums run in the order of the table, as in `sim`. */
const fillCompany = (k: Kernel, country: number): void => {
  const { compiled, field, arriving, brings } = k;
  let helpers = 0;
  let cut = 0;
  let all = 0;
  let willing = 0;
  for (let n = 0; n < brings.length; n++) {
    const one = compiled.countries[n];
    if (n === country || !one) continue;
    const effort = expects(k, n, 0);
    const weight = brings[n] ?? 0;
    all += weight;
    willing += weight * effort;
    if (n === compiled.victim) continue;
    helpers += (arriving[n] ?? 0) * effort;
    cut += cutBy(one.dials, effort);
  }
  field.helpers = helpers;
  field.cut = cut;
  field.company = all > 0 ? willing / all : 0;
};

const owedBy = (k: Kernel, country: number): number => {
  const { compiled, state } = k;
  const owesRecompense = state.facts[OUTCOME] !== 0 && state.conceded[country] === 1;
  let most = Math.max(compiled.duty[country] ?? 0, dueBy(country === compiled.victim, owesRecompense));
  const promises = state.facts[PROMISES] ?? 0;
  for (let n = 0; n < promises; n++) {
    const promise = state.order[n] ?? 0;
    if (state.by[promise] !== country || state.end[promise] !== OPEN) continue;
    const chance = chanceAt(k, state.condition[promise] ?? NONE, 0);
    most = Math.max(most, (state.strength[promise] ?? 0) * chance);
  }
  return most;
};
