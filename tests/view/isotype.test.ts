import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingOf, signRow, signWorth } from '../../src/view/model/isotype';

const counts = fc.array(fc.nat(2000), { minLength: 1, maxLength: 6 });

describe('a count in signs', () => {
  test('is the number itself, whatever one sign stands for', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 1, max: 100 }), (count, per) => {
        const { full, rest } = signRow('honored', count, per);
        expect((full + rest) * per).toBeCloseTo(count, 6);
        expect(rest).toBeLessThan(1);
      }),
    );
  });
  test('never runs past its row, and no two rows that are seen together have signs of another worth', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 40 }), (all, most) => {
        const per = signWorth(all, most);
        for (const count of all) expect(Math.ceil(count / per)).toBeLessThanOrEqual(most);
      }),
    );
  });
  test('fills the begun sign in lighter ink first where it is a range, and ends where the range ends', () => {
    expect(signRow('division', 56, 5, 60)).toMatchObject({ full: 11, lighter: [{ from: 0.2, share: 0.8 }] });
    expect(signRow('division', 5, 5, 17.5).lighter).toEqual([
      { from: 0, share: 1 },
      { from: 0, share: 1 },
      { from: 0, share: 0.5 },
    ]);
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 100 }), (count, more, per) => {
        const { full, rest, lighter = [] } = signRow('oil', count, per, count + more);
        const all = full + rest + lighter.reduce((sum, { share }) => sum + share, 0);
        expect(Math.abs(all - (count + more) / per)).toBeLessThan(0.01);
      }),
    );
  });
  test('misses nothing of its last sign where it ends with one, and else what the cut, or the range, leaves', () => {
    expect(missingOf(signRow('oil', 10, 5))).toBeUndefined();
    expect(missingOf(signRow('oil', 56, 5, 60))).toBeUndefined();
    expect(missingOf(signRow('oil', 5, 20))).toEqual({ from: 0.25, share: 0.75 });
    expect(missingOf(signRow('oil', 5, 20, 10))).toEqual({ from: 0.5, share: 0.5 });
  });
  test('has one sign for each while there is room, and cuts the last where there is not', () => {
    expect(signWorth([17, 7, 6], 20)).toBe(1);
    const per = signWorth([17, 7, 6], 6);
    expect(per).toBe(3);
    expect(signRow('honored', 17, per)).toMatchObject({ full: 5, rest: 2 / 3 });
    expect(signRow('broken', 6, per)).toMatchObject({ full: 2, rest: 0 });
  });
});
