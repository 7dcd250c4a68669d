// Plays "Quai Wilson" from its harmony and melody into quai-wilson.mid, and says how long the loop is in loop.json.
// The piece is written TWICE: make.sh cuts out the second pass, whose head then carries the first pass's
// reverberation, so that the loop has no seam.
import fs from 'node:fs';
import { pitchOf, writeMidi } from './midi.mjs';
import { BARS, BPM, CELESTA, CHORDS, CLARINET, HARMONY, REPRISE, seatPlayers, TRUMPET, TURN_BACK } from './piece.mjs';

const TICKS = 480;
const LOOP_SECONDS = (BARS * 4 * 60) / BPM;
const SEED = 1935;
const players = seatPlayers();

/** Small dice for the players' unevenness. Both passes start from the same seed: they must be the same. */
let dice = SEED;
function random() {
  dice = (dice * 1664525 + 1013904223) % 4294967296;
  return dice / 4294967296;
}

/** One note, up to 11 thousandths of a beat early or late and a little louder or softer, as people play. */
function note(who, pitch, at, beats, force, isHuman = true) {
  const shift = isHuman ? (random() - 0.5) * 0.022 : 0;
  const accent = isHuman ? (random() - 0.5) * 9 : 0;
  const start = Math.max(0, at + shift);
  players[who].notes.push({ at: start, length: beats * 0.96, pitch, force: Math.round(force + accent) });
}

/** A melody, bar after bar, leaning on each first beat. */
function line(who, firstBar, bars, force) {
  let at = firstBar * 4;
  for (const { name, beats } of bars.flat()) {
    if (name !== 'r') note(who, pitchOf(name), at, beats, force + (at % 4 === 0 ? 6 : 0));
    at += beats;
  }
}

/** A chord packed into the octave from `lowest` up. */
function voicing(chord, lowest) {
  const inside = (name) => {
    let pitch = pitchOf(`${name}3`);
    while (pitch < lowest) pitch += 12;
    while (pitch >= lowest + 12) pitch -= 12;
    return pitch;
  };
  return chord.map(inside).sort((a, b) => a - b);
}

/** Where a double bass would play it: between D2 and C#3. */
function bassPitch(name) {
  let pitch = pitchOf(`${name}2`);
  while (pitch < 38) pitch += 12;
  while (pitch > 49) pitch -= 12;
  return pitch;
}

function partOf(bar) {
  if (bar < 4) return 'introduction';
  if (bar < 12) return 'clarinet';
  if (bar < 20) return 'trumpet';
  return bar < 26 ? 'reprise' : 'turn-back';
}

function playBass(root, fifth, at, span, part) {
  for (let beat = 0; beat < span; beat += 2) {
    note('pizzicato', bassPitch(beat % 4 === 0 ? root : fifth), at + beat, 0.8, part === 'introduction' ? 92 : 84);
  }
  if (part !== 'trumpet' && part !== 'reprise') return;
  note('bassoon', bassPitch(root) + 12, at, 1.6, 62);
  if (span < 4) return;
  note('bassoon', bassPitch(fifth) + (bassPitch(fifth) < 43 ? 12 : 0), at + 2, 1.6, 56);
}

/** Dry chords on the off-beats, and a broken chord above them where nobody sings. */
function playPiano(chord, at, span, part) {
  const force = part === 'introduction' ? 68 : 58;
  for (let beat = 1; beat < span; beat += 2) {
    chord.forEach((pitch, voice) => {
      note('piano', pitch, at + beat, 0.32, force + (voice === chord.length - 1 ? 5 : 0));
    });
  }
  if (part === 'introduction' || part === 'turn-back') playQuavers(chord, at, span, part === 'introduction' ? 64 : 54);
  if (part === 'trumpet') playAfterBeats(chord, at, span);
}

function playQuavers(chord, at, span, force) {
  for (let beat = 0; beat < span; beat += 0.5) {
    note('piano', chord[[0, 2, 1, 2][(beat * 2) % 4] % chord.length] + 12, at + beat, 0.3, force);
  }
}

function playAfterBeats(chord, at, span) {
  for (let beat = 0; beat < span; beat += 1) {
    note('piano', chord[[0, 1, 2, 1][beat % 4] % chord.length] + 12, at + beat + 0.5, 0.3, 46);
  }
}

function playStrings(chord, at, span, part) {
  if (part === 'introduction' || part === 'turn-back') return note('strings', pitchOf('D4'), at, span, 56, false);
  for (const pitch of chord) note('strings', pitch, at, span, part === 'reprise' ? 58 : 46, false);
}

function playBar(bar, start) {
  const cells = HARMONY[bar].split(' ');
  const span = 4 / cells.length;
  cells.forEach((cell, index) => {
    const [name, bass] = cell.split('/');
    const chord = CHORDS[name];
    const at = start + index * span;
    const part = partOf(bar);
    const voices = voicing(chord, 57);
    playBass(bass ?? chord[0], chord[2], at, span, part);
    playPiano(voices, at, span, part);
    playStrings(voices, at, span, part);
  });
}

/** The wall clock of a committee room: two wood blocks. */
function playClock(firstBar, bars, [strong, weak]) {
  for (let bar = firstBar; bar < firstBar + bars; bar++) {
    for (let tick = 0; tick < 8; tick++) {
      note('woodblock', tick % 2 ? 77 : 76, bar * 4 + tick * 0.5, 0.2, tick % 2 ? weak : strong);
    }
  }
}

function playTimpani(start) {
  for (const bar of [0, 2]) note('timpani', pitchOf('D2'), start(bar) * 4, 1, 58);
  for (const bar of [7, 19, 23]) {
    note('timpani', pitchOf('A2'), start(bar) * 4 + 2, 0.5, 60);
    note('timpani', pitchOf('A2'), start(bar) * 4 + 3, 0.5, 52);
  }
  note('timpani', pitchOf('A2'), start(27) * 4 + 3, 0.5, 50);
}

function playMelodies(start) {
  line('clarinet', start(4), CLARINET, 84);
  line('trumpet', start(12), TRUMPET, 74);
  REPRISE.forEach((bar, index) => {
    line('clarinet', start(20 + index), [bar], 82);
    line('violin', start(20 + index), [bar], 60);
  });
  line('clarinet', start(26), [TURN_BACK[0]], 70);
  line('clarinet', start(27), [TURN_BACK[1]], 62);
  for (const [bar, pitch] of CELESTA) note('celesta', pitchOf(pitch), start(bar) * 4 + 3, 0.9, 50);
}

function playPass(firstBar) {
  dice = SEED;
  const start = (bar) => firstBar + bar;
  HARMONY.forEach((_, bar) => {
    playBar(bar, start(bar) * 4);
  });
  playClock(start(0), 4, [68, 52]);
  playClock(start(26), 2, [58, 44]);
  playTimpani(start);
  playMelodies(start);
}

playPass(0);
playPass(BARS);
fs.writeFileSync('quai-wilson.mid', writeMidi(Object.values(players), { bpm: BPM, ticks: TICKS }));
const loop = { start: 0, length: Math.floor(LOOP_SECONDS * 1000) };
fs.writeFileSync('loop.json', `${JSON.stringify({ 'quai-wilson': loop }, null, 2)}\n`);
