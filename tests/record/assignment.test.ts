import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Assignment,
  type AssignmentReading,
  levelsOfAssignment,
  readAssignment,
  roles,
  stopsOf,
  writeAssignment,
} from '../../src/record/assignment';
import { readSymbols, writeSymbols } from '../../src/record/packing/base32';
import { withCheck } from '../../src/record/packing/check';
import type { Level } from '../../src/sim/level';
import { BETWEEN } from '../../src/sim/start';
import { munich, playableIn } from '../sim/support';
import { small } from './games';

const levels = [small, munich];

const anyAssignment = (level: Level): fc.Arbitrary<Assignment> =>
  fc
    .record({
      seats: fc.subarray([...playableIn(level)], { minLength: 1 }),
      role: fc.constantFrom(...roles),
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      reading: fc.constantFrom(BETWEEN, ...level.readings.map(({ id }) => id)),
      stop: fc.constantFrom(undefined, ...stopsOf(level)),
      isForPairs: fc.boolean(),
      isForScreen: fc.boolean(),
    })
    .map(({ stop, ...rest }) => ({
      level: level.id,
      edition: level.edition,
      ...rest,
      ...(stop !== undefined && { stop }),
    }));

const any = fc.constantFrom(...levels).chain((level) => anyAssignment(level).map((set) => ({ level, set })));

const problemOf = (reading: AssignmentReading): string => (reading.ok ? 'read' : reading.problem.code);

const set: Assignment = {
  level: munich.id,
  edition: munich.edition,
  seats: ['FRA', 'SUN'],
  role: 'general',
  seed: 1938,
  reading: BETWEEN,
  stop: 'plan',
  isForPairs: true,
  isForScreen: false,
};
const link = writeAssignment(set, munich);

describe('an assignment', () => {
  test('travels whole, whatever was set, on any level', () => {
    fc.assert(
      fc.property(any, ({ level, set: one }) => {
        const text = writeAssignment(one, level);
        expect(readAssignment(text, levels)).toEqual({ ok: true, assignment: one });
        expect(levelsOfAssignment(text, ['1935-other', small.id, munich.id])).toEqual([level.id]);
      }),
    );
  });
  test('is short, and stands after a # as it is, also within a longer text', () => {
    expect(link).toMatch(/^a1\.[0-9A-Z]{16,20}$/);
    expect(encodeURIComponent(link)).toBe(link);
    for (const text of [`https://example.org/#${link}`, `Homework for Friday: #${link} and bring a pen`])
      expect(readAssignment(text, levels)).toEqual({ ok: true, assignment: set });
  });
  test('can stop after any decision but the last, for that is the end', () => {
    expect(stopsOf(munich)).toHaveLength(munich.beats.length - 1);
    expect(stopsOf(munich)).not.toContain(munich.beats.at(-1)?.id);
  });
});

describe('a link that is wrong', () => {
  test('in any one sign is damaged, never another assignment', () => {
    const signs = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
    for (let at = 3; at < link.length; at++)
      for (const sign of signs.filter((one) => one !== link[at]))
        expect(problemOf(readAssignment(link.slice(0, at) + sign + link.slice(at + 1), levels))).toBe('damaged');
  });
  test('by a lost, doubled or swapped sign is damaged', () => {
    for (let at = 3; at < link.length; at++) {
      const swapped = `${link.slice(0, at)}${link[at + 1] ?? ''}${link[at]}${link.slice(at + 2)}`;
      for (const bad of [link.slice(0, at) + link.slice(at + 1), link.slice(0, at) + link[at] + link.slice(at)])
        expect(problemOf(readAssignment(bad, levels))).toBe('damaged');
      if (at + 1 < link.length && swapped !== link) expect(problemOf(readAssignment(swapped, levels))).toBe('damaged');
    }
  });
  test('is told apart: none at all, of a newer game, of no episode here, of another edition', () => {
    for (const text of ['', 'hello', '#/class', link.slice(3), 'r1.1938-munich.1.AAAA', 'x'.repeat(3000)])
      expect(problemOf(readAssignment(text, levels))).toBe('no-assignment');
    expect(problemOf(readAssignment(link.replace('a1.', 'a2.'), levels))).toBe('newer-format');
    expect(problemOf(readAssignment('a1.', levels))).toBe('damaged');
    expect(problemOf(readAssignment(link, [small]))).toBe('unknown-level');
    const here = munich.edition + 1;
    expect(readAssignment(link, [{ ...munich, edition: here }])).toEqual({
      ok: false,
      problem: { code: 'other-assignment', level: munich.id, here },
    });
  });
  test('with a check made right, but too long or with nobody to play, is damaged', () => {
    const word = (readSymbols(link.slice(3)) ?? []).slice(0, -3);
    const made = (symbols: readonly number[]) => readAssignment(`a1.${writeSymbols(withCheck(symbols))}`, levels);
    expect(made(word).ok).toBe(true);
    expect(problemOf(made([...word, 0]))).toBe('damaged');
    expect(problemOf(readAssignment(writeAssignment({ ...set, seats: [] }, munich), levels))).toBe('damaged');
  });
  test('never makes the archive throw, and is never taken for an assignment', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !readAssignment(text, levels).ok));
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ') });
    fc.assert(fc.property(signs, (text) => !readAssignment(`a1.${text}`, levels).ok));
  });
});
