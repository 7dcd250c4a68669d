import { describe, expect, test, vi } from 'vitest';
import { honest, runGates } from '../../src/tools/gates.mjs';

describe('the sum at the end of npm test', () => {
  test('counts a runner that died without a word as one failure', () => {
    expect(honest(1, { passed: 12, failed: 0 })).toEqual({ passed: 12, failed: 1 });
  });
  test('counts a runner that ran nothing as one failure', () => {
    expect(honest(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  });
  test('counts what failed, once', () => {
    expect(honest(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
    expect(honest(0, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
  });
  test('goes through every gate, though one before it failed, and names each', () => {
    const lines = vi.spyOn(console, 'log').mockImplementation(() => {});
    const gate = (name: string, passed: number, failed: number) => ({ name, run: () => ({ passed, failed }) });
    expect(runGates([gate('doors', 0, 1), gate('levels', 5, 0)])).toEqual({ passed: 5, failed: 1 });
    const said = lines.mock.calls.flat().join('\n');
    expect(said).toMatch(/FAIL .* doors/);
    expect(said).toMatch(/ok .* 5 passed {2}levels/);
    lines.mockRestore();
  });
});
