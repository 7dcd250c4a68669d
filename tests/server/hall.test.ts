import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifetime } from '../../src/server/log';
import { optionsOf } from '../../src/sim/table';
import { munich } from '../sim/support';
import {
  type Device,
  firstAim,
  joinClass,
  openClass,
  openDevice,
  openServer,
  pace,
  type TestServer,
  until,
} from './support';

let server: TestServer;
let clock = 1_000_000;
const devices: Device[] = [];
const kept = <One extends Device>(device: One): One => {
  devices.push(device);
  return device;
};
const join = async (...[code, seat, options]: [string, string, { transports: string[] }?]) =>
  kept(await joinClass(server.address, code, seat, options));
const opened = async () => {
  const room = await openClass(server.address);
  kept(room.teacher);
  return room;
};
const codeOf = (said: { refusal?: { code: string } }): string | undefined => said.refusal?.code;

beforeAll(async () => {
  server = await openServer({ now: () => clock });
});
afterAll(async () => {
  for (const { socket } of devices) socket.close();
  await server.close();
  expect(server.faults).toEqual([]);
});

describe('a room on the wire', () => {
  it('lets a team act, shows others that it has decided, never what, and reveals all at once', async () => {
    const { code, teacher } = await opened();
    const france = await join(code, 'FRA');
    const britain = await join(code, 'GBR', { transports: ['polling'] });
    const onlooker = kept(openDevice(server.address));
    await onlooker.ask({ ask: 'look', code });
    const mandate = firstAim('FRA');
    expect(await france.does({ do: 'take-mandate', mandate })).toEqual({ ok: true });
    expect(await teacher.ask(pace({ do: 'go-on', minutes: 5 }))).toEqual({ ok: true });
    const option = optionOf('FRA');
    for (const command of [
      { do: 'sound', sounding: { how: 'assure', to: 'CSK' } },
      { do: 'forecast', percent: 73 },
      { do: 'decide', option },
    ] as const)
      expect(await france.does(command)).toEqual({ ok: true });
    const others = [teacher, britain, onlooker];
    const seatOf = (device: Device) =>
      (device.last('room')?.seats as { seat: string; hasDecided: boolean }[] | undefined)?.[0];
    for (const device of others)
      await until(() => seatOf(device)?.hasDecided === true, 'others see that France has decided');
    for (const { frames } of others) {
      expect(frames.length).toBeGreaterThan(2);
      for (const frame of frames)
        for (const secret of [option, mandate, 'assure', '73', france.key, france.word])
          expect(frame).not.toContain(`"${secret}"`);
      expect(frames.join()).not.toContain('"percent":73');
    }
    await teacher.ask(pace({ do: 'reveal' }));
    await until(() => britain.frames.some((frame) => frame.includes(`"${option}"`)), 'the reveal has come');
    expect(britain.frames.join()).not.toContain('"percent":73');
    expect(britain.frames.join()).not.toContain(`"${mandate}"`);
  });

  it('gives the seat back after a reload, and to a second device that knows the word', async () => {
    const { code } = await opened();
    const first = await join(code, 'FRA');
    first.socket.close();
    const again = kept(openDevice(server.address));
    expect(await again.ask({ ask: 'resume', code, key: first.key })).toMatchObject({ ok: true, seat: 'FRA' });
    const second = kept(openDevice(server.address));
    await second.ask({ ask: 'look', code });
    expect(codeOf(await second.ask({ ask: 'join-team', seat: 'FRA', word: 'CCCCC' }))).toBe('wrong-word');
    expect(await second.ask({ ask: 'join-team', seat: 'FRA', word: first.word.toLowerCase() })).toMatchObject({
      seat: 'FRA',
    });
  });

  it('sends a freed team out, and its old key opens nothing', async () => {
    const { code, teacher } = await opened();
    const france = await join(code, 'FRA');
    await teacher.ask(pace({ do: 'free-seat', seat: 'FRA' }));
    await until(() => france.last('gone') !== undefined, 'the team is told');
    const again = kept(openDevice(server.address));
    expect(codeOf(await again.ask({ ask: 'resume', code, key: france.key }))).toBe('wrong-key');
  });
});

