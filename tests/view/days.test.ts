import { describe, expect, test } from 'vitest';
import { dateIn } from '../../src/view/model/days';
import { wordsIn } from '../../src/words/languages';
import { episodes } from '../sim/support';

const words = wordsIn('en');
const told = (id: string): readonly string[] =>
  episodes
    .filter((level) => level.id === id)
    .flatMap((level) => level.beats.map(({ date }) => dateIn(words, level, date)));

describe('the days of an episode', () => {
  test('bear their year where decisions fall in several, so that June before April is understood', () => {
    expect(told('1973-helsinki')[0]).toBe('8 Jun 1973');
    expect(told('1973-helsinki').every((day) => /\d{4}$/.test(day))).toBe(true);
  });

  test('go without it where one year says all', () => {
    expect(told('1938-munich').some((day) => /\d{4}$/.test(day))).toBe(false);
  });

  test('are never told alike by two decisions of one episode', () => {
    for (const level of episodes) expect(new Set(told(level.id)).size).toBe(level.beats.length);
  });
});
