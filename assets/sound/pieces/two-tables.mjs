// "Two Tables", of the years of the blocs: F minor, twenty-four bars of four, cool. Original.
// The vibraphone makes the promise (C, F, A flat, G), the flute answers in the relative major over a walking bass, and
// the vibraphone comes back by way of the flattened second degree (bar 19).
import { players } from '../players.mjs';
import { figuresIn, part } from '../score.mjs';

const { sung, held, struck, silent } = figuresIn(4);

const HEAD = `
  Ab3+C4+Eb4 4 | Ab3+C4+F4 4 | Ab3+Db4+F4 4 | G3+Bb3+F4 2, G3+Bb3+E4 2 |
  Ab3+C4+Eb4 4 | F3+Bb3+Db4 4 | E3+Bb3+Db4 4 | F3+Ab3+D4 4`;
const BRIDGE = `
  F3+Ab3+C4 4 | G3+Bb3+Eb4 4 | G3+Bb3+Eb4 4 | A3+C4+Eb4 4 |
  Ab3+Db4+F4 4 | G3+Db4+F4 4 | G3+C4+Eb4 4 | F3+Bb3+Db4 2, E3+Bb3+C4 2`;
const RETURN = `
  Ab3+C4+Eb4 4 | Ab3+C4+F4 4 | Bb3+Db4+F4 4 | G3+Bb3+E4 4 |
  Ab3+C4+F4 4 | Ab3+C4+F4 4 | Bb3+Db4+F4 2, Bb3+Db4+E4 2 | Ab3+C4+D4 4`;

/** A chord a little after the second beat and one before the fourth; the other player of jazz is the silence. */
const comping = [
  [1.5, 0.4],
  [3, 0.9],
];
const tiptoe = [
  [0, 0.35],
  [1.5, 0.35],
  [3, 0.35],
];
const ride = '51 1, 51 .67, 51 .33, 51 1, 51 .67, 51 .33';

export const twoTables = {
  name: 'two-tables',
  metre: 4,
  bars: 24,
  beatMs: 500,
  calm: [
    part(
      players.vibraphone,
      sung(
        76,
        `C5 1, F5 1.5, Ab5 .5, G5 1 | F5 2.5, r .5, Ab4 .5, C5 .5 | F5 1, Db5 1.5, Bb4 .5, Db5 1 | F5 1.5, E5 .5, C5 2 |
         C5 1, Eb5 1, Ab5 1.5, G5 .5 | F5 1.5, Db5 .5, Bb4 1, Db5 1 | E5 1.5, Db5 .5, Bb4 1, G4 1 | Ab4 2, r 2`,
      ),
      silent(3),
      sung(50, 'r 2, C5 1, A4 1'),
      silent(3),
      sung(50, 'r 3, C5 1'),
      sung(
        [78, 66],
        `C5 1, F5 1.5, Ab5 .5, G5 1 | F5 1, Ab5 1, C6 2 | Bb5 1.5, F5 .5, Db5 2 | E5 1, G5 1, Bb5 1.5, G5 .5 |
         Ab5 1.5, F5 .5, D5 1, C5 1 | F5 2, Ab4 1, C5 1 | Bb4 1.5, Db5 .5, E5 1, G4 1 | Ab4 1, F4 1, r 2`,
      ),
    ),
    part(
      players.flute,
      silent(8),
      sung(
        70,
        `F5 3, Eb5 1 | G5 2.5, F5 .5, Eb5 1 | Eb5 3, Bb4 1 | A4 1, C5 1, Eb5 2 |
         Db5 3, F5 1 | Db5 1.5, C5 .5, Bb4 2 | C5 2, Eb5 1, G5 1 | F5 1.5, Db5 .5, E5 1, r 1`,
      ),
      silent(8),
    ),
    part(
      players.doubleBass,
      sung(
        84,
        `F2 2, C3 1, Eb3 1 | Db3 2, Ab2 2 | Bb2 2, Db3 1, B2 1 | C3 2, Bb2 2 |
         Ab2 2, Eb3 1, Ab2 1 | G2 2, Db3 2 | C3 2, G2 1, E2 1 | F2 2, C3 1, D3 1`,
      ),
      sung(
        80,
        `Db3 1, F3 1, Ab2 1, C3 1 | Db3 1, Eb3 1, Bb2 1, Db3 1 | C3 1, Eb3 1, G2 1, C3 1 | F2 1, A2 1, C3 1, A2 1 |
         Bb2 1, Db3 1, F3 1, Db3 1 | Eb3 1, Bb2 1, G2 1, Bb2 1 | Ab2 1, C3 1, Eb3 1, Ab2 1 | G2 1, Db3 1, C3 1, E2 1`,
      ),
      sung(
        84,
        `F2 2, C3 1, Eb3 1 | Db3 2, Ab2 2 | Gb2 2, Db3 2 | C3 2, G2 1, Db3 1 |
         D3 2, Ab2 2 | Db3 2, Ab2 2 | G2 2, C3 2 | F2 2, C3 2`,
      ),
    ),
    part(
      players.piano,
      struck(50, HEAD, comping),
      struck(52, BRIDGE, [
        [1, 0.4],
        [2.5, 1],
      ]),
      struck(50, RETURN, comping),
    ),
    part(players.strings, silent(8), held([34, 44], BRIDGE), silent(8)),
    part(players.brushes, sung(40, Array.from({ length: 24 }, () => '40 1, 38 1, 40 1, 38 1').join('|'))),
  ],
  tense: [
    part({ ...players.brushes, pan: 84 }, sung(34, Array.from({ length: 24 }, () => ride).join('|'))),
    part(
      { ...players.piano, pan: 44, volume: 92 },
      struck(68, 'F2 4 | Db2 4 | Db2 4 | C2 4 | Ab2 4 | G2 4 | C2 4 | F2 4', tiptoe),
      silent(4),
      struck(66, 'Bb2 4 | Eb2 4 | Ab2 4 | G2 2, C2 2', tiptoe),
      struck([70, 80], 'F2 4 | Db2 4 | Gb2 4 | C2 4 | D2 4 | Db2 4 | G2 2, C2 2 | F2 4', tiptoe),
    ),
    part(
      players.tremolo,
      held(62, 'C3+Ab3 4 | Db3+F3 4 | Db3+F3 4 | Bb2+G3 4 | C3+Eb3 4 | Bb2+F3 4 | Bb2+E3 4 | C3+F3 4'),
      held(66, 'F3+Ab3 4 | Bb2+G3 4 | Bb2+Eb3 4 | C3+Eb3 4 | Db3+F3 4 | Db3+G3 4 | C3+G3 4 | Db3+F3 2, Bb2+E3 2'),
      held([70, 84], 'C3+Ab3 4 | Db3+F3 4 | Db3+Gb3 4 | Bb2+E3 4 | C3+F3 4 | Db3+Ab3 4 | Db3+F3 2, Bb2+E3 2 | C3+F3 4'),
    ),
    part(
      players.mutedTrumpet,
      silent(3),
      sung(50, 'r 2, Db4 .5, C4 1.5 | -3 | r 2, Gb4 .5, F4 1.5'),
      sung(50, '-3 | r 2, Gb4 .5, F4 1.5 | -3 | r 2, Db4 .5, C4 1.5'),
      sung(55, '-2 | r 2, C5 .5, Bb4 1.5 | r 2, Db4 .5, C4 1.5 | -3 | r 2, Gb4 .5, F4 1.5'),
    ),
  ],
};
