// Node built-ins only: everything in this file must work before any package is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const windows = process.platform === 'win32';

/** The top folder of the game. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A path inside the game, whatever folder the person stands in. @param {string[]} parts */
export const at = (...parts) => path.join(root, ...parts);

/** The environment with the game's own commands first in PATH. */
export function environment() {
  return { ...process.env, PATH: [at('node_modules/.bin'), process.env.PATH ?? ''].join(path.delimiter) };
}

/**
 * Runs a command in the top folder, its output shown as it comes; answers its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = environment()) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, env });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Ends the program with a sentence a person can act on. @param {string} sentence @returns {never} */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Stops if this Node is older than package.json allows. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Covenant needs Node 20.19 or newer; this is ${process.version}. Get it from https://nodejs.org`);
  }
}

function lockPrint() {
  const lock = fs.readFileSync(at('package-lock.json'));
  return createHash('sha256').update(lock).update(process.version).update(process.platform).digest('hex');
}

/** Installs the packages, only when the lock file or Node changed since the last time. */
export function needPackages() {
  const mark = at('node_modules', '.covenant-lock');
  const print = lockPrint();
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === print) return;
  console.log('Installing packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund'], process.env) !== 0) {
    stop('The packages could not be installed (npm ci): see the lines above. Is the network reachable?');
  }
  fs.writeFileSync(mark, print);
}
