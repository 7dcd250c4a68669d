import { describe, expect, it } from 'vitest';
import { bitsOf, gumbel, normal, uniform } from '../../src/sim/random';

const die = { seed: 7, episode: '1938-munich', purpose: 'temper', country: 'FRA', option: 1 } as const;
const many = Array.from({ length: 20_000 }, (_, seed) => ({ ...die, seed }));
const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('keyed dice', () => {
  it('fall the same whatever was thrown before', () => {
    const first = gumbel(die);
    uniform({ ...die, option: 2 });
    expect(gumbel(die)).toBe(first);
  });

  it('differ by what they are for', () => {
    const faces = [die, { ...die, country: 'GBR' }, { ...die, option: 2 }, { ...die, beat: 'plan' }].map(uniform);
    expect(new Set(faces).size).toBe(4);
  });

  it('do not run two words of a key together', () => {
    expect(uniform({ ...die, country: 'AB', option: 'C' })).not.toBe(uniform({ ...die, country: 'A', option: 'BC' }));
  });

  it('mix as the published hash does', () => {
    // XXH32, seed 0, of eight zero bytes and of `abcdefgh`, worked out apart from this code with unsigned arithmetic.
    expect(bitsOf(0, 0).toString(16)).toBe('deb39513');
    expect(bitsOf(0x64636261, 0x68676665).toString(16)).toBe('bb3c6bb');
  });

  it('are even, and have the means of their laws', () => {
    expect(mean(many.map(uniform))).toBeCloseTo(0.5, 1.9);
    expect(Math.abs(mean(many.map(gumbel)) - 0.5772)).toBeLessThan(0.03);
    expect(Math.abs(mean(many.map(normal)))).toBeLessThan(0.03);
    expect(Math.abs(mean(many.map((one) => normal(one) ** 2)) - 1)).toBeLessThan(0.04);
  });
});
