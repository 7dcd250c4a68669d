// Reads a score as a teacher of counterpoint would, and says what a hearer might stumble over: parts of unequal length,
// minor seconds and ninths that last, and fifths or octaves that two outer voices take in parallel.

const NAMES = ['C', 'Db', 'D', 'Eb', 'E', 'F', 'Gb', 'G', 'Ab', 'A', 'Bb', 'B'];
const nameOf = (pitch) => `${NAMES[pitch % 12]}${Math.floor(pitch / 12) - 1}`;

/** Shorter than this a clash is a passing note, and music. */
const LASTING_BEATS = 0.6;

const placeOf = (at, metre) => `bar ${Math.floor(at / metre) + 1} beat ${(at % metre) + 1}`;

/** Clashes of a semitone or of a semitone and octaves, the upper tone above the lower. */
function clashesOf(notes, metre) {
  return notes.flatMap((low) =>
    notes
      .filter((high) => high.pitch > low.pitch && (high.pitch - low.pitch) % 12 === 1)
      .map((high) => ({
        at: Math.max(low.at, high.at),
        beats: Math.min(low.at + low.length, high.at + high.length) - Math.max(low.at, high.at),
        told: `${nameOf(low.pitch)} (${low.who}) against ${nameOf(high.pitch)} (${high.who})`,
      }))
      .filter(({ beats }) => beats >= LASTING_BEATS)
      .map(({ at, beats, told }) => `${placeOf(at, metre)}: ${told} for ${Math.round(beats * 100) / 100} beats`),
  );
}

/** The lowest or the highest tone that sounds at a beat. */
function outerAt(notes, at, pick) {
  const sounding = notes.filter((note) => note.at <= at && note.at + note.length > at).map(({ pitch }) => pitch);
  return sounding.length > 0 ? pick(...sounding) : undefined;
}

function parallelsOf(notes, metre, beats) {
  const steps = Array.from({ length: beats }, (_, at) => ({
    at,
    low: outerAt(notes, at, Math.min),
    high: outerAt(notes, at, Math.max),
  })).filter(({ low, high }) => low !== undefined && high !== low);
  return steps.slice(1).flatMap((step, i) => {
    const before = steps[i];
    const interval = (step.high - step.low) % 12;
    const isPerfect = (interval === 0 || interval === 7) && interval === (before.high - before.low) % 12;
    const isParallel =
      step.low !== before.low && Math.sign(step.low - before.low) === Math.sign(step.high - before.high);
    return isPerfect && isParallel
      ? [`${placeOf(step.at, metre)}: outer voices in parallel ${interval === 0 ? 'octaves' : 'fifths'}`]
      : [];
  });
}

/** Remarks on both layers together, as they sound when the world is tense. */
export function readScore({ metre, bars, calm, tense = [] }) {
  const parts = [...calm, ...tense];
  const uneven = parts.filter(({ beats }) => beats !== metre * bars);
  const notes = parts
    .filter(({ isDrums }) => !isDrums)
    .flatMap(({ program, notes: own }) => own.map((note) => ({ ...note, who: program })));
  const melody = notes.filter(({ at }) => at >= 0);
  return [
    ...uneven.map(({ program, beats }) => `program ${program} plays ${beats} beats of ${metre * bars}`),
    ...clashesOf(notes, metre),
    ...parallelsOf(melody, metre, metre * bars),
  ];
}
