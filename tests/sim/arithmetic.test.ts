import { describe, expect, it } from 'vitest';
import { expOf, lnOf, powerOf } from '../../src/sim/arithmetic';

const steps = Array.from({ length: 401 }, (_, n) => (n - 200) / 10);

describe('arithmetic from the four operations', () => {
  it('agrees with the exponential of this engine to twelve digits', () => {
    for (const x of steps) expect(Math.abs(expOf(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
  });

  it('agrees with the logarithm of this engine to twelve digits', () => {
    for (const x of steps.map((step) => 10 ** (step / 5))) {
      expect(Math.abs(lnOf(x) - Math.log(x))).toBeLessThan(1e-12 * Math.max(1, Math.abs(Math.log(x))));
    }
  });

  it('undoes an exponential with a logarithm', () => {
    for (const x of steps) expect(lnOf(expOf(x))).toBeCloseTo(x, 10);
  });

  it('knows that two and a half to the zeroth is one', () => {
    expect(powerOf(2.5, 0)).toBe(1);
  });
});
