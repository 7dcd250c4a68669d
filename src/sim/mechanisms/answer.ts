/** The challenger's answer to a beat: nothing, a further demand, a strike or a bargain at the deadline, or the end of the matter. */
import type { Beat, OutcomeKind } from '../level';
import { answerOf, moves } from '../minds/challenger';
import type { Answer, Move, World } from '../world';
import { bargainOutcome, isBargain } from './concession';
import { goesOn, withFight } from './openWar';
import { withFulfilment, withSettlement, withVerdict } from './settlement';

export interface Answered {
  readonly world: World;
  readonly answer?: Answer;
}

export const withAnswer = (world: World, beat: Beat): Answered => {
  if (world.outcome !== undefined) return { world: beat.kind === 'call' ? afterArms(world) : world };
  if (beat.answer === 'none') return { world };
  if (beat.answer === 'fight') return withFight(world, beat);
  if (beat.answer === 'settle' && isBargain(world)) return { world: afterBargain(world, beat) };
  const answer = answerOf(world, beat, movesIn(beat));
  return { world: withMove(world, beat, answer.move), answer };
};

/**
 * What the challenger may answer to a beat. In a call arms decide, and nobody answers; once a conference is over there is nothing left
 * to bargain about.
 */
export const movesIn = (beat: Beat): readonly Move[] => {
  if (beat.answer === 'none' || (beat.kind === 'call' && !goesOn(beat))) return [];
  return beat.answer === 'settle' ? ['yield', 'advance'] : moves;
};

const afterArms = (world: World): World => {
  const { outcome } = world;
  return outcome === undefined ? world : withVerdict(withFulfilment(world), outcome);
};

const settled = (world: World, beat: Beat, outcome: OutcomeKind): World =>
  withVerdict(withFulfilment(withSettlement(world, outcome, beat.date)), outcome);

const afterBargain = (world: World, beat: Beat): World => settled(world, beat, bargainOutcome(world.crisis.concession));

const withMove = (world: World, beat: Beat, move: Move): World => {
  const moved: World = { ...world, crisis: { ...world.crisis, lastMove: move } };
  if (beat.answer === 'probe') return afterProbe(moved, beat, move);
  if (move === 'yield') return settled(moved, beat, 'deterred');
  return move === 'advance' ? { ...moved, crisis: { ...moved.crisis, attacked: true } } : moved;
};

/** Before the deadline an advance raises the demands, and what was conceded is pocketed; an agreed bargain ends the matter. */
const afterProbe = (world: World, beat: Beat, move: Move): World => {
  if (move === 'bargain' && isBargain(world)) return afterBargain(world, beat);
  if (move !== 'advance') return world;
  const progress = Math.min(world.level.challenger.steps - 1, world.crisis.progress + 1);
  return { ...world, crisis: { ...world.crisis, progress, victimAccepts: false } };
};
