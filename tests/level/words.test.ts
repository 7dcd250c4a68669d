import { describe, expect, test } from 'vitest';
import { wordsKeysOf, wordsNeedsOf } from '../../src/level/keys';
import { readLevel } from '../../src/level/read';
import { readWords, type WordsReading, wordCount } from '../../src/level/words';
import { changed } from './fixtures/small';
import { smallRead, summaryOf, told } from './support';

const level = smallRead();

/** As many words as are asked for, and at least one. */
const filled = (least = 1): string => Array.from({ length: least }, (_, n) => `word${n}`).join(' ');

const wholeWords = (): Record<string, string> =>
  Object.fromEntries(
    wordsNeedsOf(level)
      .filter((need) => !need.isOptional)
      .map(({ key, least }) => [key, filled(least)]),
  );

const summary = (reading: WordsReading): readonly string[] =>
  summaryOf(reading.ok ? reading.warnings : reading.problems);
const sentences = (reading: WordsReading): readonly string[] =>
  (reading.ok ? reading.warnings : reading.problems).map(told);

describe('the words of a level', () => {
  test('are whole when every key derived from its ids has a sentence', () => {
    expect(summary(readWords(wholeWords(), level))).toEqual([]);
  });
  test('lack one sentence as soon as any key is taken away', () => {
    for (const key of wordsKeysOf(level)) {
      const { [key]: _, ...rest } = wholeWords();
      expect(summary(readWords(rest, level))).toEqual([`${key}: missing-words`]);
    }
  });
  test('are told of a slip of the pen twice: what is missing, and what is never shown, with what was meant', () => {
    const { 'beat.warning.forecast': _, ...rest } = wholeWords();
    expect(sentences(readWords({ ...rest, 'beat.warning.forcast': 'How likely?' }, level))).toEqual([
      '`beat.warning.forecast`: The sentence is missing.',
      '`beat.warning.forcast`: This sentence is never shown. Did you mean `beat.warning.forecast`?',
    ]);
  });
  test('may not ask a reader to read too much before a choice', () => {
    const words = {
      ...wholeWords(),
      'beat.bargain.situation': filled(81),
      'option.bargain.FRA.press.text': filled(36),
    };
    expect(sentences(readWords(words, level))).toEqual([
      '`beat.bargain.situation`: 81 words; more than 80 are not read.',
      '`option.bargain.FRA.press.text`: 36 words; more than 35 are not read.',
    ]);
    expect(summary(readWords({ ...wholeWords(), 'beat.bargain.situation': filled(80) }, level))).toEqual([]);
  });
  test('may not tell too little of a paper', () => {
    expect(summary(readWords({ ...wholeWords(), 'paper.note.text': filled(39) }, level))).toEqual([
      'paper.note.text: too-few-words',
    ]);
  });
  test('are texts, and none of them is empty', () => {
    const words = { ...wholeWords(), 'so.1': '  ', 'so.2': 7 };
    expect(summary(readWords(words, level))).toEqual(['so.1: empty-words', 'so.2: wrong-kind']);
    expect(summary(readWords('once upon a time', level))[0]).toBe(': wrong-kind');
  });
  test('of a translation in the making may lack sentences, but not have strange ones', () => {
    expect(summary(readWords({ 'level.title': 'La garantio' }, level, { isPart: true }))).toEqual([]);
    expect(summary(readWords({ 'level.titel': 'La garantio' }, level, { isPart: true }))).toEqual([
      'level.titel: unused-words',
    ]);
  });
});

describe('which words a level needs', () => {
  const keys = wordsKeysOf(level);
  test('advice is asked of every adviser on every option of a seat a person may take, and of no other', () => {
    expect(keys.filter((key) => key.includes('.advice.'))).toHaveLength(2 * (3 + 2 + 3 + 3));
    expect(keys.some((key) => key.startsWith('option.') && key.includes('.CSK.') && key.includes('.advice.'))).toBe(
      false,
    );
  });
  test('a closed option has a reason, an open one has none', () => {
    expect(keys).toContain('option.attack.FRA.with-poland.closed');
    expect(keys).not.toContain('option.attack.FRA.march.closed');
  });
  test('a next step is announced exactly where the challenger has set a day', () => {
    expect(keys.filter((key) => key.endsWith('.step'))).toEqual(['beat.warning.step', 'beat.bargain.step']);
  });
  test('the challenger answers where it may, and in the ways it may', () => {
    expect(keys.filter((key) => key.startsWith('reveal.'))).toEqual([
      'reveal.warning.yield',
      'reveal.warning.bargain',
      'reveal.warning.advance',
      'reveal.bargain.yield',
      'reveal.bargain.advance',
    ]);
  });
  test('a mandate that asks for a fact says it in a sentence', () => {
    const judge = [{ fact: { is: 'attacked' } }, { gauge: 'word', atLeast: 50 }];
    const read = readLevel(changed(['countries', 0, 'playable', 'mandates', 1, 'judge'], judge));
    const asked = read.ok ? wordsKeysOf(read.level).filter((key) => key.endsWith('.fact')) : [];
    expect(asked).toEqual(['mandate.FRA.word.fact']);
  });
  test('a figure has a title, who counted, and names for rows that are neither countries nor answers', () => {
    const rows = ['DEU', 'yes', 'others'].map((of) => ({ of, count: 3 }));
    const figure = (sign: string) => ({ id: sign, sign, each: 1, known: '1938-09-01', rows });
    const read = readLevel(changed(['beats', 0, 'figures'], [figure('vote'), figure('oil')]));
    const asked = read.ok ? wordsKeysOf(read.level).filter((key) => key.startsWith('figure.')) : [];
    expect(asked).toEqual([
      'figure.vote.title',
      'figure.vote.note',
      'figure.vote.of.others',
      'figure.oil.title',
      'figure.oil.note',
      'figure.oil.of.yes',
      'figure.oil.of.others',
    ]);
  });
  test('every country has a name, the challenger too', () => {
    expect(keys.filter((key) => /^country\.\w+\.name$/.test(key))).toHaveLength(4);
  });
  test('no key is asked for twice', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('a dash is not a word, a date is three', () => {
  expect(wordCount('Unless stopped — on 1 October 1938 …')).toBe(6);
});
