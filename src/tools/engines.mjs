// Finds the browsers that the tests need, and installs the Debian ones where that is ours to do.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run } from './shell.mjs';

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsApps = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Every place where one of these commands could stand. @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function chromiumPlaces() {
  const chosen = process.env.CHROMIUM ?? process.env.CHROME_PATH;
  if (chosen) return [chosen];
  if (process.platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (process.platform !== 'win32') return onPath(chromiumNames);
  const homes = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return homes.flatMap((home) => (home ? windowsApps.map((app) => path.join(home, app)) : []));
}

/** On Windows `--version` opens a window instead of answering, so there the file is proof enough. @param {string} file */
function answers(file) {
  if (process.platform === 'win32') return true;
  try {
    return /\d+\.\d+/.test(
      execFileSync(file, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 }).toString(),
    );
  } catch {
    return false;
  }
}

/** @param {string[]} places */
const firstWorking = (places) => places.find((file) => fs.existsSync(file) && answers(file));

/** Path of Chromium, Chrome or Edge, or undefined. `CHROMIUM=/path` decides if it is set. */
export const findChromium = () => firstWorking(chromiumPlaces());

/** Path of Firefox, or undefined. `FIREFOX=/path` decides if it is set. */
export const findFirefox = () =>
  firstWorking(process.env.FIREFOX ? [process.env.FIREFOX] : onPath(['firefox-esr', 'firefox']));

/** WebKitGTK's driver, its small browser and a screen to draw on, or undefined if one of them is missing. */
export function findWebkit() {
  const driver = onPath(['WebKitWebDriver']).find((file) => fs.existsSync(file));
  const screen = onPath(['xvfb-run']).find((file) => fs.existsSync(file));
  const browser = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
    .flatMap((cpu) =>
      ['4.1', '4.0', '6.0'].map(
        (version) => `/usr/lib/${cpu}/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`,
      ),
    )
    .find((file) => fs.existsSync(file));
  return driver && screen && browser ? { driver, browser } : undefined;
}

/** True where this program may install Debian packages: as root, on a system that has apt-get. */
function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

/** Another program may hold apt's lock for a while, and a mirror may fail once: so wait, and try three times. @param {string[]} packages */
function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  console.log(`Installing ${packages.join(', ')} …`);
  for (let attempt = 0; attempt < 3; attempt++) {
    run('apt-get', [...quiet, 'update'], env);
    if (run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...packages], env) === 0) return;
  }
}

/** Installs whichever of the three engines is missing, if that is allowed here; then says what there is. */
export function readyEngines() {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebkit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth']),
  ];
  if (missing.length > 0 && mayInstall()) install(missing);
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebkit() };
}

export const chromiumAdvice = `The browser tests need Chromium, Chrome or Edge, and none was found.
  Debian, Ubuntu: sudo apt-get install chromium
  elsewhere:      install Chrome, or set CHROMIUM=/path/to/chrome
Without a browser you can still run: npm run test:unit`;
