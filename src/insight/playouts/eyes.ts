/** What one observer expects of each country: `eyesOf` of `sim/mechanisms/expectation.ts` over numbers. */
import { believedOf, LONGEST_CHAIN, meantBy, sunkBy } from '../../sim/mechanisms/expectation';
import { wordWith } from '../../sim/mechanisms/reputation';
import { NONE } from './compiled';
import type { Kernel } from './kernel';
import { signalsIn } from './option';
import { EVERYONE, NOT_CHALLENGER, OPEN, PROMISES, type State } from './state';

/** Observer number of the challenger. */
export const challengerOf = (k: Kernel): number => k.compiled.countries.length;

/** Opens the eyes of one observer: what it knows of promises is strung together by giver. */
export const openEyes = (k: Kernel, observer: number): void => {
  const { state, firstOf, nextOf } = k;
  k.observer = observer;
  k.look++;
  firstOf.fill(NONE);
  const promises = state.facts[PROMISES] ?? 0;
  for (let n = 0; n < promises; n++) {
    const promise = state.order[n] ?? 0;
    if (state.end[promise] !== OPEN || !isKnown(k, state, promise)) continue;
    const by = state.by[promise] ?? 0;
    nextOf[promise] = firstOf[by] ?? NONE;
    firstOf[by] = promise;
  }
};

const isKnown = (k: Kernel, state: State, promise: number): boolean => {
  const known = state.known[promise] ?? EVERYONE;
  if (known === EVERYONE) return true;
  if (known === NOT_CHALLENGER) return k.observer !== challengerOf(k);
  return k.observer === known || k.observer === state.by[promise];
};

/** Expected effort of a country, 0 to 1. */
export const expects = (k: Kernel, subject: number, depth: number): number => {
  if (depth > LONGEST_CHAIN) return 0;
  if (subject === k.compiled.victim) return k.resistance;
  const cell = depth * k.compiled.countries.length + subject;
  if (k.judgedAt[cell] !== k.look) judge(k, subject, depth, cell);
  return k.judged[cell] ?? 0;
};

/** Chance that a condition is met, 0 to 1. */
export const chanceAt = (k: Kernel, condition: number, depth: number): number =>
  condition === NONE ? 1 : expects(k, condition, depth);

/** Writes down what it expects of a country: a number that is given back would cost a place in the store each time. */
const judge = (k: Kernel, subject: number, depth: number, cell: number): void => {
  const { state } = k;
  const isHidden = state.secret[subject] === 1 && k.observer === challengerOf(k);
  const effort = state.effort[subject] ?? 0;
  const isSeen = state.spoken[subject] === 1 && !isHidden;
  const promised = promisedBy(k, subject, depth);
  const meant = isSeen ? meantBy(effort, chanceAt(k, state.onlyIf[subject] ?? NONE, depth + 1), promised) : promised;
  const sunk = isSeen && effort > 0 ? sunkBy(signalsIn(state.signals[subject] ?? 0)) : 0;
  k.judged[cell] = believedOf(meant, wordOf(k, k.observer, subject), sunk);
  k.judgedAt[cell] = k.look;
};

const promisedBy = (k: Kernel, subject: number, depth: number): number => {
  const { state } = k;
  let most = k.compiled.duty[subject] ?? 0;
  for (let promise = k.firstOf[subject] ?? NONE; promise !== NONE; promise = k.nextOf[promise] ?? NONE) {
    const chance = chanceAt(k, state.condition[promise] ?? NONE, depth + 1);
    most = Math.max(most, (state.strength[promise] ?? 0) * chance);
  }
  return most;
};

/** What a word is worth to an observer, 0 to 1. */
export const wordOf = (k: Kernel, observer: number, subject: number): number => {
  const cell = observer * k.compiled.countries.length + subject;
  return wordWith(k.base[subject] ?? 0, k.state.kept[cell] ?? 0, k.state.failed[cell] ?? 0);
};
