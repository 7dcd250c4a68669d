import { describe, expect, test } from 'vitest';
import type { StageModel } from '../../src/view/model/stageModel';
import { lengthOfMotions, motionsOf, partOf, poseOf } from '../../src/view/stage/motion';
import { restingPose } from '../../src/view/stage/thread';
import { opening, thread } from './stagePlate';

const kinds = (before: StageModel | undefined, after: StageModel) =>
  Object.fromEntries(motionsOf(before, after).map(({ of, kind }) => [of, kind]));

describe('motion is derived from what was and what is', () => {
  test('nothing moves when the map first opens, nor when nothing has changed', () => {
    expect(motionsOf(undefined, opening)).toEqual([]);
    expect(motionsOf(opening, { ...opening })).toEqual([]);
  });
  test('a promise kept tightens, one broken snaps, and one still waiting on another trembles', () => {
    const after = {
      ...opening,
      threads: [thread('FRA', 'CSK', 'broken'), thread('SUN', 'CSK', 'conditional'), thread('GBR', 'FRA', 'kept')],
    };
    expect(kinds(opening, after)).toEqual({ 'FRA-CSK': 'snap', 'GBR-FRA': 'tighten', 'SUN-CSK': 'wait' });
  });
  test('a new promise runs out from its giver; any other change only settles', () => {
    const after = { ...opening, threads: [thread('FRA', 'CSK', 'conditional'), thread('ROU', 'CSK', 'pledged')] };
    expect(kinds(opening, after)).toEqual({ 'FRA-CSK': 'settle', 'ROU-CSK': 'draw' });
  });
  test('new troops, a new step and land that passes to another arrive', () => {
    const after: StageModel = {
      ...opening,
      lands: [{ region: 'sudetenland', holder: 'DEU', hatch: 'occupied', words: '' }],
      massed: [...opening.massed, { at: 'at-bavaria', toward: 'to-eger', strength: 2, kind: 'threat', words: '' }],
      step: { from: 'at-saxony', to: 'prague', tag: '1 October', words: '' },
    };
    expect(kinds(opening, after)).toEqual({
      'massed:at-bavaria>to-eger': 'arrive',
      step: 'arrive',
      'land:sudetenland': 'arrive',
    });
  });
  test('who wants no motion gets none', () => {
    const after = { ...opening, reducedMotion: true, threads: [thread('FRA', 'CSK', 'broken')] };
    expect(motionsOf(opening, after)).toEqual([]);
    expect(poseOf(thread('FRA', 'CSK', 'broken'), undefined, 0)).toEqual(restingPose('broken'));
  });
});

describe('a motion', () => {
  const after = { ...opening, threads: [thread('FRA', 'CSK', 'broken')] };
  const [snap] = motionsOf(opening, after);
  const at = (elapsed: number) => poseOf(thread('FRA', 'CSK', 'broken'), snap, elapsed);
  test('begins as the promise hung and ends as it will hang', () => {
    expect(at(0)).toMatchObject({ state: 'pledged', gap: 0 });
    expect(at(lengthOfMotions(motionsOf(opening, after)))).toEqual(restingPose('broken'));
  });
  test('pulls the chain straight before it parts', () => {
    const pulled = at(420);
    expect(pulled.state).toBe('pledged');
    expect(pulled.bend).toBeLessThan(restingPose('pledged').bend / 2);
  });
  test('goes from nothing to all, and never back', () => {
    if (!snap) throw new Error('nothing snapped');
    const parts = Array.from({ length: 30 }, (_, i) => partOf(snap, i * 50));
    expect(parts[0]).toBe(0);
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });
});
