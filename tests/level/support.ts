/** What the tests of the reading desk ask of a reading. */

import type { Problem } from '../../src/level/problem';
import { type LevelReading, readLevel } from '../../src/level/read';
import type { Level } from '../../src/sim/level';
import { wordsIn } from '../../src/words/languages';
import { sentenceOf } from '../../src/words/problem';
import { smallLevel } from './fixtures/small';

export const problemsOf = (reading: LevelReading): readonly Problem[] =>
  reading.ok ? reading.warnings : reading.problems;

export const problemsIn = (raw: unknown): readonly Problem[] => problemsOf(readLevel(raw));

const names: Readonly<Record<string, string>> = { FRA: 'France', POL: 'Poland', CSK: 'Czechoslovakia', DEU: 'Germany' };
const english = wordsIn('en');

export const told = (problem: Problem): string => sentenceOf(english, problem, (id) => names[id]);

/** `path: code` of every problem, in order. */
export const summaryOf = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ path, code }) => `${path}: ${code}`);

export function smallRead(): Level {
  const read = readLevel(smallLevel());
  if (!read.ok) throw new Error(`the small level does not read: ${read.problems.map(told).join(' ')}`);
  return read.level;
}
