import { describe, expect, test } from 'vitest';
import { mostMoved, movedBetween, sensitivity, sensitivityChecksum, tallyOf } from '../../src/insight/sensitivity';
import { type ParameterName, parameters } from '../../src/sim/parameters';
import { munich } from '../sim/support';

const names = Object.keys(parameters) as ParameterName[];

describe('how much hangs on each number', () => {
  test('was worked out for the numbers and the level as they are; if not, run `npm run sensitivity`', () => {
    expect(sensitivity.checksum).toBe(sensitivityChecksum(munich));
    expect(sensitivity.edition).toBe(munich.edition);
  });
  test('is told of every number and of no other', () => {
    expect(Object.keys(sensitivity.moved).toSorted()).toEqual(names.toSorted());
    expect(names.every((name) => mostMoved(name) !== undefined)).toBe(true);
  });
  test('a level judged otherwise has another sum', () => {
    const other = { ...munich, system: { ...munich.system, trust: 0.9 } };
    expect(sensitivityChecksum(other)).not.toBe(sensitivityChecksum(munich));
  });
  test('the same level played twice does not move at all', () => {
    expect(movedBetween(tallyOf(munich, 3), tallyOf(munich, 3))).toBe(0);
  });
});
