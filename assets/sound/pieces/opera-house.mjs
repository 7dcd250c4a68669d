// "Opera House", of the conferences after the war: G major, twenty bars of four. Original.
// The oboe makes the promise (D, G, B, A) over a second degree that is brighter than the key; the horn takes it over in
// C minor, four bars; the flute brings it back above the oboe and ends unsure, on the minor subdominant.
import { players } from '../players.mjs';
import { figuresIn, part } from '../score.mjs';

const { sung, held, broken, struck, silent } = figuresIn(4);

const OBOE = `
  B3+D4+G4 4 | C#4+E4+A4 4 | D4+E4+A4 4 | B3+E4+G4 4 |
  B3+E4+G4 4 | B3+D4+A4 4 | C4+E4+G4 4 | A3+D4+G4 2, A3+D4+F#4 2`;
const HORN = 'Bb3+Eb4+G4 4 | Bb3+D4+F4 2, C4+Eb4+G4 2 | C4+Eb4+Ab4 4 | C4+D4+G4 2, C4+D4+F#4 2';
const FLUTE = `
  B3+D4+G4 4 | C#4+E4+A4 4 | D4+E4+A4 4 | B3+F#4+A4 4 |
  B3+E4+G4 4 | A3+C4+G4 4 | B3+D4+G4 4 | A3+D4+G4 2, A3+C4+F#4 2`;

const harpOf = [0, 1, 2, 1];
const threeThreeTwo = [
  [0, 0.4],
  [1.5, 0.4],
  [3, 0.4],
];

export const operaHouse = {
  name: 'opera-house',
  metre: 4,
  bars: 20,
  beatMs: 625,
  calm: [
    part(
      players.oboe,
      sung(
        76,
        `D5 1, G5 2, B5 1 | A5 2.5, G5 .5, E5 1 | F#5 2, A5 1, D5 1 | G5 1.5, F#5 .5, E5 2 |
         E5 1, G5 1, B5 2 | A5 2, F#5 1, D5 1 | E5 1.5, D5 .5, C5 1, E5 1 | D5 3, r 1`,
      ),
      silent(4),
      sung(
        60,
        `G4 2, D5 2 | E5 2, A4 2 | A4 3, D5 1 | D#5 2, F#5 1, D#5 1 |
         E5 2, G4 2 | G4 3, r 1 | D5 2, B4 2 | C5 2, A4 1, r 1`,
      ),
    ),
    part(
      players.horn,
      silent(8),
      sung(76, 'G3 1, C4 2, Eb4 1 | D4 1.5, C4 .5, Eb4 2 | Ab4 2.5, F4 1.5 | G4 2, F#4 1, r 1'),
      silent(8),
    ),
    part(
      players.flute,
      silent(12),
      sung([74, 86], 'D5 1, G5 2, B5 1 | A5 1.5, B5 .5, C#6 1, A5 1 | D6 2, A5 1, F#5 1 | A5 1.5, F#5 .5, B5 2'),
      sung(
        [80, 64],
        'G5 1.5, F#5 .5, E5 1, B4 1 | Eb5 2, C5 1, A4 1 | B4 1.5, D5 .5, G5 2 | G5 1, A5 .5, G5 .5, F#5 1, r 1',
      ),
    ),
    part(players.strings, held(46, OBOE), held([50, 60], HORN), held(52, FLUTE)),
    part(
      players.harp,
      broken(54, OBOE, harpOf, 1, 12),
      silent(4),
      broken([56, 50], FLUTE, [0, 1, 2, 'r', 1, 2, 'r', 1], 0.5, 12),
    ),
    part(
      players.cello,
      sung(62, 'G2 4 | G2 3, A2 1 | D3 2, F#2 2 | E2 2, G2 2 | C3 4 | B2 2, F#2 2 | A2 3, C3 1 | D3 4'),
      sung(66, 'C3 2, Bb2 2 | Ab2 4 | F2 4 | D2 4'),
      sung(64, 'G2 4 | G2 2, A2 2 | F#2 4 | D#2 3, F#2 1 | E2 2, D2 2 | Eb2 4 | D2 2, G2 2 | D2 2, A2 2'),
    ),
  ],
  tense: [
    part(
      players.tremolo,
      held(66, 'D3+G3 4 | E3+A3 4 | D3+A3 4 | E3+B3 4 | E3+G3 4 | D3+F#3 4 | C3+G3 4 | D3+G3 2, D3+F#3 2'),
      held([72, 88], 'Eb3+G3 4 | D3+Ab3 2, Eb3+Ab3 2 | F3+Ab3 4 | D3+G3 2, C3+F#3 2'),
      held(72, 'D3+G3 4 | E3+A3 4 | D3+A3 4 | D#3+A3 4 | E3+B3 4 | Eb3+A3 4 | D3+G3 4 | D3+G3 2, C3+F#3 2'),
    ),
    part(
      players.contrabass,
      silent(2),
      struck(80, 'D2 4 | E2 4 | C2 4 | B2 4 | A2 4 | D2 4', threeThreeTwo),
      struck([84, 94], 'C2 4 | Ab2 4 | F2 4 | D2 4', threeThreeTwo),
      silent(2),
      struck(84, 'F#2 4 | D#2 4 | E2 4 | Eb2 4 | D2 4 | D2 4', threeThreeTwo),
    ),
    part(
      players.bassoon,
      sung(52, '- | r 2, Bb3 .5, A3 1.5 | - | r 2, C4 .5, B3 1.5 | -3 | r 2, Eb4 .5, D4 1.5'),
      sung(55, '- | r 2, E4 .5, Eb4 1.5 | - | r 2, Eb4 .5, D4 1.5'),
      sung(53, '-3 | r 2, C4 .5, B3 1.5 | - | r 1, Bb3 .5, A3 2.5 | - | r 2, Eb4 .5, D4 1.5'),
    ),
    part(
      players.timpani,
      sung(60, 'G2 1, r 3 | -6 | D2 1, r 1, D2 .5, D2 .5, D2 1'),
      sung([60, 74], 'C3 1, r 3 | - | - | D2 1, r 1, D2 .5, D2 .5, D2 1'),
      sung(64, 'G2 1, r 3 | -6 | D2 1, r 1, D2 .5, D2 .5, D2 1'),
    ),
    part(
      { ...players.drums, pan: 80 },
      silent(8),
      sung([34, 46], 'r 3, 38 .25, 38 .25, 38 .5 | r 3, 38 .25, 38 .25, 38 .5 | r 3, 38 .25, 38 .25, 38 .5 | -'),
      silent(8),
    ),
  ],
};
