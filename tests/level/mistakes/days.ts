/** Mistakes of days. */
import type { Mistake } from './mistake';

export const daysMistakes: readonly Mistake[] = [
  {
    says: 'a level that ends before it begins',
    at: ['to'],
    put: '1938-08-01',
    path: 'to',
    code: 'days-reversed',
    sentence: '`to`: The level ends on 1938-08-01, before it begins on 1938-09-01.',
  },
  {
    says: 'a beat outside the level',
    at: ['beats', 3, 'date'],
    put: '1938-11-20',
    path: 'beats[3].date',
    code: 'day-outside',
    sentence:
      'Beat 4 `guarantee`, `date`: 1938-11-20 lies outside the level, which runs from 1938-09-01 to 1938-10-31.',
  },
  {
    says: 'beats out of order',
    at: ['beats', 1, 'date'],
    put: '1938-09-10',
    path: 'beats[1].date',
    code: 'day-out-of-order',
    sentence:
      'Beat 2 `bargain`, `date`: 1938-09-10 comes before the day above it, 1938-09-12. Beats and borders stand in the order of their days.',
  },
  {
    says: 'a frontier that moves when the level is over',
    at: ['borders'],
    put: [{ area: 'SUDETEN', owner: 'DEU', date: '1938-11-10' }],
    path: 'borders[0].date',
    code: 'day-outside',
    sentence: 'Border 1, `date`: 1938-11-10 lies outside the level, which runs from 1938-09-01 to 1938-10-31.',
  },
  {
    says: 'frontiers out of order',
    at: ['borders'],
    put: [
      { area: 'SUDETEN', owner: 'DEU', date: '1938-10-10' },
      { area: 'TESCHEN', owner: 'POL', date: '1938-10-02' },
    ],
    path: 'borders[1].date',
    code: 'day-out-of-order',
    sentence:
      'Border 2, `date`: 1938-10-02 comes before the day above it, 1938-10-10. Beats and borders stand in the order of their days.',
  },
  {
    says: 'land for a state that is named nowhere',
    at: ['borders'],
    put: [{ area: 'SUDETEN', owner: 'BGD', date: '1938-10-10' }],
    path: 'borders[0].owner',
    code: 'unknown-country',
    sentence: 'Border 1, `owner`: `BGD` is not a country at the table.',
  },
  {
    says: 'a deadline before its beat',
    at: ['beats', 0, 'deadline'],
    put: '1938-09-11',
    path: 'beats[0].deadline',
    code: 'deadline-passed',
    sentence:
      'Beat 1 `warning`, `deadline`: The announced step, 1938-09-11, is over before the beat begins on 1938-09-12.',
  },
  {
    says: 'a paper from the future',
    at: ['papers', 0, 'date'],
    put: '1938-09-13',
    path: 'papers[0].date',
    code: 'paper-from-the-future',
    sentence:
      'Paper 1 `report`, `date`: The paper is of 1938-09-13, later than its beat of 1938-09-12: nobody could have read it then.',
  },
  {
    says: 'a paper known before it was written',
    at: ['papers', 1, 'known'],
    put: '1938-09-22',
    path: 'papers[1].known',
    code: 'paper-known-early',
    sentence: 'Paper 2 `note`, `known`: The paper is known on 1938-09-22, before it was written on 1938-09-23.',
  },
  {
    says: 'a paper known too late',
    at: ['papers', 0, 'known'],
    put: '1938-09-30',
    path: 'papers[0].known',
    code: 'paper-known-late',
    sentence:
      'Paper 1 `report`, `known`: The paper became known on 1938-09-30, after its beat of 1938-09-12. Put it in a later beat, or in the debrief.',
  },
  {
    says: 'a treaty made after the opening',
    at: ['treaties', 0, 'date'],
    put: '1938-09-15',
    path: 'treaties[0].date',
    code: 'treaty-from-the-future',
    sentence:
      'Treaty 1 `alliance`, `date`: The treaty is of 1938-09-15, after the level begins on 1938-09-01. A promise made later is an act of a beat.',
  },
];
