import { describe, expect, test } from 'vitest';
import type { ComparisonModel } from '../../src/view/model/compare';
import { compareScreen } from '../../src/view/model/compare';
import { treeModel } from '../../src/view/model/tree';
import { stringsIn } from './modelRuns';
import { comparedOf, forkedRun, historyOf, oneOfEach, openLevel, replayOf, seatOf, wordsOf } from './roadRuns';

const isUnsaid = (text: string): boolean => /^[a-z][\w-]*(\.[\w-]+)+$/.test(text) || /\{\w/.test(text);
const tenths = (points: number): number => Math.round(points * 10);

/** The first recorded game of each episode with two forks of it and history's line. */
const families = oneOfEach.map((record) => {
  const forks = [forkedRun(record, 0, 0, { by: 'as-before', parent: record }), forkedRun(record, 1, 1)];
  return { record, forks, all: comparedOf([record, ...forks, historyOf(record)], true) };
});

/** Two of them, where many forks of each are wanted. */
const few = families.slice(0, 2);

const partingsOf = (models: readonly ComparisonModel[]) => models.flatMap(({ partings }) => partings);

describe('a comparison', { timeout: 60_000 }, () => {
  test('of a run, its forks and history’s line is told in sentences, in every episode', () => {
    for (const { all, record } of families) {
      const { model } = all;
      const page = compareScreen({
        words: wordsOf(record.level),
        level: openLevel(record.level),
        roads: ['1', '2', '3', 'history'],
        faults: [],
        told: all.told,
      });
      expect(page.title).toContain('Four roads');
      expect(model.heads.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(model.heads[3]?.run).toBeUndefined();
      expect([...new Set(stringsIn(page).filter(isUnsaid))]).toEqual([]);
    }
  });
  test('marks the day where the paths part, and begins at the decision that was made anew', () => {
    for (const { record, forks } of families) {
      const { model } = comparedOf([record, forks[1] ?? record]);
      const parted = model.stations.filter(({ parting }) => parting !== undefined);
      expect(parted.map(({ id }) => id)).toEqual([forks[1]?.from?.beat]);
      expect(model.partings[0]?.beat?.id).toBe(forks[1]?.from?.beat);
      const [one, other] = parted[0]?.stops ?? [];
      expect(one?.text).not.toBe(other?.text);
    }
  });
  test('lays reasons side by side that add up as they are shown: each road to its sum, and road by road to the change', () => {
    const minds = partingsOf(
      few.flatMap(({ record }) =>
        [0, 1, 2].flatMap((n) => [0, 1].map((nth) => comparedOf([record, forkedRun(record, n, nth)]).model)),
      ),
    ).flatMap(({ mind }) => mind ?? []);
    expect(minds.length).toBeGreaterThan(3);
    for (const { rows, total } of minds) {
      for (const road of [0, 1] as const) {
        const sum = rows.reduce((all, { spoke }) => all + tenths(spoke[road].points), 0);
        expect(sum).toBe(tenths(total.spoke[road].points));
      }
      for (const { spoke, by } of rows)
        expect(tenths(by.points)).toBe(tenths(spoke[1].points) - tenths(spoke[0].points));
      expect(tenths(total.by.points)).toBe(tenths(total.spoke[1].points) - tenths(total.spoke[0].points));
      const [main, ...none] = rows.filter(({ isMain }) => isMain);
      expect(none).toEqual([]);
      expect(main?.by.points).toBe(Math.max(...rows.map(({ by }) => by.points)));
      // What was chosen outweighed what was not, on its own road.
      expect(total.spoke[0].points).toBeLessThanOrEqual(0);
      expect(total.spoke[1].points).toBeGreaterThanOrEqual(0);
    }
  });
  test('names in its first sentence both deeds of the day, and in the next the first other government and both of its own', () => {
    const told = few
      .flatMap(({ record }) => [0, 1, 2].map((n) => comparedOf([record, forkedRun(record, n, 0)])))
      .filter(({ told: { comparison } }) => comparison.partings[0]?.others[0]);
    expect(told.length).toBeGreaterThan(0);
    for (const { told: given, model } of told) {
      const [where = '', who = ''] = model.partings[0]?.sentences ?? [];
      const mind = given.comparison.partings[0]?.others[0];
      const deed = (option = '') => given.words.say(`option.${mind?.beat}.${mind?.country}.${option}.deed`);
      expect(where).toMatch(/^The paths part on /);
      expect(who).toContain(deed(mind?.options[0]));
      expect(who).toContain(deed(mind?.options[1]));
    }
  });
  test('counts each promise once, and each other government once, in signs and in words', () => {
    for (const { record, all } of families) {
      const { world } = replayOf(record);
      const seat = seatOf(record);
      const [promises, believed] = all.model.gauges;
      expect(promises?.roads[0]?.signs).toHaveLength(world.ledger.filter(({ by }) => by === seat).length);
      expect(believed?.roads[0]?.signs).toHaveLength(world.level.countries.length - 1);
      for (const row of all.model.gauges) expect(row.roads).toHaveLength(4);
    }
  });
  test('of a run with itself says that the roads never part, and lays nothing to anybody', () => {
    const [record] = oneOfEach;
    if (!record) throw new Error('nothing recorded');
    const [parting] = comparedOf([record, record]).model.partings;
    expect(parting?.headline).toBe('The roads never part.');
    expect([parting?.mind, parting?.beat, parting?.followed]).toEqual([undefined, undefined, []]);
  });
});

describe('the tree of roads', () => {
  const [family] = families;
  if (!family) throw new Error('nothing recorded');
  const { record, forks } = family;
  const level = openLevel(record.level);
  const treeRun = (run: string, one: typeof record) => ({
    run,
    name: '',
    seat: seatOf(one),
    record: one,
    world: replayOf(one).world,
    isOver: true,
    ...(one.from && { from: one.from }),
  });
  const runs = [treeRun('1', record), ...forks.map((fork, at) => treeRun(`${at + 2}`, fork))];
  const tree = treeModel(wordsOf(level.id), level, runs, ['1']);

  test('draws each fork from the line it left, at the day of the other choice, and none of what it shares with it', () => {
    expect(tree.rows.map(({ run, leaves }) => [run, leaves?.row])).toEqual([
      ['1', undefined],
      ['2', 0],
      ['3', 0],
    ]);
    for (const { leaves, stops, from } of tree.rows.slice(1)) {
      expect(stops[0]?.at).toBe(leaves?.at);
      expect(from).toBe(leaves?.at);
    }
    const [first, , third] = tree.rows;
    expect(third?.leaves?.at).toBeGreaterThan(first?.from ?? 9);
  });
  test('names the day of every stop, and the headline of every end', () => {
    expect(stringsIn(tree).filter(isUnsaid)).toEqual([]);
    for (const { end, stops } of tree.rows) {
      expect(end?.text).not.toBe('');
      for (const { at } of stops) expect(tree.days[at]).not.toBe('');
    }
  });
});
