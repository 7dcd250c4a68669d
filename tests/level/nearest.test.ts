import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween, nearestCountry, nearestOf } from '../../src/level/nearest';

describe('how far two words are apart', () => {
  test.each([
    ['', '', 0],
    ['guarantee', 'garantee', 1],
    ['stnad', 'stand', 1],
    ['POM', 'POL', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, edits) => {
    expect(editsBetween(a, b)).toBe(edits);
  });
  test('is the same both ways, and nothing only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editsBetween(a, b)).toBe(editsBetween(b, a));
        expect(editsBetween(a, b) === 0).toBe(a === b);
        expect(editsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('what was meant', () => {
  test('is the nearest word, and nothing when none is near', () => {
    expect(nearestOf('moscow-proposl', ['weekend', 'moscow-proposal', 'plan'])).toBe('moscow-proposal');
    expect(nearestOf('vienna', ['weekend', 'moscow-proposal', 'plan'])).toBeUndefined();
    expect(nearestOf('x'.repeat(5000), ['x'])).toBeUndefined();
  });
  test('by a country may be told from the beginning of its name', () => {
    expect(['Prance', 'fra', 'FRX', 'XYZ'].map((wrong) => nearestCountry(wrong, ['FRA', 'POL']))).toEqual([
      'FRA',
      'FRA',
      'FRA',
      undefined,
    ]);
  });
});
