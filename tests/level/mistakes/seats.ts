/** Mistakes of supply, seats, history and readings. */
import type { Mistake } from './mistake';

const twoMandates = ['peace', 'war'].map((id) => ({ id, judge: [{ gauge: 'peace', atLeast: 50 }] }));

export const seatsMistakes: readonly Mistake[] = [
  {
    says: 'nobody to play',
    at: ['countries', 0, 'playable'],
    put: undefined,
    path: 'countries',
    code: 'nobody-plays',
    sentence: '`countries`: No country can be played. Give at least one a `playable` part.',
  },
  {
    says: 'more supply than there is',
    at: ['countries', 0, 'dials', 'share'],
    put: 70,
    path: 'countries',
    code: 'shares-over-hundred',
    sentence:
      '`countries`: The shares of what the challenger buys add up to 110 per cent. They cannot be more than 100.',
  },
  {
    says: 'more supply than there is under one reading',
    at: ['readings', 0, 'changes', 0],
    put: { country: 'FRA', dial: 'share', value: 80 },
    path: 'readings[0]',
    code: 'shares-over-hundred',
    sentence:
      'Reading 1 `firm`: The shares of what the challenger buys add up to 120 per cent. They cannot be more than 100.',
  },
  {
    says: 'two mandates only',
    at: ['countries', 0, 'playable', 'mandates'],
    put: twoMandates,
    path: 'countries[0].playable.mandates',
    code: 'mandate-count',
    sentence: 'Country 1 `FRA`, `playable`, `mandates`: `FRA` (France) offers 2 mandates; a player chooses from 3.',
  },
  {
    says: 'no mandates',
    at: ['countries', 0, 'playable', 'mandates'],
    put: [],
    path: 'countries[0].playable.mandates',
    code: 'mandate-count',
    sentence: 'Country 1 `FRA`, `playable`, `mandates`: `FRA` (France) offers no mandate; a player chooses from 3.',
  },
  {
    says: 'a mandate with two facts',
    at: ['countries', 0, 'playable', 'mandates', 0, 'judge'],
    put: [{ fact: { is: 'attacked' } }, { fact: { not: { is: 'attacked' } } }],
    path: 'countries[0].playable.mandates[0].judge',
    code: 'mandate-facts',
    sentence:
      'Country 1 `FRA`, `playable`, mandate 1 `peace`, `judge`: Mandate `peace` asks for 2 facts. Join them in one, with `all` or `any`.',
  },
  {
    says: 'a mandate that asks for what cannot come about',
    at: ['countries', 0, 'playable', 'mandates', 0, 'judge', 0],
    put: { fact: { is: 'opted-out', country: 'POL' } },
    path: 'countries[0].playable.mandates[0].judge[0].fact',
    code: 'cannot-hold',
    sentence:
      'Country 1 `FRA`, `playable`, mandate 1 `peace`, test 1, `fact`: This condition can never hold, whatever happens before.',
  },
  {
    says: 'a playable country without a history',
    at: ['history'],
    put: {},
    path: 'countries[0]',
    code: 'no-history',
    sentence: 'Country 1 `FRA`: `FRA` (France) can be played, but `history` does not say what it did.',
  },
  {
    says: 'a decision left out of history',
    at: ['history', 'FRA', 'bargain'],
    put: undefined,
    path: 'history.FRA',
    code: 'history-missing',
    sentence: 'History, FRA: `history` does not say what `FRA` (France) did in beat `bargain`.',
  },
  {
    says: 'a deed that history could not choose',
    at: ['history', 'FRA', 'warning'],
    put: 'stnad',
    path: 'history.FRA.warning',
    code: 'unknown-option',
    sentence:
      'History, FRA, `warning`: `FRA` (France) has no option `stnad` in beat `warning`. It has: stand, if-poland, silence. Did you mean `stand`?',
  },
  {
    says: 'a history of nobody',
    at: ['history', 'POL'],
    put: {},
    path: 'history.POL',
    code: 'history-not-playable',
    sentence: 'History, POL: `POL` (Poland) cannot be played, so its history is never shown here.',
  },
  {
    says: 'a reading outside the range of its dial',
    at: ['readings', 0, 'changes', 0, 'value'],
    put: 40,
    path: 'readings[0].changes[0].value',
    code: 'too-high',
    sentence: 'Reading 1 `firm`, change 1, `value`: 40 is too high; the most is 4.',
  },
  {
    says: 'a reading that sets a dial twice',
    at: ['readings', 1, 'changes', 1],
    put: { country: 'FRA', dial: 'moodWar', value: 1 },
    path: 'readings[1].changes[1]',
    code: 'same-change',
    sentence: 'Reading 2 `weary`, change 2: `FRA.moodWar` is set twice in this reading.',
  },
  {
    says: 'a reading in a dispute that is not there',
    at: ['readings', 0, 'dispute'],
    put: 'wil',
    path: 'readings[0].dispute',
    code: 'unknown-dispute',
    sentence: 'Reading 1 `firm`, `dispute`: There is no dispute `wil` in the list of disputes. Did you mean `will`?',
  },
  {
    says: 'a dispute with one side',
    at: ['readings', 0, 'dispute'],
    put: 'wil',
    path: 'disputes[0]',
    code: 'one-sided-dispute',
    sentence: 'Dispute 1: The dispute `will` has fewer than two readings. A dispute has at least two sides.',
  },
  {
    says: 'no dispute',
    at: ['disputes'],
    put: [],
    path: 'disputes',
    code: 'no-disputes',
    sentence: '`disputes`: No dispute is named. On which point do historians disagree?',
  },
];
