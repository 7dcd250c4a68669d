import { describe, expect, test } from 'vitest';
import {
  luckIn,
  mostMoved,
  movedBetween,
  sensitivities,
  sensitivityChecksum,
  sensitivityFor,
  tallyOf,
} from '../../src/insight/sensitivity';
import { type ParameterName, parameters } from '../../src/sim/parameters';
import { episodes, munich } from '../sim/support';

const names = Object.keys(parameters) as ParameterName[];

describe('how much hangs on each number', () => {
  test.each(Object.keys(sensitivities))(
    'was worked out for the numbers and for %s as they are; if not, run `npm run sensitivity`',
    (id) => {
      const level = episodes.find((one) => one.id === id);
      expect(level && sensitivityChecksum(level)).toBe(sensitivities[id]?.checksum);
      expect(level?.edition).toBe(sensitivities[id]?.edition);
    },
  );
  test('is told of every number and of no other, in every episode that was worked out', () => {
    for (const [id, { moved }] of Object.entries(sensitivities)) {
      expect(Object.keys(moved).toSorted()).toEqual(names.toSorted());
      expect(names.every((name) => mostMoved(id, name) !== undefined)).toBe(true);
    }
  });
  test('is told of the episode that the numbers were fitted to where another was not worked out', () => {
    expect(sensitivityFor(munich.id)).toBe(munich.id);
    expect(sensitivityFor('1900-nowhere')).toBe(munich.id);
    expect(sensitivityFor()).toBe(munich.id);
  });
  test('of some numbers much hangs, and of others no more than luck moves', () => {
    const { worlds } = sensitivities[munich.id] ?? { worlds: 1 };
    const moved = names.map((name) => mostMoved(munich.id, name) ?? 0);
    expect(Math.max(...moved)).toBeGreaterThan(4 * luckIn(worlds));
    expect(Math.min(...moved)).toBeLessThanOrEqual(luckIn(worlds));
  });
  test('a level judged otherwise has another sum', () => {
    const other = { ...munich, system: { ...munich.system, trust: 0.9 } };
    expect(sensitivityChecksum(other)).not.toBe(sensitivityChecksum(munich));
    const easier = { ...munich, countries: munich.countries.map(({ playable: _, ...one }) => one) };
    expect(sensitivityChecksum(easier)).toBe(sensitivityChecksum(munich));
    const shorter = { ...munich, beats: munich.beats.slice(1) };
    expect(sensitivityChecksum(shorter)).not.toBe(sensitivityChecksum(munich));
    const elsewhere = { ...munich, endings: munich.endings.map(({ borders: _, ...one }) => one) };
    expect(sensitivityChecksum(elsewhere)).toBe(sensitivityChecksum(munich));
  });
  test('the same level played twice does not move at all', () => {
    expect(movedBetween(tallyOf(munich, 3), tallyOf(munich, 3))).toBe(0);
  });
});
