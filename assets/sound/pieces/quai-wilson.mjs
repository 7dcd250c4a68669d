// "Quai Wilson", of the nineteen-thirties: D minor, twenty bars of four. Original.
// Introduction 2, the promise on the clarinet 8 (A, D, F, E), the trumpet in the relative major 4, clarinet over the
// violin 4 with the flattened second degree in bar 17, turn-back 2. The tense layer is low strings, a pulse of three,
// three and two, and the doubt: a horn that sighs from the flattened sixth to the fifth.
import { players } from '../players.mjs';
import { figuresIn, part } from '../score.mjs';

const { sung, held, broken, struck, silent } = figuresIn(4);

const INTRODUCTION = 'A3+D4+F4 4 | Bb3+D4+G4 2, A3+C#4+G4 2';
const CLARINET = `
  A3+D4+F4 4 | Bb3+D4+F4 4 | Bb3+D4+G4 4 | A3+C#4+G4 4 |
  A3+D4+F4 4 | Bb3+D4+G4 4 | Bb3+D4+G4 2, A3+C#4+G4 2 | A3+D4+F4 4`;
const TRUMPET = 'A3+C4+F4 4 | Bb3+C4+G4 4 | Bb3+D4+F4 2, A3+C4+F4 2 | Bb3+D4+E4 2, A3+C#4+E4 2';
const REPRISE = 'A3+D4+F4 4 | Bb3+D4+F4 4 | Bb3+Eb4+G4 4 | A3+E4+G4 4';
const TURN_BACK = 'A3+D4+F4 2, Bb3+D4+E4 2 | A3+D4+E4 2, A3+C#4+E4 2';

const offBeats = [
  [1, 0.32],
  [3, 0.32],
];
const threeThreeTwo = [
  [0, 0.4],
  [1.5, 0.4],
  [3, 0.4],
];

export const quaiWilson = {
  name: 'quai-wilson',
  metre: 4,
  bars: 20,
  beatMs: 600,
  calm: [
    part(
      players.piano,
      broken([62, 54], INTRODUCTION, [0, 2, 1, 2], 0.5, 12),
      struck(56, CLARINET, offBeats),
      broken(46, TRUMPET, ['r', 0, 'r', 1, 'r', 2, 'r', 1], 0.5, 12),
      struck(58, REPRISE, offBeats),
      broken([54, 48], TURN_BACK, [0, 2, 1, 2], 0.5, 12),
    ),
    part(
      players.pizzicato,
      sung(88, 'D3 2, A2 2 | D3 2, A2 1, C#3 1'),
      sung(
        84,
        `D3 2, C3 2 | Bb2 2, F2 2 | G2 2, Bb2 2 | A2 2, G2 2 |
         F2 2, A2 2 | G2 2, D3 1, Bb2 1 | E2 2, A2 2 | D3 2, A2 1, C3 1`,
      ),
      sung(82, 'F2 2, C3 2 | E2 2, C3 2 | Bb2 2, A2 2 | G2 1, Bb2 1, A2 2'),
      sung(86, 'D3 2, C3 2 | Bb2 2, F2 2 | Eb3 2, Bb2 2 | C#3 2, A2 2 | F2 2, G2 2 | A2 2, E2 1, C#3 1'),
    ),
    part(
      players.clarinet,
      silent(2),
      sung(
        82,
        `A4 1.5, D5 .5, F5 1, E5 1 | D5 1.5, C5 .5, Bb4 1, D5 1 | G4 1.5, Bb4 .5, D5 1, C5 1 | C#5 2, E5 1, A4 1 |
         A4 1.5, D5 .5, F5 1, A5 1 | Bb5 1.5, A5 .5, G5 1, D5 1 | E5 1, G5 1, C#5 1.5, E5 .5 | D5 3, r 1`,
      ),
      silent(4),
      sung([82, 86], 'A4 1.5, D5 .5, F5 1, E5 1 | D5 1.5, C5 .5, Bb4 1, D5 1 | G5 1.5, Bb5 .5, G5 1, Eb5 1'),
      sung([84, 64], 'E5 2, C#5 1, A4 1 | F5 1, D5 1, E5 1, D5 1 | D5 2, C#5 1, r 1'),
    ),
    part(
      players.mutedTrumpet,
      silent(10),
      sung(
        72,
        `C5 1, A4 .5, C5 .5, F5 2 | E5 1, G4 .5, Bb4 .5, C5 2 |
         D5 1.5, F5 .5, A5 1, C5 1 | Bb4 1, D5 .5, G5 .5, E5 1, C#5 .5, r .5`,
      ),
      silent(6),
    ),
    part(players.violin, silent(14), sung(62, 'F4 2, A4 2 | D4 2, F4 2 | Bb4 2, G4 2 | G4 2, E4 2'), silent(2)),
    part(
      players.strings,
      held(50, INTRODUCTION),
      held(40, CLARINET),
      held(46, TRUMPET),
      held(52, REPRISE),
      held([50, 42], TURN_BACK),
    ),
    part(players.celesta, silent(9), sung(46, 'r 3, A5 1'), silent(7), sung(46, 'r 3, E6 1'), silent(2)),
  ],
  tense: [
    part(
      players.tremolo,
      held(68, 'D3+A3 4 | D3+Bb3 2, C#3+A3 2'),
      held(70, 'D3+A3 4 | D3+F3 4 | D3+G3 4 | C#3+G3 4 | D3+A3 4 | D3+Bb3 4 | E3+Bb3 2, C#3+G3 2 | D3+F3 4'),
      held(72, 'C3+F3 4 | C3+Bb3 4 | D3+F3 2, C3+F3 2 | D3+Bb3 2, C#3+A3 2'),
      held([74, 88], 'D3+A3 4 | D3+Bb3 4 | Eb3+Bb3 4 | E3+G3 4'),
      held([82, 68], 'D3+A3 2, D3+Bb3 2 | E3+A3 2, C#3+G3 2'),
    ),
    part(
      players.contrabass,
      silent(2),
      struck(84, 'D2 4 | Bb2 4 | G2 4 | A2 4 | F2 4 | G2 4 | E2 2, A2 2 | D2 4', threeThreeTwo),
      silent(3),
      struck(80, 'G2 2, A2 2', threeThreeTwo),
      struck([86, 96], 'D2 4 | Bb2 4 | Eb2 4 | C#2 4', threeThreeTwo),
      struck(88, 'F2 2, G2 2 | A2 4', threeThreeTwo),
    ),
    part(
      players.horn,
      silent(5),
      sung(53, 'r 2, Bb3 .5, A3 1.5'),
      silent(3),
      sung(55, 'r 2, Bb3 .5, A3 1.5 | - | r 2, Db4 .5, C4 1.5 | - | r 2, Bb3 .5, A3 1.5'),
      silent(2),
      sung(59, 'r 2, E4 .5, Eb4 1.5 | - | - | r 2, Bb3 .5, A3 1.5'),
    ),
    part(
      players.timpani,
      sung(64, 'D2 1, r 3 | D2 1, r 3 | -3 | A2 1, r 1, A2 1, A2 1 | -3 | D2 1, r 3 | -3 | r 2, A2 1, A2 1'),
      sung([66, 76], 'D2 1, r 3 | -2 | r 2, A2 .5, A2 .5, A2 1 | - | A2 1, r 1, A2 .5, A2 .5, A2 1'),
    ),
  ],
};
