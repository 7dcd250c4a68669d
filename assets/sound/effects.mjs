// The recipes. Every effect is computed here from noise, struck bodies and filters: there are no recordings.
import {
  babble,
  bandPass,
  drawn,
  faded,
  highPass,
  inRoom,
  lay,
  lowPass,
  noise,
  puff,
  RATE,
  random,
  silence,
  struck,
} from './dsp.mjs';

function stamp() {
  const sound = silence(0.55);
  const table = [
    [74, 1, 0.05],
    [121, 0.5, 0.035],
    [212, 0.25, 0.02],
  ];
  lay(sound, struck(0.3, table), 0.02, 1.1);
  lay(sound, puff(0.09, 0.012, 300, 5200), 0.02, 0.7);
  lay(sound, puff(0.2, 0.05, 1500, 7000), 0.05, 0.09);
  lay(sound, puff(0.12, 0.03, 2500, 8000), 0.3, 0.13);
  return inRoom(sound, 0.5, 0.14, 0.25);
}

function gavel() {
  const wood = [
    [318, 0.7, 0.045],
    [742, 0.8, 0.03],
    [1180, 0.5, 0.02],
    [1933, 0.3, 0.012],
    [96, 0.6, 0.05],
  ];
  const blow = () => lay(struck(0.4, wood), puff(0.03, 0.004, 800, 7000), 0, 0.8);
  const sound = silence(1.15);
  lay(sound, blow(), 0.01, 0.8);
  lay(sound, blow(), 0.36, 1);
  return inRoom(sound, 1.5, 0.3, 1.0);
}

const relay = () =>
  lay(
    struck(0.05, [
      [2350, 0.6, 0.006],
      [3900, 0.5, 0.004],
      [980, 0.4, 0.01],
    ]),
    puff(0.02, 0.003, 1500, 9000),
    0,
    0.6,
  );

/** A Morse sign: the key goes down, a faint tone sounds, the key comes up. */
function morse(sound, at, seconds) {
  lay(sound, relay(), at, 0.9);
  const edge = (i) => Math.min(1, i / 200, (seconds * RATE - i) / 200);
  lay(
    sound,
    drawn(seconds, (_, i) => 0.16 * edge(i) * Math.sin((2 * Math.PI * 640 * i) / RATE)),
    at,
  );
  lay(sound, relay(), at + seconds, 0.55);
}

/** It spells PAX. */
function telegraph() {
  const sound = silence(2.05);
  let at = 0.03;
  for (const letter of ['.--.', '.-', '-..-']) {
    for (const sign of letter) {
      const seconds = sign === '.' ? 0.06 : 0.18;
      morse(sound, at, seconds);
      at += seconds + 0.06;
    }
    at += 0.12;
  }
  return inRoom(sound, 0.35, 0.1, 0.15);
}

/** The heterodyne whistle of a receiver that is being tuned. */
function whistle(seconds) {
  let phase = 0;
  return drawn(seconds, (t) => {
    phase += (Math.abs(2600 * Math.sin(t * 1.9 + 0.4) * Math.cos(t * 0.8)) + 60) / RATE;
    return 0.13 * Math.sin(2 * Math.PI * phase) * Math.exp(-((t - 1) ** 2) / 0.9);
  });
}

/** Static, a whistle, crackle, and then a voice that cannot be made out. */
function radio() {
  const sound = silence(2.6);
  const hiss = drawn(2.6, (t) => noise() * (0.35 + 0.3 * Math.sin(t * 7 + Math.sin(t * 3) * 4)));
  lay(sound, lowPass(highPass(hiss, 500), 3400), 0, 0.5);
  lay(sound, whistle(2.6));
  for (let k = 0; k < 14; k++) lay(sound, puff(0.02, 0.003, 900, 6000), random() * 2.4, 0.5 * random());
  lay(sound, lowPass(highPass(babble(1.4, 118, 1.6), 420), 2900), 1.15, 2.2);
  return faded(lowPass(highPass(sound, 260), 3600), 0.05, 0.25);
}

function rustle(sound) {
  const at = 0.02 + 0.55 * random() ** 0.8;
  const grain = puff(0.03 + 0.03 * random(), 0.004 + 0.01 * random(), 1400 + 2600 * random(), 5000 + 6000 * random());
  lay(sound, grain, at, 0.25 * Math.sin(Math.PI * Math.min(1, at / 0.6)) * random());
}

function paper() {
  const sound = silence(0.75);
  for (let k = 0; k < 70; k++) rustle(sound);
  const sweep = drawn(0.6, (t) => noise() * Math.sin((Math.PI * t) / 0.6) ** 2);
  lay(sound, bandPass(sweep, 3200, 0.8), 0.05, 0.1);
  return faded(sound, 0.005, 0.08);
}

/** A sheet torn across: a jerk, then fibres parting faster and brighter. */
function tear() {
  const sound = silence(0.85);
  lay(sound, puff(0.08, 0.02, 700, 6000), 0.02, 0.5);
  for (let k = 0; k < 220; k++) {
    const along = Math.sqrt(random());
    const fibre = puff(0.012, 0.0015 + 0.002 * random(), 900 + 1800 * along, 5000 + 6000 * along);
    lay(sound, fibre, 0.06 + 0.5 * along, (0.25 + 0.6 * along) * random());
  }
  const rip = drawn(0.52, (t) => noise() * (0.2 + 0.8 * (t / 0.52) ** 2));
  lay(sound, highPass(lowPass(rip, 7000), 1500), 0.06, 0.22);
  return faded(inRoom(sound, 0.35, 0.1, 0.15), 0.002, 0.08);
}

