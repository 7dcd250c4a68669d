// Builds the game when what is built is older than what it is built from.
import fs from 'node:fs';
import path from 'node:path';
import { at, run, stop } from './shell.mjs';

/** Folders count too: a file taken away changes only its folder's date. @param {string} place @returns {number} */
function newest(place) {
  if (!fs.existsSync(place)) return 0;
  const { mtimeMs } = fs.statSync(place);
  if (!fs.statSync(place).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** True if a made file is missing, or any of its sources is newer. @param {string} made @param {string[]} sources from the top folder */
export function isOlder(made, sources) {
  return !fs.existsSync(made) || sources.some((name) => newest(at(name)) > fs.statSync(made).mtimeMs);
}

const sources = ['src', 'assets', 'levels', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Builds the game into `dist` if it must be built. */
export function needBuild() {
  if (!isOlder(at('dist/index.html'), sources)) return;
  console.log('Building the game …');
  if (run('vite', ['build', '--logLevel', 'warn']) !== 0) stop('The game could not be built: see the lines above.');
}
