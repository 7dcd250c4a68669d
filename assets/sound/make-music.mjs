// Plays the pieces from their scores: one MIDI file for each layer of each piece in the folder given, a plan of what is to
// be cut out of the rendered files (plan.json there), and music.json, which says where each layer stands in its file.
// A piece is written TWICE: make.sh cuts out the second pass, whose head then carries the first pass's reverberation.
// A beat is chosen so that a pass lasts whole seconds: the synthesiser works in blocks of 64 samples (4 ms are three of
// them), and its reverberation sways once a second. Then both passes are the same to the sample, and the loop has no seam.
import fs from 'node:fs';
import path from 'node:path';
import { writeMidi } from './midi.mjs';
import { fifteenSeats } from './pieces/fifteen-seats.mjs';
import { operaHouse } from './pieces/opera-house.mjs';
import { quaiWilson } from './pieces/quai-wilson.mjs';
import { thirdBasket } from './pieces/third-basket.mjs';
import { twoTables } from './pieces/two-tables.mjs';
import { readScore } from './reading.mjs';

const PIECES = [fifteenSeats, quaiWilson, operaHouse, twoTables, thirdBasket];
const RATE = 48_000;
/** The cut begins so much before the downbeat, so that an early player's attack is whole. */
const HEAD_MS = 40;
/** The loop goes on for so long before and after itself in the file: an encoder never sees its ends. */
const MARGIN_MS = 120;
const SEED = 1935;

/** Small dice for the players' unevenness. Both passes start from the same seed: they must be the same. */
function diceFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Up to 11 thousandths of a beat early or late and a little louder or softer, as people play. */
function played(notes, isSmooth, from, seed) {
  const random = diceFrom(seed);
  const uneven = (range) => (isSmooth ? 0 : (random() - 0.5) * range);
  return notes.map(({ at, length, pitch, force }) => ({
    at: Math.max(0, from + at + uneven(0.022)),
    length: length * 0.96,
    pitch,
    force: Math.round(force + uneven(8)),
  }));
}

/** Drums have a channel of their own by convention. */
const channelOf = ({ isDrums }, index) => (isDrums ? 9 : index >= 9 ? index + 1 : index);

function midiOf({ metre, bars, beatMs }, parts) {
  const beats = metre * bars;
  const tracks = parts.map((part, index) => {
    const pass = (from) => played(part.notes, part.isSmooth, from, SEED + index);
    return { ...part, channel: channelOf(part, index), notes: [...pass(0), ...pass(beats)] };
  });
  // A tick is a millisecond, so that no place has to be rounded.
  return writeMidi(tracks, { bpm: 60_000 / beatMs, ticks: beatMs });
}

const samples = (ms) => Math.round((ms * RATE) / 1000);

/** One layer's place: in the rendered file (samples) and in the file that is shipped (milliseconds). */
function placesOf({ name, metre, bars, beatMs }, layers) {
  const length = metre * bars * beatMs;
  if (length % 1000 !== 0) throw new Error(`${name}: a pass of ${length} ms is not whole seconds`);
  return layers.map((layer, index) => ({
    name,
    layer,
    first: samples(length - HEAD_MS),
    length: samples(length),
    margin: samples(MARGIN_MS),
    place: { start: MARGIN_MS + index * (length + 2 * MARGIN_MS), length },
  }));
}

const folder = process.argv[2] ?? '.';
const plan = [];
for (const piece of PIECES) {
  const layers = ['calm', 'tense'].filter((layer) => layer in piece);
  for (const layer of layers)
    fs.writeFileSync(path.join(folder, `${piece.name}.${layer}.mid`), midiOf(piece, piece[layer]));
  plan.push(...placesOf(piece, layers));
  for (const remark of readScore(piece)) console.log(`${piece.name}: ${remark}`);
}
fs.writeFileSync(path.join(folder, 'plan.json'), JSON.stringify(plan));
const placesIn = (name) => plan.filter((one) => one.name === name).map(({ layer, place }) => [layer, place]);
const music = PIECES.map(({ name }) => [name, Object.fromEntries(placesIn(name))]);
fs.writeFileSync('music.json', `${JSON.stringify(Object.fromEntries(music), null, 2)}\n`);
