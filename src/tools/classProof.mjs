// `npm run class:proof`: two class servers that share one Redis, and what must hold when one of the three falls. A real Redis is
// started for it, on a port and a folder of its own; where none is installed nothing is proved, and that is said.
import { fork, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { at, needNode, needPackages, stop } from './shell.mjs';

needNode();
needPackages();

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'covenant-redis-'));
/** @type {import('node:child_process').ChildProcess[]} */
const children = [];
/** @type {import('socket.io-client').Socket[]} */
const sockets = [];

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** @param {string} name */
const isInstalled = (name) =>
  (process.env.PATH ?? '').split(path.delimiter).some((place) => fs.existsSync(path.join(place, name)));

/** @param {() => boolean | Promise<boolean>} isSo @param {string} what */
async function until(isSo, what) {
  for (let n = 0; n < 500; n++) {
    if (await isSo()) return;
    await wait(20);
  }
  throw new Error(`waited in vain until ${what}`);
}

/** @param {number} port @returns {Promise<boolean>} */
const isOpen = (port) =>
  new Promise((done) => {
    const probe = net.connect(port, '127.0.0.1', () => {
      probe.destroy();
      done(true);
    });
    probe.on('error', () => done(false));
  });

/** Every answer of this Redis is on the disk. @param {number} port */
async function startRedis(port) {
  const settings = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const child = spawn('redis-server', [...settings, '--appendonly', 'yes', '--appendfsync', 'always'].map(String), {
    stdio: 'ignore',
  });
  children.push(child);
  await until(() => isOpen(port), 'Redis answers');
  return child;
}

/** @param {number} redis */
async function startProcess(redis) {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', COVENANT_REDIS: `redis://127.0.0.1:${redis}` };
  const child = fork(at('src/tools/classServer.mjs'), { env, silent: true });
  children.push(child);
  const { port } = await new Promise((done, failed) => {
    child.once('message', done);
    child.once('exit', (code) => failed(new Error(`a class server ended with ${code}`)));
  });
  return { child, address: `http://127.0.0.1:${port}` };
}

/** @param {string} address */
function openDevice(address) {
  const socket = io(address, { forceNew: true, transports: ['websocket'], reconnectionDelay: 100 });
  sockets.push(socket);
  /** @type {Record<string, any>} */
  const last = {};
  /** @type {string[]} */
  const frames = [];
  socket.onAny((kind, view) => {
    last[kind] = view;
    frames.push(JSON.stringify(view));
  });
  /** @param {object} what */
  const ask = (what) => socket.timeout(5000).emitWithAck('ask', what);
  return { socket, last, frames, ask };
}

/** @param {boolean} isSo @param {string} what */
function hold(isSo, what) {
  console.log(`${isSo ? 'ok  ' : 'FAIL'} ${what}`);
  if (!isSo) throw new Error('the proof failed');
}

/** @param {string} seat */
function aimOf(seat) {
  const { countries } = JSON.parse(fs.readFileSync(at('levels/1938-munich/level.json'), 'utf8'));
  return countries.find((/** @type {{ id: string }} */ { id }) => id === seat).playable.mandates[0].id;
}

/** Forecasts on and on, until no answer comes; the last that was acknowledged. @param {ReturnType<typeof openDevice>} device @param {number} from */
async function talk(device, from) {
  let last = -1;
  for (let percent = from; percent < from + 40; percent++) {
    const said = await device.ask({ ask: 'act', command: { do: 'forecast', percent } }).catch(() => undefined);
    if (!said) break;
    if (said.ok) last = percent;
  }
  return last;
}

/** @param {ReturnType<typeof openDevice>} device */
const forecastOf = (device) => device.last.crisis?.world.forecasts.at(-1)?.percent;

async function prove() {
  const redisPort = await freePort();
  const redis = await startRedis(redisPort);
  const [one, two] = [await startProcess(redisPort), await startProcess(redisPort)];
  const teacher = openDevice(one.address);
  const { code, key } = await teacher.ask({ ask: 'open', level: '1938-munich', reading: 'between' });
  const france = openDevice(one.address);
  const britain = openDevice(two.address);
  /** @type {Record<string, string>} */
  const keys = {};
  for (const [seat, device] of /** @type {const} */ ([
    ['FRA', france],
    ['GBR', britain],
  ])) {
    await device.ask({ ask: 'look', code });
    keys[seat] = (await device.ask({ ask: 'take-seat', seat })).key;
    await device.ask({ ask: 'act', command: { do: 'take-mandate', mandate: aimOf(seat) } });
  }
  const taken = () => teacher.last.room?.seats.filter((/** @type {any} */ { isTaken }) => isTaken).length;
  await until(() => taken() === 2, 'the teacher sees both teams');
  hold(true, 'a room opened at one process is joined at the other, and the teacher sees both teams');
  await teacher.ask({ ask: 'pace', pace: { do: 'go-on', minutes: 0 } });
  await until(() => britain.last.room?.phase === 'open', 'the round is open at both');

  const [a, b] = await Promise.all([talk(france, 0), talk(britain, 50)]);
  hold(a === 39 && b === 89, 'two processes write to one log at once, and each command is kept and answered');
  hold(
    !britain.frames.some((text) => /"by":"FRA"[^}]*"percent"/.test(text)),
    'no frame of a team holds what another did',
  );

  const talking = talk(france, 60);
  await wait(30);
  one.child.kill('SIGKILL');
  const fell = performance.now();
  const [backFrance, backTeacher] = [openDevice(two.address), openDevice(two.address)];
  await backFrance.ask({ ask: 'resume', code, key: keys.FRA });
  const { as } = await backTeacher.ask({ ask: 'resume', code, key });
  const back = Math.round(performance.now() - fell);
  france.socket.close();
  const acknowledged = await talking;
  hold(
    as === 'teacher' && forecastOf(backFrance) >= acknowledged,
    `one process falls: its teams and its teacher are back at the other in ${back} ms, with all that was acknowledged`,
  );

  const more = talk(britain, 20);
  await wait(30);
  redis.kill('SIGKILL');
  await wait(200);
  await startRedis(redisPort);
  const heard = await more;
  const third = openDevice(two.address);
  await until(
    async () => (await third.ask({ ask: 'resume', code, key: keys.GBR }).catch(() => ({})))?.ok === true,
    'the room is back',
  );
  hold(forecastOf(third) >= heard, 'Redis falls and comes back: all that was acknowledged is there');
  const last = openDevice(two.address);
  await until(
    async () => (await last.ask({ ask: 'resume', code, key }).catch(() => ({})))?.ok === true,
    'the teacher is back',
  );
  hold((await last.ask({ ask: 'pace', pace: { do: 'reveal' } })).ok === true, 'the class goes on');
}

if (!isInstalled('redis-server')) {
  console.log('not proved, because not installed: redis-server');
} else {
  try {
    await prove();
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  } finally {
    for (const socket of sockets) socket.close();
    for (const child of children) child.kill('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
