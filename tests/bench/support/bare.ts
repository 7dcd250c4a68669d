/**
 * What a playout would cost if it were nothing but dice, considerations and choices: written by hand over rows of numbers, with the same
 * formulas and the same bit-portable exponential, but with no ledger, no beliefs, no votes, no accounts and no gauges, and with what
 * governments expect of one another given instead of worked out. It is here only to be compared with.
 */
import { expOf, lnOf } from '../../../src/sim/arithmetic';
import { gumbelAt, normalAt, uniformAt } from '../../../src/sim/random';

export interface BareBeat {
  readonly isCall: boolean;
  readonly countries: Int16Array;
  readonly counts: Int16Array;
  readonly dice: Int32Array;
  /** Which temper each option is of: a temper is drawn once a playout, as in the game. */
  readonly kinds: Int32Array;
  readonly effort: Float64Array;
  readonly concession: Float64Array;
  readonly signals: Float64Array;
  readonly claims: Float64Array;
  readonly isDeed: Float64Array;
  readonly grant: Float64Array;
  readonly measure: Float64Array;
}

interface BareDice {
  readonly resolve: number;
  readonly moves: readonly number[];
  readonly war: number;
  readonly hold: number;
  readonly rethink: Int32Array;
}

/** Chance of success: a contest of arms, leaking sanctions and a logit choice of three. */
const success = (m: Float64Array, d: Float64Array, effort: number, concession: number): number => {
  const ratio = ((m[1] ?? 0) * 0.8 * (30 + 20 * effort) + 14) / 25;
  const defeat = (ratio * ratio) / (1 + ratio * ratio);
  const cut = 0.12 + ((d[11] ?? 0) / 100) * (effort - (effort < 0.5 ? ((d[12] ?? 0) / 2) * (1 - 2 * effort) : 0));
  const coverage = cut <= 0 ? 0 : cut >= 1 ? 1 : expOf(1.5 * lnOf(cut));
  const embargo = 3.3 * (m[0] ?? 0) * coverage;
  const war = 6.8 * defeat;
  const advances = 4.5 * (1 - 0.6 * defeat) - embargo - war;
  const a = expOf(1.6 * (-0.75 * 0.7 + 0.6 * concession - advances));
  const b = expOf(1.6 * (2.79 - embargo / 2 - war / 2 + 2 * concession - 0.26 - advances));
  return (a + (0.5 - 0.4 * concession) * b) / (1 + a + b);
};

/** One option's eight considerations and its circumstance. */
const weigh = (beat: BareBeat, d: Float64Array, at: number, drawn: number, without: number): number => {
  const m = beat.measure;
  const effort = beat.effort[at] ?? 0;
  const concession = beat.concession[at] ?? 0;
  const signals = beat.signals[at] ?? 0;
  const claims = beat.claims[at] ?? 0;
  const light = beat.isDeed[at] === 1 ? 1 : 0.45;
  const changes = (d[0] ?? 0) > 0 && (effort > 0 || concession > 0);
  const made = changes ? success(m, d, Math.max(0, effort) * light, concession) - without : 0;
  const gap = Math.max(0, 0.6 - Math.max(0, effort));
  let weight = drawn;
  weight += 7 * ((d[0] ?? 0) / 4) * made + claims * 1.4 * ((d[14] ?? 0) / 4);
  weight += 0.8 * ((d[1] ?? 0) / 4) * 0.75 * (effort - 0.6 * claims);
  weight += 2.4 * ((d[2] ?? 0) / 4) * 0.25 * effort;
  const cost = 1.9 * (((d[3] ?? 0) / 4) * (m[2] ?? 0) + (m[3] ?? 0) * (0.35 + (0.65 * (d[4] ?? 0)) / 4));
  weight -= cost * (light * effort + 0.05 * signals);
  const danger = 1.5 * ((d[5] ?? 0) / 4) * (m[4] ?? 0) * 0.7 * 1.1;
  weight -=
    danger * (light * effort + 0.05 * signals + 0.25 * claims) + 2.4 * ((d[13] ?? 0) / 4) * (beat.grant[at] ?? 0);
  weight += 3 * light * -0.1 * effort;
  const temper = Math.max(-1, Math.min(1, ((d[8] ?? 0) - 2) / 2));
  weight +=
    1.2 * light * temper * effort - 1.8 * (0.4 + (0.6 * (d[6] ?? 0)) / 4) * Math.min(1, (m[5] ?? 0) + 0.2) * gap * gap;
  weight += 1.5 * ((d[10] ?? 0) / 4) * 0.4 * effort - 1.7 * ((d[9] ?? 0) / 4) * (effort - 0.4 * claims);
  return weight;
};

/** Tempers of one playout, as far as they were drawn. */
interface Tempers {
  readonly drawn: Float64Array;
  readonly drawnFor: Int32Array;
  playout: number;
}

const temperOf = ({ drawn, drawnFor, playout }: Tempers, kind: number, die: number, seed: number): number => {
  if (drawnFor[kind] !== playout) {
    drawn[kind] = gumbelAt(seed, die) / 1.6;
    drawnFor[kind] = playout;
  }
  return drawn[kind] ?? 0;
};

const chooseAll = (
  beat: BareBeat,
  dials: readonly Float64Array[],
  dice: BareDice,
  tempers: Tempers,
  seed: number,
): number => {
  let sum = 0;
  let at = 0;
  for (let n = 0; n < beat.countries.length; n++) {
    const country = beat.countries[n] ?? 0;
    const d = dials[country] as Float64Array;
    if (beat.isCall) sum += uniformAt(seed, dice.rethink[country] ?? 0) > 0.5 ? 1 : 0;
    const without = (d[0] ?? 0) > 0 ? success(beat.measure, d, 0, 0) : 0;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const end = at + (beat.counts[n] ?? 0); at < end; at++) {
      const weight = weigh(beat, d, at, temperOf(tempers, beat.kinds[at] ?? 0, beat.dice[at] ?? 0, seed), without);
      if (weight <= most) continue;
      best = at;
      most = weight;
    }
    sum += best;
  }
  return sum;
};

/** The challenger's three moves. */
const answer = ({ moves, resolve }: BareDice, seed: number): number => {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let move = 0; move < 3; move++) {
    let worth = gumbelAt(seed, moves[move] ?? 0) / 1.6 + 0.3 * move;
    if (move === 2) worth += 0.9 * normalAt(seed, resolve);
    if (worth <= most) continue;
    best = move;
    most = worth;
  }
  return best;
};

export const bareRun = (
  beats: readonly BareBeat[],
  dials: readonly Float64Array[],
  dice: BareDice,
  from: number,
  roads: Uint16Array,
): number => {
  const kinds = 1 + Math.max(...beats.flatMap((beat) => Array.from(beat.kinds)));
  const tempers: Tempers = { drawn: new Float64Array(kinds), drawnFor: new Int32Array(kinds), playout: 0 };
  let sum = 0;
  for (let n = 0; n < roads.length; n++) {
    tempers.playout = n + 1;
    const road = roads[n] ?? 0;
    for (let at = 0; at < beats.length; at++) {
      const beat = beats[at];
      if (!beat || ((road >> at) & 1) === 0) continue;
      sum += chooseAll(beat, dials, dice, tempers, from + n);
      if (((road >> (at + 8)) & 1) === 1) sum += answer(dice, from + n);
      if (beat.isCall) sum += uniformAt(from + n, dice.war) + uniformAt(from + n, dice.hold);
    }
  }
  return sum;
};
