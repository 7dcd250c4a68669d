/** The ledger of promises over numbers: how they enter, end and are counted, in the order in which `sim` does it. */

import type { OutcomeKind } from '../../sim/level';
import { endBy, isMet } from '../../sim/mechanisms/delivery';
import { deedOf, wholeOf } from '../../sim/mechanisms/promise';
import { endIn, gravityOf, shareDone, trustAfter, trustBy } from '../../sim/mechanisms/settlement';
import type { PromiseEnd } from '../../sim/world';
import { measureIn, NONE, outcomes } from './compiled';
import type { Kernel } from './kernel';
import { numberBeliefs } from './key';
import { EVERYONE, FORGOTTEN, NOT_CHALLENGER, OPEN, OUTCOME, PROMISES, type State, TRUST } from './state';

/** Ends by number; `OPEN` and `FORGOTTEN` are among them. */
const ends: readonly PromiseEnd[] = ['open', 'kept', 'partly-kept', 'broken', 'forgotten'];
const BROKEN = 3;

/** Puts a promise at the foot of the ledger, open; one that stood there before is taken out. */
export const putPromise = (state: State, promise: number): void => {
  moveToFoot(state, promise);
  state.end[promise] = OPEN;
  state.isTreaty[promise] = 0;
  state.isWarning[promise] = 0;
};

const moveToFoot = (state: State, promise: number): void => {
  const { order } = state;
  const promises = state.facts[PROMISES] ?? 0;
  let to = 0;
  for (let n = 0; n < promises; n++) {
    const one = order[n] ?? 0;
    if (one !== promise) order[to++] = one;
  }
  order[to] = promise;
  state.facts[PROMISES] = to + 1;
};

/** Every open promise that `judge` gives an end ends so. The list is read as it stood before, since what ends moves to the foot. */
export const endPromises = (k: Kernel, day: number, judge: (k: Kernel, promise: number) => PromiseEnd): void => {
  const { state, listed } = k;
  const promises = state.facts[PROMISES] ?? 0;
  for (let n = 0; n < promises; n++) listed[n] = state.order[n] ?? 0;
  for (let n = 0; n < promises; n++) {
    const promise = listed[n] ?? 0;
    if (state.end[promise] === OPEN) endPromise(k, promise, judge(k, promise), day);
  }
  k.lastEnd = day;
  numberBeliefs(k);
};

const endPromise = (k: Kernel, promise: number, end: PromiseEnd, day: number): void => {
  if (end === 'open') return;
  const { state } = k;
  moveToFoot(state, promise);
  state.end[promise] = ends.indexOf(end);
  state.endedOn[promise] = day;
  const whole = wholeOf[end];
  if (whole === undefined) return;
  const deed = deedOf(measureIn(state), state.strength[promise] ?? 0);
  countDeed(k, promise, deed * whole, deed * (1 - whole));
  k.deeds[k.counted++] =
    (state.by[promise] ?? 0) * 1024 + (state.known[promise] ?? EVERYONE) * 8 + (state.end[promise] ?? 0);
  k.deeds[k.counted++] = deed;
};

/** All who knew of it count it, the challenger last. */
const countDeed = (k: Kernel, promise: number, kept: number, failed: number): void => {
  const { state, compiled } = k;
  const { length } = compiled.countries;
  const subject = state.by[promise] ?? 0;
  for (let observer = 0; observer <= length; observer++) {
    if (observer === subject || !isWitness(state, promise, observer, length)) continue;
    const cell = observer * length + subject;
    const weight = compiled.memory[observer] ?? 0;
    state.kept[cell] = (state.kept[cell] ?? 0) + weight * kept;
    state.failed[cell] = (state.failed[cell] ?? 0) + weight * failed;
  }
};

const isWitness = (state: State, promise: number, observer: number, challenger: number): boolean => {
  const known = state.known[promise] ?? EVERYONE;
  return known === EVERYONE || (known === NOT_CHALLENGER ? observer !== challenger : observer === known);
};

/** When the attack has come: a warning is no promise, and a promise on a condition that did not come about is not owed. */
export const endByDeed = ({ state }: Kernel, promise: number): PromiseEnd => {
  if (state.isWarning[promise] === 1) return 'open';
  const condition = state.condition[promise] ?? NONE;
  if (condition !== NONE && !isMet(state.delivered[condition] ?? 0)) return 'forgotten';
  return endBy(state.delivered[state.by[promise] ?? 0] ?? 0, state.strength[promise] ?? 0);
};

/** When the matter is settled without arms. */
export const endBySettlement = ({ state }: Kernel, promise: number): PromiseEnd =>
  endIn(outcomeOf(state) ?? 'conquest', state.conceded[state.by[promise] ?? 0] === 1);

export const outcomeOf = (state: State): OutcomeKind | undefined => outcomes[state.facts[OUTCOME] ?? 0];

/** Trust follows what was done of what was owed, and what the ending says of the system. */
export const learn = (k: Kernel): void => {
  const { state, compiled } = k;
  let owed = 0;
  let done = 0;
  const promises = state.facts[PROMISES] ?? 0;
  for (let n = 0; n < promises; n++) {
    const promise = state.order[n] ?? 0;
    const end = state.end[promise] ?? OPEN;
    if (end === OPEN || end === FORGOTTEN) continue;
    const gravity = gravityOf(state.strength[promise] ?? 0, compiled.home[state.by[promise] ?? 0] ?? 1);
    owed += gravity;
    done += gravity * shareDone(ends[end] ?? 'open');
  }
  const trust = trustBy(state.main[TRUST] ?? 0, measureIn(state), done, owed);
  const outcome = outcomeOf(state);
  state.main[TRUST] = outcome ? trustAfter(trust, outcome) : trust;
};

/** Has a country broken its word on that day? */
export const hasBroken = (state: State, country: number, day: number): boolean => {
  const promises = state.facts[PROMISES] ?? 0;
  for (let n = 0; n < promises; n++) {
    const promise = state.order[n] ?? 0;
    if (state.by[promise] !== country || state.end[promise] !== BROKEN) continue;
    if (state.endedOn[promise] === day) return true;
  }
  return false;
};
