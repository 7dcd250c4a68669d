/** Mistakes of fields, kinds and ranges. */
import type { Mistake } from './mistake';

const fra = (beat: number, option: number) => ['beats', beat, 'options', 'FRA', option];

export const shapeMistakes: readonly Mistake[] = [
  {
    says: 'a missing field',
    at: ['victim'],
    put: undefined,
    path: 'victim',
    code: 'missing-field',
    sentence: 'The victim: This field is missing.',
  },
  {
    says: 'a text for a number',
    at: ['system', 'tension'],
    put: 'high',
    path: 'system.tension',
    code: 'wrong-kind',
    sentence: 'The system, `tension`: Here belongs a number; what stands here is `high`.',
  },
  {
    says: 'an unknown measure',
    at: ['beats', 1, 'measure'],
    put: 'garantee',
    path: 'beats[1].measure',
    code: 'unknown-word',
    sentence:
      'Beat 2 `bargain`, `measure`: `garantee` may not stand here, but only: none, condemn, embargo, sanctions, oil, aid, guarantee, troops. Did you mean `guarantee`?',
  },
  {
    says: 'an unknown act',
    at: [...fra(0, 0), 'acts', 1, 'act'],
    put: 'bribe',
    path: 'beats[0].options.FRA[0].acts[1].act',
    code: 'unknown-word',
    sentence:
      'Beat 1 `warning`, FRA, option 1 `stand`, act 2, `act`: `bribe` may not stand here, but only: pledge, deliver, block, signal, concede, press, transit, claim, resist, sign, propose, trade, hold, walk-out, opt-out, aims.',
  },
  {
    says: 'a misspelt optional field',
    at: [...fra(2, 0), 'need'],
    put: { is: 'attacked' },
    path: 'beats[2].options.FRA[0].need',
    code: 'unknown-field',
    sentence:
      'Beat 3 `attack`, FRA, option 1 `march`, `need`: There is no field `need` here. It may be misspelt, or belong elsewhere.',
  },
  {
    says: 'a level for a newer game',
    at: ['format'],
    put: 2,
    path: 'format',
    code: 'newer-format',
    sentence:
      '`format`: This level was made for a newer Covenant: its format is 2, and this edition reads up to 1. Load the page again to get the newest edition.',
  },
  {
    says: 'an id with a capital letter',
    at: ['beats', 0, 'id'],
    put: 'Warning',
    path: 'beats[0].id',
    code: 'bad-id',
    sentence:
      'Beat 1 `Warning`, `id`: `Warning` cannot be an id. An id has small letters, digits and single hyphens, such as `moscow-proposal`, and at most 40 of them.',
  },
  {
    says: 'a country id in small letters',
    at: ['challenger', 'id'],
    put: 'ger',
    path: 'challenger.id',
    code: 'bad-country-id',
    sentence: 'The challenger, `id`: `ger` cannot be the id of a country. It has three capital letters, such as `FRA`.',
  },
  {
    says: 'a day the calendar lacks',
    at: ['beats', 1, 'date'],
    put: '1938-09-31',
    path: 'beats[1].date',
    code: 'bad-day',
    sentence:
      'Beat 2 `bargain`, `date`: `1938-09-31` is not a day of the calendar. Days are written year-month-day, such as `1938-09-22`.',
  },
  {
    says: 'a day in a leap year that was none',
    at: ['papers', 0, 'date'],
    put: '1938-02-29',
    path: 'papers[0].date',
    code: 'bad-day',
    sentence:
      'Paper 1 `report`, `date`: `1938-02-29` is not a day of the calendar. Days are written year-month-day, such as `1938-09-22`.',
  },
  {
    says: 'an ordinal above 4',
    at: ['countries', 1, 'dials', 'stake'],
    put: 5,
    path: 'countries[1].dials.stake',
    code: 'too-high',
    sentence: 'Country 2 `POL`, `dials`, `stake`: 5 is too high; the most is 4.',
  },
  {
    says: 'an ordinal below 0',
    at: ['countries', 1, 'dials', 'stake'],
    put: -1,
    path: 'countries[1].dials.stake',
    code: 'too-low',
    sentence: 'Country 2 `POL`, `dials`, `stake`: -1 is too low; the least is 0.',
  },
  {
    says: 'an ordinal finer than a quarter',
    at: ['countries', 1, 'dials', 'stake'],
    put: 2.1,
    path: 'countries[1].dials.stake',
    code: 'uneven-step',
    sentence: 'Country 2 `POL`, `dials`, `stake`: 2.1 is finer than can be judged; the steps are 0.25.',
  },
  {
    says: 'no ending at all',
    at: ['endings'],
    put: [],
    path: 'endings',
    code: 'too-few',
    sentence: '`endings`: The list is empty; it needs at least 1.',
  },
  {
    says: 'a key that reaches into the machinery',
    at: ['system', 'constructor'],
    put: 1,
    path: 'system.constructor',
    code: 'hostile-key',
    sentence: 'The system, `constructor`: A field may not be called `constructor`.',
  },
  {
    says: 'a text that never ends',
    at: ['number'],
    put: 'x'.repeat(5000),
    path: 'number',
    code: 'too-long',
    sentence: '`number`: This text has 5,000 characters; 4,000 is the most.',
  },
];
