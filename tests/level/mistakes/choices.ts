/** Mistakes of acts and options. */
import type { Mistake } from './mistake';

const fra = (beat: number, option: number) => ['beats', beat, 'options', 'FRA', option];

export const choicesMistakes: readonly Mistake[] = [
  {
    says: 'a deed in a pledge',
    at: [...fra(0, 2), 'acts', 0],
    put: { act: 'deliver', effort: 0 },
    path: 'beats[0].options.FRA[2].acts[0]',
    code: 'act-not-here',
    sentence:
      'Beat 1 `warning`, FRA, option 3 `silence`, act 1: `deliver` has no meaning in a beat of kind `pledge`. Deeds (`deliver`) belong in a call, signatures (`sign`) in a clause or a signing, wordings (`propose`, `trade`, `hold`) in a draft, a veto (`block`) in a vote.',
  },
  {
    says: 'a veto in a call',
    at: [...fra(2, 2), 'acts', 0],
    put: { act: 'block' },
    path: 'beats[2].options.FRA[2].acts[0]',
    code: 'act-not-here',
    sentence:
      'Beat 3 `attack`, FRA, option 3 `protest`, act 1: `block` has no meaning in a beat of kind `call`. Deeds (`deliver`) belong in a call, signatures (`sign`) in a clause or a signing, wordings (`propose`, `trade`, `hold`) in a draft, a veto (`block`) in a vote.',
  },
  {
    says: 'a signature in an offer',
    at: [...fra(1, 1), 'acts', 0],
    put: { act: 'sign', how: 'sign' },
    path: 'beats[1].options.FRA[1].acts[0]',
    code: 'act-not-here',
    sentence:
      'Beat 2 `bargain`, FRA, option 2 `refuse`, act 1: `sign` has no meaning in a beat of kind `offer`. Deeds (`deliver`) belong in a call, signatures (`sign`) in a clause or a signing, wordings (`propose`, `trade`, `hold`) in a draft, a veto (`block`) in a vote.',
  },
  {
    says: 'resistance by a helper',
    at: [...fra(0, 2), 'acts', 0],
    put: { act: 'resist', effort: 0 },
    path: 'beats[0].options.FRA[2].acts[0]',
    code: 'act-of-victim',
    sentence:
      'Beat 1 `warning`, FRA, option 3 `silence`, act 1: `resist` is an act of the victim alone; `FRA` (France) is not the victim.',
  },
  {
    says: 'a pledge by the victim',
    at: ['beats', 0, 'options', 'CSK', 1, 'acts', 0],
    put: { act: 'pledge', effort: 1 },
    path: 'beats[0].options.CSK[1].acts[0]',
    code: 'act-of-others',
    sentence:
      'Beat 1 `warning`, CSK, option 2 `wait`, act 1: `pledge` is an act of the others; `CSK` (Czechoslovakia) is the victim, and its effort is `resist`.',
  },
  {
    says: 'a concession too small to count',
    at: [...fra(1, 0), 'acts', 0, 'share'],
    put: 0.2,
    path: 'beats[1].options.FRA[0].acts[0]',
    code: 'concession-too-small',
    sentence:
      'Beat 2 `bargain`, FRA, option 1 `press`, act 1: A concession of less than 0.4 is talk, and is not counted. Raise it, or leave it out.',
  },
  {
    says: 'a decision without a choice',
    at: ['beats', 3, 'options', 'FRA'],
    put: [{ id: 'decline', acts: [{ act: 'sign', how: 'decline' }] }],
    path: 'beats[3].options.FRA',
    code: 'one-option',
    sentence: 'Beat 4 `guarantee`, FRA: There is only one option; a decision needs at least two.',
  },
  {
    says: 'a decision with nothing in it',
    at: ['beats', 2, 'options', 'CSK'],
    put: [],
    path: 'beats[2].options.CSK',
    code: 'one-option',
    sentence: 'Beat 3 `attack`, CSK: There is no option; a decision needs at least two.',
  },
  {
    says: 'options that may all be closed',
    at: ['beats', 1, 'options', 'CSK', 1, 'needs'],
    put: { is: 'answered', move: 'advance' },
    path: 'beats[1].options.CSK',
    code: 'no-open-option',
    sentence:
      'Beat 2 `bargain`, CSK: Every option needs something first, so a country may be left with none. One must always be open.',
  },
  {
    says: 'two names for one choice',
    at: [...fra(0, 2), 'acts'],
    put: [{ act: 'pledge', effort: 1, onlyIf: 'POL' }],
    path: 'beats[0].options.FRA[2]',
    code: 'same-acts',
    sentence:
      'Beat 1 `warning`, FRA, option 3 `silence`: The acts and needs are those of option `if-poland`: two names for one choice.',
  },
  {
    says: 'a beat that nobody decides',
    at: ['beats', 3, 'options'],
    put: {},
    path: 'beats[3].options',
    code: 'nobody-decides',
    sentence: 'Beat 4 `guarantee`, `options`: Nobody decides in this beat.',
  },
  {
    says: 'a fall-back that asks as much',
    at: ['beats', 3, 'softer'],
    put: 'troops',
    path: 'beats[3].softer',
    code: 'not-softer',
    sentence:
      'Beat 4 `guarantee`, `softer`: `troops` does not ask for less than `guarantee`, so it is no text to fall back on.',
  },
  {
    says: 'a playable country without options of its own',
    at: ['beats', 3, 'options', 'FRA'],
    put: 'standard',
    path: 'beats[3].options.FRA',
    code: 'playable-standard',
    sentence:
      'Beat 4 `guarantee`, FRA: `FRA` (France) can be played, so it needs options of its own, with words, in place of `standard`.',
  },
  {
    says: 'a victim with plain efforts',
    at: ['beats', 2, 'options', 'CSK'],
    put: 'standard',
    path: 'beats[2].options.CSK',
    code: 'victim-standard',
    sentence:
      'Beat 3 `attack`, CSK: `CSK` (Czechoslovakia) is the victim; the three plain efforts are not its acts. Give it options with `resist` or `concede`.',
  },
  {
    says: 'a clause that no text has',
    at: [...fra(0, 2), 'acts', 0],
    put: { act: 'hold', clause: 'transit' },
    path: 'beats[0].options.FRA[2].acts[0]',
    code: 'unknown-clause',
    sentence: 'Beat 1 `warning`, FRA, option 3 `silence`, act 1: There is no clause `transit` in a text of this level.',
  },
  {
    says: 'a clause that opens with a wording it does not have',
    at: ['text'],
    put: {
      clauses: [
        {
          id: 'aid',
          kind: 'aid',
          opens: 'halp',
          wordings: [
            { id: 'talk', binds: 0 },
            { id: 'help', binds: 1 },
          ],
          values: {},
        },
      ],
    },
    path: 'text.clauses[0].opens',
    code: 'unknown-wording',
    sentence: '`text`, `clauses` 1 `aid`, `opens`: Clause `aid` has no wording `halp`. It has talk, help.',
  },
  {
    says: 'a signing with nothing to sign',
    at: ['beats', 3, 'kind'],
    put: 'signing',
    path: 'beats[3].kind',
    code: 'no-text',
    sentence:
      'Beat 4 `guarantee`, `kind`: A beat of kind `signing` needs a `text` with clauses, and the level has none.',
  },
];
