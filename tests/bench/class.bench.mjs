// How live rooms bear a whole school: 20 rooms of 40 devices and a teacher, each device doing something every eight seconds, beside
// a bare echo of the same library under the same asks in the same run.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { at } from '../../src/tools/shell.mjs';
import { tell } from './support/tell.mjs';

const rooms = 20;
const devices = 40;
/** Milliseconds between two asks of one device, between two steps of one teacher, and of the whole measurement. */
const pause = 8_000;
const roundTime = 10_000;
const duration = 20_000;

const told = (child) => new Promise((done) => child.once('message', done));
const { countries } = JSON.parse(fs.readFileSync(at('levels/1938-munich/level.json'), 'utf8'));
const seats = countries.filter(({ playable }) => playable).map(({ id, playable }) => [id, playable.mandates[0].id]);

async function startServer(what) {
  const child = fork(path.join(import.meta.dirname, 'support/liveProcess.mjs'), [what]);
  const { port } = await told(child);
  const spent = () => {
    child.send('tell');
    return told(child);
  };
  return { child, address: `http://127.0.0.1:${port}`, spent };
}

async function connect(address) {
  const socket = io(address, { forceNew: true, transports: ['websocket'], reconnection: false });
  await new Promise((done, failed) => socket.once('connect', done).once('connect_error', failed));
  return { socket, ask: (what) => socket.timeout(20_000).emitWithAck('ask', what) };
}

async function openRoom(address) {
  const teacher = await connect(address);
  const { code } = await teacher.ask({ ask: 'open', level: '1938-munich', reading: 'between' });
  const all = [];
  const words = {};
  for (let n = 0; n < devices; n++) {
    const device = await connect(address);
    const [seat, mandate] = seats[n % seats.length];
    await device.ask({ ask: 'look', code });
    if (words[seat]) await device.ask({ ask: 'join-team', seat, word: words[seat] });
    else {
      ({ word: words[seat] } = await device.ask({ ask: 'take-seat', seat }));
      await device.ask({ ask: 'act', command: { do: 'take-mandate', mandate } });
    }
    all.push(device);
  }
  await teacher.ask({ ask: 'pace', pace: { do: 'go-on', minutes: 0 } });
  return { teacher, all };
}

/** Asks at its own times until the end; milliseconds of each answer. */
async function keepAsking(device, first, end, times) {
  await wait(first);
  for (let percent = 0; performance.now() < end; percent = (percent + 1) % 101) {
    const start = performance.now();
    await device.ask({ ask: 'act', command: { do: 'forecast', percent } });
    times.push(performance.now() - start);
    await wait(pause);
  }
}

/** Reveals, and goes on: the moments in which everybody is told everything. */
async function keepPace(teacher, first, end) {
  await wait(first);
  for (let isOpen = true; performance.now() < end; isOpen = !isOpen) {
    await teacher.ask({ ask: 'pace', pace: isOpen ? { do: 'reveal' } : { do: 'go-on', minutes: 0 } });
    await wait(isOpen ? 1000 : roundTime);
  }
}

const quantile = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

async function measure(what, { spent, child }, all, teachers) {
  const before = await spent();
  const end = performance.now() + duration;
  const times = [];
  await Promise.all([
    ...all.map((device, n) => keepAsking(device, (n * pause) / all.length, end, times)),
    ...teachers.map((teacher, n) => keepPace(teacher, 2000 + (n * roundTime) / rooms, end)),
  ]);
  const after = await spent();
  child.kill();
  for (const share of [0.5, 0.95, 0.99]) tell(`${what}-answer-p${share * 100}`, quantile(times, share), 'ms');
  tell(`${what}-asks-per-second`, (1000 * times.length) / duration, 'asks/s');
  tell(`${what}-processor`, (100 * (after.cpu - before.cpu)) / duration, '% of one core');
  tell(`${what}-memory`, after.memory, 'MB');
}

// Answers wait for a core when other programs have them all: this tells whether they did.
tell('waiting-for-a-core-before', os.loadavg()[0] ?? 0, 'programs');
const echo = await startServer('echo');
const echoing = [];
for (let n = 0; n < rooms * devices; n++) echoing.push(await connect(echo.address));
await measure('echo', echo, echoing, []);
for (const { socket } of echoing) socket.close();

const server = await startServer('rooms');
const opening = performance.now();
const opened = [];
for (let n = 0; n < rooms; n += 5) {
  opened.push(...(await Promise.all(Array.from({ length: 5 }, () => openRoom(server.address)))));
}
tell('rooms-opening', (performance.now() - opening) / 1000, `s for ${rooms} rooms of ${devices}`);
await measure(
  'rooms',
  server,
  opened.flatMap(({ all }) => all),
  opened.map(({ teacher }) => teacher),
);
process.exit(0);
