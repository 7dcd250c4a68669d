import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/sim/level';
import { expectedEffort } from '../../src/sim/mechanisms/expectation';
import { owedBy } from '../../src/sim/mechanisms/obligation';
import { reliability, withDeed } from '../../src/sim/mechanisms/reputation';
import { changedNation, openBeat } from '../../src/sim/table';
import type { World } from '../../src/sim/world';
import { munich, openGame, take } from './support';

const start = (level: Level = munich): World => openGame(level, 5, 'FRA');
const whenFrance = (option: string): World => take(start(), { do: 'decide', by: 'FRA', option });
const withStance = (world: World, country: string, effort: number): World =>
  changedNation(world, country, { stance: { effort, isSecret: false } });

describe('a promise', () => {
  it('enters the ledger when it is given', () => {
    expect(whenFrance('reaffirm').ledger.map((one) => one.id)).toContain('pledge.weekend.FRA');
  });

  it('on a condition is believed less while the condition is in doubt', () => {
    expect(expectedEffort(whenFrance('with-london'), 'CSK', 'FRA')).toBeLessThan(
      expectedEffort(whenFrance('reaffirm'), 'CSK', 'FRA'),
    );
  });

  it('of Moscow hangs on Paris: what France is thought to do decides what the Soviet Union owes', () => {
    const owed = (effort: number): number => {
      const world = withStance(start(), 'FRA', effort);
      return owedBy(world, 'SUN', (condition) => expectedEffort(world, 'CSK', condition));
    };
    expect(owed(1)).toBeGreaterThan(owed(0));
  });

  it('by one whose word is worth nothing is hardly believed', () => {
    const world = withDeed(start(), 'FRA', { kept: 0, failed: 40 }, ['CSK']);
    expect(reliability(world, 'CSK', 'FRA')).toBeLessThan(0.1);
    expect(expectedEffort(world, 'CSK', 'FRA')).toBeLessThan(expectedEffort(start(), 'CSK', 'FRA') / 2);
  });

  it('broken in sight of two is remembered by those two', () => {
    const world = withDeed(start(), 'FRA', { kept: 0, failed: 5 }, ['CSK', 'POL']);
    expect(reliability(world, 'POL', 'FRA')).toBeLessThan(reliability(start(), 'POL', 'FRA'));
    expect(reliability(world, 'GBR', 'FRA')).toBe(reliability(start(), 'GBR', 'FRA'));
  });

  it('with mobilised divisions behind it is believed more', () => {
    const world = withStance(start(), 'FRA', 0.5);
    const armed = changedNation(world, 'FRA', { signals: ['mobilise'] });
    expect(expectedEffort(armed, 'DEU', 'FRA')).toBeGreaterThan(expectedEffort(world, 'DEU', 'FRA'));
  });

  it('whispered to one is not counted on by the others', () => {
    const assured = take(start(), { do: 'sound', by: 'FRA', sounding: { how: 'assure', to: 'ROU' } });
    const promise = assured.ledger.find((one) => one.kind === 'assurance');
    expect(promise?.witnesses).toEqual(expect.arrayContaining(['ROU', 'FRA']));
    expect(promise?.witnesses).toHaveLength(2);
    expect(openBeat(assured)?.id).toBe('weekend');
  });
});
