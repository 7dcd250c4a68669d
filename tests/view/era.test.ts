import { describe, expect, test } from 'vitest';
import { eraOf } from '../../src/view/model/era';
import { wireOf } from '../../src/view/model/wire';
import { wordsIn } from '../../src/words/languages';
import { episodes } from '../sim/support';

describe('the dress of the decades', () => {
  test('changes with the Charter, and again when news comes over a screen', () => {
    expect(['1931-09-18', '1945-06-26', '1950-06-25', '1963-08-05', '1969-06-07', '1990-08-02'].map(eraOf)).toEqual([
      'thirties',
      'thirties',
      'fifties',
      'fifties',
      'seventies',
      'seventies',
    ]);
  });

  test('never changes back from one episode to the next', () => {
    const order = ['thirties', 'fifties', 'seventies'];
    const worn = episodes.map(({ from }) => order.indexOf(eraOf(from)));
    expect(worn).toEqual([...worn].sort());
  });
});

describe('the news of the decades', () => {
  const words = wordsIn('en');
  const comesBy = (what: 'dispatch' | 'answer', day: string) => wireOf(what, day, day, words).label;

  test('comes by telegram, then in the paper and on the wireless, then on a screen', () => {
    const days = ['1938-05-20', '1950-06-25', '1990-08-02'];
    expect(days.map((day) => comesBy('dispatch', day))).toEqual(['By telegram', 'The morning paper', 'Teletext']);
    expect(days.map((day) => comesBy('answer', day))).toEqual(['By telegram', 'On the wireless', 'Teletext']);
  });

  test('is not called teletext before there was any', () => {
    const days = ['1969-07-10', '1974-07-26', '1975-05-30'];
    expect(days.map((day) => comesBy('dispatch', day))).toEqual(['Television news', 'Television news', 'Teletext']);
  });

  test('keeps the medium that the episode began with, and tells its own day', () => {
    const late = wireOf('dispatch', '1943-10-19', '1945-06-26', words);
    expect([late.medium, late.day]).toEqual(['telegram', '26 June']);
  });
});
