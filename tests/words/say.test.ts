import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/words/languages';
import { placeInWords, sentenceOf } from '../../src/words/problem';
import { whyInWords } from '../../src/words/say';

const words = wordsIn('en');
const why = {
  country: 'France',
  deed: 'called up half its reserves',
  reasons: [
    { name: 'interest', points: 0.31 },
    { name: 'company', points: 0.82 },
    { name: 'danger', points: -0.64 },
    { name: 'law', points: 0.02 },
  ],
  circumstance: 0,
  secondThoughts: false,
};

describe('why a government chose as it did', () => {
  test('is told with its strongest reasons, the heaviest first, those against too', () => {
    expect(whyInWords(words, why)).toBe(
      'France called up half its reserves. For it: company +0.8 (it did not expect to stand alone) and interest +0.3 (it served what it wanted there). Against it: danger −0.6 (it risked war and reprisal).',
    );
  });
  test('is told even when no reason speaks on one side', () => {
    const said = whyInWords(words, { ...why, reasons: [{ name: 'word', points: -1 }] });
    expect(said).toContain('None of the eight reasons spoke for it. Against it: word −1.0');
  });
  test('owns up to circumstance and to a cabinet that thought again', () => {
    const said = whyInWords(words, { ...why, circumstance: 0.4, secondThoughts: true });
    expect(said).toMatch(/Circumstance added \+0\.4\. The cabinet that had to act .*\.$/);
  });
  test('does not drown the reader: three reasons a side', () => {
    const reasons = ['interest', 'law', 'insurance', 'company', 'word'].map((name) => ({ name, points: 1 }));
    expect(whyInWords(words, { ...why, reasons }).match(/\+1\.0/g)).toHaveLength(3);
  });
});

describe('a problem of a level', () => {
  test('is told with its place as a person would name it', () => {
    const place = [
      { field: 'beats', nth: 3, id: 'plan' },
      { field: 'options' },
      { field: 'FRA', nth: 1, id: 'mobilise' },
      { field: 'acts', nth: 2 },
      { field: 'country' },
    ];
    expect(placeInWords(words, place)).toBe('Beat 3 `plan`, FRA, option 1 `mobilise`, act 2, `country`');
  });
  test('names countries by id and by name where the name is known', () => {
    const problem = { code: 'no-history', place: [], params: { country: 'FRA' } };
    const said = (name?: string) => sentenceOf(words, problem, () => name);
    expect(said('France')).toBe('`FRA` (France) can be played, but `history` does not say what it did.');
    expect(said()).toBe('`FRA` can be played, but `history` does not say what it did.');
  });
  test('of a kind this edition does not know is told by its code, not passed over', () => {
    expect(sentenceOf(words, { code: 'new-thing', place: [], params: {} })).toBe('problem.new-thing');
  });
});
