/** Mistakes of conditions. */
import type { Mistake } from './mistake';

const fra = (beat: number, option: number) => ['beats', beat, 'options', 'FRA', option];

export const conditionsMistakes: readonly Mistake[] = [
  {
    says: 'a condition on a beat that is not there',
    at: ['endings', 0, 'when', 'beat'],
    put: 'garantee',
    path: 'endings[0].when.beat',
    code: 'unknown-beat',
    sentence: 'Ending 1 `saved`, its condition, `beat`: There is no beat `garantee`. Did you mean `guarantee`?',
  },
  {
    says: 'a paper in a beat that is not there',
    at: ['papers', 0, 'beat'],
    put: 'waning',
    path: 'papers[0].beat',
    code: 'unknown-beat',
    sentence: 'Paper 1 `report`, `beat`: There is no beat `waning`. Did you mean `warning`?',
  },
  {
    says: 'a condition on what is still to come',
    at: [...fra(0, 1), 'needs'],
    put: { is: 'adopted', beat: 'guarantee' },
    path: 'beats[0].options.FRA[1].needs.beat',
    code: 'looks-ahead',
    sentence:
      'Beat 1 `warning`, FRA, option 2 `if-poland`, what it needs, `beat`: This asks about beat `guarantee`, which is not over yet when it is asked.',
  },
  {
    says: 'a beat that waits for itself',
    at: ['beats', 3, 'when'],
    put: { all: [{ is: 'settled' }, { is: 'chose', beat: 'guarantee', country: 'FRA', option: 'sign' }] },
    path: 'beats[3].when.all[1].beat',
    code: 'looks-ahead',
    sentence:
      'Beat 4 `guarantee`, its condition, part 2, `beat`: This asks about beat `guarantee`, which is not over yet when it is asked.',
  },
  {
    says: 'a condition on an option that is not there',
    at: [...fra(2, 1), 'needs', 'option'],
    put: 'if-pland',
    path: 'beats[2].options.FRA[1].needs.option',
    code: 'unknown-option',
    sentence:
      'Beat 3 `attack`, FRA, option 2 `with-poland`, what it needs, option: `FRA` (France) has no option `if-pland` in beat `warning`. It has: stand, if-poland, silence. Did you mean `if-poland`?',
  },
  {
    says: 'a condition on a country that did not decide',
    at: [...fra(2, 1), 'needs'],
    put: { is: 'chose', beat: 'bargain', country: 'POL', option: 'full' },
    path: 'beats[2].options.FRA[1].needs',
    code: 'not-a-decider',
    sentence:
      'Beat 3 `attack`, FRA, option 2 `with-poland`, what it needs: `POL` (Poland) does not decide in beat `bargain`.',
  },
  {
    says: 'a condition that contradicts itself',
    at: ['beats', 2, 'when'],
    put: { all: [{ is: 'attacked' }, { not: { is: 'attacked' } }] },
    path: 'beats[2].when',
    code: 'cannot-hold',
    sentence: 'Beat 3 `attack`, its condition: This condition can never hold, whatever happens before.',
  },
  {
    says: 'an attack before anyone could strike',
    at: ['beats', 1, 'when'],
    put: { is: 'attacked' },
    path: 'beats[1].when',
    code: 'cannot-hold',
    sentence: 'Beat 2 `bargain`, its condition: This condition can never hold, whatever happens before.',
  },
  {
    says: 'two choices at once',
    at: ['beats', 2, 'when'],
    put: {
      all: [
        { is: 'chose', beat: 'warning', country: 'FRA', option: 'stand' },
        { is: 'chose', beat: 'warning', country: 'FRA', option: 'silence' },
      ],
    },
    path: 'beats[2].when',
    code: 'cannot-hold',
    sentence: 'Beat 3 `attack`, its condition: This condition can never hold, whatever happens before.',
  },
  {
    says: 'a condition that says nothing',
    at: ['beats', 1, 'when'],
    put: { any: [{ is: 'answered', move: 'yield' }, { not: { is: 'answered', move: 'yield' } }] },
    path: 'beats[1].when',
    code: 'always-holds',
    sentence: 'Beat 2 `bargain`, its condition: This condition always holds, so it can be left out.',
  },
];
