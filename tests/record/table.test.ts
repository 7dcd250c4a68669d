import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, columnsDoc, columnsFor, csvOf, jsonOf, type Row, rowsOf } from '../../src/record/table';
import { gaugesOf } from '../../src/sim/gauges';
import { wordsIn } from '../../src/words/languages';
import { munich } from '../sim/support';
import { engine, recordedGame, small } from './games';
import { randomRun, worldOf } from './roads';

const levels = [small, munich];
const { say } = wordsIn('en');

const run = (record = recordedGame(), name = 'Game') => ({ run: '1', name, saved: '2026-03-01T10:00:00Z', record });

/** A reader of RFC 4180, to the letter. */
function rowsIn(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

const column = { name: 'name', unit: 'text', about: 'name' } as const;
const cellOf = (cell: Cell): string => rowsIn(csvOf([column], [{ name: cell }]))[1]?.[0] ?? '(lost)';

describe('a table of runs', () => {
  test('has a row for each seat, with what was chosen and foretold in each beat of the level', () => {
    const record = randomRun(munich, { seed: 4, luck: 4, seats: ['FRA', 'GBR'] });
    const world = worldOf(record);
    const rows = rowsOf(run(record), levels, engine);
    expect(rows.map(({ seat }) => seat)).toEqual(['FRA', 'GBR']);
    const [first] = rows;
    expect(first).toMatchObject({ level: '1938-munich', edition: munich.edition, ending: world.ending, over: true });
    expect(first).toMatchObject(gaugesOf(world, 'FRA').values);
    for (const [n, beat] of munich.beats.entries()) {
      const past = world.past.find((one) => one.beat === beat.id);
      expect(first?.[`choice-${n + 1}`]).toBe(past?.decisions.find(({ country }) => country === 'FRA')?.option);
      const told = world.forecasts.find((one) => one.by === 'FRA' && one.beat === beat.id)?.percent;
      expect(first?.[`forecast-${n + 1}`]).toBe(told);
    }
  });
  test('counts own promises by how they ended', () => {
    const world = worldOf(recordedGame(), small);
    const own = world.ledger.filter(({ by }) => by === 'FRA');
    const [row] = rowsOf(run(), levels, engine);
    const counted = ['kept', 'partly-kept', 'broken', 'forgotten'].map((end) => Number(row?.[`promises-${end}`]));
    expect(counted.reduce((sum, one) => sum + one)).toBe(own.filter(({ end }) => end !== 'open').length);
  });
  test('tells the family of a fork, and no dice below nought', () => {
    const fork = { ...recordedGame(-5), from: { run: '3', beat: 'warning' } };
    expect(rowsOf(run(fork), levels, engine)[0]).toMatchObject({
      'fork-of': '3',
      'fork-at': 'warning',
      seed: 2 ** 32 - 5,
    });
  });
  test('keeps a row for a run that cannot be shown, with the reason', () => {
    expect(rowsOf(run({ ...recordedGame(), seed: 99 }), levels, engine)[0]?.problem).toBe('record.parted');
    expect(rowsOf(run(recordedGame()), [munich], engine)).toMatchObject([
      { problem: 'record.other-level', level: small.id },
    ]);
  });
  test('has a column for every cell, and a name only once', () => {
    const names = columnsFor(levels).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const record of [recordedGame(), randomRun(munich, { seed: 4, luck: 4, seats: ['SUN'] })])
      for (const row of rowsOf(run(record), levels, engine))
        expect(names).toEqual(expect.arrayContaining(Object.keys(row)));
  });
});

describe('the table as CSV', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'",\r\n \t=+-@;a1é') }));
  test('is read back cell for cell by any reader of RFC 4180', () => {
    const columns = ['a', 'b', 'c'].map((name) => ({ name, unit: 'text', about: 'name' }) as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text)), (cells) => {
        const rows = cells.map(([a, b, c]): Row => ({ a, b, c }));
        const read = rowsIn(csvOf(columns, rows));
        expect(read[0]).toEqual(['a', 'b', 'c']);
        const plain = read.slice(1).map((row) => row.map((cell) => cell.replace(/^'/, '')));
        expect(plain).toEqual(cells.map((row) => row.map((cell) => cell.replace(/^'/, ''))));
      }),
    );
  });
  test('lets no cell become a formula', () => {
    for (const sign of ['=', '+', '-', '@', '\t=', ' =', '\r', '＝', '－'])
      expect(cellOf(`${sign}HYPERLINK("http://example.org")`)).toBe(`'${sign}HYPERLINK("http://example.org")`);
    fc.assert(
      fc.property(text, (one) => {
        expect(cellOf(one)).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
  test('leaves harmless cells as they are', () => {
    expect(['Game 1', 'a-b', "it's", '', 'a, "b"'].map(cellOf)).toEqual(['Game 1', 'a-b', "it's", '', 'a, "b"']);
    expect([7, true, undefined].map(cellOf)).toEqual(['7', 'true', '']);
  });
  test('ends each line as the standard says, with a header first', () => {
    expect(csvOf([column], [{ name: 'a' }, {}])).toBe('name\r\na\r\n\r\n');
  });
  test('names a formula in a player’s own name of a run', () => {
    const columns = columnsFor([small]);
    const csv = csvOf(columns, rowsOf(run(recordedGame(), '=1+1'), levels, engine));
    expect(rowsIn(csv)[1]?.[1]).toBe("'=1+1");
  });
});

describe('the columns', () => {
  const columns = columnsFor(levels);
  test('are told in words, each with its unit', () => {
    const lines = columnsDoc(columns, say).trimEnd().split('\n');
    expect(lines).toHaveLength(columns.length);
    expect(lines).toContain('trust (points, 0 to 100): The gauge of that name for this country where the run stands.');
    expect(lines.at(-2)).toMatch(/^choice-7 \(short name\): What was chosen in decision 7 /);
    for (const line of lines) expect(line).not.toMatch(/table\.|[{}]/);
  });
  test('lie in the same file where the table is for a script', () => {
    const told = JSON.parse(jsonOf(columns, rowsOf(run(), levels, engine), say));
    expect(told.columns).toHaveLength(columns.length);
    expect(told.columns[0]).toEqual({ name: 'run', unit: 'short name', about: 'Place of the run in this browser.' });
    expect(told.rows[0]).toMatchObject({ run: '1', seat: 'FRA', over: true });
  });
});
