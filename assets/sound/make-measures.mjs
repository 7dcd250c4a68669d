// Measures the encoded music and prints the tables of CREDITS.md: loudness by ffmpeg's EBU R 128 meter, the step of the
// signal where a loop begins again beside the steps within it, and the balance of low, middle and high.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { RATE, samplesOf } from './decoded.mjs';

const music = JSON.parse(fs.readFileSync('music.json', 'utf8'));

const within = ({ start, length }) => ['-ss', String(start / 1000), '-t', String(length / 1000)];

function loudnessOf(file, place) {
  const filter = ['-af', 'ebur128=peak=true', '-f', 'null', '-'];
  const { stderr } = spawnSync('ffmpeg', ['-nostats', ...within(place), '-i', file, ...filter], { encoding: 'utf8' });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const figure = (label) => Number(summary.match(new RegExp(`${label}:\\s+(-?[\\d.]+)`))?.[1]).toFixed(1);
  return [figure('I'), figure('LRA'), figure('Peak')];
}

/** Steps from sample to sample: at the seam, and inside the loop on the average and at most. */
function seamOf(samples, { start, length }) {
  const [first, end] = [(start * RATE) / 1000, ((start + length) * RATE) / 1000];
  let sum = 0;
  let most = 0;
  for (let i = first + 1; i < end; i++) {
    const step = Math.abs(samples[i] - samples[i - 1]);
    sum += step;
    most = Math.max(most, step);
  }
  const seam = Math.abs(samples[first] - samples[end - 1]);
  return [seam, sum / (end - first), most].map((step) => step.toFixed(4));
}

/** Mean power in dB of a band, relative to the whole. */
function bandOf(file, place, filter) {
  const mean = (chain) => {
    const args = ['-nostats', ...within(place), '-i', file, '-af', `${chain}volumedetect`, '-f', 'null', '-'];
    return Number(spawnSync('ffmpeg', args, { encoding: 'utf8' }).stderr.match(/mean_volume: (-?[\d.]+)/)?.[1]);
  };
  return (mean(`${filter},`) - mean('')).toFixed(0);
}

for (const [name, layers] of Object.entries(music)) {
  for (const format of ['webm', 'm4a']) {
    const file = `${name}.${format}`;
    const samples = samplesOf(file);
    for (const [layer, place] of Object.entries(layers)) {
      const bands = ['lowpass=f=200', 'highpass=f=200,lowpass=f=2000', 'highpass=f=2000'].map((band) =>
        bandOf(file, place, band),
      );
      const cells = [file, layer, ...loudnessOf(file, place), ...seamOf(samples, place), bands.join(' / ')];
      console.log(`| ${cells.join(' | ')} |`);
    }
    console.log(`${file}: ${fs.statSync(file).size} bytes, ${(samples.length / RATE).toFixed(2)} s`);
  }
}
