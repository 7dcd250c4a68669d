import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillMessage, messageFault } from '../../src/words/message';

describe('a sentence with slots', () => {
  test('takes names as they are and numbers as the language writes them', () => {
    expect(fillMessage('{country} spent {sum}.', { country: 'France', sum: 12500 })).toBe('France spent 12,500.');
    expect(fillMessage('{sum}', { sum: 12500 }, ['de'])).toBe('12.500');
  });
  test('shows a slot that was left empty, so that it is seen and mended', () => {
    expect(fillMessage('{who} kept {what}.', { what: 'its word' })).toBe('{who} kept its word.');
  });
  test('counts as the language counts', () => {
    const runs = '{n, plural, =0 {no run} one {# run} other {# runs}}';
    expect([0, 1, 2, 1000].map((n) => fillMessage(runs, { n }))).toEqual(['no run', '1 run', '2 runs', '1,000 runs']);
    const files = '{n, plural, one {# plik} few {# pliki} other {# plików}}';
    expect([1, 3, 5].map((n) => fillMessage(files, { n }, ['pl']))).toEqual(['1 plik', '3 pliki', '5 plików']);
  });
  test('chooses by word, and has an answer for a word it does not know', () => {
    const said = '{how, select, kept {It kept its word.} broken {It broke its word.} other {It said nothing.}}';
    expect(['kept', 'broken', 'constructor'].map((how) => fillMessage(said, { how }))).toEqual([
      'It kept its word.',
      'It broke its word.',
      'It said nothing.',
    ]);
  });
  test('fills slots inside a choice', () => {
    expect(
      fillMessage('{n, plural, one {{country} alone} other {{country} and others}}', { n: 2, country: 'Poland' }),
    ).toBe('Poland and others');
  });
  test('does not read slots in what is put in', () => {
    expect(fillMessage('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
  });
  test('never throws, whatever stands in it', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', 'n', ',', ' plural,', ' other ', '#', 'a') });
    fc.assert(
      fc.property(text, (message) => {
        expect(typeof fillMessage(message, { n: 1, a: 'x' })).toBe('string');
        if (messageFault(message) === undefined) expect(() => fillMessage(message, {})).not.toThrow();
      }),
    );
  });
});

describe('a sentence that is badly written', () => {
  test.each([
    ['{country kept its word', 'braces'],
    ['country} kept its word', 'braces'],
    ['} {', 'braces'],
    ['{the country} kept', 'slot'],
    ['{n, plural, one {# day}}', 'other'],
    ['{n, plural, one {{x} other {}}', 'braces'],
    ['{n, plural, one {{}} other {}}', 'slot'],
    ['fine {n} and fine {m, plural, other {#}}', undefined],
  ])('%s is found out', (text, fault) => {
    expect(messageFault(text)).toBe(fault);
  });
});
