// How fast thousands of playouts are on one core, and how near that is to dice, considerations and choices alone.
import { bundled } from './support/bundle.mjs';
import { median, tell } from './support/tell.mjs';

const { bare, jobOf, playOut, roadsOf } = await bundled('playouts.ts');

const COUNT = 10_000;

/** Seconds of this process's own processor time, which other programs do not eat. @param {() => unknown} work */
function secondsOf(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

// The first ten thousand in a new process: the engine does not know the code yet, and nothing is remembered.
tell(
  'playouts-first-10000',
  secondsOf(() => playOut(jobOf(1_000_000, COUNT))),
  's',
);

// Then rounds of ten thousand on new seeds, each job with an empty memory; the bare kernel takes turns with it, under the same load.
/** @type {number[]} */
const rates = [];
/** @type {number[]} */
const ratios = [];
for (let round = 0; round < 9; round++) {
  const from = round * COUNT;
  const roads = roadsOf(from, COUNT);
  const bareBefore = secondsOf(() => bare(from, roads));
  const played = secondsOf(() => playOut(jobOf(from, COUNT)));
  const bareAfter = secondsOf(() => bare(from, roads));
  if (round === 0) continue;
  rates.push(COUNT / played);
  ratios.push((bareBefore + bareAfter) / 2 / played);
}
tell('playouts-per-second', median(rates), 'per-second');
tell('playouts-vs-kernel-ratio', median(ratios), 'ratio');
