// One server process for the measurement of live rooms: the class server, or a bare echo of the same library. It tells its own
// processor time when it is asked.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { Server } from 'socket.io';
import { bundled } from '../../../src/tools/bundle.mjs';
import { at } from '../../../src/tools/shell.mjs';

const settings = { serveClient: false };

function startEcho() {
  const server = http.createServer();
  new Server(server, settings).on('connection', (socket) => {
    socket.on('ask', (what, reply) => reply(what));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));
}

async function startRooms() {
  const { runClass } = await import(await bundled('src/server/runClass.ts'));
  const { port } = await runClass({
    port: 0,
    host: '127.0.0.1',
    levels: at('levels'),
    logs: fs.mkdtempSync(path.join(os.tmpdir(), 'covenant-bench-')),
    files: (_, response) => void response.writeHead(404).end(),
    friends: [],
    addressesOf: () => [],
    opened: () => undefined,
    trouble: (error) => console.error(error),
    unsynced: () => undefined,
  });
  return port;
}

const port = await (process.argv[2] === 'echo' ? startEcho() : startRooms());
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpu: (user + system) / 1000, memory: process.memoryUsage.rss() / 1e6 });
});
process.send({ port });
