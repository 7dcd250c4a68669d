import { describe, expect, it } from 'vitest';
import { sightOf } from '../../src/sim/sight';
import type { World } from '../../src/sim/world';
import { asHistory, munich, openGame, playOut, take } from './support';

const decided = (): World => take(openGame(munich, 3, 'FRA'), { do: 'decide', by: 'FRA', option: 'reaffirm' });

describe('what a seat sees', () => {
  it('holds no reasons, tempers or resolve while the episode runs', () => {
    const text = JSON.stringify(sightOf(decided(), 'FRA'));
    for (const secret of ['weighed', 'circumstance', 'tempers', 'utilities', 'resolve', 'chanceOfDefeat']) {
      expect(text).not.toContain(`"${secret}"`);
    }
  });

  it('opens every reason when it is over', () => {
    const { world } = playOut(openGame(munich, 3, 'FRA'), asHistory);
    for (const past of sightOf(world, 'FRA').past) expect(past.decisions?.length).toBeGreaterThan(0);
  });

  it('leaves a private assurance to those who gave and heard it', () => {
    const world = take(openGame(munich, 3, 'FRA'), { do: 'sound', by: 'FRA', sounding: { how: 'assure', to: 'ROU' } });
    const sees = (seat: string): boolean => sightOf(world, seat).ledger.some((one) => one.kind === 'assurance');
    expect([sees('FRA'), sees('ROU'), sees('GBR')]).toEqual([true, true, false]);
  });

  it('offers only soundings that would be done, or says why not', () => {
    const world = openGame(munich, 3, 'FRA');
    for (const { price: _, refusal, ...sounding } of sightOf(world, 'FRA').soundings) {
      const copy = () => take(world, { do: 'sound', by: 'FRA', sounding } as Parameters<typeof take>[1]);
      if (refusal) expect(copy).toThrow();
      else expect(copy).not.toThrow();
    }
  });

  it('hears from a government where it stands, with a reason for and one against', () => {
    const world = take(openGame(munich, 3, 'FRA'), {
      do: 'sound',
      by: 'FRA',
      sounding: { how: 'sound-out', to: 'GBR' },
    });
    const heard = sightOf(world, 'FRA').heard[0]?.heard;
    expect(heard?.option).toBeTruthy();
    expect(heard?.reason).not.toBe(heard?.against);
  });
});
