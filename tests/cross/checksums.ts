/** Sums that must come out the same, to the last bit, in every engine: see run.mjs in this folder. */

import { readLevel } from '../../src/level/read';
import { readRecord } from '../../src/record/read';
import { replayRecord } from '../../src/record/replay';
import { expOf, lnOf, powerOf } from '../../src/sim/arithmetic';
import { checksumOf } from '../../src/sim/checksum';
import { type Die, gumbel, normal, uniform } from '../../src/sim/random';
import { startWorld } from '../../src/sim/start';
import { takeCommand } from '../../src/sim/take';

/** The bits of a number, so that nothing is lost in writing it down. */
function bitsOf(value: number): readonly number[] {
  return [...new Uint32Array(Float64Array.of(value).buffer)];
}

/** One word for a row of numbers (a sum that depends on their order). */
function sumOf(values: readonly number[]): string {
  const sum = values.flatMap(bitsOf).reduce((total, word) => (Math.imul(total, 31) + word) | 0, 7);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

const row = <T>(length: number, make: (step: number) => T): readonly T[] =>
  Array.from({ length }, (_, step) => make(step));

const dice: readonly Die[] = row(2000, (step) => ({
  seed: step * 2654435761,
  episode: '1938-munich',
  beat: `beat ${step % 7}`,
  purpose: step % 2 === 0 ? 'temper' : 'resolve',
  country: 'Česko',
  option: step,
}));

const levels = import.meta.glob('../../levels/*/level.json', { eager: true, import: 'default' });
const games = import.meta.glob('../recorded/*.json', { eager: true, import: 'default' });

/** The sum of a recorded game played again here; its own words if it cannot be played. */
function replayed(raw: unknown): string {
  const reading = readRecord(raw);
  if (!reading.ok) return 'not read';
  const level = readLevel(levels[`../../levels/${reading.record.level}/level.json`]);
  if (!level.ok) return 'no such level';
  const replay = replayRecord(reading.record, level.level, { startWorld, takeCommand, checksumOf });
  return replay.ok ? checksumOf(replay.world) : replay.problem.code;
}

/** Name of a sum → the sum, as text. */
export function runChecksums(): Readonly<Record<string, string>> {
  return {
    'even dice': sumOf(dice.map(uniform)),
    'dice of a logit choice': sumOf(dice.map(gumbel)),
    'normal dice': sumOf(dice.map(normal)),
    exponentials: sumOf(row(2001, (step) => expOf((step - 1000) / 37))),
    logarithms: sumOf(row(2000, (step) => lnOf((step + 1) / 61))),
    ...Object.fromEntries(Object.entries(games).map(([name, raw]) => [`the game ${name}`, replayed(raw)])),
    powers: sumOf(row(2000, (step) => powerOf((step + 1) / 300, 1.37))),
  };
}
