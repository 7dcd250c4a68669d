// Chooses where each piece begins again. A pass is the same to the sample as the next one, so that a loop may be laid anywhere,
// but what a codec leaves of them differs a little from place to place. Of the places shortly before the first beat this
// takes the one where both layers fit themselves best in both formats, and writes it into music.json.
import fs from 'node:fs';
import { RATE, samplesOf } from './decoded.mjs';

/** Milliseconds around the place that make-music.mjs chose: the file goes on for 120 before it, the first tone comes 40 after. */
const [EARLIEST, LATEST] = [-110, 30];
/** Decoders differ by some samples in where a file begins, so the neighbourhood has to fit too. */
const AROUND = 64;

/** The largest difference between what follows the loop's end and what follows its start. */
function misfit(samples, { start, length }, shift) {
  const first = ((start + shift) * RATE) / 1000;
  const end = first + (length * RATE) / 1000;
  let worst = 0;
  for (let i = -AROUND; i < AROUND; i++) worst = Math.max(worst, Math.abs(samples[first + i] - samples[end + i]));
  return worst;
}

function bestShift(name, layers) {
  const decoded = ['webm', 'm4a'].map((format) => samplesOf(`${name}.${format}`));
  const worstAt = (shift) =>
    Math.max(...decoded.flatMap((samples) => layers.map((place) => misfit(samples, place, shift))));
  const shifts = Array.from({ length: LATEST - EARLIEST + 1 }, (_, i) => EARLIEST + i);
  const tried = shifts.map((shift) => ({ shift, worst: worstAt(shift) }));
  return tried.reduce((best, one) => (one.worst < best.worst ? one : best));
}

const music = JSON.parse(fs.readFileSync('music.json', 'utf8'));
for (const [name, layers] of Object.entries(music)) {
  const { shift, worst } = bestShift(name, Object.values(layers));
  for (const place of Object.values(layers)) place.start += shift;
  console.log(`${name}: begins again ${shift} ms from its place, with a misfit of ${worst.toFixed(4)} at most`);
}
fs.writeFileSync('music.json', `${JSON.stringify(music, null, 2)}\n`);
