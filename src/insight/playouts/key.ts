/**
 * The key of a state: all that what governments weigh may hang on, and nothing else, so that states that differ in what no longer
 * matters are the same. Whoever adds to a consideration something of the state that is not here makes playouts part from `sim`: the test
 * that compares the two tells.
 */
import { isNaming } from '../../sim/mechanisms/reputation';
import { type CompiledBeat, NONE } from './compiled';
import type { Kernel } from './kernel';
import { recall, unknown, valuesAt } from './memory';
import {
  ACCEPTS,
  CONCESSION,
  EVERYONE,
  MANDATE,
  MEASURE,
  OPEN,
  OUTCOME,
  PROGRESS,
  PROMISES,
  TENSION,
  TRUST,
} from './state';

/** Numbers in the longest key: the crisis, five for each country, two for each promise. */
export const longestKey = (countries: number, promises: number): number => 8 + 5 * countries + 2 * promises;

/**
 * Where the values stand that tell how the options of a beat weigh in the state as it is; they are not numbers if nobody has weighed
 * them in this state before.
 */
export const recallState = (k: Kernel, beat: CompiledBeat): number => {
  const size = beat.options.length;
  k.place = k.beliefs === NONE ? NONE : recall(k.memory, writeKey(k, beat), size);
  return k.place === NONE ? unknown(k.memory, size) : valuesAt(k.memory, k.place);
};

/** What is asked of the state that follows from choices: how a bargain weighs with the victim, or the challenger's moves with it. */
export const LAST_WORD = -1;
export const MOVES = -2;

/** The same for a question that is asked once choices were made: the state they were made in and the choices tell it. */
export const recallChoices = (k: Kernel, question: number, size: number): number => {
  if (k.place === NONE) return unknown(k.memory, size);
  const { room } = k.memory;
  const { picked } = k;
  room[0] = question;
  room[1] = k.place;
  for (let n = 0; n < picked.length; n++) room[n + 2] = picked[n] ?? NONE;
  const place = recall(k.memory, picked.length + 2, size);
  return place === NONE ? unknown(k.memory, size) : valuesAt(k.memory, place);
};

const writeKey = (k: Kernel, beat: CompiledBeat): number => {
  const { state, firstOf } = k;
  const { room } = k.memory;
  room[0] = beat.at;
  room[1] = state.main[TRUST] ?? 0;
  room[2] = state.main[TENSION] ?? 0;
  room[3] = state.main[CONCESSION] ?? 0;
  room[4] = k.beliefs;
  room[5] = (state.facts[PROGRESS] ?? 0) * 4 + (state.facts[ACCEPTS] ?? 0) * 2 + (state.facts[OUTCOME] === 0 ? 0 : 1);
  room[6] = needsOf(k, beat);
  room[7] = claimantsOf(k) * 64 + (state.facts[MEASURE] ?? 0) * 4 + (state.facts[MANDATE] ?? 0);
  stringPromises(k);
  let at = 8;
  for (let n = 0; n < firstOf.length; n++) {
    writeCountry(k, n, at);
    at = writePromises(k, n, at + 4);
  }
  return at;
};

/** Which options that wait for something are open, as bits. */
const needsOf = ({ state }: Kernel, beat: CompiledBeat): number => {
  let bits = 0;
  for (const test of beat.needs) bits = bits * 2 + (test(state) ? 1 : 0);
  return bits;
};

const claimantsOf = ({ state }: Kernel): number => {
  let claimants = 0;
  for (let n = 0; n < state.claims.length; n++) claimants += state.claims[n] ?? 0;
  return claimants;
};

/** Of a stance that is no effort, only that it was taken matters; the victim's is read as it stands. */
const writeCountry = (k: Kernel, n: number, at: number): void => {
  const { state, compiled } = k;
  const { room } = k.memory;
  const effort = state.spoken[n] === 0 ? 0 : (state.effort[n] ?? 0);
  const condition = effort > 0 ? (state.onlyIf[n] ?? NONE) + 1 : 0;
  const conceded = state.facts[OUTCOME] === 0 ? 0 : (state.conceded[n] ?? 0);
  const yes = (state.spoken[n] ?? 0) * 8 + (state.secret[n] ?? 0) * 4 + conceded * 2 + (k.named[n] ?? 0);
  room[at] = ((condition * 64 + (state.favours[n] ?? 0)) * 16 + (state.signals[n] ?? 0)) * 16 + yes;
  room[at + 1] = n === compiled.victim ? effort : Math.max(0, effort);
  room[at + 2] = state.grant[n] ?? 0;
  room[at + 3] = state.leaned[n] ?? 0;
};

/** Strings open promises by giver, in the order of the ledger, and tells whose treaties name the victim. */
const stringPromises = (k: Kernel): void => {
  const { state, firstOf, nextOf, named } = k;
  firstOf.fill(NONE);
  named.fill(0);
  for (let n = (state.facts[PROMISES] ?? 0) - 1; n >= 0; n--) {
    const promise = state.order[n] ?? 0;
    const by = state.by[promise] ?? 0;
    if (state.isTreaty[promise] === 1 && isNaming(state.strength[promise] ?? 0)) named[by] = 1;
    if (state.end[promise] !== OPEN) continue;
    nextOf[promise] = firstOf[by] ?? NONE;
    firstOf[by] = promise;
  }
};

/** Only the strongest promise is looked at, so what is weaker than one that all know and that waits for nothing changes nothing. */
const writePromises = (k: Kernel, by: number, from: number): number => {
  const { state, firstOf, nextOf } = k;
  const { room } = k.memory;
  const sure = surestOf(k, by);
  let at = from;
  for (let promise = firstOf[by] ?? NONE; promise !== NONE; promise = nextOf[promise] ?? NONE) {
    const strength = state.strength[promise] ?? 0;
    if (strength <= sure) continue;
    room[at] = ((state.condition[promise] ?? NONE) + 1) * 128 + (state.known[promise] ?? EVERYONE) + 2;
    room[at + 1] = strength;
    at += 2;
  }
  room[at] = sure;
  return at + 1;
};

const surestOf = (k: Kernel, by: number): number => {
  const { state, firstOf, nextOf } = k;
  let most = k.compiled.duty[by] ?? 0;
  for (let promise = firstOf[by] ?? NONE; promise !== NONE; promise = nextOf[promise] ?? NONE) {
    const isSure = state.condition[promise] === NONE && state.known[promise] === EVERYONE;
    if (isSure) most = Math.max(most, state.strength[promise] ?? 0);
  }
  return most;
};

/**
 * What everyone believes of everyone hangs on the deeds that were counted, in their order: the row of them gets a number. `NONE` if too
 * many rows were seen to number them.
 */
export const numberBeliefs = (k: Kernel): void => {
  const { rows, deeds } = k;
  for (let n = 0; n < k.counted; n++) rows.room[n] = deeds[n] ?? 0;
  const row = recall(rows, k.counted, 0);
  k.beliefs = row === NONE ? NONE : row + 1;
};
