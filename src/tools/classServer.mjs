// One process of the class server. `npm run class` starts it, and starts it again should it fall.
//   PORT (4180)          the first port to try
//   HOST (0.0.0.0)       the network to listen on
//   COVENANT_ADDRESS     what other devices type, where it is not an address of this machine
//   COVENANT_LOGS        folder of the rooms' logs (.class/<port>)
//   COVENANT_REDIS       address of a Redis, where several processes share the rooms
//   COVENANT_ORIGINS     other pages that may open a room, with commas
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { renderUnicodeCompact } from 'uqr';
import { bundled } from './bundle.mjs';
import { securityHeaders } from './headers.mjs';
import { answerFrom } from './serve.mjs';
import { at, needNode } from './shell.mjs';

needNode();
const { env } = process;
// One that is started again must be back at once, and be the same that fell.
const { runClass } = await import(env.COVENANT_BUNDLE ?? (await bundled('src/server/runClass.ts')));
const wanted = Number(env.PORT ?? 4180);

/** @param {number} port */
function addressesOf(port) {
  if (env.COVENANT_ADDRESS) return [env.COVENANT_ADDRESS.replace(/\/+$/, '')];
  const ours = Object.values(os.networkInterfaces()).flatMap((all) => all ?? []);
  const outside = ours.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
  return (outside.length > 0 ? outside : ['localhost']).map((host) => `http://${host}:${port}`);
}

/** @param {unknown} error */
const trouble = (error) => console.error(error instanceof Error ? error.message : error);

const server = await runClass({
  port: wanted,
  host: env.HOST ?? '0.0.0.0',
  levels: at('levels'),
  logs: env.COVENANT_LOGS ?? path.join(at('.class'), String(wanted)),
  ...(env.COVENANT_REDIS && { redis: env.COVENANT_REDIS }),
  files: answerFrom(at('dist'), securityHeaders),
  friends: (env.COVENANT_ORIGINS ?? '').split(',').filter(Boolean),
  addressesOf,
  opened: (/** @type {string} */ code, /** @type {number} */ port) =>
    console.log(`  Room ${code} is open: ${addressesOf(port)[0]}/#/room/${code}`),
  trouble,
  unsynced: () =>
    console.error('  This Redis does not sync every line to its disk (appendonly yes, appendfsync always).'),
});

const [address = ''] = addressesOf(server.port);
console.log(`\n${renderUnicodeCompact(`${address}/#/room`)}\n`);
console.log(`  The class plays at ${address}/#/room\n  The teacher's board: http://localhost:${server.port}/#/board`);
console.log('  Ctrl+C closes it; rooms are forgotten after three hours.\n');
process.send?.({ port: server.port });

/** Whatever was asked before is still answered. */
const rest = () => void server.close().then(() => process.exit(0), trouble);
process.once('SIGTERM', rest);
process.once('SIGINT', rest);
