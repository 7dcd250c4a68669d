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

/** True if there is no built game or any source is newer. */
function isStale() {
  const built = at('dist/index.html');
  if (!fs.existsSync(built)) return true;
  const sources = ['src', 'assets', 'levels', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
  return sources.some((name) => newest(at(name)) > fs.statSync(built).mtimeMs);
}

/** Builds the game into `dist` if it must be built. */
export function needBuild() {
  if (!isStale()) return;
  console.log('Building the game …');
  if (run('vite', ['build', '--logLevel', 'warn']) !== 0) stop('The game could not be built: see the lines above.');
}
