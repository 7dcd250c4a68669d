import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../src/level/notes';
import { readLevel, readLevelText } from '../../src/level/read';
import { readWords } from '../../src/level/words';
import { changed, smallLevel } from './fixtures/small';
import { problemsOf, smallRead, told } from './support';

/** Places of all plain values inside a value. */
const leavesOf = (value: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] => {
  if (Array.isArray(value)) return value.flatMap((inner, n) => leavesOf(inner, [...at, n]));
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...at, key]));
};

const leaves = leavesOf(smallLevel());
const garbage = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', 'FRA', 'CSK', 'standard', '1938-10-01', -1, 0.5, 1e308, {}, []),
);

describe('whatever comes from outside', () => {
  test('no value makes the reading desk throw, and what it says can be put into a sentence', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true, withNullPrototype: true }), (raw) => {
        const read = readLevel(raw);
        expect(read.ok).toBe(false);
        for (const problem of problemsOf(read)) expect(told(problem)).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((text) => text.slice(1)),
        ),
        (text) => {
          expect(readLevelText(text).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
  test('with one leaf of a level put into ruin, it is still a level or says what is wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), garbage, (at, put) => {
        const read = readLevel(changed(at, put));
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
        for (const problem of problemsOf(read)) expect(told(problem)).toMatch(/[.?]$/);
      }),
      { numRuns: 600 },
    );
  });
  test('the same holds for the episode of Munich', () => {
    const text = fs.readFileSync(path.join(import.meta.dirname, '../../levels/1938-munich/level.json'), 'utf8');
    const munich: unknown = JSON.parse(text);
    fc.assert(
      fc.property(fc.constantFrom(...leavesOf(munich)), garbage, (at, put) => {
        const read = readLevel(changed(at, put, munich));
        expect(read.ok || read.problems.length > 0).toBe(true);
        for (const problem of problemsOf(read)) expect(told(problem)).toMatch(/[.?]$/);
      }),
      { numRuns: 150 },
    );
  });
  test('no leaf can be taken away without a word, but those a level may do without', () => {
    const silent = leaves.filter((at) => problemsOf(readLevel(changed(at, undefined))).length === 0);
    expect(silent.map((at) => at.join('.'))).toEqual([
      'countries.1.follows',
      'treaties.1.onlyIf',
      'beats.0.options.FRA.1.acts.0.onlyIf',
      'beats.0.options.POL',
      'beats.0.deadline',
      'beats.1.deadline',
      'beats.2.options.POL',
      'beats.3.options.POL',
      'history.FRA.guarantee',
    ]);
  });
  test('words and notes of any kind are read or refused', () => {
    const level = smallRead();
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(readWords(raw, level).ok).toBe(false);
        expect(readNotes(raw, level).ok).toBe(false);
      }),
    );
  });
});
