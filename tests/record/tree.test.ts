import { describe, expect, test } from 'vitest';
import { forkOf } from '../../src/record/fork';
import { playOn } from '../../src/record/playOn';
import type { GameRecord } from '../../src/record/record';
import { type FamilyRun, type Road, treeOf } from '../../src/record/tree';
import { engine, recordedGame, small } from './games';

function fork(parent: FamilyRun, run: string, beat: string, option: string): FamilyRun {
  const made = forkOf(parent.record, beat, option, small, engine, parent.run);
  const played = made.ok ? playOn(small, made.record, { by: 'cabinet' }, engine) : undefined;
  if (!played?.ok) throw new Error('no such fork');
  return { run, record: played.record };
}

const first: FamilyRun = { run: '1', record: recordedGame() };
const silent = fork(first, '2', 'warning', 'silence');
const refusing = fork(silent, '3', 'bargain', 'refuse');
const hedged = fork(first, '4', 'warning', 'if-poland');
const stranger: FamilyRun = { run: '5', record: recordedGame(8) };

const bornOf = (record: GameRecord, run: string, beat = 'warning'): GameRecord => ({ ...record, from: { run, beat } });

/** `1(2@warning(3@bargain) 4@warning)`. */
const told = ({ run, beat, forks }: Road): string =>
  `${run}${beat ? `@${beat}` : ''}${forks.length > 0 ? `(${forks.map(told).join(' ')})` : ''}`;
const tree = (...runs: readonly FamilyRun[]): string => treeOf(runs).map(told).join(' ');

describe('the tree of roads', () => {
  test('tells which run was forked from which, and where', () => {
    expect(tree(first, silent, refusing, hedged, stranger)).toBe('1(2@warning(3@bargain) 4@warning) 5');
  });
  test('does not depend on which run was kept first', () => {
    expect(tree(refusing, hedged, silent, first)).toBe('1(4@warning 2@warning(3@bargain))');
  });
  test('lets a fork begin a road of its own when its parent was thrown away', () => {
    expect(tree(first, refusing)).toBe('1 3');
  });
  test('does not take a run for a parent only because it was put in the place of one', () => {
    expect(tree({ ...stranger, run: '1' }, silent)).toBe('1 2');
    const asked = first.record.commands.filter((command) => command.do !== 'sound');
    expect(tree({ run: '1', record: { ...first.record, commands: asked } }, silent)).toBe('1 2');
  });
  test('is not led round in a circle, and loses nobody in it', () => {
    const a = { run: '1', record: bornOf(first.record, '2') };
    const b = { run: '2', record: bornOf(first.record, '3') };
    const c = { run: '3', record: bornOf(first.record, '1') };
    const below = { run: '4', record: bornOf(first.record, '3') };
    expect(tree(a, b, c, below)).toBe('1 2 3(4@warning)');
    expect(tree({ run: '1', record: bornOf(first.record, '1') })).toBe('1');
  });
  test('of no runs is no tree', () => {
    expect(treeOf([])).toEqual([]);
  });
});
