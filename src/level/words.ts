/** The words of a level in one language: every key there, none unused, none longer than a reader has patience for. */
import type { Level } from '../sim/level';
import { type WordsNeed, wordsNeedsOf } from './keys';
import { nearestOf } from './nearest';
import { problemAt } from './place';
import { type Finding, isGrave, type Problem } from './problem';
import { shown } from './shapeProblems';
import { tame } from './tame';

export type LevelWords = Readonly<Record<string, string>>;

export type WordsReading =
  | { readonly ok: true; readonly words: LevelWords; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `isPart`: a translation in the making, which may lack sentences, for the reader then sees the English ones. */
export function readWords(raw: unknown, level: Level, { isPart = false } = {}): WordsReading {
  const { value, findings: wild } = tame(raw);
  const { words, findings } = sentencesIn(value);
  const needs = wordsNeedsOf(level);
  const problems = [
    ...wild,
    ...findings,
    ...(isPart ? [] : findMissing(words, needs)),
    ...findUnused(words, needs),
    ...findLengths(words, needs),
  ].map(problemAt(undefined));
  return problems.some(isGrave)
    ? { ok: false, problems }
    : { ok: true, words: Object.freeze(words), warnings: problems };
}

function sentencesIn(value: unknown): { words: LevelWords; findings: readonly Finding[] } {
  const words: Record<string, string> = {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { words, findings: [{ at: [], code: 'wrong-kind', params: { kind: 'object', found: shown(value) } }] };
  }
  const findings: Finding[] = [];
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string')
      findings.push({ at: [key], code: 'wrong-kind', params: { kind: 'string', found: shown(text) } });
    else if (text.trim() === '') findings.push({ at: [key], code: 'empty-words', params: { key } });
    words[key] = typeof text === 'string' ? text : shown(text);
  }
  return { words, findings };
}

const findMissing = (words: LevelWords, needs: readonly WordsNeed[]): readonly Finding[] =>
  needs
    .filter((need) => !need.isOptional && !Object.hasOwn(words, need.key))
    .map(({ key }) => ({ at: [key], code: 'missing-words', params: { key } }));

/** Comparing takes a moment, and who has more slips than this has the wrong file. */
const guesses = 20;

const findUnused = (words: LevelWords, needs: readonly WordsNeed[]): readonly Finding[] => {
  const known = new Set(needs.map((need) => need.key));
  const free = [...known].filter((key) => !Object.hasOwn(words, key));
  return Object.keys(words)
    .filter((key) => !known.has(key))
    .map((key, n) => {
      const meant = n < guesses ? nearestOf(key, free) : undefined;
      return { at: [key], code: 'unused-words', params: { key, ...(meant && { meant }) } };
    });
};

const findLengths = (words: LevelWords, needs: readonly WordsNeed[]): readonly Finding[] =>
  needs.flatMap(({ key, most = Number.POSITIVE_INFINITY, least = 0 }): readonly Finding[] => {
    const text = Object.hasOwn(words, key) ? words[key] : undefined;
    if (text === undefined) return [];
    const count = wordCount(text);
    if (count > most) return [{ at: [key], code: 'too-many-words', params: { key, count, limit: most } }];
    return count < least ? [{ at: [key], code: 'too-few-words', params: { key, count, limit: least } }] : [];
  });

/** Words as a reader counts them: a dash between spaces is none. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
