// `npm run class`: the game and its live rooms for the devices of a class, on one port of this machine. Settings are told in
// classServer.mjs. Should the server fall it is started again: the rooms are on the disk, and every device comes back by itself.
import { fork } from 'node:child_process';
import process from 'node:process';
import { needBuild } from './build.mjs';
import { bundled } from './bundle.mjs';
import { at, needNode, needPackages } from './shell.mjs';

needNode();
needPackages();
needBuild();
const COVENANT_BUNDLE = await bundled('src/server/runClass.ts');

/** Falls in a row before it is given up: something is wrong that a new start does not mend. */
const mostFalls = 20;
/** A server that stood so long had come up well, in milliseconds. */
const settled = 10_000;
let falls = 0;
let isClosing = false;
/** @type {number | undefined} */
let port;

function start() {
  const since = Date.now();
  const env = { ...process.env, COVENANT_BUNDLE, ...(port && { PORT: String(port) }) };
  const child = fork(at('src/tools/classServer.mjs'), { env });
  child.on('message', (/** @type {{ port: number }} */ told) => {
    // Devices look for it where it was.
    port ??= told.port;
    // Whoever started this program is told too.
    process.send?.({ ...told, server: child.pid });
  });
  const close = () => {
    isClosing = true;
    child.kill('SIGTERM');
  };
  process.once('SIGINT', close).once('SIGTERM', close);
  child.on('exit', (code) => {
    process.off('SIGINT', close).off('SIGTERM', close);
    if (isClosing || code === 0) process.exit(code ?? 0);
    falls = Date.now() - since > settled ? 1 : falls + 1;
    if (falls > mostFalls) process.exit(1);
    console.error('  The server fell, and is started again.');
    setTimeout(start, falls > 3 ? 500 : 0);
  });
}
start();
