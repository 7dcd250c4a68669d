import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Imported, longestArchive, startImport, writeArchive } from '../../src/record/archiveFile';
import { forkOf } from '../../src/record/fork';
import type { KeptRun } from '../../src/record/library';
import { treeOf } from '../../src/record/tree';
import { engine, recordedGame, small } from './games';
import { handOf, quickEngine, randomRun } from './roads';

const kept = (run: string, record = recordedGame(), name = `Game ${run}`): KeptRun => ({
  run,
  name,
  saved: '2026-03-01T10:00:00Z',
  isOver: true,
  record,
});

const games = Array.from({ length: 12 }, (_, n) => randomRun(small, handOf(small, n), quickEngine));

function imported(text: string, here: readonly KeptRun[] = [], some = 3): Imported {
  const reading = startImport(text, here);
  if (!reading.ok) throw new Error(reading.problem.code);
  while (reading.job.importSome(some) < reading.job.of);
  return reading.job.imported();
}

const placesOf = (runs: readonly KeptRun[]): readonly string[] => runs.map(({ run }) => run);
const problemOf = (text: string): string => {
  const reading = startImport(text, []);
  return reading.ok ? 'read' : reading.problem.code;
};

const name = fc.string({ unit: 'binary', maxLength: 30 });
const library = fc
  .uniqueArray(fc.tuple(fc.nat(games.length - 1), fc.nat(500), name, fc.boolean()), { selector: ([n]) => n })
  .chain((picks) =>
    fc.constant(picks.map(([n, place, called, isOver], at) => ({ n, place: place * 20 + at, called, isOver }))),
  )
  .map((picks) =>
    picks.map(
      ({ n, place, called, isOver }): KeptRun => ({
        ...kept(String(place), games[n], called),
        isOver,
        ...(isOver && { place: { mode: 'debriefing', day: '1938-10-01' }, ending: 'line-held' }),
        ...(n % 2 === 0 && { isStarred: true, seconds: 60 * n + 1 }),
      }),
    ),
  );

describe('a file of runs', () => {
  test('written and read in is the same library, whatever the runs are called', () => {
    fc.assert(
      fc.property(library, fc.integer({ min: 1, max: 5 }), (runs, some) => {
        expect(imported(writeArchive(runs), [], some)).toEqual({ added: runs, same: [], aside: [] });
      }),
    );
  });
  test('read in where it came from changes nothing', () => {
    fc.assert(
      fc.property(library, (runs) => {
        expect(imported(writeArchive(runs), runs)).toEqual({ added: [], same: placesOf(runs), aside: [] });
      }),
    );
  });
  test('read in twice is one: the same game under another name is the same game', () => {
    const text = writeArchive([kept('1', games[0]), kept('7', games[0], 'Again'), kept('2', games[1])]);
    expect(placesOf(imported(text).added)).toEqual(['1', '2']);
    expect(imported(text).same).toEqual(['1']);
    expect(imported(writeArchive([kept('1', games[1], 'Other')]), [kept('5', games[1])]).same).toEqual(['5']);
  });
  test('can be read by people: one run a line, with its name', () => {
    const lines = writeArchive([kept('1', games[0], 'My “real” guarantee'), kept('2', games[1])]).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('"name":"My “real” guarantee"');
    expect(writeArchive([kept('1')]).length).toBeLessThan(1500);
  });
  test('may be written out again in another way by another program', () => {
    const text = JSON.stringify(JSON.parse(writeArchive([kept('1'), kept('2', games[1])])), undefined, '\t');
    expect(placesOf(imported(text).added)).toEqual(['1', '2']);
    expect(imported(writeArchive([]))).toEqual({ added: [], same: [], aside: [] });
  });
});

