// The small workshop in which every effect is made: noise, struck bodies, filters, a room, a babbling voice.
// Mono, 48 kHz, seconds and hertz.

export const RATE = 48000;

let dice = 1;

/** Each sound starts from its own seed, so that changing one recipe leaves the others as they are. */
export function startDice(seed) {
  dice = seed;
}

export function random() {
  dice = (dice * 1664525 + 1013904223) % 4294967296;
  return dice / 4294967296;
}

export const noise = () => random() * 2 - 1;

export const silence = (seconds) => new Float32Array(Math.round(seconds * RATE));

/** A sound drawn sample by sample from a function of the time in seconds. */
export function drawn(seconds, valueAt) {
  const sound = silence(seconds);
  for (let i = 0; i < sound.length; i++) sound[i] = valueAt(i / RATE, i);
  return sound;
}

/** Lays one sound over another, in place. */
export function lay(under, over, at = 0, gain = 1) {
  const start = Math.round(at * RATE);
  for (let i = 0; i < over.length && start + i < under.length; i++) under[start + i] += over[i] * gain;
  return under;
}

/** Coefficients of the common second-order filter (R. Bristow-Johnson's audio equaliser cookbook). */
function coefficientsOf(kind, frequency, q) {
  const angle = (2 * Math.PI * Math.min(frequency, RATE * 0.45)) / RATE;
  const cosine = Math.cos(angle);
  const alpha = Math.sin(angle) / (2 * q);
  const poles = [1 + alpha, -2 * cosine, 1 - alpha];
  if (kind === 'low') return [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2, ...poles];
  if (kind === 'high') return [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2, ...poles];
  return [alpha, 0, -alpha, ...poles];
}

function filtered(sound, [b0, b1, b2, a0, a1, a2]) {
  const out = new Float32Array(sound.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < sound.length; i++) {
    const y = (b0 * sound[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, sound[i], y1, y];
    out[i] = y;
  }
  return out;
}

export const lowPass = (sound, frequency) => filtered(sound, coefficientsOf('low', frequency, Math.SQRT1_2));
export const highPass = (sound, frequency) => filtered(sound, coefficientsOf('high', frequency, Math.SQRT1_2));
export const bandPass = (sound, frequency, q) => filtered(sound, coefficientsOf('band', frequency, q));

/** A struck body: each mode is [hertz, strength, seconds to fall to 1/e]. */
export function struck(seconds, modes) {
  const sound = silence(seconds);
  for (const [frequency, strength, decay] of modes) {
    const phase = random() * 6.28 * 0.2;
    lay(
      sound,
      drawn(
        seconds,
        (t, i) => strength * Math.sin((2 * Math.PI * frequency * i) / RATE + phase) * Math.exp(-t / decay),
      ),
    );
  }
  return sound;
}

/** A puff of noise that dies away, between two frequencies. */
export function puff(seconds, decay, low, high) {
  return lowPass(
    highPass(
      drawn(seconds, (t) => noise() * Math.exp(-t / decay)),
      low,
    ),
    high,
  );
}

/** Comb filters in parallel, each a little darker at every turn: the walls of a room. */
function echoes(sound, seconds) {
  const out = new Float32Array(sound.length);
  for (const delay of [1557, 1617, 1491, 1422, 1277, 1356].map((d) => Math.round(((d * RATE) / 44100) * 1.3))) {
    const gain = 10 ** ((-3 * delay) / RATE / seconds);
    const wall = new Float32Array(delay);
    let dark = 0;
    for (let i = 0; i < sound.length; i++) {
      const heard = wall[i % delay];
      dark = dark * 0.35 + heard * 0.65;
      wall[i % delay] = sound[i] + dark * gain;
      out[i] += heard / 6;
    }
  }
  return out;
}

/** All-pass filters: they smear the echoes into one another, in place. */
function smear(sound) {
  for (const delay of [556, 225]) {
    const line = new Float32Array(delay);
    for (let i = 0; i < sound.length; i++) {
      const held = line[i % delay];
      const heard = -sound[i] * 0.5 + held;
      line[i % delay] = sound[i] + held * 0.5;
      sound[i] = heard;
    }
  }
  return sound;
}

/** The sound in a room whose echoes need `seconds` to fall by 60 dB; `tail` seconds are added. */
export function inRoom(sound, seconds, share, tail) {
  const dry = new Float32Array(sound.length + Math.round(tail * RATE));
  dry.set(sound);
  const wet = smear(echoes(dry, seconds));
  return dry.map((value, i) => value * (1 - share) + wet[i] * share * 2);
}

/** Fades in and out, in place, so that no sound begins or ends with a click. */
export function faded(sound, fadeIn, fadeOut) {
  const [first, last] = [fadeIn * RATE, fadeOut * RATE];
  for (let i = 0; i < first; i++) sound[i] *= i / first;
  for (let i = 0; i < last; i++) sound[sound.length - 1 - i] *= i / last;
  return sound;
}

/** The vocal cords: a train of pulses that wavers, with a little breath. */
function cords(seconds, pitch) {
  const sound = silence(seconds);
  let phase = 0;
  let frequency = pitch;
  for (let i = 0; i < sound.length; i++) {
    if (i % 480 === 0) frequency = pitch * (1 + 0.12 * Math.sin((i / RATE) * 2.1 + pitch) + 0.05 * noise());
    phase += frequency / RATE;
    if (phase > 1) {
      phase -= 1;
      sound[i] = 1;
    }
    sound[i] += noise() * 0.012;
  }
  return sound;
}

const VOWELS = [
  [700, 1200],
  [400, 2000],
  [500, 900],
  [300, 2200],
  [600, 1700],
  [350, 800],
];

function syllable(breath, [first, second], gain) {
  const low = bandPass(breath, first, 5);
  const high = bandPass(breath, second, 7);
  return low.map((value, i) => (value * 1.6 + high[i]) * Math.sin((Math.PI * i) / low.length) ** 0.7 * gain);
}

/** Somebody talking in no language: pulses through two moving formants, cut into syllables. */
export function babble(seconds, pitch, gain = 1) {
  const breath = cords(seconds, pitch);
  const out = silence(seconds);
  let at = random() * 0.3;
  while (at < seconds) {
    const length = 0.09 + random() * 0.16;
    const vowel = VOWELS[Math.floor(random() * 6)];
    const start = Math.floor(at * RATE);
    const piece = breath.slice(start, Math.floor((at + length) * RATE));
    if (piece.length < 200) break;
    out.set(syllable(piece, vowel, gain), start);
    at += length + (random() < 0.18 ? 0.25 + random() * 0.5 : 0.02);
  }
  return lowPass(out, 2600);
}
