/** Who chooses what in a beat: what the plan says, blindly, or what weighs most. */
import { isOtherTemper, temperIn } from '../../sim/minds/cabinet';
import { bitsOf, gumbelAt, uniformAt } from '../../sim/random';
import { type CompiledBeat, type CompiledOption, NONE } from './compiled';
import type { Kernel } from './kernel';
import { TEMPERS } from './option';
import { LINES } from './outlook';
import { BLIND, BY_RULE, type Plan } from './plan';

/** In the place of an option: two weigh nearly the same. */
export const UNSURE = -3;

/** What the plan has for a country in a beat: an option that is open, by its number, or `BY_RULE`. */
export const wishOf = (k: Kernel, plan: Plan, beat: CompiledBeat, country: number): number => {
  const cell = beat.at * k.compiled.countries.length + country;
  const wanted = plan.options[cell] ?? BY_RULE;
  if (wanted === BLIND) return blindly(k, plan, beat, country);
  if (wanted === BY_RULE || isOpen(k, beat, country, wanted)) return wanted;
  const otherwise = plan.otherwise[cell] ?? BY_RULE;
  return otherwise !== BY_RULE && isOpen(k, beat, country, otherwise) ? otherwise : BY_RULE;
};

const isOpen = (k: Kernel, beat: CompiledBeat, country: number, n: number): boolean => {
  const option = beat.options[(beat.first[country] ?? 0) + n];
  return option !== undefined && (!option.needs || option.needs(k.state));
};

/** Any open option, each as likely. */
const blindly = (k: Kernel, plan: Plan, beat: CompiledBeat, country: number): number => {
  const count = beat.count[country] ?? 0;
  let open = 0;
  for (let n = 0; n < count; n++) if (isOpen(k, beat, country, n)) open++;
  if (open === 0) return BY_RULE;
  let left = bitsOf(plan.luck ?? k.seed, beat.chance[country] ?? 0) % open;
  for (let n = 0; n < count; n++) if (isOpen(k, beat, country, n) && left-- === 0) return n;
  return BY_RULE;
};

/** What the temper of a cabinet adds to an option, in points: another temper for one that thinks again. */
const circumstance = (k: Kernel, beat: CompiledBeat, option: CompiledOption, isOther: boolean): number => {
  const cell = isOther ? option.kind + TEMPERS / 2 : option.kind;
  if (k.drawnAt[cell] !== k.playout) draw(k, cell, isOther ? option.otherTemper : option.temper);
  return temperIn(k.tempers[cell] ?? 0, beat.measure);
};

/** Tempers are drawn once a crisis. */
const draw = (k: Kernel, cell: number, die: number): void => {
  k.tempers[cell] = gumbelAt(k.seed, die);
  k.drawnAt[cell] = k.playout;
};

/**
 * Lines are remembered as their sum, and `sim` adds them to circumstance one by one: the two differ in the last bits, by less than
 * 1e-12 of a point. Two options nearer than this are weighed again as `sim` does it.
 */
const TOO_CLOSE = 1e-9;

/**
 * The option of most weight, the sums of its lines standing in `values` from `at` on; of equals, the first; `NONE` if none is open;
 * `UNSURE` if two are too close to tell.
 */
export const heaviest = (k: Kernel, beat: CompiledBeat, country: number, values: Float64Array, at: number): number => {
  const isOther = hasSecondThoughts(k, beat, country);
  const first = beat.first[country] ?? 0;
  const count = beat.count[country] ?? 0;
  let best = NONE;
  let most = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < count; n++) {
    const option = beat.options[first + n];
    const sum = values[at + n] ?? 0;
    if (!option || sum === Number.NEGATIVE_INFINITY) continue;
    const weight = sum + circumstance(k, beat, option, isOther);
    if (weight > most) {
      second = most;
      best = n;
      most = weight;
    } else if (weight > second) second = weight;
  }
  return most - second < TOO_CLOSE ? UNSURE : best;
};

const hasSecondThoughts = (k: Kernel, beat: CompiledBeat, country: number): boolean =>
  beat.mayRethink && isOtherTemper(uniformAt(k.seed, k.compiled.dice.rethink[country] ?? 0));

/** The same with all lines in `k.lines`, `LINES` for each option, added up in the order of `sim`. */
export const heaviestExactly = (k: Kernel, beat: CompiledBeat, country: number): number => {
  const isOther = hasSecondThoughts(k, beat, country);
  let best = NONE;
  let most = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < (beat.count[country] ?? 0); n++) {
    const option = beat.options[(beat.first[country] ?? 0) + n];
    if (!option) continue;
    let weight = circumstance(k, beat, option, isOther);
    for (let line = n * LINES; line < (n + 1) * LINES; line++) weight += k.lines[line] ?? 0;
    if (weight <= most) continue;
    best = n;
    most = weight;
  }
  return best;
};
