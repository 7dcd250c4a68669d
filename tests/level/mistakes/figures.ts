/** Mistakes of counts that are shown as rows of signs. The first beat is of 12 September. */
import type { Mistake } from './mistake';

const divisions = {
  id: 'divisions',
  sign: 'division',
  each: 10,
  known: '1938-09-01',
  rows: [
    { of: 'DEU', count: 70, about: true },
    { of: 'FRA', count: 56, upTo: 60 },
  ],
};

const rows = (...put: readonly unknown[]) => [{ ...divisions, rows: put }];
const at = ['beats', 0, 'figures'];

export const figuresMistakes: readonly Mistake[] = [
  {
    says: 'a sign that is not drawn',
    at,
    put: [{ ...divisions, sign: 'divison' }],
    path: 'beats[0].figures[0].sign',
    code: 'unknown-word',
    sentence:
      'Beat 1 `warning`, figure 1 `divisions`, `sign`: `divison` may not stand here, but only: division, soldier, oil, refugee, vote. Did you mean `division`?',
  },
  {
    says: 'a sign that stands for less than one',
    at,
    put: [{ ...divisions, each: 0 }],
    path: 'beats[0].figures[0].each',
    code: 'too-low',
    sentence: 'Beat 1 `warning`, figure 1 `divisions`, `each`: 0 is too low; the least is 1.',
  },
  {
    says: 'a count below nothing',
    at,
    put: rows({ of: 'DEU', count: -3 }),
    path: 'beats[0].figures[0].rows[0].count',
    code: 'too-low',
    sentence: 'Beat 1 `warning`, figure 1 `divisions`, row 1, `count`: -3 is too low; the least is 0.',
  },
  {
    says: 'a figure without a row',
    at,
    put: rows(),
    path: 'beats[0].figures[0].rows',
    code: 'too-few',
    sentence: 'Beat 1 `warning`, figure 1 `divisions`, `rows`: The list is empty; it needs at least 1.',
  },
  {
    says: 'a count of a country that is not there',
    at,
    put: rows({ of: 'POM', count: 30 }),
    path: 'beats[0].figures[0].rows[0].of',
    code: 'unknown-country',
    sentence:
      'Beat 1 `warning`, figure 1 `divisions`, row 1, `of`: `POM` is not a country at the table. Did you mean `POL` (Poland)?',
  },
  {
    says: 'a row whose id cannot stand in a key',
    at,
    put: rows({ of: 'all_others', count: 30 }),
    path: 'beats[0].figures[0].rows[0].of',
    code: 'bad-id',
    sentence:
      'Beat 1 `warning`, figure 1 `divisions`, row 1, `of`: `all_others` cannot be an id. An id has small letters, digits and single hyphens, such as `moscow-proposal`, and at most 40 of them.',
  },
  {
    says: 'a country that is counted twice',
    at,
    put: rows({ of: 'DEU', count: 70 }, { of: 'DEU', count: 71 }),
    path: 'beats[0].figures[0].rows[1]',
    code: 'same-id',
    sentence:
      'Beat 1 `warning`, figure 1 `divisions`, row 2: `DEU` is the id of an earlier one too. Two things of one kind need two ids.',
  },
  {
    says: 'two figures of one id',
    at,
    put: [divisions, divisions],
    path: 'beats[0].figures[1]',
    code: 'same-id',
    sentence:
      'Beat 1 `warning`, figure 2 `divisions`: `divisions` is the id of an earlier one too. Two things of one kind need two ids.',
  },
  {
    says: 'a range that runs backward',
    at,
    put: rows({ of: 'FRA', count: 60, upTo: 56 }),
    path: 'beats[0].figures[0].rows[0].upTo',
    code: 'figure-range-reversed',
    sentence:
      'Beat 1 `warning`, figure 1 `divisions`, row 1, `upTo`: The range ends at 56, which is not more than the 60 it begins with.',
  },
  {
    says: 'a row that runs off the page',
    at,
    put: [{ ...divisions, each: 5 }],
    path: 'beats[0].figures[0].rows[0]',
    code: 'figure-too-long',
    sentence:
      'Beat 1 `warning`, figure 1 `divisions`, row 1: This row would have 14 signs; 12 is the most that can be taken in. Let a sign stand for more (`each`).',
  },
  {
    says: 'parts that are more than the whole',
    at,
    put: [{ ...divisions, sign: 'oil' }],
    path: 'beats[0].figures[0].rows',
    code: 'figure-over-hundred',
    sentence:
      'Beat 1 `warning`, figure 1 `divisions`, `rows`: The rows add up to 126 per cent. Parts of a whole cannot be more than 100.',
  },
  {
    says: 'a figure that nobody had yet',
    at,
    put: [{ ...divisions, known: '1984-01-01' }],
    path: 'beats[0].figures[0].known',
    code: 'figure-known-late',
    sentence:
      'Beat 1 `warning`, figure 1 `divisions`, `known`: The figure became known on 1984-01-01, after its beat of 1938-09-12. Take one that those at the table had, or write `isLater`; then the page says since when it is known.',
  },
  {
    says: 'a figure that was known after all',
    at,
    put: [{ ...divisions, isLater: true }],
    path: 'beats[0].figures[0].isLater',
    code: 'figure-known-then',
    sentence:
      'Beat 1 `warning`, figure 1 `divisions`, `isLater`: The figure was known on 1938-09-01, and its beat is of 1938-09-12: it is not one that became known later, so `isLater` can be left out.',
  },
];
