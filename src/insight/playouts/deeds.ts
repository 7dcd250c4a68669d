/** What follows from choices made at the same moment, before the challenger answers: `withPosture` and the kinds of beat over numbers. */
import { isYes } from '../../sim/beats/vote';
import { measures } from '../../sim/measure';
import { isCarried } from '../../sim/mechanisms/rulesOfDecision';
import { weights } from '../../sim/parameters';
import { type CompiledBeat, type CompiledOption, type CompiledText, measureIds, measureIn, NONE } from './compiled';
import type { Kernel } from './kernel';
import { putPromise } from './ledger';
import { PLANS } from './option';
import { pickedBy } from './picked';
import {
  ACCEPTS,
  CONCESSION,
  EVERYONE,
  GIVEN,
  MANDATE,
  MEASURE,
  NOT_CHALLENGER,
  OPEN,
  PROMISES,
  REFUSED,
} from './state';
import { surveyRoads } from './survey';

export const applyPostures = (k: Kernel, beat: CompiledBeat): void => {
  for (let n = 0; n < k.deciding; n++) {
    const option = pickedBy(k, beat, n);
    if (option) applyPosture(k, option);
  }
};

const applyPosture = (k: Kernel, option: CompiledOption): void => {
  const { state } = k;
  const { country, posture } = option;
  state.spoken[country] = 1;
  state.effort[country] = posture.effort;
  state.secret[country] = posture.isSecret ? 1 : 0;
  state.onlyIf[country] = option.onlyIf;
  state.signals[country] = (state.signals[country] ?? 0) | option.signals;
  if (posture.grant !== undefined) state.grant[country] = posture.grant;
  if (posture.claims) state.claims[country] = 1;
  for (const press of option.presses) leanOn(k, press.on, press.by);
};

/** Felt in this beat and, added to it, until the end of the next. */
export const leanOn = ({ state }: Kernel, on: number, by: number): void => {
  if (on === NONE) return;
  state.leaned[on] = (state.leaned[on] ?? 0) + by;
  state.leanedNow[on] = (state.leanedNow[on] ?? 0) + by;
};

/** The concession that enough weight stands behind, and the victim's answer; as `withConcession`. */
export const applyConcession = (k: Kernel, beat: CompiledBeat): void => {
  const { compiled, state } = k;
  let all = 0;
  let backing = 0;
  let largest = 0;
  let taken = 0;
  for (let n = 0; n < k.deciding; n++) {
    const country = k.order[n] ?? 0;
    const share = pickedBy(k, beat, n)?.posture.concession ?? 0;
    if (country === compiled.victim) {
      taken = share;
      continue;
    }
    const weight = compiled.reach[country] ?? 0;
    all += weight;
    if (share <= 0) continue;
    backing += weight;
    largest = Math.max(largest, share);
    state.conceded[country] = 1;
  }
  const concession = all > 0 && backing / all >= weights.backing ? largest : 0;
  const accepts = taken > 0 && taken >= concession;
  state.main[CONCESSION] = concession;
  state.facts[ACCEPTS] = accepts ? 1 : 0;
  if (!accepts && concession >= weights.smallestConcession) excuseBackers(k, beat);
};

const excuseBackers = (k: Kernel, beat: CompiledBeat): void => {
  const { compiled, state } = k;
  const promises = state.facts[PROMISES] ?? 0;
  for (let n = 0; n < k.deciding; n++) {
    const option = pickedBy(k, beat, n);
    if (!option || option.country === compiled.victim || option.posture.concession <= 0) continue;
    for (let at = 0; at < promises; at++) {
      const promise = state.order[at] ?? 0;
      if (state.by[promise] !== option.country || state.end[promise] !== OPEN) continue;
      state.strength[promise] = (state.strength[promise] ?? 0) * weights.excuse;
    }
  }
};

/** Words given, pledges or guarantees by the kind of the beat, enter the ledger. */
export const applyWords = (k: Kernel, beat: CompiledBeat): void => {
  const { compiled, state } = k;
  for (let n = 0; n < k.deciding; n++) {
    const option = pickedBy(k, beat, n);
    if (!option || option.country === compiled.victim || option.posture.effort <= 0 || !option.isWord) continue;
    const promise = compiled.treaties + beat.at * compiled.countries.length + option.country;
    putPromise(state, promise);
    state.by[promise] = option.country;
    state.condition[promise] = option.onlyIf;
    state.strength[promise] = option.strength;
    state.known[promise] = option.posture.isSecret ? NOT_CHALLENGER : EVERYONE;
  }
};

/** Is anything adopted? The text itself, or a softer one, by the rule of the body; then the count is kept. */
export const applyVote = (k: Kernel, beat: CompiledBeat): boolean => {
  const text = isPassed(k, beat, false) ? beat.whole : isPassed(k, beat, true) ? beat.soft : undefined;
  if (text?.isText) k.state.adopted[beat.at] = 1;
  if (beat.beat.binds && beat.beat.kind === 'vote') applyMandate(k, text);
  return text?.isAny ?? false;
};

/** What is adopted is in force, unless what asks more is; as `withMandate`. */
const applyMandate = ({ state }: Kernel, text: CompiledText | undefined): void => {
  state.facts[MANDATE] = text?.isAny ? GIVEN : REFUSED;
  if (text && rankOf(text.measure) > measureIn(state).rank) state.facts[MEASURE] = text.measure;
};

const rankOf = (measure: number): number => measures[measureIds[measure] ?? 'none'].rank;

/** Votes are added up in the order of `sim`: first the full ones, then the half-hearted. */
const isPassed = (k: Kernel, beat: CompiledBeat, withSofter: boolean): boolean => {
  if (beat.rule.counts === 'strength') surveyRoads(k);
  let cast = beat.isAccusedJudge && beat.rule.counts === 'heads' ? 1 : 0;
  let yes = withSofter ? cast : 0;
  let blocked = beat.isAccusedJudge && !withSofter;
  for (let n = 0; n < k.deciding; n++) {
    const option = pickedBy(k, beat, n);
    if (!beat.voters[k.order[n] ?? 0]) continue;
    cast += votesOf(k, beat, n);
    if (option && isYes(option.posture.effort)) yes += votesOf(k, beat, n);
    if (option?.posture.blocks) blocked = true;
  }
  for (let n = 0; withSofter && n < k.deciding; n++) {
    const effort = pickedBy(k, beat, n)?.posture.effort ?? 0;
    if (!beat.voters[k.order[n] ?? 0]) continue;
    if (effort > 0 && !isYes(effort)) yes += votesOf(k, beat, n);
  }
  return isCarried(beat.rule, yes, cast, blocked);
};

const votesOf = (k: Kernel, beat: CompiledBeat, n: number): number => {
  const country = k.order[n] ?? 0;
  if (beat.rule.counts === 'heads') return 1;
  return country === k.compiled.victim ? 0 : (k.arriving[country] ?? 0);
};

/** Plans that were to follow a decision are not made when there is none. */
export const dropPlans = (k: Kernel, beat: CompiledBeat): void => {
  for (let n = 0; n < k.deciding; n++) {
    const option = pickedBy(k, beat, n);
    if (option?.plans) k.state.signals[option.country] = (k.state.signals[option.country] ?? 0) & ~PLANS;
  }
};
