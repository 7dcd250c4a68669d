import { describe, expect, test } from 'vitest';
import { freeName, freeRun, readLibrary, runKey, runPrefix, writeRun } from '../../src/record/library';
import { recordedGame } from './games';

const record = recordedGame();
const kept = (run: string, saved: string, name = 'France') => ({
  key: runKey(run),
  text: writeRun({ name, saved, isOver: false, record }),
});

describe('the runs a browser keeps', () => {
  test('stand with the newest first', () => {
    const { runs } = readLibrary([
      kept('1', '2026-03-01T10:00:00Z'),
      kept('2', '2026-03-03T10:00:00Z'),
      kept('3', '2026-03-02T10:00:00Z'),
    ]);
    expect(runs.map(({ run }) => run)).toEqual(['2', '3', '1']);
    expect(runs[0]?.record).toEqual(record);
  });
  test('kept at the same moment stand with the later place first', () => {
    const { runs } = readLibrary([kept('2', 'now'), kept('10', 'now'), kept('9', 'now')]);
    expect(runs.map(({ run }) => run)).toEqual(['10', '9', '2']);
  });
  test('that are in ruins are to be set aside, not thrown away, and do not hide the others', () => {
    const ruins = ['{', 'null', '{"format":1}', writeRun({ name: 'x', saved: 'y', isOver: true, record }).slice(0, -9)];
    const texts = [...ruins.map((text, n) => ({ key: runKey(`${n + 2}`), text })), kept('1', 'now')];
    const { runs, toSetAside } = readLibrary(texts);
    expect(runs.map(({ run }) => run)).toEqual(['1']);
    expect(toSetAside.map(({ asideKey }) => asideKey)).toEqual([2, 3, 4, 5].map((n) => `covenant.aside.${n}`));
  });
  test('that a newer game wrote stay where they are', () => {
    const inside = JSON.stringify({
      format: 1,
      name: 'a',
      saved: 'b',
      isOver: false,
      record: { ...record, format: 2 },
    });
    const { runs, toSetAside, fromNewer } = readLibrary([
      { key: runKey('1'), text: '{"format":2}' },
      { key: runKey('2'), text: inside },
    ]);
    expect([runs, toSetAside, fromNewer]).toEqual([[], [], [runKey('1'), runKey('2')]]);
  });
  test('are found by the beginning of their keys', () => {
    expect(runKey('7').startsWith(runPrefix)).toBe(true);
    expect(readLibrary([{ ...kept('7', 'now') }]).runs[0]?.run).toBe('7');
  });
  test('are not confused with what else is kept', () => {
    expect(readLibrary([{ key: 'covenant.settings', text: '{' }])).toEqual({ runs: [], toSetAside: [], fromNewer: [] });
  });
});

describe('what is told of a run beside the game', () => {
  const about = { isStarred: true, seconds: 840, ending: 'four-powers' } as const;
  const read = (run: object) => readLibrary([{ key: runKey('1'), text: JSON.stringify(run) }]).runs[0];
  const run = { name: 'x', saved: 'y', isOver: true, record };
  test('comes back as it was kept', () => {
    expect(read(JSON.parse(writeRun({ ...run, ...about })))).toEqual({ ...run, ...about, run: '1' });
  });
  test('is left out where it makes no sense, and the run is none the worse', () => {
    expect(read({ ...run, format: 1, isStarred: 'yes', seconds: -5, ending: '<b>' })).toEqual({ ...run, run: '1' });
  });
});

describe('a new run', () => {
  test('gets a place that none has, not even one in ruins', () => {
    expect(freeRun([])).toBe('1');
    expect(freeRun([runKey('2'), runKey('11'), 'covenant.settings', runKey('old')])).toBe('12');
    expect(freeRun([runKey('2')], '7')).toBe('8');
  });
  test('gets a name that none has', () => {
    const numbered = (name: string, n: number) => `${name} (${n})`;
    expect(freeName('France', [], numbered)).toBe('France');
    expect(freeName('France', ['France', 'France (2)'], numbered)).toBe('France (3)');
  });
});
