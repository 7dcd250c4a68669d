/** The books of each country: means spent, support at home, and the tension of the world. */
import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import type { Beat, Dials, OutcomeKind } from '../level';
import { measures } from '../measure';
import { type Posture, postureOf } from '../posture';
import { changedNation, countryOf, nationOf, optionOf } from '../table';
import type { Decision, Move, World } from '../world';
import { tasteAtHome } from './home';

/** Points of means (of 100) that a full campaign far away, a full trade loss and one costly signal take. */
const CAMPAIGN = 30;
const SIGNAL = 6;
/** Points of support that a wholly willing or unwilling public gives or takes for a full effort, and a broken word costs at most. */
const WILLING = 8;
const BROKEN = 20;

export const withAccounts = (world: World, beat: Beat, decisions: readonly Decision[]): World => {
  const booked = decisions.reduce((next, decision) => withEntry(next, beat, decision), world);
  return { ...booked, tension: clamp(booked.tension + heatOf(booked, decisions, beat), 0, 100) };
};

const withEntry = (world: World, beat: Beat, decision: Decision): World => {
  const option = optionOf(beat, decision.country, decision.option);
  if (!option) return world;
  const posture = postureOf(option, decision.country === world.level.victim);
  const nation = nationOf(world, decision.country);
  const { dials } = countryOf(world, decision.country);
  return changedNation(world, decision.country, {
    means: clamp(nation.means - spent(dials, posture, beat), 0, 100),
    support: clamp(
      nation.support +
        applause(dials, posture, beat, hasBroken(world, decision.country, beat)) +
        tasteAtHome(world, beat, decision.country, option),
      0,
      100,
    ),
  });
};

/** Points of means that a choice takes. */
export const spent = (dials: Dials, posture: Posture, beat: Beat): number => {
  const measure = measures[beat.measure];
  const deed = posture.isDeed ? Math.max(0, posture.effort) : 0;
  const burden = (dials.trade / 4) * measure.tradeCost + measure.campaignCost * (0.35 + (0.65 * dials.distance) / 4);
  return CAMPAIGN * burden * deed + SIGNAL * posture.signals.length;
};

const hasBroken = (world: World, id: CountryId, beat: Beat): boolean =>
  world.ledger.some((one) => one.by === id && one.end === 'broken' && one.endedOn === beat.date);

/** Points of support that a choice gives, or takes from those who broke their word by it. */
export const applause = (dials: Dials, posture: Posture, beat: Beat, broken: boolean): number => {
  const temper = ((measures[beat.measure].isForce ? dials.moodWar : dials.mood) - 2) / 2;
  return WILLING * temper * posture.effort - (broken ? BROKEN * (0.3 + (0.7 * dials.audience) / 4) : 0);
};

const heatOf = (world: World, decisions: readonly Decision[], beat: Beat): number => {
  const firm = decisions.filter((decision) =>
    optionOf(beat, decision.country, decision.option)?.acts.some((act) => act.act === 'signal'),
  ).length;
  return heatBy(world.crisis.attacked && !world.level.war, world.crisis.lastMove, firm, world.outcome);
};

/** `firm` is the number of governments that have given a signal. */
export const heatBy = (
  attacked: boolean,
  lastMove: Move | undefined,
  firm: number,
  outcome: OutcomeKind | undefined,
): number => {
  const move = attacked ? 15 : lastMove === 'advance' ? 5 : lastMove === 'yield' ? -8 : 0;
  return move + 2 * firm - (outcome === 'compromise' || outcome === 'ceded' ? 20 : 0);
};
