/** Mistakes of ids and the table. */
import type { Mistake } from './mistake';

const fra = (beat: number, option: number) => ['beats', beat, 'options', 'FRA', option];

export const tableMistakes: readonly Mistake[] = [
  {
    says: 'two papers of one id',
    at: ['papers', 1, 'id'],
    put: 'report',
    path: 'papers[1]',
    code: 'same-id',
    sentence: 'Paper 2 `report`: `report` is the id of an earlier one too. Two things of one kind need two ids.',
  },
  {
    says: 'two options of one id',
    at: [...fra(1, 1), 'id'],
    put: 'press',
    path: 'beats[1].options.FRA[1]',
    code: 'same-id',
    sentence:
      'Beat 2 `bargain`, FRA, option 2 `press`: `press` is the id of an earlier one too. Two things of one kind need two ids.',
  },
  {
    says: 'a country that is not there',
    at: [...fra(1, 0), 'acts', 1, 'country'],
    put: 'Prance',
    path: 'beats[1].options.FRA[0].acts[1].country',
    code: 'unknown-country',
    sentence:
      'Beat 2 `bargain`, FRA, option 1 `press`, act 2, `country`: `Prance` is not a country at the table. Did you mean `FRA` (France)?',
  },
  {
    says: 'a follower of a stranger',
    at: ['countries', 1, 'follows'],
    put: 'GBR',
    path: 'countries[1].follows',
    code: 'unknown-country',
    sentence: 'Country 2 `POL`, `follows`: `GBR` is not a country at the table.',
  },
  {
    says: 'a decider that is not there',
    at: ['beats', 0, 'options', 'POM'],
    put: 'standard',
    path: 'beats[0].options.POM',
    code: 'unknown-country',
    sentence: 'Beat 1 `warning`, POM: `POM` is not a country at the table. Did you mean `POL` (Poland)?',
  },
  {
    says: 'a challenger that promises',
    at: ['treaties', 1, 'by'],
    put: 'DEU',
    path: 'treaties[1].by',
    code: 'challenger-here',
    sentence:
      'Treaty 2 `entente`, `by`: `DEU` (Germany) is the challenger, which has no place here: it promises nothing, has no vote, and is not leaned on.',
  },
  {
    says: 'a victim that is its own challenger',
    at: ['challenger', 'id'],
    put: 'CSK',
    path: 'victim',
    code: 'victim-challenger',
    sentence: 'The victim: `CSK` (Czechoslovakia) cannot be both the victim and the challenger.',
  },
  {
    says: 'a challenger at the table',
    at: ['challenger', 'id'],
    put: 'POL',
    path: 'countries[1]',
    code: 'challenger-at-table',
    sentence:
      'Country 2 `POL`: `POL` (Poland) is the challenger. It decides by rules of its own and nobody plays it, so it has no place among the countries.',
  },
  {
    says: 'a condition on oneself',
    at: [...fra(0, 1), 'acts', 0, 'onlyIf'],
    put: 'FRA',
    path: 'beats[0].options.FRA[1].acts[0].onlyIf',
    code: 'with-itself',
    sentence:
      'Beat 1 `warning`, FRA, option 2 `if-poland`, act 1, `onlyIf`: `FRA` (France) stands here in a relation with itself.',
  },
];
