/** File to level: plain value, then shape, then sense. Either a frozen level, or every problem at once. */
import type { Level } from '../sim/level';
import { frozen } from './freeze';
import { readJson } from './json';
import { problemAt } from './place';
import { type Finding, isGrave, type Problem } from './problem';
import { findSense } from './sense';
import { type LevelFile, levelShape, newestFormat } from './shape';
import { readValue } from './shapeProblems';
import { limits, tame } from './tame';

export type LevelReading =
  | { readonly ok: true; readonly level: Level; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The value of a level file. Sense can be judged only when every field is there and of its kind. */
export function readLevel(raw: unknown): LevelReading {
  const { value, findings: wild } = tame(raw);
  const format = formatOf(value);
  if (format !== undefined && format > newestFormat) {
    return verdict(value, undefined, [
      { at: ['format'], code: 'newer-format', params: { found: format, limit: newestFormat } },
    ]);
  }
  const { output: file, findings } = readValue<LevelFile>(levelShape, value);
  return verdict(value, file, [...wild, ...findings, ...(file ? findSense(file) : [])]);
}

/** The text of a level file, of any length and in any state. */
export function readLevelText(text: string): LevelReading {
  const read = readText(text);
  return read.ok ? readLevel(read.value) : read;
}

export type TextReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Text to value, for each of the files of a level. A key written twice is a problem, for only the last would count. */
export function readText(text: string): TextReading {
  if (text.length > limits.characters) {
    return { ok: false, problems: [textProblem('too-large', { limit: limits.characters, length: text.length })] };
  }
  const read = readJson(text);
  if (!read.ok) return { ok: false, problems: [textProblem('broken-text', { ...read.spot })] };
  const problems = read.twice.map(({ key, spot }) => textProblem('same-key-twice', { key, ...spot }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read.value };
}

const textProblem = (code: Finding['code'], params: NonNullable<Finding['params']>): Problem =>
  problemAt(undefined)({ at: [], code, params });

const formatOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'number'
    ? value.format
    : undefined;

function verdict(value: unknown, level: Level | undefined, findings: readonly Finding[]): LevelReading {
  const problems = findings.map(problemAt(value));
  return level && !problems.some(isGrave)
    ? { ok: true, level: frozen(level), warnings: problems }
    : { ok: false, problems };
}
