import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/level/json';
import { readLevelText, readText } from '../../src/level/read';
import { limits } from '../../src/level/tame';
import { smallLevel } from './fixtures/small';
import { problemsIn, problemsOf, summaryOf, told } from './support';

const sentencesFor = (text: string): readonly string[] => problemsOf(readLevelText(text)).map(told);

describe('the text of a level', () => {
  test('reads as its value does', () => {
    const read = readLevelText(JSON.stringify(smallLevel(), null, 2));
    expect(read.ok && read.level).toEqual(smallLevel());
  });
  test('that is broken is told with line and column', () => {
    expect(sentencesFor('{\n  "format": 1,\n  "id": "x"\n  "edition": 1\n}')).toEqual([
      'The file cannot be read from line 4, column 3 on. Look there for a missing comma, quote or bracket.',
    ]);
  });
  test('that is cut off is told with the place where it stops', () => {
    const read = readText('{"a": [1,\n2');
    expect(read.ok ? [] : read.problems.map(({ params }) => params)).toEqual([{ line: 2, column: 2 }]);
  });
  test('that is too long is not even looked at', () => {
    const text = `["${'x'.repeat(limits.characters)}"]`;
    expect(sentencesFor(text)).toEqual([
      'The file has 524,292 characters; a level may have 524,288. Pictures and long texts do not belong in it.',
    ]);
  });
  test('that says a thing twice is not read as if it had said it once', () => {
    expect(sentencesFor('{\n"victim": "FRA",\n"victim": "CSK"}')).toEqual([
      'Line 3, column 1: `victim` stands twice in the same place, and only the last would count.',
    ]);
  });
  test('may use one name in two places', () => {
    expect(readText('{"a":{"id":1},"b":{"id":2}}').ok).toBe(true);
  });
  test('that is nested without end is told so, and nothing falls over', () => {
    expect(sentencesFor('['.repeat(100_000))).toHaveLength(1);
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(problemsOf(readLevelText(deep)).map(({ code }) => code)).toContain('too-deep');
  });
  test('cannot reach into the machinery of objects', () => {
    const text = JSON.stringify(smallLevel()).replace('{', '{"__proto__":{"isMember":true},');
    expect(problemsOf(readLevelText(text)).map(({ path, code }) => `${path}: ${code}`)).toEqual([
      '__proto__: hostile-key',
    ]);
    expect(Object.hasOwn(Object.prototype, 'isMember')).toBe(false);
  });
});

describe('the reader of texts agrees with the language itself', () => {
  const good = [
    '0',
    '-1.5e+3',
    '""',
    '"\\u00e9\\n\\""',
    '[]',
    '{}',
    ' [ 1 , [ ] , {"a":null} ] ',
    'true',
    '"é😀"',
    '\t{"a" : [true,false]}\n',
  ];
  const bad = [
    '',
    ' ',
    '01',
    '1.',
    '+1',
    '.5',
    "'a'",
    '"a',
    '"\\x"',
    '"a\nb"',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    '[1 2]',
    '1 2',
    ']',
    '{"a"}',
    '[}',
    'nul',
    'NaN',
  ];
  test.each(good)('on what is well written: %j', (text) => {
    const read = readJson(text);
    expect(read.ok && read.value).toEqual(JSON.parse(text));
  });
  test.each(bad)('on what is not: %j', (text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(readJson(text).ok).toBe(false);
  });
});

describe('a value that no text could hold', () => {
  test('such as one that contains itself is told, not followed', () => {
    const raw: Record<string, unknown> = smallLevel();
    raw.challenger = { ...smallLevel().challenger, self: raw };
    expect(summaryOf(problemsIn(raw))[0]).toBe('challenger.self: cyclic');
  });
  test('such as one that throws when looked at is told, not thrown', () => {
    const raw = {
      get format(): number {
        throw new Error('look away');
      },
    };
    expect(problemsIn(raw).map(({ code }) => code)).toContain('unreadable');
  });
  test('such as a function, an endless number or a date is told by its place', () => {
    expect(summaryOf(problemsIn({ ...smallLevel(), map: () => 'europe' }))[0]).toBe('map: not-plain');
    expect(summaryOf(problemsIn({ ...smallLevel(), questions: Number.NaN }))[0]).toBe('questions: not-plain');
  });
  test('such as one that shares a part a million times over is given up in time', () => {
    let value: unknown = 1;
    for (let i = 0; i < 20; i++) value = [value, value];
    expect(problemsIn(value).map(({ code }) => code)).toContain('too-many');
  });
});
