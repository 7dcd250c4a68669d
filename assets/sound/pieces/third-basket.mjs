// "Third Basket", from the nineteen-seventies on: B minor, sixteen bars of four, sparse. Original.
// The electric piano makes the promise in long notes (F sharp, B, D, C sharp), the strings answer from the relative
// major, and before the end stands the flattened second degree (bar 14). The tense layer is a sequencer's quavers.
import { players } from '../players.mjs';
import { figuresIn, part } from '../score.mjs';

const { sung, held, broken, struck, silent } = figuresIn(4);

const PROMISE = `
  A3+D4+F#4 4 | B3+D4+F#4 4 | B3+D4+E4 4 | A3+C#4+E4 4 |
  A3+D4+F#4 4 | A3+B3+E4 4 | B3+D4+F#4 4 | B3+C#4+E4 2, A#3+C#4+E4 2`;
const ANSWER = 'B3+D4+F#4 4 | C#4+E4+A4 4 | C#4+E4+A4 4 | B3+D4+F#4 4';
const CLOSE = 'B3+D4+G4 4 | B3+E4+G4 4 | B3+E4+F#4 4 | A#3+E4+F#4 4';

const breathing = [
  [0, 1.8],
  [2.5, 1.2],
];

export const thirdBasket = {
  name: 'third-basket',
  metre: 4,
  bars: 16,
  beatMs: 750,
  calm: [
    part(
      { ...players.electricPiano, pan: 80, volume: 98 },
      sung(
        72,
        `r 1, F#4 1, B4 2 | D5 3, C#5 1 | B4 2, G4 1, F#4 1 | A4 3, r 1 |
         r 1, A4 1, D5 2 | E5 3, C#5 1 | D5 2, B4 1, A4 1 | B4 2, A#4 1, r 1`,
      ),
      silent(4),
      sung([74, 60], 'G4 1, B4 1, E5 2 | E5 2, G5 1, B4 1 | C#5 2, B4 2 | A#4 2, r 2'),
    ),
    part(
      { ...players.electricPiano, pan: 40, volume: 82 },
      struck(50, PROMISE, breathing),
      broken(48, ANSWER, [0, 1, 2, 1], 1, 0),
      struck([52, 46], CLOSE, breathing),
    ),
    part(
      players.synthStrings,
      silent(4),
      held([36, 46], 'D4+F#4 4 | B3+E4 4 | D4+F#4 4 | C#4+E4 4'),
      sung([62, 70], 'F#5 3, D5 1 | E5 2, C#5 2 | C#5 3, E5 1 | D5 2, B4 2'),
      held([50, 36], 'B3+G4 4 | B3+E4 4 | B3+E4 4 | A#3+E4 4'),
    ),
    part(
      players.fretless,
      sung(
        78,
        `B2 3, A2 1 | G2 4 | E2 2, B2 2 | F#2 3, C#3 1 |
         D3 4 | C#3 3, A2 1 | G2 3, A2 .5, G2 .5 | F#2 4`,
      ),
      sung(80, 'G2 2, D3 2 | C#3 2, A2 2 | F#2 2, C#3 2 | B2 3, D3 1'),
      sung([80, 72], 'E2 2, B2 2 | C3 4 | F#2 4 | F#2 2, C#3 1, A#2 1'),
    ),
    part(
      players.celesta,
      silent(3),
      sung(36, 'r 3, E6 1'),
      silent(3),
      sung(36, 'r 3, C#6 1'),
      silent(7),
      sung(34, 'r 3, F#5 1'),
    ),
  ],
  tense: [
    part(
      players.guitar,
      broken(62, 'B2+F#3 4 | G2+D3 4 | E3+B3 4 | F#2+C#3 4', [0, 0, 1, 0, 0, 1, 0, 1], 0.5),
      broken(64, 'D3+A3 4 | C#3+A3 4 | G2+D3 4 | F#2+C#3 4', [0, 0, 1, 0, 0, 1, 0, 1], 0.5),
      broken([64, 74], 'G2+D3 4 | C#3+E3 4 | F#2+C#3 4 | B2+F#3 4', [0, 1, 0, 0, 1, 0, 0, 1], 0.5),
      broken([76, 64], 'E3+B3 4 | C3+G3 4 | F#2+C#3 4 | F#2+C#3 4', [0, 0, 1, 0, 0, 1, 0, 1], 0.5),
    ),
    part(
      players.warmPad,
      silent(3),
      sung(60, 'r 2, D4 .5, C#4 1.5'),
      silent(3),
      sung(62, 'r 2, G3 .5, F#3 1.5 | -3 | r 2, G3 .5, F#3 1.5'),
      sung(66, '- | r 2, Ab3 .5, G3 1.5 | r 2, G3 .5, F#3 1.5 | r 2, G3 .5, F#3 1.5'),
    ),
    part(
      { ...players.tremolo, volume: 58 },
      held(46, 'D4+F#4 4 | D4+F#4 4 | B3+E4 4 | C#4+E4 4 | D4+F#4 4 | C#4+E4 4 | D4+F#4 4 | C#4+E4 4'),
      held([52, 66], 'D4+F#4 4 | C#4+E4 4 | C#4+E4 4 | D4+F#4 4 | D4+G4 4 | E4+G4 4 | E4+F#4 4'),
      held(58, 'E4+F#4 4'),
    ),
    part(
      { ...players.drums, pan: 76 },
      silent(4),
      sung(38, Array.from({ length: 12 }, () => 'r 1, 37 1.5, 37 .5, 37 1').join('|')),
    ),
  ],
};
