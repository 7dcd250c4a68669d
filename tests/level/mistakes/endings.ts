/** Mistakes of answers and endings. */
import type { Mistake } from './mistake';

export const endingsMistakes: readonly Mistake[] = [
  {
    says: 'a challenger that never comes to the point',
    at: ['beats', 1, 'answer'],
    put: 'probe',
    path: 'beats',
    code: 'never-answered',
    sentence:
      '`beats`: The challenger never comes to the point: at least one beat needs the answer `strike` or `settle`.',
  },
  {
    says: 'an attack that nobody is called to meet',
    at: ['beats', 2, 'kind'],
    put: 'pledge',
    path: 'beats[1].answer',
    code: 'attack-without-call',
    sentence:
      'Beat 2 `bargain`, `answer`: If the challenger attacks here, no beat of kind `call` follows in which promises fall due.',
  },
  {
    says: 'a crisis left hanging',
    at: ['beats', 1, 'answer'],
    put: 'strike',
    path: 'beats[1].answer',
    code: 'open-end',
    sentence:
      'Beat 2 `bargain`, `answer`: If the challenger bargains here and no bargain is struck, the crisis has no end. Let a beat with the answer `settle` follow.',
  },
  {
    says: 'an outcome without an ending',
    at: ['endings', 4, 'outcomes'],
    put: ['conquest'],
    path: 'endings',
    code: 'no-ending',
    sentence: '`endings`: There is no ending for the outcome `wider-war`.',
  },
  {
    says: 'a last ending on a condition',
    at: ['endings', 3, 'when'],
    put: { is: 'attacked' },
    path: 'endings[3]',
    code: 'last-ending-conditional',
    sentence:
      'Ending 4 `overrun`: The last ending for `conquest` has a condition. When it does not hold, there is no page to show.',
  },
  {
    says: 'an ending behind another',
    at: ['endings', 0, 'when'],
    put: undefined,
    path: 'endings[1]',
    code: 'hidden-ending',
    sentence: 'Ending 2 `handed-over`: This ending is never shown: ending `saved` above it always comes first.',
  },
  {
    says: 'no ending of history',
    at: ['endings', 1, 'isHistory'],
    put: false,
    path: 'endings',
    code: 'no-history-ending',
    sentence: '`endings`: No ending is marked as history (`isHistory`), so the debrief cannot say what happened.',
  },
  {
    says: 'two endings of history',
    at: ['endings', 2, 'isHistory'],
    put: true,
    path: 'endings[2]',
    code: 'two-history-endings',
    sentence: 'Ending 3 `held`: An earlier ending is already marked as history.',
  },
  {
    says: 'a fight where no war is open',
    at: ['beats', 1, 'answer'],
    put: 'fight',
    path: 'beats[1].answer',
    code: 'only-in-war',
    sentence:
      'Beat 2 `bargain`, `answer`: `fight` has a meaning only in a war that is open, and only of what is in it: give the level a `war`, with what this speaks of.',
  },
  {
    says: 'an empty chair where nobody votes',
    at: ['beats', 0, 'absent'],
    put: ['FRA'],
    path: 'beats[0].absent',
    code: 'only-in-votes',
    sentence: 'Beat 1 `warning`, `absent`: `absent` has a meaning only in a beat of kind `vote`.',
  },
];
