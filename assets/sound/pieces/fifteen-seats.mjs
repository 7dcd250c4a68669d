// "Fifteen Seats", of the title and the reading room: E flat major, three in a bar, sixteen bars. Original.
// The theme of every piece is a promise: up a fourth, on to the third, and a step back (here B flat, E flat, G, F). Its
// upbeat stands on the last beat of the loop, so that the end leads into the beginning. The cello answers; in bar 14 the
// subdominant turns minor and the promise nearly gives way. Nobody is at war on the title: there is no tense layer.
import { players } from '../players.mjs';
import { figuresIn, part } from '../score.mjs';

const { sung, held, broken, struck, silent } = figuresIn(3);

const OPENING = `
  G3+Bb3+Eb4 3 | G3+Bb3+Eb4 3 | G3+C4+Eb4 3 | F3+Bb3+Eb4 2, F3+Bb3+D4 1 |
  G3+Bb3+Eb4 3 | Ab3+C4+Eb4 3 | Ab3+C4+Eb4 3 | Ab3+Bb3+Eb4 1, Ab3+Bb3+D4 2`;
const MIDDLE = 'G3+C4+Eb4 3 | G3+Bb3+D4 3 | Eb3+Ab3+C4 3 | Eb3+G3+Bb3 3';
const CLOSE = 'Eb3+Ab3+C4 3 | F3+Ab3+B3 3 | G3+Bb3+Eb4 2, F3+Ab3+D4 1 | Eb3+G3+Eb4 3';

const afterBeats = [
  [1, 0.9],
  [2, 0.8],
];

export const fifteenSeats = {
  name: 'fifteen-seats',
  metre: 3,
  bars: 16,
  beatMs: 875,
  calm: [
    part(
      { ...players.piano, pan: 66 },
      sung(
        66,
        `Eb5 2, G5 1 | F5 2, Eb5 1 | C5 2, Eb5 1 | D5 1.5, C5 .5, Bb4 1 |
         Eb5 2, G5 1 | Ab5 2, G5 1 | F5 1.5, G5 .5, Ab5 1 | F5 2, r 1`,
      ),
      silent(3),
      sung(60, 'r 2, C5 1'),
      sung([66, 52], 'F5 2, Ab5 1 | F5 2, Eb5 1 | Bb4 1, Eb5 1, D5 1 | Eb5 2, Bb4 1'),
    ),
    part(
      { ...players.piano, pan: 48 },
      struck(46, OPENING, afterBeats),
      broken(44, MIDDLE, [0, 1, 2, 1, 2, 1], 0.5, 12),
      struck(42, CLOSE, afterBeats),
    ),
    part(
      { ...players.cello, volume: 72 },
      silent(7),
      sung(58, 'r 2, Bb3 1'),
      sung([62, 54], 'Eb4 2, C4 1 | Bb3 2, D4 1 | C4 1.5, D4 .5, Eb4 1 | Bb3 3'),
      sung(46, 'Ab3 3 | Ab3 2, B3 1 | Bb3 3 | G3 2, r 1'),
    ),
    part(players.strings, held(40, OPENING), held(48, MIDDLE), held([48, 38], CLOSE)),
    part(
      players.contrabass,
      sung(54, 'Eb2 3 | C3 3 | Ab2 3 | Bb2 3 | Eb2 2, Bb2 1 | Ab2 3 | F2 3 | Bb2 2, B2 1'),
      sung(58, 'C3 3 | Bb2 3 | Ab2 3 | G2 3 | F2 3 | Ab2 3 | Bb2 3 | Eb2 3'),
    ),
    part(
      players.celesta,
      silent(3),
      sung(40, 'r 2, F6 1'),
      silent(4),
      silent(3),
      sung(40, 'r 1, G5 1, r 1'),
      silent(3),
      sung(38, 'r 1, Eb6 1, r 1'),
    ),
  ],
};
