// A sound as it is heard: what ffmpeg makes of an encoded file.
import { execFileSync } from 'node:child_process';

/** Samples a second. */
export const RATE = 48_000;

/** The file in one channel, -1 to 1. @param {string} file */
export function samplesOf(file) {
  const form = ['-ac', '1', '-ar', String(RATE), '-f', 'f32le', '-'];
  const raw = execFileSync('ffmpeg', ['-v', 'error', '-i', file, ...form], { maxBuffer: 1 << 28 });
  return new Float32Array(raw.buffer, raw.byteOffset, raw.length / 4);
}
