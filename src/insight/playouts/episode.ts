/** One playout from the first beat to the ending: the turn of `sim`, over numbers. */
import { clamp } from '../../sim/arithmetic';
import { heatBy } from '../../sim/mechanisms/accounts';
import { answer, deliver } from './answering';
import { heaviest, heaviestExactly, UNSURE, wishOf } from './choosing';
import { type CompiledBeat, moveNames, NONE } from './compiled';
import { applyConcession, applyPostures, applyVote, applyWords, dropPlans } from './deeds';
import { type Kernel, openEpisode } from './kernel';
import { LAST_WORD, recallChoices, recallState } from './key';
import { hasBroken, outcomeOf } from './ledger';
import { sumLines, weighOptions } from './outlook';
import { pickedBy } from './picked';
import { BY_RULE, type Plan } from './plan';
import { sound } from './soundings';
import { AT, ATTACKED, copyState, ENDING, LAST_MOVE, OUTCOME, TENSION, TRUST } from './state';
import { survey } from './survey';

/** Plays the whole episode for one seed; the end stands in `k.state`. */
export const playEpisode = (k: Kernel, plan: Plan, seed: number): void => {
  openEpisode(k, seed);
  for (let beat = beatAt(k); beat; beat = beatAt(k)) {
    openBeat(k, plan, beat);
    playBeat(k, plan, beat);
    toNextBeat(k);
  }
  k.state.facts[ENDING] = endingOf(k);
};

const beatAt = (k: Kernel): CompiledBeat | undefined => k.compiled.beats[k.state.facts[AT] ?? 0];

/** What was leant on governments in the beat before still counts in this one; then the soundings of this one are made. */
const openBeat = (k: Kernel, plan: Plan, beat: CompiledBeat): void => {
  const { state } = k;
  state.leaned.set(state.leanedNow);
  state.leanedNow.fill(0);
  for (const made of plan.soundings[beat.at] ?? []) sound(k, made);
  k.surveyed = false;
};

const playBeat = (k: Kernel, plan: Plan, beat: CompiledBeat): void => {
  decide(k, plan, beat);
  applyPostures(k, beat);
  applyKind(k, beat);
  const move = answer(k, beat);
  keepAccounts(k, beat);
  keepPast(k, beat, move);
};

/** All choose at the same moment; only a victim that plays by the rule answers those who put a bargain to it. */
const decide = (k: Kernel, plan: Plan, beat: CompiledBeat): void => {
  const { victim } = k.compiled;
  const at = recallState(k, beat);
  let late = false;
  k.deciding = 0;
  k.picked.fill(NONE);
  for (const country of beat.deciders) {
    const wish = wishOf(k, plan, beat, country);
    if (wish === BY_RULE && country === victim && beat.beat.kind === 'offer') late = true;
    else pick(k, country, wish === BY_RULE ? byRule(k, beat, country, at + (beat.first[country] ?? 0)) : wish);
  }
  if (late) pick(k, victim, answerLast(k, beat));
};

const pick = (k: Kernel, country: number, option: number): void => {
  k.picked[country] = option;
  k.order[k.deciding++] = country;
};

const byRule = (k: Kernel, beat: CompiledBeat, country: number, at: number): number => {
  const { room } = k.memory;
  if (Number.isNaN(room[at] ?? 0)) weighNow(k, beat, country, at);
  const best = heaviest(k, beat, country, room, at);
  if (best !== UNSURE) return best;
  weighNow(k, beat, country, at);
  return heaviestExactly(k, beat, country);
};

const weighNow = (k: Kernel, beat: CompiledBeat, country: number, at: number): void => {
  if (!k.surveyed) survey(k, beat.measure);
  k.surveyed = true;
  weighOptions(k, beat, country);
  sumLines(k, beat, country, k.memory.room, at);
};

/** In the place of an option: the victim is asked when the others have chosen. */
const ASKED = -2;

/** The victim weighs the table with the bargain on it. Then the table is set back, for all is counted at the same moment. */
const answerLast = (k: Kernel, beat: CompiledBeat): number => {
  const { victim } = k.compiled;
  k.picked[victim] = ASKED;
  const at = recallChoices(k, LAST_WORD, beat.count[victim] ?? 0);
  const best = Number.isNaN(k.memory.room[at] ?? 0) ? UNSURE : heaviest(k, beat, victim, k.memory.room, at);
  return best === UNSURE ? weighLast(k, beat, at) : best;
};

const weighLast = (k: Kernel, beat: CompiledBeat, at: number): number => {
  const { victim } = k.compiled;
  copyState(k.aside, k.state);
  k.picked[victim] = NONE;
  applyPostures(k, beat);
  applyConcession(k, beat);
  k.surveyed = false;
  const option = byRule(k, beat, victim, at);
  copyState(k.state, k.aside);
  return option;
};

const applyKind = (k: Kernel, beat: CompiledBeat): void => {
  const { kind } = beat.beat;
  const votes = kind === 'vote' || kind === 'clause';
  if (kind === 'call') deliver(k, beat);
  if (kind === 'offer') applyConcession(k, beat);
  if (kind === 'pledge' || kind === 'offer' || (votes && applyVote(k, beat))) applyWords(k, beat);
  else if (kind === 'vote') dropPlans(k, beat);
};

/** Means spent, support at home, and the tension of the world. */
const keepAccounts = (k: Kernel, beat: CompiledBeat): void => {
  const { state } = k;
  let firm = 0;
  for (let n = 0; n < k.deciding; n++) {
    const option = pickedBy(k, beat, n);
    if (!option) continue;
    const { country } = option;
    const applause =
      k.lastEnd === beat.day && hasBroken(state, country, beat.day) ? option.applauseBroken : option.applause;
    state.means[country] = clamp((state.means[country] ?? 0) - option.spent, 0, 100);
    state.support[country] = clamp((state.support[country] ?? 0) + applause, 0, 100);
    if (option.signals !== 0) firm++;
  }
  const heat = heatBy(state.facts[ATTACKED] === 1, moveNames[state.facts[LAST_MOVE] ?? 0], firm, outcomeOf(state));
  state.main[TENSION] = clamp((state.main[TENSION] ?? 0) + heat, 0, 100);
};

const keepPast = (k: Kernel, beat: CompiledBeat, move: number): void => {
  const { state } = k;
  state.chosen.set(k.picked, beat.at * k.picked.length);
  state.moves[beat.at] = move;
  state.trusts[beat.at] = state.main[TRUST] ?? 0;
  state.tensions[beat.at] = state.main[TENSION] ?? 0;
};

/** After an end without arms only beats that wait for a settlement remain. */
const toNextBeat = (k: Kernel): void => {
  const { state, compiled } = k;
  let at = (state.facts[AT] ?? 0) + 1;
  while (at < compiled.beats.length && !isNext(k, compiled.beats[at])) at++;
  state.facts[AT] = at;
};

const isNext = ({ state }: Kernel, beat: CompiledBeat | undefined): boolean => {
  if (!beat) return false;
  if (state.facts[OUTCOME] !== 0 && !beat.waitsForEnd) return false;
  return !beat.when || beat.when(state);
};

const endingOf = ({ compiled, state }: Kernel): number => {
  const outcome = outcomeOf(state);
  if (!outcome) return NONE;
  for (let n = 0; n < compiled.endings.length; n++) {
    const ending = compiled.endings[n];
    if (ending?.outcomes.includes(outcome) && (!ending.when || ending.when(state))) return n;
  }
  return NONE;
};
