import { describe, expect, test } from 'vitest';
import { readWordsFile } from '../../src/words/file';
import { type Language, languages, wordsIn } from '../../src/words/languages';
import { sayDate, sayList, sayPercent, sayPoints } from '../../src/words/sayings';
import { startWords } from '../../src/words/words';

const esperanto: Language = {
  language: 'eo',
  name: 'Esperanto',
  locales: ['eo', 'en-GB'],
  sentences: {
    'setting.sound.name': 'Sono',
    'run.set-aside': '{n, plural, one {# ludo} other {# ludoj}} estas flankenmetitaj.',
  },
};
const spoken = [...languages, esperanto];

describe('words in a language that has only some', () => {
  const words = wordsIn(
    'eo',
    { en: { 'level.title': 'The guarantee', 'level.idea': 'An idea' }, eo: { 'level.title': 'La garantio' } },
    spoken,
  );
  test('are said in it where it has them, in English where it has not', () => {
    expect(words.say('setting.sound.name')).toBe('Sono');
    expect(words.say('setting.music.name')).toBe('Music');
    expect(words.say('level.title')).toBe('La garantio');
    expect(words.say('level.idea')).toBe('An idea');
  });
  test('tell which language each was said in, so that it can be read aloud rightly', () => {
    expect(words.languageOf('setting.sound.name')).toBe('eo');
    expect(words.languageOf('setting.music.name')).toBe('en');
  });
  test('are told by their stem, each in the language that has it', () => {
    expect(words.under('level')).toEqual({ title: 'La garantio', idea: 'An idea' });
    expect(words.under('setting.sound').name).toBe('Sono');
    expect(words.under('lev')).toEqual({});
  });
  test('count by the rules of the language they are said in', () => {
    expect(words.say('run.set-aside', { n: 2 })).toBe('2 ludoj estas flankenmetitaj.');
  });
});

describe('words', () => {
  test('in a language nobody speaks here are English', () => {
    const words = wordsIn('tlh');
    expect([words.language, words.say('setting.music.name')]).toEqual(['en', 'Music']);
  });
  test('of a level go before the common ones', () => {
    expect(wordsIn('en', { en: { 'setting.music.name': 'The band' } }).say('setting.music.name')).toBe('The band');
  });
  test('that nobody has are answered with their key', () => {
    const words = wordsIn('en');
    expect([words.say('no.such.key'), words.has('no.such.key')]).toEqual(['no.such.key', false]);
  });
  test('are not found in the machinery of objects', () => {
    const words = startWords([{ language: 'en', locales: ['en'], sentences: {} }]);
    expect([words.has('constructor'), words.say('__proto__')]).toEqual([false, '__proto__']);
  });
});

describe('how things are said', () => {
  test('a day is the same day in every time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      process.env.TZ = zone;
      expect(sayDate('1938-09-22')).toBe('22 September 1938');
      expect(sayDate('1938-10-01', 'short')).toBe('1 October');
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
  test('a long date tells the day of the week', () => {
    expect(sayDate('1938-09-29', 'long')).toMatch(/^Thursday,? 29 September 1938$/);
  });
  test('what is no day is left as it stands', () => {
    expect(['soon', '1938-9-2', ''].map((text) => sayDate(text))).toEqual(['soon', '1938-9-2', '']);
  });
  test('a list ends with "and"', () => {
    expect(
      [[], ['France'], ['France', 'Britain'], ['France', 'Britain', 'Poland']].map((names) => sayList(names)),
    ).toEqual(['', 'France', 'France and Britain', 'France, Britain and Poland']);
  });
  test('per cent are whole', () => {
    expect([0, 69, 100].map((percent) => sayPercent(percent))).toEqual(['0%', '69%', '100%']);
  });
  test('points carry their sign, and nothing carries none', () => {
    expect([0.83, -0.55, 0.04, -0.04, 12].map((points) => sayPoints(points))).toEqual([
      '+0.8',
      '−0.6',
      '0.0',
      '0.0',
      '+12.0',
    ]);
  });
});

describe('a file of words from outside', () => {
  test('is read when every key and sentence is sound', () => {
    const read = readWordsFile({ 'level.title': 'La garantio', 'run.set-aside': '{n, plural, other {#}}' });
    expect(read.ok && read.sentences['level.title']).toBe('La garantio');
  });
  test('is refused with every fault at once', () => {
    const read = readWordsFile({
      title: 'x',
      'level.title': 7,
      'level.idea': ' ',
      'so.1': '{n',
      'so.2': '{n, plural, one {}}',
    });
    expect(read.ok ? [] : read.faults.map(({ key, code }) => `${key}: ${code}`)).toEqual([
      'title: bad-key',
      'level.title: not-a-sentence',
      'level.idea: not-a-sentence',
      'so.1: braces',
      'so.2: other',
    ]);
  });
  test('is refused when it is no file of words, or reaches into the machinery of objects', () => {
    expect([null, [], 'words', 3].map((raw) => readWordsFile(raw).ok)).toEqual([false, false, false, false]);
    expect(readWordsFile(JSON.parse('{"__proto__":{"a.b":"c"}}')).ok).toBe(false);
  });
});
