// A Standard MIDI File (format 1), written byte by byte: the few events that a rendered score needs.

const SEMITONES = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const SHIFTS = { '': 0, '#': 1, b: -1 };

/** The key number of a written pitch: C4 is 60. */
export function pitchOf(name) {
  const [, letter, shift, octave] = name.match(/^([A-G])([#b]?)(-?\d)$/);
  return 12 * (Number(octave) + 1) + SEMITONES[letter] + SHIFTS[shift];
}

/** Seven bits a byte, the high bit saying that more follows. */
function variableLength(number) {
  const bytes = [number & 127];
  for (let rest = number >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}

const fourBytes = (n) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

const chunk = (name, bytes) => [...Buffer.from(name), ...fourBytes(bytes.length), ...bytes];

/** The tempo has a track of its own, as format 1 asks. */
function tempoTrack(bpm) {
  const microseconds = Math.round(60e6 / bpm);
  return chunk('MTrk', [0, 255, 81, 3, ...fourBytes(microseconds).slice(1), 0, 255, 47, 0]);
}

/** Volume, place in the room, reverberation, instrument. */
function setUp({ channel, program, volume, pan, reverb }) {
  const control = (number, value) => ({ at: 0, rank: -1, bytes: [0xb0 | channel, number, value] });
  return [
    control(7, volume),
    control(10, pan),
    control(91, reverb),
    { at: 0, rank: -1, bytes: [0xc0 | channel, program] },
  ];
}

/** A key goes up before the next one goes down, so that a repeated note is struck again. */
function keysOf(note, channel, ticks) {
  const force = Math.max(1, Math.min(127, note.force));
  return [
    { at: Math.round(note.at * ticks), rank: 1, bytes: [0x90 | channel, note.pitch, force] },
    { at: Math.round((note.at + note.length) * ticks), rank: 0, bytes: [0x80 | channel, note.pitch, 0] },
  ];
}

function instrumentTrack(track, ticks) {
  const events = [...setUp(track), ...track.notes.flatMap((note) => keysOf(note, track.channel, ticks))];
  events.sort((a, b) => a.at - b.at || a.rank - b.rank);
  const bytes = [];
  let last = 0;
  for (const event of events) {
    bytes.push(...variableLength(event.at - last), ...event.bytes);
    last = event.at;
  }
  // Eight beats of silence, so that the reverberation of the last note is rendered too.
  return chunk('MTrk', [...bytes, ...variableLength(ticks * 8), 255, 47, 0]);
}

/** The file's bytes. Note times and lengths are in beats; `ticks` is the number of steps in a beat. */
export function writeMidi(tracks, { bpm, ticks }) {
  const header = [0, 1, 0, tracks.length + 1, ticks >> 8, ticks & 255];
  const body = tracks.flatMap((track) => instrumentTrack(track, ticks));
  return Buffer.from([...chunk('MThd', header), ...tempoTrack(bpm), ...body]);
}