describe('the door', () => {
  it('takes the seat from the connection, whatever a message says', async () => {
    const { code, teacher } = await opened();
    const france = await join(code, 'FRA');
    await join(code, 'GBR');
    await teacher.ask(pace({ do: 'go-on', minutes: 0 }));
    const forged = { do: 'take-mandate', mandate: firstAim('GBR'), by: 'GBR', seat: 'GBR' } as const;
    expect(codeOf(await france.does(forged))).toBe('unknown-mandate');
    expect(codeOf(await france.ask({ ask: 'take-seat', seat: 'SUN' }))).toBe('not-yours');
    expect(codeOf(await france.ask(pace({ do: 'reveal' })))).toBe('not-yours');
    const stranger = kept(openDevice(server.address));
    expect(codeOf(await stranger.ask({ ask: 'act', command: { do: 'decide', option: 'x' } }))).toBe('no-room');
    expect(codeOf(await stranger.ask({ ask: 'resume', code, key: 'guess' }))).toBe('wrong-key');
  });

  it('reads nothing that it does not know', async () => {
    const device = kept(openDevice(server.address));
    for (const odd of [
      null,
      7,
      'open',
      [],
      { ask: '__proto__' },
      { ask: 'open', level: '../../package' },
      { ask: 'look' },
    ])
      expect(['bad-ask', 'no-episode']).toContain(codeOf(await device.ask(odd as object)));
    expect(codeOf(await device.ask({ ask: 'open', level: '../1938-munich', reading: 'between' }))).toBe('no-episode');
  });

  it('turns away pages of other sites, and lets its own in', async () => {
    const from = (origin: string, transport: string) =>
      openDevice(server.address, { transports: [transport], reconnection: false, extraHeaders: { origin } });
    for (const transport of ['polling', 'websocket']) {
      const evil = kept(from('https://evil.example', transport));
      await new Promise((done) => evil.socket.once('connect_error', done));
      const own = kept(from(server.address, transport));
      await until(() => own.socket.connected, 'its own page is let in');
    }
  });

  it('closes on who floods it, and on who sends too much at once', async () => {
    const flood = kept(openDevice(server.address, { reconnection: false }));
    await until(() => flood.socket.connected, 'connected');
    const said = await Promise.all(
      Array.from({ length: 60 }, () => flood.ask({ ask: 'look', code: 'x' }).catch(() => undefined)),
    );
    expect(said.some((one) => one && codeOf(one) === 'too-fast')).toBe(true);
    for (let n = 0; n < 40; n++) flood.socket.emit('ask', 'nonsense');
    await until(() => !flood.socket.connected, 'the flood is cut off');
    const large = kept(openDevice(server.address, { reconnection: false, transports: ['websocket'] }));
    await until(() => large.socket.connected, 'connected');
    large.socket.emit('ask', { ask: 'look', code: 'x'.repeat(5000) });
    await until(() => !large.socket.connected, 'the large message is cut off');
  });

  it('lets nobody try codes for long, but a right one still opens after a while', async () => {
    const { code } = await opened();
    const guesser = kept(openDevice(server.address));
    let refusal: string | undefined;
    for (let n = 0; n < 80 && refusal !== 'too-fast'; n++) {
      clock += 200;
      refusal = codeOf(await guesser.ask({ ask: 'look', code: 'CCCCC' }));
    }
    expect(refusal).toBe('too-fast');
    clock += 60_000;
    expect(await guesser.ask({ ask: 'look', code })).toMatchObject({ ok: true });
  });
});

describe('what is written down', () => {
  it('holds no key, no word, no address and no browser, and is gone after three hours', async () => {
    const { code, key } = await opened();
    const team = await join(code, 'FRA');
    const file = path.join(server.logs, `${code}.jsonl`);
    const text = fs.readFileSync(file, 'utf8');
    for (const secret of [key, team.key, team.word, '127.0.0.1', 'node']) expect(text).not.toContain(secret);
    expect(fs.statSync(file).mode & 0o077).toBe(0);
    clock += lifetime - 60_000;
    await server.sweep();
    expect(fs.existsSync(file)).toBe(true);
    clock += 120_000;
    await server.sweep();
    expect(fs.existsSync(file)).toBe(false);
    await until(() => team.last('gone') !== undefined, 'the team is told');
  });
});

const optionOf = (seat: string): string => (munich.beats[0] ? (optionsOf(munich.beats[0], seat)[0]?.id ?? '') : '');
