/** The challenger's answer, the arms that decide when it has struck, and the end of the matter: `withAnswer` and `outcomeOfArms`. */
import type { OutcomeKind } from '../../sim/level';
import { bargainOutcome, isTaken } from '../../sim/mechanisms/concession';
import { chanceOfDefeat } from '../../sim/mechanisms/contest';
import { isContested, isGreat, ownForce } from '../../sim/mechanisms/war';
import { wideningOf } from '../../sim/mechanisms/widening';
import { uniformAt } from '../../sim/random';
import { type CompiledBeat, measureIn, outcomes } from './compiled';
import type { Kernel } from './kernel';
import { endByDeed, endBySettlement, endPromises, learn } from './ledger';
import { pickedBy } from './picked';
import { ACCEPTS, ATTACKED, CONCESSION, LAST_MOVE, OUTCOME, PROGRESS } from './state';
import { survey } from './survey';
import { ADVANCE, BARGAIN, moveOf, YIELD } from './thoughts';

/** What the challenger does after a beat, numbered as in `moveNames`; 0 if nothing is asked of it. */
export const answer = (k: Kernel, beat: CompiledBeat): number => {
  const { facts } = k.state;
  if (facts[OUTCOME] !== 0) {
    if (beat.beat.kind === 'call') learn(k);
    return 0;
  }
  if (beat.beat.answer === 'none') return 0;
  if (beat.beat.answer === 'settle' && hasBargain(k)) {
    settleBargain(k, beat);
    return 0;
  }
  const move = moveOf(k, beat);
  facts[LAST_MOVE] = move;
  if (beat.beat.answer === 'probe') afterProbe(k, beat, move);
  else if (move === YIELD) settle(k, beat, 'deterred');
  else if (move === ADVANCE) facts[ATTACKED] = 1;
  return move;
};

const hasBargain = ({ state }: Kernel): boolean => isTaken(state.main[CONCESSION] ?? 0, state.facts[ACCEPTS] === 1);

const settleBargain = (k: Kernel, beat: CompiledBeat): void =>
  settle(k, beat, bargainOutcome(k.state.main[CONCESSION] ?? 0));

const settle = (k: Kernel, beat: CompiledBeat, outcome: OutcomeKind): void => {
  k.state.facts[OUTCOME] = outcomes.indexOf(outcome);
  endPromises(k, beat.day, endBySettlement);
  learn(k);
};

/** Before the deadline an advance raises the demands, and what was conceded is pocketed; an agreed bargain ends the matter. */
const afterProbe = (k: Kernel, beat: CompiledBeat, move: number): void => {
  const { facts } = k.state;
  if (move === BARGAIN && hasBargain(k)) settleBargain(k, beat);
  if (move !== ADVANCE) return;
  facts[PROGRESS] = Math.min(k.compiled.level.challenger.steps - 1, (facts[PROGRESS] ?? 0) + 1);
  facts[ACCEPTS] = 0;
};

/** The attack has come: what is delivered enters the books, promises end, and arms decide. */
export const deliver = (k: Kernel, beat: CompiledBeat): void => {
  for (let n = 0; n < k.deciding; n++) {
    k.state.delivered[k.order[n] ?? 0] = Math.max(0, pickedBy(k, beat, n)?.posture.effort ?? 0);
  }
  endPromises(k, beat.day, endByDeed);
  survey(k, measureIn(k.state));
  k.state.facts[OUTCOME] = outcomes.indexOf(outcomeOfArms(k));
};

const outcomeOfArms = (k: Kernel): OutcomeKind => {
  const { compiled, state, field } = k;
  const { victim, dice } = compiled;
  const measure = measureIn(state);
  const resists = state.delivered[victim] ?? 0;
  const strength = helpersIn(k);
  if (!isContested(measure, strength, field.battlefield.challenger)) return resists > 0 ? 'conquest' : 'ceded';
  if (isGreatWar(k) && uniformAt(k.seed, dice.war) < wideningOf(compiled.level.challenger)) return 'wider-war';
  const own = ownForce(compiled.home[victim] ?? 0, resists);
  const chance = chanceOfDefeat(field.battlefield, measure, strength, own);
  return uniformAt(k.seed, dice.hold) < chance ? 'repelled' : 'conquest';
};

const helpersIn = ({ compiled, state, arriving }: Kernel): number => {
  let strength = 0;
  for (let n = 0; n < arriving.length; n++) {
    if (n !== compiled.victim) strength += (arriving[n] ?? 0) * (state.delivered[n] ?? 0);
  }
  return strength;
};

const isGreatWar = ({ compiled, state }: Kernel): boolean => {
  for (let n = 0; n < compiled.home.length; n++) {
    if (n !== compiled.victim && isGreat(state.delivered[n] ?? 0, compiled.home[n] ?? 0)) return true;
  }
  return false;
};
