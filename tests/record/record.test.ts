import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord, writeRecord } from '../../src/record/read';
import { recordOf } from '../../src/record/record';
import { replayRecord } from '../../src/record/replay';
import { limits } from '../../src/record/shape';
import { changed } from '../level/fixtures/small';
import { engine, recordedGame, small, start } from './games';

const record = recordedGame();
const codes = (raw: unknown): readonly string[] => {
  const read = readRecord(raw);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`.trim());
};

describe('a record', () => {
  test('goes out as text and comes back the same', () => {
    for (const seed of [1, 2, 3, -5]) {
      const one = recordedGame(seed);
      const read = readRecord(writeRecord(one));
      expect(read.ok && read.record).toEqual(one);
    }
  });
  test('of a game that has not begun is a record too', () => {
    const one = recordOf(start(), [], engine);
    expect(one.marks).toEqual([]);
    const replay = replayRecord(one, small, engine);
    expect(replay.ok && replay.world).toEqual(start());
  });
  test('fits into a short text, so that it can be kept and shared', () => {
    expect(writeRecord(record).length).toBeLessThan(2000);
  });
  test('holds a mark for each decision that played out a beat, the last of them at the end', () => {
    const sealed = record.commands.filter((command) => command.do === 'decide');
    expect(record.marks).toHaveLength(sealed.length);
    expect(record.marks.at(-1)).toBe(record.checksum);
  });
});

describe('a text that is no record', () => {
  test.each([
    ['', 'broken-text'],
    ['{"format":1', 'broken-text'],
    ['{}', 'not-a-record format'],
    ['[1,2]', 'not-a-record format'],
    ['null', 'not-a-record'],
    ['"covenant"', 'not-a-record'],
  ])('is told as such: %s', (text, first) => {
    expect(codes(text)[0]).toBe(first);
  });
  test('is not even looked at when it is longer than any game', () => {
    expect(codes(' '.repeat(limits.characters + 1))).toEqual(['too-large']);
  });
  test('made by a newer game is told as such, and nothing else is held against it', () => {
    expect(codes({ format: 2, poem: true })).toEqual(['newer-format format']);
  });
  test.each([
    [['seed'], 0.5, 'seed'],
    [['seed'], 2 ** 33, 'seed'],
    [['edition'], 0, 'edition'],
    [['seats', 'FRA'], 'king', 'seats.FRA'],
    [['seats', 'France'], 'person', 'seats.France'],
    [['commands', 0, 'do'], 'conquer', 'commands.0.do'],
    [['commands', 2, 'percent'], 101, 'commands.2.percent'],
    [['commands', 1, 'sounding', 'to'], '__proto__', 'commands.1.sounding.to'],
    [['marks', 0], 'zzzzzzzz', 'marks.0'],
    [['checksum'], 'deadbee', 'checksum'],
  ] as const)('is refused with the place of what is wrong: %j %j', (at, put, path) => {
    expect(codes(changed(at, put, record))).toEqual([`not-a-record ${path}`]);
  });
  test('never makes the archive throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (raw) => {
        expect(readRecord(raw).ok).toBe(false);
      }),
    );
    const hostile = {
      get format(): number {
        throw new Error('look away');
      },
    };
    expect(() => readRecord(hostile)).not.toThrow();
  });
  test('cannot put a seat into the machinery of objects', () => {
    const text = writeRecord(record).replace('"seats":{', '"seats":{"__proto__":"person","constructor":"person",');
    const read = readRecord(text);
    expect(read.ok ? Object.keys(read.record.seats) : []).toEqual(read.ok ? ['FRA', 'POL', 'CSK'] : []);
  });
});
