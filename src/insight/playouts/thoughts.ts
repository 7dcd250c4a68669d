/** How the challenger weighs its moves: `answerOf` over numbers. What does not hang on dice is remembered. */
import { clamp } from '../../sim/arithmetic';
import { chanceOfDefeat } from '../../sim/mechanisms/contest';
import { coverageOf, cutBy } from '../../sim/mechanisms/leakage';
import {
  appetiteIn,
  challengerTemper,
  pocketedIn,
  resolveBy,
  worthOfAdvancing,
  worthOfBargain,
  worthOfYielding,
} from '../../sim/minds/challenger';
import { gumbelAt, normalAt } from '../../sim/random';
import { type CompiledBeat, measureIn } from './compiled';
import { challengerOf, expects, openEyes } from './eyes';
import type { Kernel } from './kernel';
import { MOVES, recallChoices } from './key';
import { survey } from './survey';

/** Numbers of the moves, as in `moveNames`. */
export const YIELD = 1;
export const BARGAIN = 2;
export const ADVANCE = 3;

/** What is remembered of a state: the worth of the three moves, and what can be pocketed. */
const THOUGHTS = 4;

/** The move of most worth among those it may make; of equals, the first. */
export const moveOf = (k: Kernel, beat: CompiledBeat): number => {
  const { room } = k.memory;
  const at = recallChoices(k, MOVES, THOUGHTS);
  if (Number.isNaN(room[at] ?? 0)) think(k, beat, room, at);
  let best = 0;
  let most = 0;
  for (const move of beat.moves) {
    const worth = worthOf(k, move, at);
    if (best !== 0 && worth <= most) continue;
    best = move;
    most = worth;
  }
  return best;
};

/** With the temper of this crisis and, for an advance, the hidden resolve. */
const worthOf = (k: Kernel, move: number, at: number): number => {
  const { room } = k.memory;
  const { dice, level } = k.compiled;
  const temper = challengerTemper(gumbelAt(k.seed, dice.moves[move - 1] ?? 0));
  const worth = room[at + move - 1] ?? 0;
  if (move !== ADVANCE) return worth + temper;
  return worth + (resolveBy(level.challenger, normalAt(k.seed, dice.resolve)) + (room[at + 3] ?? 0)) + temper;
};

const think = (k: Kernel, { beat }: CompiledBeat, values: Float64Array, at: number): void => {
  const { challenger } = k.compiled.level;
  const measure = measureIn(k.state);
  survey(k, measure);
  const { helpers, cut } = readOthers(k);
  const defeat = chanceOfDefeat(k.field.battlefield, measure, helpers, k.victimForce);
  const coverage = coverageOf(cut);
  const concession = clamp(appetiteIn(beat) * k.field.concession);
  values[at] = worthOfYielding(challenger, k.field.outrage, concession);
  values[at + 1] = worthOfBargain(challenger, measure, defeat, coverage, concession);
  values[at + 2] = worthOfAdvancing(challenger, measure, defeat, coverage);
  values[at + 3] = pocketedIn(beat, concession);
};

/** What it believes will be brought against it. */
const readOthers = (k: Kernel): Kernel['field'] => {
  const { compiled, field, arriving } = k;
  openEyes(k, challengerOf(k));
  let helpers = 0;
  let cut = 0;
  for (let n = 0; n < arriving.length; n++) {
    const country = compiled.countries[n];
    if (n === compiled.victim || !country) continue;
    const effort = expects(k, n, 0);
    helpers += (arriving[n] ?? 0) * effort;
    cut += cutBy(country.dials, effort);
  }
  field.helpers = helpers;
  field.cut = cut;
  return field;
};
