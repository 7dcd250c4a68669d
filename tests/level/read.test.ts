import { describe, expect, test } from 'vitest';
import { severities } from '../../src/level/problem';
import { readLevel } from '../../src/level/read';
import { wordsIn } from '../../src/words/languages';
import { changed, smallLevel } from './fixtures/small';
import { choicesMistakes } from './mistakes/choices';
import { conditionsMistakes } from './mistakes/conditions';
import { daysMistakes } from './mistakes/days';
import { endingsMistakes } from './mistakes/endings';
import { figuresMistakes } from './mistakes/figures';
import { seatsMistakes } from './mistakes/seats';
import { shapeMistakes } from './mistakes/shape';
import { tableMistakes } from './mistakes/table';
import { problemsIn, smallRead, summaryOf, told } from './support';

const mistakes = [
  ...shapeMistakes,
  ...tableMistakes,
  ...daysMistakes,
  ...choicesMistakes,
  ...conditionsMistakes,
  ...endingsMistakes,
  ...figuresMistakes,
  ...seatsMistakes,
];

/** Codes that other tests plant: in the text of a file, in values no file can hold, in words and in notes. */
const plantedElsewhere = [
  'broken-text',
  'too-large',
  'same-key-twice',
  'too-deep',
  'too-many',
  'cyclic',
  'not-plain',
  'unreadable',
  'missing-words',
  'empty-words',
  'unused-words',
  'too-many-words',
  'too-few-words',
  'unknown-source',
  'unused-source',
  'unknown-claim',
  'claim-without-source',
  'dated-without-source',
  'figure-without-source',
];

const isFrozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough));

describe('a sound level', () => {
  test('is read without a word of complaint', () => {
    expect(summaryOf(problemsIn(smallLevel()))).toEqual([]);
    expect(smallRead()).toEqual(smallLevel());
  });
  test('cannot be changed by anyone afterwards, down to its last dial', () => {
    expect(isFrozenThrough(smallRead())).toBe(true);
  });
  test('is not the object that was read, which its owner may still change', () => {
    const raw = smallLevel();
    const read = readLevel(raw);
    raw.system.trust = 0;
    expect(read.ok && read.level.system.trust).toBe(0.5);
  });
});

describe('a level with one mistake', () => {
  test.each(mistakes)('tells its author of $says', ({ at, put, path, code, sentence }) => {
    const found = problemsIn(changed(at, put)).find((problem) => problem.path === path && problem.code === code);
    expect(found && told(found)).toBe(sentence);
  });
  test('is refused when the mistake is grave, and read with a warning when it is not', () => {
    for (const { at, put, code } of mistakes) {
      const read = readLevel(changed(at, put));
      const isGrave = severities[code as keyof typeof severities] === 'error';
      if (isGrave) expect(read.ok, code).toBe(false);
      if (read.ok) expect(read.warnings.map((problem) => problem.code)).toContain(code);
    }
  });
  test('is planted here for every kind of problem there is', () => {
    const planted = new Set([...mistakes.map(({ code }) => code), ...plantedElsewhere]);
    expect(Object.keys(severities).filter((code) => !planted.has(code))).toEqual([]);
  });
  test('has a sentence for every kind of problem, and no sentence is left over', () => {
    const words = wordsIn('en');
    expect(Object.keys(severities).filter((code) => !words.has(`problem.${code}`))).toEqual([]);
  });
});

describe('a level with many mistakes', () => {
  test('has all of them told at once, those of range and those of sense', () => {
    const first = changed(['countries', 0, 'dials', 'stake'], 9);
    const second = changed(['beats', 1, 'options', 'FRA', 0, 'acts', 1, 'country'], 'GBR', first);
    const third = changed(['papers', 0, 'beat'], 'nowhere', second);
    expect(summaryOf(problemsIn(third)).toSorted()).toEqual([
      'beats[1].options.FRA[0].acts[1].country: unknown-country',
      'countries[0].dials.stake: too-high',
      'papers[0].beat: unknown-beat',
    ]);
  });
  test('has all fields told that nobody reads', () => {
    const first = changed(['sytem'], {});
    const second = changed(['beats', 2, 'dedline'], '1938-10-01', first);
    expect(summaryOf(problemsIn(second))).toEqual(['beats[2].dedline: unknown-field', 'sytem: unknown-field']);
  });
  test('made for a newer game is told only that, for the rest would be noise', () => {
    expect(summaryOf(problemsIn({ format: 7, beats: 'in verse' }))).toEqual(['format: newer-format']);
  });
  test('is not told that a condition cannot hold when it asks for something that does not exist', () => {
    const raw = changed(['beats', 2, 'when'], { is: 'adopted', beat: 'nowhere' });
    expect(summaryOf(problemsIn(raw))).toEqual(['beats[2].when.beat: unknown-beat']);
  });
});

describe('what a level may do', () => {
  test('a beat may fall back on a softer text', () => {
    expect(summaryOf(problemsIn(changed(['beats', 3, 'softer'], 'condemn')))).toEqual([]);
  });
  test('an ending may follow one that covers only a part of its outcomes', () => {
    const raw = changed(['endings', 0], { id: 'saved', outcomes: ['compromise'] });
    expect(summaryOf(problemsIn(raw))).toEqual([]);
  });
  test('a history may leave out a beat that did not come about', () => {
    expect(Object.keys(smallLevel().history.FRA)).not.toContain('attack');
    expect(summaryOf(problemsIn(smallLevel()))).toEqual([]);
  });
  test('the challenger may be given land and be promised something, but promises nothing', () => {
    expect(summaryOf(problemsIn(changed(['treaties', 0, 'to'], 'DEU')))).toEqual([]);
    expect(summaryOf(problemsIn(changed(['treaties', 0, 'by'], 'DEU')))).toEqual(['treaties[0].by: challenger-here']);
  });
  test('strength is judged in tenths, everything else in quarters', () => {
    expect(summaryOf(problemsIn(changed(['challenger', 'power'], 3.2)))).toEqual([]);
    expect(summaryOf(problemsIn(changed(['challenger', 'face'], 3.2)))).toEqual(['challenger.face: uneven-step']);
  });
});
