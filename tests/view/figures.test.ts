import { describe, expect, test } from 'vitest';
import { readLevel } from '../../src/level/read';
import { figureModels } from '../../src/view/model/figures';
import { wordsIn } from '../../src/words/languages';
import { changed } from '../level/fixtures/small';

const words = wordsIn('en', {
  en: {
    'country.FRA.name': 'France',
    'country.DEU.name': 'Germany',
    'figure.divisions.title': 'Divisions in September',
    'figure.divisions.note': 'Counted by the staffs.',
    'figure.fled.title': 'Who has fled',
    'figure.fled.note': 'Two governments count differently.',
    'figure.fled.of.one': 'by one count',
    'figure.ballot.title': 'The last vote',
    'figure.ballot.note': 'From the record.',
    'figure.supply.title': 'Where the oil comes from',
    'figure.supply.note': 'One newspaper.',
  },
});

function shown(...figures: readonly object[]) {
  const read = readLevel(changed(['beats', 0, 'figures'], figures));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return figureModels(words, read.level.beats[0]);
}

const known = '1938-09-01';
const divisions = {
  id: 'divisions',
  sign: 'division',
  each: 5,
  known,
  rows: [
    { of: 'DEU', count: 37, about: true },
    { of: 'FRA', count: 56, upTo: 60 },
  ],
};

describe('a count beside the situation', () => {
  test('says its number exactly, however its last sign is cut', () => {
    const [figure] = shown(divisions);
    expect(figure?.rows.map(({ name, number, told }) => [name, number, told])).toEqual([
      ['Germany', 'about 37', 'about 37 divisions'],
      ['France', '56 to 60', '56 to 60 divisions'],
    ]);
    expect(figure?.rows[0]?.signs).toMatchObject({ icon: 'division', full: 7, rest: 0.4 });
  });
  test('has a legend for its signs, for the lighter ones where there are any, and says who counted', () => {
    const [figure] = shown(divisions);
    expect(figure?.legend).toBe('One sign: 5 divisions');
    expect(figure?.notes).toEqual(['Lighter signs: from the lowest count to the highest.', 'Counted by the staffs.']);
  });
  test('is marked where those at the table could not have it', () => {
    const [figure] = shown({ ...divisions, known: '1984-01-01', isLater: true });
    expect(figure?.notes.at(-1)).toBe('Numbers as known since 1984; those at the table had estimates.');
    expect(shown(divisions)[0]?.notes.join(' ')).not.toContain('since');
  });
  test('is said in millions where nobody counted to the last, and in per cent where it is a share', () => {
    const [fled, supply] = shown(
      { id: 'fled', sign: 'refugee', each: 1_000_000, known, rows: [{ of: 'one', count: 6_500_000, upTo: 9_400_000 }] },
      { id: 'supply', sign: 'oil', each: 5, known, rows: [{ of: 'FRA', count: 41 }] },
    );
    expect(fled?.rows[0]).toMatchObject({ name: 'by one count', told: '6.5 million to 9.4 million people' });
    expect(fled?.legend).toBe('One sign: 1 million people');
    expect(supply?.rows[0]).toMatchObject({ number: '41%', told: '41% of the oil' });
  });
  test('has its signs on a line of their own where names and numbers leave no room, so that no row is broken', () => {
    const [many, long] = shown(divisions, {
      id: 'fled',
      sign: 'refugee',
      each: 1_000_000,
      known,
      rows: [{ of: 'one', count: 6_500_000, upTo: 9_400_000 }],
    });
    expect([many?.isStacked, long?.isStacked]).toEqual([true, true]);
    const [plain] = shown({ ...divisions, rows: [{ of: 'DEU', count: 37, about: true }] });
    expect(plain?.isStacked).toBe(false);
  });
  test('of votes holds up the card of each answer', () => {
    const [ballot] = shown({
      id: 'ballot',
      sign: 'vote',
      each: 1,
      known,
      rows: ['yes', 'no', 'abstain'].map((of) => ({ of, count: 1 })),
    });
    expect(ballot?.rows.map(({ name, told, signs }) => [name, told, signs.icon])).toEqual([
      ['for', '1 vote', 'yes'],
      ['against', '1 vote', 'no'],
      ['abstained', '1 vote', 'abstain'],
    ]);
  });
  test('is not there where a level has none', () => {
    const read = readLevel(changed(['number'], '0'));
    expect(read.ok && figureModels(words, read.level.beats[0])).toEqual([]);
  });
});
