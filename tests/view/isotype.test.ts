import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signRow, signWorth } from '../../src/view/model/isotype';

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
  test('has one sign for each while there is room, and cuts the last where there is not', () => {
    expect(signWorth([17, 7, 6], 20)).toBe(1);
    const per = signWorth([17, 7, 6], 6);
    expect(per).toBe(3);
    expect(signRow('honored', 17, per)).toMatchObject({ full: 5, rest: 2 / 3 });
    expect(signRow('broken', 6, per)).toMatchObject({ full: 2, rest: 0 });
  });
});
