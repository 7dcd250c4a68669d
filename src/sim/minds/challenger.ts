/** How the challenger chooses: it reads what the others' words are worth, and yields, bargains or advances. */

import type { CountryId } from '../act';
import { clamp, expOf } from '../arithmetic';
import type { Beat, Challenger } from '../level';
import { type Measure, measures } from '../measure';
import { battlefieldOf, chanceOfDefeat } from '../mechanisms/contest';
import { expectedResistance, eyesOf } from '../mechanisms/expectation';
import { coverageOf, cutBy } from '../mechanisms/leakage';
import { arriving } from '../mechanisms/passage';
import { weights } from '../parameters';
import { gumbel, normal } from '../random';
import type { Answer, Move, World } from '../world';

export const moves: readonly Move[] = ['yield', 'bargain', 'advance'];

/** What weighs on the challenger at one moment; shares and chances 0 to 1. */
export interface Pressure {
  readonly chanceOfDefeat: number;
  readonly coverage: number;
  readonly progress: number;
  readonly concession: number;
}

/** Utilities of yield, bargain and advance, in points, before temper. `resolve` is the hidden nudge; others take it as 0. */
export const utilitiesOf = (
  challenger: Challenger,
  measure: Measure,
  pressure: Pressure,
  resolve: number,
): readonly [number, number, number] => {
  const prize = (weights.prize * challenger.prize) / 4;
  const face = (weights.face * challenger.face) / 4;
  const embargo = ((weights.strangulation * challenger.vulnerability) / 4) * measure.economic * pressure.coverage;
  const war = weights.defeat * pressure.chanceOfDefeat * (measure.military > 0 ? 1 : 0.35);
  return [
    -face * (0.55 + 0.45 * pressure.progress) + 0.6 * pressure.concession,
    weights.half * prize - embargo / 2 - war / 2 + weights.concession * pressure.concession - 0.35 * face,
    prize * (1 - 0.6 * pressure.chanceOfDefeat) - embargo - war + resolve,
  ];
};

/**
 * Public estimate that the measure succeeds, 0 to 1: that the challenger yields, or bargains; a bargain is worth half, less what is
 * conceded in it.
 */
export const chanceOfSuccess = (challenger: Challenger, measure: Measure, pressure: Pressure): number => {
  const [yields, bargains, advances] = utilitiesOf(challenger, measure, pressure, 0);
  const precision = weights.challengerPrecision;
  const a = expOf(precision * (yields - advances));
  const b = expOf(precision * (bargains - advances));
  return (a + (0.5 - 0.4 * pressure.concession) * b) / (1 + a + b);
};

/** The hidden resolve of this crisis, in points: the historian's nudge and a draw. */
export const resolveOf = (world: World): number =>
  world.level.challenger.resolve +
  weights.spread * normal({ seed: world.seed, episode: world.level.id, purpose: 'resolve' });

/** What the challenger believes will be brought against it; `appetite` multiplies what is on the table. */
export const pressureRead = (world: World, appetite: number): Pressure => {
  const { id, steps } = world.level.challenger;
  const expects = eyesOf(world, id);
  let helpers = 0;
  let cut = 0;
  for (const country of world.level.countries) {
    if (country.id === world.level.victim) continue;
    const effort = expects(country.id);
    helpers += arriving(world, country.id) * effort;
    cut += cutBy(country.dials, effort);
  }
  const measure = measures[world.crisis.measure];
  return {
    chanceOfDefeat: chanceOfDefeat(battlefieldOf(world), measure, helpers, victimForce(world)),
    coverage: coverageOf(cut),
    progress: clamp(world.crisis.progress / steps),
    concession: clamp(appetite * world.crisis.concession),
  };
};

/** What the victim itself would bring to the field; neighbours with claims tie a part of it down. */
export const victimForce = (world: World): number => {
  const claimants = world.level.countries.filter((country) => world.nations[country.id]?.claims).length;
  return (
    (world.forces[world.level.victim]?.home ?? 0) * expectedResistance(world) * (1 - 0.12 * Math.min(2, claimants))
  );
};

/** The challenger's answer, among the moves it may make here: a probe weighs what is offered, a deadline what may be got. */
export const answerOf = (world: World, beat: Beat, allowed: readonly Move[]): Answer => {
  const isProbe = beat.answer === 'probe';
  const pressure = pressureRead(world, isProbe ? 1 : weights.appetite);
  const pocketed = isProbe ? weights.pocket * weights.concession * pressure.concession : 0;
  const resolve = resolveOf(world) + pocketed;
  const utilities = utilitiesOf(world.level.challenger, measures[world.crisis.measure], pressure, resolve);
  const temper = (move: Move): number => temperOf(world, world.level.challenger.id, move);
  const tempers: Answer['tempers'] = [temper('yield'), temper('bargain'), temper('advance')];
  const value = (move: Move): number => utilities[moves.indexOf(move) as 0] + tempers[moves.indexOf(move) as 0];
  const move = allowed.reduce((best, one) => (value(one) > value(best) ? one : best));
  return {
    beat: beat.id,
    move,
    utilities,
    tempers,
    chanceOfDefeat: pressure.chanceOfDefeat,
    coverage: pressure.coverage,
  };
};

const temperOf = (world: World, country: CountryId, option: string): number =>
  gumbel({ seed: world.seed, episode: world.level.id, purpose: 'challenger-temper', country, option }) /
  weights.challengerPrecision;