describe('runs that come in beside others', () => {
  test('take the place they had where it is free, and else a new one that none of either had', () => {
    const here = [kept('1', games[0]), kept('3', games[1])];
    const text = writeArchive([kept('1', games[2]), kept('2', games[3]), kept('9', games[4]), kept('3', games[5])]);
    expect(placesOf(imported(text, here).added)).toEqual(['10', '2', '9', '11']);
  });
  test('stay a family: forks follow their parents to their new places', () => {
    const parent = kept('1', games[6]);
    const fork = forkOf(recordedGame(), 'warning', 'silence', small, engine, '4');
    if (!fork.ok) throw new Error('no fork');
    const family = [kept('9', fork.record, 'Silent'), kept('4', recordedGame(), 'Parent'), parent];
    const { added } = imported(writeArchive(family), [kept('4', games[7])]);
    expect(added[0]?.record.from).toEqual({ run: '10', beat: 'warning' });
    expect(treeOf(added).map(({ run, forks }) => [run, forks.length])).toEqual([
      ['10', 1],
      ['1', 0],
    ]);
  });
  test('follow a parent that was here already under another number', () => {
    const fork = forkOf(recordedGame(), 'warning', 'silence', small, engine, '4');
    if (!fork.ok) throw new Error('no fork');
    const text = writeArchive([kept('4', recordedGame()), kept('5', fork.record)]);
    const { added } = imported(text, [kept('2', recordedGame())]);
    expect(added.map(({ run, record }) => [run, record.from?.run])).toEqual([['5', '2']]);
  });
});

describe('a bad entry', () => {
  const spoilt = (text: string) =>
    writeArchive([kept('1'), kept('2', games[1])]).replace('\n{"run":"2"', `\n${text},\n{"run":"2"`);
  test.each([
    ['null', 'not-a-record'],
    ['17', 'not-a-record'],
    ['{"run":"5"}', 'not-a-record'],
    ['{"run":"5","format":2}', 'newer-format'],
    [JSON.stringify({ ...kept('5'), format: 1, record: { ...recordedGame(), seed: 'x' } }), 'not-a-record'],
    [JSON.stringify({ ...kept('5'), format: 1, record: { ...recordedGame(), format: 3 } }), 'newer-format'],
    [JSON.stringify({ ...kept('5'), name: 'x'.repeat(300_000) }), 'too-large'],
    [`${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'broken-text'],
  ])('is named with its reason and set aside, and the good ones come in: %#', (text, code) => {
    const { added, aside } = imported(spoilt(text));
    expect(placesOf(added)).toEqual(['1', '2']);
    expect(aside.map(({ nth, problems }) => [nth, problems[0]?.code])).toEqual([[2, code]]);
  });
  test('is told with its name and the place of what is wrong, and kept as it stood', () => {
    const entry = JSON.stringify({
      ...kept('5', recordedGame(), 'Mine'),
      format: 1,
      record: { ...recordedGame(), edition: 0 },
    });
    expect(imported(spoilt(entry)).aside).toEqual([
      { nth: 2, name: 'Mine', text: entry, problems: [{ code: 'not-a-record', path: 'edition' }] },
    ]);
  });
  test('with a good game but no place of its own gets one', () => {
    const text = writeArchive([kept('1')]).replace('"run":"1"', '"run":"../etc"');
    expect(placesOf(imported(text).added)).toEqual(['1']);
  });
});

describe('what is no file of runs', () => {
  test('is told as such', () => {
    expect(['', '{', 'null', '[]', '{"game":"chess"}', '{"game":"covenant","archive":1}', 'PK'].map(problemOf)).toEqual(
      Array.from({ length: 7 }, () => 'no-archive'),
    );
    expect(problemOf('{"game":"covenant","archive":2,"runs":{}}')).toBe('newer-format');
    expect(problemOf(' '.repeat(longestArchive + 1))).toBe('too-large');
  });
  test('never makes the archive throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(problemOf(text)).toBe('no-archive');
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.json()), (entries) => {
        const text = `{"game":"covenant","archive":1,"runs":[${entries.join(',')}]}`;
        expect(imported(text).aside).toHaveLength(entries.length);
      }),
    );
  });
});

describe('thousands of runs', { timeout: 60_000 }, () => {
  const many = Array.from({ length: 3000 }, (_, n) => kept(String(n + 1), { ...recordedGame(1), seed: n }));
  test('come in a few at a time, each step doing no more than it was asked', () => {
    const reading = startImport(writeArchive(many), []);
    if (!reading.ok) throw new Error(reading.problem.code);
    const { job } = reading;
    expect([job.importSome(100), job.importSome(50), job.imported().added.length]).toEqual([100, 150, 150]);
    expect([job.importSome(5000), job.importSome(1)]).toEqual([3000, 3000]);
    expect(job.imported().added).toEqual(many);
  });
});
