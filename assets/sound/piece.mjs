// "Quai Wilson", the piece itself: harmony, melody and players. Original; written for this game.
// D minor, 28 bars of four: introduction 4, clarinet 8, trumpet 8, clarinet and violin 6, turn-back 2.

export const BPM = 92;
export const BARS = 28;

export const CHORDS = {
  Dm: ['D', 'F', 'A'],
  Gm: ['G', 'Bb', 'D'],
  A7: ['A', 'C#', 'E', 'G'],
  Bb: ['Bb', 'D', 'F'],
  Em7b5: ['E', 'G', 'Bb', 'D'],
  F: ['F', 'A', 'C'],
  C7: ['C', 'E', 'G', 'Bb'],
  Am: ['A', 'C', 'E'],
  Gm6: ['G', 'Bb', 'D', 'E'],
  Eb: ['Eb', 'G', 'Bb'],
};

/** One entry a bar; two chords share a bar; after the stroke stands the bass note. */
export const HARMONY = [
  ...['Dm', 'Dm', 'Gm/D', 'A7/D'],
  ...['Dm', 'Bb', 'Gm', 'A7', 'Dm/F', 'Gm', 'Em7b5 A7', 'Dm'],
  ...['F', 'C7/E', 'Dm', 'Am', 'Bb', 'F/A', 'Gm6', 'A7'],
  ...['Dm', 'Bb', 'Eb', 'A7/C#', 'Dm/F', 'Gm'],
  ...['Em7b5 A7', 'A7'],
];

/** "A4 1.5" is the A above middle C for a beat and a half; r is a rest. */
const bars = (text) =>
  text.split('|').map((bar) =>
    bar
      .trim()
      .split(/\s*,\s*/)
      .map((note) => note.split(' '))
      .map(([name, beats]) => ({ name, beats: Number(beats) })),
  );

export const CLARINET = bars(`
  A4 1.5, D5 .5, F5 1, E5 1 | D5 1.5, C5 .5, Bb4 1, D5 1 | G4 1.5, Bb4 .5, D5 1, C5 1 | C#5 2, E5 1, A4 1 |
  A4 1.5, D5 .5, F5 1, A5 1 | Bb5 1.5, A5 .5, G5 1, D5 1 | E5 1, G5 1, C#5 1.5, E5 .5 | D5 3, r 1`);

export const TRUMPET = bars(`
  C5 1, A4 .5, C5 .5, F5 2 | E5 1, G4 .5, Bb4 .5, C5 2 | D5 1, A4 .5, D5 .5, F5 1, A5 1 | G5 1, E5 1, C5 2 |
  D5 1.5, F5 .5, Bb5 1, A5 1 | G5 .5, A5 .5, F5 1, C5 2 | Bb4 1, D5 1, G5 1, F5 1 | E5 2, C#5 1, A4 1`);

export const REPRISE = [
  CLARINET[0],
  CLARINET[1],
  ...bars('G5 1.5, Bb5 .5, G5 1, Eb5 1 | E5 2, C#5 1, A4 1'),
  CLARINET[4],
  CLARINET[5],
];

export const TURN_BACK = bars('E5 1, G5 1, A4 1, C#5 1 | E5 1, D5 1, C#5 2');

/** Single notes of the celesta: [bar, pitch], each on the fourth beat. */
export const CELESTA = [
  [2, 'D6'],
  [3, 'C#6'],
  [11, 'A5'],
  [19, 'E6'],
  [26, 'G5'],
];

const player = (channel, program, volume, pan, reverb) => ({ channel, program, volume, pan, reverb, notes: [] });

/** A fresh empty desk for every player: General MIDI program, volume, place (64 is the middle), reverberation. */
export const seatPlayers = () => ({
  piano: player(0, 0, 88, 52, 52),
  pizzicato: player(1, 45, 96, 70, 60),
  clarinet: player(2, 71, 100, 58, 70),
  trumpet: player(3, 59, 84, 78, 80),
  strings: player(4, 48, 58, 64, 95),
  bassoon: player(5, 70, 78, 40, 64),
  woodblock: player(9, 0, 62, 64, 60),
  timpani: player(6, 47, 80, 44, 90),
  violin: player(7, 40, 62, 86, 90),
  celesta: player(8, 8, 64, 92, 100),
});
