import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/level/read';
import type { Level, Option } from '../../src/sim/level';
import { expectedEffort } from '../../src/sim/mechanisms/expectation';
import { startWorld } from '../../src/sim/start';
import { holds, optionsOf } from '../../src/sim/table';
import type { World } from '../../src/sim/world';
import { munich, openGame, take } from './support';

/** The first crisis, with a pact with the challenger among the options of Moscow. */
const pact: Option = { id: 'pact', acts: [{ act: 'opt-out' }] };
const tempted: Level = {
  ...munich,
  beats: munich.beats.map((beat) =>
    beat.id === 'weekend'
      ? {
          ...beat,
          options: {
            ...beat.options,
            SUN: [...optionsOf(beat, 'SUN'), pact],
          },
        }
      : beat,
  ),
};

const afterMoscow = (option: string): World => take(openGame(tempted, 5, 'SUN'), { do: 'decide', by: 'SUN', option });

describe('opting out by a pact with the challenger', () => {
  it('breaks what was promised to the victim, and every witness counts it', () => {
    const treaty = (world: World) => world.ledger.find((one) => one.id === 'soviet-czech')?.end;
    expect(treaty(afterMoscow('if-france'))).toBe('open');
    expect(treaty(afterMoscow('pact'))).toBe('broken');
  });

  it('leaves nobody who expects help of its signer, the challenger least', () => {
    expect(expectedEffort(afterMoscow('wait'), 'DEU', 'SUN')).toBeGreaterThan(0);
    expect(expectedEffort(afterMoscow('pact'), 'DEU', 'SUN')).toBe(0);
  });

  it('is a fact that later beats may wait for', () => {
    const fact = { is: 'opted-out', country: 'SUN' } as const;
    expect(holds(startWorld(munich, { seed: 5, reading: 'between', seats: {} }), fact)).toBe(false);
    expect(holds(afterMoscow('pact'), fact)).toBe(true);
  });

  it('is not for the victim, who cannot promise to stay out of its own war', () => {
    const raw = structuredClone({ format: 1, ...munich }) as unknown as {
      beats: { options: Record<string, unknown[]> }[];
    };
    raw.beats[0]?.options.CSK?.push({ id: 'pact', acts: [{ act: 'opt-out' }] });
    const reading = readLevel(raw);
    expect(reading.ok).toBe(false);
    expect(JSON.stringify(reading)).toContain('act-of-others');
  });
});
