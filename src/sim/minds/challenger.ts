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
import { type Die, gumbel, normal } from '../random';
import type { Answer, Move, World } from '../world';

export const moves: readonly Move[] = ['yield', 'bargain', 'advance'];

/** What weighs on the challenger at one moment; shares and chances 0 to 1. */
export interface Pressure {
  readonly chanceOfDefeat: number;
  readonly coverage: number;
  readonly progress: number;
  readonly concession: number;
}

const prizeOf = (challenger: Challenger): number => (weights.prize * challenger.prize) / 4;
const faceOf = (challenger: Challenger): number => (weights.face * challenger.face) / 4;

const embargoPain = (challenger: Challenger, measure: Measure, coverage: number): number =>
  ((weights.strangulation * challenger.vulnerability) / 4) * measure.economic * coverage;

const warPain = (measure: Measure, chanceOfDefeat: number): number =>
  weights.defeat * chanceOfDefeat * (measure.military > 0 ? 1 : 0.35);

/** What yielding is worth to the challenger, in points, before temper. `progress` and `concession` are as in `Pressure`. */
export const worthOfYielding = (challenger: Challenger, progress: number, concession: number): number =>
  -faceOf(challenger) * (0.55 + 0.45 * progress) + 0.6 * concession;

/** What a bargain is worth to it. */
export const worthOfBargain = (
  challenger: Challenger,
  measure: Measure,
  defeat: number,
  coverage: number,
  concession: number,
): number =>
  weights.half * prizeOf(challenger) -
  embargoPain(challenger, measure, coverage) / 2 -
  warPain(measure, defeat) / 2 +
  weights.concession * concession -
  0.35 * faceOf(challenger);

/** What advancing is worth to it, its hidden resolve apart, which is added; others take that as 0. */
export const worthOfAdvancing = (challenger: Challenger, measure: Measure, defeat: number, coverage: number): number =>
  prizeOf(challenger) * (1 - 0.6 * defeat) - embargoPain(challenger, measure, coverage) - warPain(measure, defeat);

/**
 * Public estimate that the measure succeeds, 0 to 1: that the challenger yields, or bargains; a bargain is worth half, less what is
 * conceded in it.
 */
export const chanceOfSuccess = (
  challenger: Challenger,
  measure: Measure,
  defeat: number,
  coverage: number,
  progress: number,
  concession: number,
): number => {
  const advances = worthOfAdvancing(challenger, measure, defeat, coverage);
  const precision = weights.challengerPrecision;
  const a = expOf(precision * (worthOfYielding(challenger, progress, concession) - advances));
  const b = expOf(precision * (worthOfBargain(challenger, measure, defeat, coverage, concession) - advances));
  return (a + (0.5 - 0.4 * concession) * b) / (1 + a + b);
};

/** The hidden resolve of this crisis, in points: the historian's nudge and a draw. */
export const resolveOf = (world: World): number =>
  resolveBy(world.level.challenger, normal({ seed: world.seed, ...resolveDie(world.level.id) }));

export const resolveDie = (episode: string): Omit<Die, 'seed'> => ({ episode, purpose: 'resolve' });

export const resolveBy = (challenger: Challenger, drawn: number): number => challenger.resolve + weights.spread * drawn;

/** What the challenger believes will be brought against it; `appetite` multiplies what is on the table. */
const pressureRead = (world: World, appetite: number): Pressure => {
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
  return fieldForce(world.forces[world.level.victim]?.home ?? 0, expectedResistance(world), claimants);
};

export const fieldForce = (home: number, resistance: number, claimants: number): number =>
  home * resistance * (1 - 0.12 * Math.min(2, claimants));

/** The challenger's answer, among the moves it may make here: a probe weighs what is offered, a deadline what may be got. */
export const answerOf = (world: World, beat: Beat, allowed: readonly Move[]): Answer => {
  const { challenger } = world.level;
  const measure = measures[world.crisis.measure];
  const pressure = pressureRead(world, appetiteIn(beat));
  const { chanceOfDefeat: defeat, coverage, progress, concession } = pressure;
  const utilities: Answer['utilities'] = [
    worthOfYielding(challenger, progress, concession),
    worthOfBargain(challenger, measure, defeat, coverage, concession),
    worthOfAdvancing(challenger, measure, defeat, coverage) + (resolveOf(world) + pocketedIn(beat, concession)),
  ];
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

/** Before the deadline it weighs what is on the table; at it, what may yet be got. */
export const appetiteIn = (beat: Beat): number => (beat.answer === 'probe' ? 1 : weights.appetite);

/** What it can put in its pocket and ask for more, in points. */
export const pocketedIn = (beat: Beat, concession: number): number =>
  beat.answer === 'probe' ? weights.pocket * weights.concession * concession : 0;

export const challengerDie = (episode: string, country: CountryId, move: Move): Omit<Die, 'seed'> => ({
  episode,
  purpose: 'challenger-temper',
  country,
  option: move,
});

const temperOf = (world: World, country: CountryId, move: Move): number =>
  challengerTemper(gumbel({ seed: world.seed, ...challengerDie(world.level.id, country, move) }));

/** In points. */
export const challengerTemper = (drawn: number): number => drawn / weights.challengerPrecision;