/** Sixteen people in a hall, none of them to be understood. */
function murmur() {
  const sound = silence(4);
  for (let k = 0; k < 16; k++) {
    lay(sound, babble(4, 85 + random() * 85 + (k % 5 === 0 ? 70 : 0), 0.5 + 0.6 * random()), 0, 0.5);
  }
  return faded(inRoom(sound, 1.6, 0.42, 0.6).slice(0, 4 * RATE), 0.3, 0.5);
}

/** A street: more and higher voices, swelling once. */
function crowd() {
  const seconds = 3.6;
  const sound = silence(seconds);
  for (let k = 0; k < 26; k++) lay(sound, babble(seconds, 110 + random() * 190, 0.6 + 0.6 * random()), 0, 0.4);
  const air = drawn(seconds, noise);
  lay(sound, lowPass(bandPass(air, 900, 0.6), 2400), 0, 0.16);
  const street = inRoom(sound, 1.9, 0.5, 0.3).slice(0, seconds * RATE);
  const swell = (i) => 0.35 + 0.65 * Math.sin(Math.PI * Math.min(1, i / RATE / seconds));
  return faded(
    street.map((value, i) => value * swell(i)),
    0.25,
    0.7,
  );
}

function typeKey() {
  const lever = [
    [1650 + 300 * random(), 0.4, 0.006],
    [520, 0.5, 0.013],
    [190, 0.5, 0.018],
  ];
  const down = lay(struck(0.07, lever), puff(0.025, 0.004, 1200, 9000), 0, 0.9);
  return lay(down, puff(0.03, 0.006, 2500, 9000), 0.028, 0.25);
}

/** A line typed with an uneven hand, and the bell at its end. */
function typewriter() {
  const sound = silence(1.9);
  for (let at = 0.03; at < 1.25; at += 0.075 + 0.075 * random() + (random() < 0.15 ? 0.12 : 0)) {
    lay(sound, typeKey(), at, 0.6 + 0.3 * random());
  }
  const bell = [
    [2093, 0.3, 0.22],
    [4186, 0.12, 0.12],
    [5650, 0.06, 0.08],
  ];
  lay(sound, struck(0.6, bell), 1.32, 0.7);
  return faded(inRoom(sound, 0.4, 0.1, 0.1), 0.002, 0.1);
}

/** Eight partials of a horn's sawtooth. */
function horn(turns) {
  const phase = turns % 1;
  let sum = 0;
  for (let k = 1; k < 9; k++) sum += (Math.sin(2 * Math.PI * k * phase) / k) * (k % 2 ? 1 : 0.55);
  return sum;
}

/** Winds up, and runs down. Never played unless a person has allowed it. */
function siren() {
  let [first, second] = [0, 0];
  const sound = drawn(4.2, (t) => {
    const speed = t < 1.6 ? 1 - Math.exp(-t / 0.55) : Math.exp(-(t - 1.6) / 1.15);
    const frequency = 150 + 410 * speed;
    first += frequency / RATE;
    second += (frequency * 1.26) / RATE;
    const end = t > 3.3 ? Math.max(0, 1 - (t - 3.3) / 0.9) : 1;
    return Math.tanh((horn(first) * 0.6 + horn(second) * 0.35) * 1.4) * Math.min(1, t / 0.25) * end;
  });
  return faded(inRoom(lowPass(highPass(sound, 180), 2100), 2.2, 0.45, 0.2), 0.02, 0.3);
}

function chime() {
  const bell = [
    [523.25, 0.5, 0.9],
    [1046.5, 0.28, 0.55],
    [1570, 0.2, 0.42],
    [2093 * 1.003, 0.1, 0.3],
    [2637, 0.07, 0.22],
    [262, 0.2, 0.6],
  ];
  return inRoom(struck(2.0, bell), 1.4, 0.22, 0.4);
}

/** A seal pressed into wax. */
function seal() {
  const sound = silence(0.6);
  const press = [
    [58, 1, 0.07],
    [96, 0.5, 0.05],
  ];
  lay(sound, struck(0.25, press), 0.03, 1);
  lay(sound, puff(0.25, 0.06, 200, 1800), 0.03, 0.25);
  lay(sound, puff(0.1, 0.02, 3000, 9000), 0.34, 0.14);
  return inRoom(sound, 0.45, 0.12, 0.2);
}

/** A voting card laid on the table. */
function vote() {
  const sound = silence(0.35);
  const card = [
    [880, 0.3, 0.02],
    [1320, 0.25, 0.015],
    [240, 0.5, 0.02],
  ];
  lay(sound, struck(0.12, card), 0.01, 0.8);
  return lay(sound, puff(0.05, 0.008, 1800, 9000), 0.008, 0.45);
}

/** Each effect with its loudest sample in dB below full scale: what comes often is softer. */
export const EFFECTS = {
  stamp: { make: stamp, peak: -8 },
  gavel: { make: gavel, peak: -7 },
  telegraph: { make: telegraph, peak: -11 },
  radio: { make: radio, peak: -12 },
  paper: { make: paper, peak: -13 },
  tear: { make: tear, peak: -10 },
  murmur: { make: murmur, peak: -15 },
  crowd: { make: crowd, peak: -12 },
  typewriter: { make: typewriter, peak: -11 },
  siren: { make: siren, peak: -11 },
  chime: { make: chime, peak: -9 },
  seal: { make: seal, peak: -8 },
  vote: { make: vote, peak: -11 },
};
