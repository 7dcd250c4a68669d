/** Playouts of the episode, and a bare kernel beside them that throws as many dice, weighs as many options and chooses as often. */
import file from '../../../levels/1938-munich/level.json';
import { compileLevel } from '../../../src/insight/playouts/compile';
import type { CompiledBeat } from '../../../src/insight/playouts/compiled';
import { playEpisode } from '../../../src/insight/playouts/episode';
import { type Job, runSome, startPlayouts } from '../../../src/insight/playouts/job';
import { planOf } from '../../../src/insight/playouts/spec';
import { startKernel } from '../../../src/insight/playouts/startKernel';
import { readLevel } from '../../../src/level/read';
import { BETWEEN } from '../../../src/sim/start';
import { type BareBeat, bareRun } from './bare';

const read = readLevel(file);
if (!read.ok) throw new Error('the level does not read');
const { level } = read;

const specOf = (from: number, count: number) => ({ reading: BETWEEN, seats: {}, seeds: { from, count } });

/** A fresh job of so many playouts, every government by its reasons, with the gauges of all seats. */
export const jobOf = (from: number, count: number): Job => startPlayouts(level, specOf(from, count));

/** Plays a job out, some hundreds at a time, as the worker does. */
export const playOut = (job: Job): number => {
  while (!runSome(job, 500));
  return job.done;
};

const kernel = startKernel(compileLevel(level, BETWEEN));
const plan = planOf(kernel.compiled, specOf(0, 1));

/** Beats that come, as bits, and whether the challenger answers in them, for each of so many seeds. */
export const roadsOf = (from: number, count: number): Uint16Array =>
  Uint16Array.from({ length: count }, (_, n) => {
    playEpisode(kernel, plan, from + n);
    const { chosen, moves } = kernel.state;
    const { countries, beats } = kernel.compiled;
    return beats.reduce((bits, { at, deciders }) => {
      const came = deciders.some((country) => (chosen[at * countries.length + country] ?? -1) >= 0);
      return bits | (came ? 1 << at : 0) | ((moves[at] ?? 0) > 0 ? 1 << (at + 8) : 0);
    }, 0);
  });

const bareBeatOf = ({ beat, deciders, first, count, options, measure }: CompiledBeat): BareBeat => {
  const list = deciders.flatMap((country) =>
    Array.from({ length: count[country] ?? 0 }, (_, n) => options[(first[country] ?? 0) + n]).flatMap(
      (one) => one ?? [],
    ),
  );
  const row = (value: (one: (typeof list)[number]) => number): Float64Array => Float64Array.from(list, value);
  return {
    isCall: beat.kind === 'call',
    countries: Int16Array.from(deciders),
    counts: Int16Array.from(deciders, (country) => count[country] ?? 0),
    dice: Int32Array.from(list, (one) => one.temper),
    kinds: Int32Array.from(list, (one) => one.kind),
    effort: row(({ posture }) => posture.effort),
    concession: row(({ posture }) => posture.concession),
    signals: row(({ posture }) => posture.signals.length),
    claims: row(({ posture }) => (posture.claims ? 1 : 0)),
    isDeed: row(({ posture }) => (posture.isDeed ? 1 : 0)),
    grant: row(({ posture }) => posture.grant ?? 0),
    measure: Float64Array.of(
      ...[measure.economic, measure.military, measure.tradeCost, measure.campaignCost, measure.risk, measure.weight],
    ),
  };
};

const bareBeats = kernel.compiled.beats.map(bareBeatOf);
const dials = level.countries.map(({ dials: one }) =>
  Float64Array.of(
    ...[one.stake, one.law, one.need, one.trade, one.distance, one.exposure, one.audience, one.mood, one.moodWar],
    ...[one.tie, one.align, one.share, one.flood, one.guests, one.claim, one.power],
  ),
);

/** The bare kernel over seeds whose roads are known. Answers a sum, so that nothing can be left out. */
export const bare = (from: number, roads: Uint16Array): number =>
  bareRun(bareBeats, dials, kernel.compiled.dice, from, roads);
