// How a score is written down: a line of text is bars, a bar is notes, and a figure says how they are played.
// "A4 1.5, D5 .5, F5 2 | D3+A3 4 | -2" is a bar of three notes, a bar of one chord, and two empty bars. A number in the
// place of a pitch is a key of the drum kit; r is a rest. Times and lengths are in beats, loudness in MIDI's 1 to 127.
import { pitchOf } from './midi.mjs';

const keyOf = (name) => (/^\d+$/.test(name) ? Number(name) : pitchOf(name));

function noteOf(text) {
  const [names, beats] = text.trim().split(' ');
  return { pitches: names === 'r' ? [] : names.split('+').map(keyOf), beats: Number(beats) };
}

function barsOf(bar, metre) {
  const empty = bar.trim().match(/^-(\d*)$/);
  if (empty) return Array.from({ length: Number(empty[1] || 1) }, () => [{ pitches: [], beats: metre }]);
  const notes = bar.split(',').map(noteOf);
  const sum = notes.reduce((beats, note) => beats + note.beats, 0);
  if (Math.abs(sum - metre) > 1e-6) throw new Error(`${sum} beats in a bar of ${metre}: ${bar.trim()}`);
  return [notes];
}

/** The notes of a text, each with its place, and the length of the whole. */
function read(text, metre) {
  let at = 0;
  const cells = text
    .split('|')
    .flatMap((bar) => barsOf(bar, metre))
    .flat()
    .map((cell) => {
      at += cell.beats;
      return { ...cell, at: at - cell.beats };
    });
  return { cells, beats: at };
}

/** Loudness along a phrase: one figure, or from one to another. */
const forceAt = (force, at, beats) => (Array.isArray(force) ? force[0] + ((force[1] - force[0]) * at) / beats : force);

function phrase({ cells, beats }, force, toNotes) {
  const notes = cells
    .flatMap(toNotes)
    .map((note) => ({ ...note, force: forceAt(force, note.at, beats) + (note.weight ?? 0) }));
  return { beats, notes };
}

/** One long note instead of the same pitch struck again: common tones lie still, as in a choir. */
function tied(notes) {
  const lasting = [];
  for (const note of notes) {
    const before = lasting.findLast(({ pitch, at, length }) => pitch === note.pitch && at + length === note.at);
    if (before) before.length += note.length;
    else lasting.push({ ...note });
  }
  return lasting;
}

const each = ({ pitches, at, beats }) => pitches.map((pitch) => ({ pitch, at, length: beats }));

/** The figures in a metre of so many beats. */
export const figuresIn = (metre) => ({
  /** As written, leaning a little on each first beat. */
  sung: (force, text) =>
    phrase(read(text, metre), force, (cell) =>
      each(cell).map((note) => ({ ...note, weight: note.at % metre === 0 ? 5 : 0 })),
    ),

  /** Chords that lie: a tone common to two of them is not struck again. */
  held: (force, text) => {
    const whole = phrase(read(text, metre), force, each);
    return { ...whole, notes: tied(whole.notes) };
  },

  /** The whole chord at each of these places in its cell: [beat, length]. Places past the cell's end are left out. */
  struck: (force, text, places) =>
    phrase(read(text, metre), force, ({ pitches, at, beats }) =>
      places
        .filter(([place]) => place < beats)
        .flatMap(([place, length]) =>
          pitches.map((pitch) => ({ pitch, at: at + place, length, weight: place === 0 ? 4 : 0 })),
        ),
    ),

  /** One tone of the chord after another, `step` beats apart: the pattern counts the tones from the lowest, r rests. */
  broken: (force, text, pattern, step, lift = 0) =>
    phrase(read(text, metre), force, ({ pitches, at, beats }) => {
      const tones = pitches.toSorted((a, b) => a - b);
      return Array.from({ length: Math.round(beats / step) }, (_, i) => pattern[i % pattern.length]).flatMap(
        (tone, i) =>
          tone === 'r' || tones.length === 0
            ? []
            : [{ pitch: tones[tone % tones.length] + lift, at: at + i * step, length: step * 1.1 }],
      );
    }),

  silent: (bars) => ({ beats: bars * metre, notes: [] }),
});

/** A player and his phrases, one after the other. `smooth` players are not uneven: a choir of strings has no attack. */
export function part(player, ...phrases) {
  let at = 0;
  const notes = phrases.flatMap(({ beats, notes: own }) => {
    at += beats;
    return own.map((note) => ({ ...note, at: at - beats + note.at }));
  });
  return { ...player, notes, beats: at };
}
