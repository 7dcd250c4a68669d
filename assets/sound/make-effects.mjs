// Lays all effects end to end into sfx.wav and says in sfx.json where each one stands (milliseconds).
import fs from 'node:fs';
import { faded, highPass, RATE, silence, startDice } from './dsp.mjs';
import { EFFECTS } from './effects.mjs';

/** Silence between two effects, seconds: an encoder smears a sharp attack a little backwards. */
const GAP = 0.3;

function rendered(name, { make, peak }) {
  startDice(name.length * 7919 + name.charCodeAt(0));
  const sound = highPass(make(), 35);
  const loudest = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const gain = 10 ** (peak / 20) / loudest;
  return faded(
    sound.map((value) => value * gain),
    0.001,
    0.02,
  );
}

function laidOut(effects) {
  const placed = [];
  let at = 0;
  for (const [name, recipe] of Object.entries(effects)) {
    const sound = rendered(name, recipe);
    placed.push({ name, at, sound });
    at = Math.ceil((at + sound.length / RATE + GAP) * 100) / 100;
  }
  return { placed, seconds: at };
}

/** A 16-bit mono WAV file. */
function writeWav(sound) {
  const file = Buffer.alloc(44 + sound.length * 2);
  file.write('RIFF');
  file.writeUInt32LE(36 + sound.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  for (const [value, place] of [
    [1, 20],
    [1, 22],
    [2, 32],
    [16, 34],
  ])
    file.writeUInt16LE(value, place);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.write('data', 36);
  file.writeUInt32LE(sound.length * 2, 40);
  sound.forEach((value, i) => {
    file.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(value * 32767))), 44 + i * 2);
  });
  return file;
}

const { placed, seconds } = laidOut(EFFECTS);
const tape = silence(seconds);
for (const { at, sound } of placed) tape.set(sound, Math.round(at * RATE));
fs.writeFileSync('sfx.wav', writeWav(tape));

const milliseconds = (samples) => Math.round((samples / RATE) * 1000);
const sprite = placed.map(({ name, at, sound }) => [
  name,
  { start: Math.round(at * 1000), length: milliseconds(sound.length) },
]);
fs.writeFileSync('sfx.json', `${JSON.stringify(Object.fromEntries(sprite), null, 2)}\n`);
