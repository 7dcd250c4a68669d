/** Circumstance alone: how likely a cabinet of another temper would have chosen each option, all else as it was. */
import { expOf } from '../../sim/arithmetic';
import type { Beat } from '../../sim/level';
import { measures } from '../../sim/measure';
import { tasteOf } from '../../sim/minds/delegate';
import { weights } from '../../sim/parameters';
import { postureOf } from '../../sim/posture';
import { optionOf } from '../../sim/table';
import type { Decision, Weighing, World } from '../../sim/world';

/** Chance of each option over all tempers, 0 to 1; they sum to 1. */
export type Tempers = Readonly<Record<string, number>>;

/** One draw of temper holds for all options of like effort, in halves; over a text, for all of like taste. */
const drawOf = (world: World, beat: Beat, country: string, option: string): string => {
  const found = optionOf(beat, country, option);
  if (!found) return '';
  if (beat.kind === 'draft' || beat.kind === 'signing') return tasteOf(found);
  return String(Math.floor(postureOf(found, country === world.level.victim).effort * 2 + 0.5));
};

const reasonsOf = ({ lines }: Weighing): number => lines.reduce((sum, line) => sum + line, 0);

/** The heaviest option by the eight reasons alone, for each draw of temper. */
const bestPerDraw = (world: World, beat: Beat, decision: Decision): readonly Weighing[] => {
  const best = new Map<string, Weighing>();
  for (const one of decision.weighed) {
    const draw = drawOf(world, beat, decision.country, one.option);
    const before = best.get(draw);
    if (!before || reasonsOf(one) > reasonsOf(before)) best.set(draw, one);
  }
  return [...best.values()];
};

/**
 * Exact for this model: with Gumbel tempers the heaviest option is a logit draw over the eight reasons. Of options of like effort
 * only the heaviest can ever be chosen, whatever the temper.
 */
export const tempersOf = (world: World, beat: Beat, decision: Decision): Tempers => {
  const precision = weights.precision / (measures[beat.measure].rank > 1 ? 1 : 0.4);
  const best = bestPerDraw(world, beat, decision);
  const top = Math.max(...best.map(reasonsOf));
  const odds = best.map((one) => expOf(precision * (reasonsOf(one) - top)));
  const sum = odds.reduce((total, one) => total + one, 0);
  return Object.fromEntries([
    ...decision.weighed.map((one) => [one.option, 0] as const),
    ...best.map((one, n) => [one.option, (odds[n] ?? 0) / sum] as const),
  ]);
};
