import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inGroups, readSymbols, writeSymbols } from '../../src/record/packing/base32';
import { bytesOf, crcOf, numberOf, readBytes, writeBytes } from '../../src/record/packing/bytes';
import { isWhole, longestWord, mendedWord, withCheck } from '../../src/record/packing/check';
import { packDigits, readDigits, roomFor } from '../../src/record/packing/digits';

const symbol = fc.integer({ min: 0, max: 31 });
const word = fc.array(symbol, { minLength: 1, maxLength: longestWord - 3 }).map(withCheck);

describe('a row of choices', () => {
  const digits = fc.array(
    fc
      .integer({ min: 1, max: 2 ** 32 })
      .chain((radix) => fc.record({ radix: fc.constant(radix), value: fc.nat(radix - 1) })),
  );
  test('becomes one number and is read back, each out of as many as there were', () => {
    fc.assert(
      fc.property(digits, (row) => {
        const { take, isEmpty } = readDigits(packDigits(row));
        expect(row.map(({ radix }) => take(radix))).toEqual(row.map(({ value }) => value));
        expect(isEmpty()).toBe(true);
      }),
    );
  });
  test('takes no more room than the largest of them needs', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 2, max: 64 }), (row, base) => {
        const largest = packDigits(row.map(({ radix }) => ({ radix, value: radix - 1 })));
        const room = roomFor(
          row.map(({ radix }) => radix),
          base,
        );
        expect(largest < BigInt(base) ** BigInt(room)).toBe(true);
        expect(room === 0 || largest >= BigInt(base) ** BigInt(room - 1)).toBe(true);
      }),
    );
  });
});

describe('the check of a code', () => {
  const sample = fc.sample(word, { numRuns: 12, seed: 1938 });
  test('holds for every word that was written', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(isWhole(one)).toBe(true);
      }),
    );
  });
  test('catches every single wrong symbol: all places, all signs', () => {
    for (const one of sample)
      for (let at = 0; at < one.length; at++)
        for (let wrong = 0; wrong < 32; wrong++)
          if (wrong !== one[at]) expect(isWhole(one.with(at, wrong))).toBe(false);
  });
  test('catches every swap, of neighbours and of any two: all places', () => {
    for (const one of sample)
      for (let a = 0; a < one.length; a++)
        for (let b = a + 1; b < one.length; b++) {
          const swapped = one.with(a, one[b] ?? 0).with(b, one[a] ?? 0);
          expect(isWhole(swapped)).toBe(one[a] === one[b]);
        }
  });
  test('catches every two wrong symbols of the longest word: the code is linear, so all errors on nothing are all errors', () => {
    const nothing = Array.from({ length: longestWord }, () => 0);
    let missed = 0;
    for (let a = 0; a < longestWord; a++)
      for (let b = a + 1; b < longestWord; b++)
        for (let x = 1; x < 32; x++) for (let y = 1; y < 32; y++) if (isWhole(nothing.with(a, x).with(b, y))) missed++;
    expect(missed).toBe(0);
  }, 120_000);
  test('mends one wrong symbol and one swap of neighbours, and never into something else', () => {
    for (const one of sample.slice(0, 4)) {
      for (let at = 0; at < one.length; at++) {
        expect(mendedWord(one.with(at, (one[at] ?? 0) ^ (1 + (at % 31))))).toEqual(one);
        if (at > 0) expect(mendedWord(one.with(at, one[at - 1] ?? 0).with(at - 1, one[at] ?? 0))).toEqual(one);
      }
    }
  });
});

describe('the signs of a code', () => {
  test('are read back in any case, with any marks between the groups, and with the letters that eyes confuse', () => {
    fc.assert(
      fc.property(fc.array(symbol), (row) => {
        expect(readSymbols(writeSymbols(row))).toEqual(row);
      }),
    );
    expect(inGroups('ABCDEFGHJ')).toBe('ABCD-EFGH-J');
    expect(inGroups('ABCD')).toBe('ABCD');
    expect(readSymbols('ol1i o0 – aB')).toEqual(readSymbols('0111-00AB'));
  });
  test('hold no letter that is taken for another', () => {
    expect(writeSymbols(Array.from({ length: 32 }, (_, n) => n))).not.toMatch(/[ILOU]/);
    expect(readSymbols('U')).toBeUndefined();
    expect(readSymbols('é')).toBeUndefined();
  });
});

describe('the signs of a link', () => {
  const bytes = fc.array(fc.nat(255));
  test('are read back, and every text stands for its own bytes alone', () => {
    fc.assert(
      fc.property(bytes, (row) => {
        expect(readBytes(writeBytes(row))).toEqual(row);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const read = readBytes(text);
        if (read) expect(writeBytes(read)).toBe(text);
      }),
    );
    expect(readBytes('AB')).toBeUndefined();
    expect(readBytes('A A')).toBeUndefined();
  });
  test('hold whole numbers of any size', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 900n }), (n) => {
        expect(numberOf(bytesOf(n))).toBe(n);
      }),
    );
    expect(bytesOf(0n)).toEqual([]);
  });
  test('are guarded by the sum that everyone knows', () => {
    expect(crcOf([...'123456789'].map((sign) => sign.charCodeAt(0)))).toBe(0xcbf43926);
  });
});
