// Renders the scores that make-music.mjs wrote: synthesiser, colour, cut, one static gain, both formats. make.sh calls it.
// No compressor and no moving loudness correction: either would treat the two ends of the loop differently and open the seam.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [folder, soundfont] = process.argv.slice(2);
const RATE = 48_000;
/** LUFS. The music lies under the effects and under reading; the tense layer joins the calm one, so it is softer. */
const TARGET = { calm: -19, tense: -23 };
/** dBTP */
const CEILING = -3;
/** The wireless of the thirties is narrow; every later decade hears a little more. */
const COLOUR = {
  'quai-wilson': 'highpass=f=60,equalizer=f=2600:t=q:w=1.2:g=1.5,lowpass=f=8500:p=1',
  'opera-house': 'highpass=f=50,lowpass=f=9500:p=1',
  'two-tables': 'highpass=f=45,lowpass=f=10500:p=1',
  'third-basket': 'highpass=f=45,lowpass=f=11000:p=1',
  'fifteen-seats': 'highpass=f=45,lowpass=f=9500:p=1',
};
const REVERB = ['active=1', 'room-size=0.55', 'width=0.6', 'level=0.5'].flatMap((set) => ['-o', `synth.reverb.${set}`]);
/** The same bytes each time: no dates, no random identifiers. */
const EXACT = ['-fflags', '+bitexact', '-flags:a', '+bitexact'];

const at = (name) => path.join(folder, name);
const ff = (...args) => execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args]);

/** Loudness and true peak, by ffmpeg's EBU R 128 meter. */
function measured(file) {
  const { stderr } = spawnSync('ffmpeg', ['-nostats', '-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-'], {
    encoding: 'utf8',
  });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const figure = (label) => Number(summary.match(new RegExp(`${label}:\\s+(-?[\\d.]+)`))?.[1]);
  return { loudness: figure('I'), peak: figure('Peak') };
}

function synthesised(stem) {
  const raw = at(`${stem}.raw.wav`);
  const output = ['-ni', '-q', '-g', '0.5', '-r', RATE, '-T', 'wav', '-O', 'float', '-F', raw];
  execFileSync(
    'fluidsynth',
    [...output, ...REVERB, '-o', 'synth.chorus.active=0', soundfont, at(`${stem}.mid`)].map(String),
  );
  return raw;
}

/** One pass out of the middle, at its loudness, with its own end before it and its own beginning after it. */
function layerOf({ name, layer, first, length, margin }) {
  const stem = `${name}.${layer}`;
  const cut = at(`${stem}.cut.wav`);
  const float = ['-c:a', 'pcm_f32le'];
  const pass = `atrim=start_sample=${first}:end_sample=${first + length},asetpts=PTS-STARTPTS`;
  ff('-i', synthesised(stem), ...float, '-af', `${COLOUR[name]},${pass}`, cut);
  const { loudness, peak } = measured(cut);
  const gain = Math.min(TARGET[layer] - loudness, CEILING - peak).toFixed(2);
  const tail = `atrim=start_sample=${length - margin},asetpts=PTS-STARTPTS`;
  const head = `atrim=end_sample=${margin},asetpts=PTS-STARTPTS`;
  const graph = `volume=${gain}dB,asplit=3[a][b][c];[a]${tail}[t];[c]${head}[h];[t][b][h]concat=n=3:v=0:a=1`;
  const loop = at(`${stem}.loop.wav`);
  ff('-i', cut, ...float, '-filter_complex', graph, loop);
  return loop;
}

function encode(name, loops) {
  const inputs = loops.flatMap((loop) => ['-i', loop]);
  const joined = at(`${name}.wav`);
  ff(...inputs, '-filter_complex', `concat=n=${loops.length}:v=0:a=1`, '-c:a', 'pcm_s16le', joined);
  ff('-i', joined, '-c:a', 'libopus', '-b:a', '20k', '-application', 'audio', ...EXACT, `${name}.webm`);
  ff(
    '-i',
    joined,
    '-ac',
    '1',
    '-ar',
    '24000',
    '-c:a',
    'aac',
    '-b:a',
    '25k',
    '-movflags',
    '+faststart',
    ...EXACT,
    `${name}.m4a`,
  );
}

const plan = JSON.parse(fs.readFileSync(at('plan.json'), 'utf8'));
for (const name of new Set(plan.map((one) => one.name)))
  encode(name, plan.filter((one) => one.name === name).map(layerOf));
