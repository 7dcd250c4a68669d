import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers } from '../../assets/map/pack.mjs';
import { unpackNumbers } from '../../src/view/stage/unpack';

test('what the maps are written in can be read again, number for number', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50_000, max: 50_000 })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
});
test('small steps take one letter, and steps back no more than steps forth', () => {
  expect([0, 15, -15, 16, -16].map((n) => packNumbers([n]).length)).toEqual([1, 1, 1, 2, 1]);
});
