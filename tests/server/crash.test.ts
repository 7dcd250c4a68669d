import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFileLog } from '../../src/server/fileLog';
import { bundled } from '../../src/tools/bundle.mjs';
import {
  type Device,
  firstAim,
  joinClass,
  newFolder,
  openClass,
  openDevice,
  openServer,
  pace,
  type TeamDevice,
  until,
} from './support';

const program = path.resolve(import.meta.dirname, '../../src/tools/classServer.mjs');
const bundle = bundled('src/server/runClass.ts');
const children: ChildProcess[] = [];
const devices: Device[] = [];
const kept = <One extends Device>(device: One): One => {
  devices.push(device);
  return device;
};

afterAll(() => {
  for (const { socket } of devices) socket.close();
  for (const child of children) child.kill('SIGKILL');
});

/** The server as a process of its own, as `npm run class` starts it. */
async function startProcess(logs: string, port = 0): Promise<{ child: ChildProcess; port: number; address: string }> {
  const COVENANT_BUNDLE = await bundle;
  const env = { ...process.env, COVENANT_BUNDLE, PORT: String(port), HOST: '127.0.0.1', COVENANT_LOGS: logs };
  const child = fork(program, { env, silent: true });
  children.push(child);
  const told = await new Promise<{ port: number }>((done, failed) => {
    child.once('message', (message) => done(message as { port: number }));
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  return { child, port: told.port, address: `http://127.0.0.1:${told.port}` };
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.once('exit', done));

const seats = ['FRA', 'GBR', 'SUN', 'CSK', 'POL'];
const aims = seats.map(firstAim);

/** Talks on and on, until it is no longer answered; what was acknowledged. */
async function talk({ does }: TeamDevice, n: number): Promise<number> {
  let last = -1;
  for (let percent = n; percent <= 100; percent++) {
    const said = await does({ do: 'forecast', percent }).catch(() => undefined);
    if (!said) return last;
    if (said.ok) last = percent;
  }
  return last;
}

describe('a server that falls', () => {
  it('loses nothing that was acknowledged, and the class is back within five seconds', async () => {
    const logs = newFolder();
    const first = await startProcess(logs);
    const { code, key, teacher } = await openClass(first.address);
    kept(teacher);
    const teams = await Promise.all(
      seats.map((seat, n) =>
        joinClass(first.address, code, seat, n === 0 ? { transports: ['polling'], ackTimeout: 1000 } : {}),
      ),
    );
    teams.forEach(kept);
    for (const [n, { does }] of teams.entries()) await does({ do: 'take-mandate', mandate: aims[n] ?? '' });
    await teacher.ask(pace({ do: 'go-on', minutes: 0 }));
    const talks = teams.map((team, n) =>
      talk({ ...team, does: (command) => team.socket.timeout(1500).emitWithAck('ask', { ask: 'act', command }) }, n),
    );
    await new Promise((done) => setTimeout(done, 60));
    const fell = ended(first.child);
    first.child.kill('SIGKILL');
    await fell;
    const fellAt = performance.now();
    // What a crash in the middle of a write leaves behind.
    fs.appendFileSync(path.join(logs, `${code}.jsonl`), '{"do":"act","comm');
    await startProcess(logs, first.port);
    const all = [...teams, teacher];
    await until(() => all.every(({ socket }) => socket.connected), 'everybody is back');
    for (const team of teams)
      expect(await team.ask({ ask: 'resume', code, key: team.key })).toMatchObject({ ok: true });
    expect(await teacher.ask({ ask: 'resume', code, key })).toMatchObject({ as: 'teacher' });
    expect(performance.now() - fellAt).toBeLessThan(5000);
    const acknowledged = await Promise.all(talks);
    for (const [n, team] of teams.entries()) {
      const { forecasts } = (team.last('crisis')?.world ?? {}) as { forecasts?: { percent: number }[] };
      expect(forecasts?.at(-1)?.percent ?? -1).toBeGreaterThanOrEqual(acknowledged[n] ?? -1);
    }
    expect(Math.max(...acknowledged)).toBeGreaterThan(-1);
    expect(await teacher.ask(pace({ do: 'reveal' }))).toEqual({ ok: true });
    expect(fs.readFileSync(path.join(logs, `${code}.jsonl`), 'utf8')).not.toContain('comm{');
  });

  it('ends in peace when it is asked to, with everything answered', async () => {
    const { child, address } = await startProcess(newFolder());
    const { teacher } = await openClass(address);
    kept(teacher);
    const asked = teacher.ask(pace({ do: 'go-on', minutes: 0 }));
    expect(await asked).toEqual({ ok: true });
    const end = ended(child);
    child.kill('SIGTERM');
    expect(await end).toBe(0);
  });
});

describe('the log', () => {
  it('cuts a torn last line off, and writes on behind it', async () => {
    const folder = newFolder();
    fs.writeFileSync(path.join(folder, 'CDFGH.jsonl'), 'one\ntwo\nthr');
    const log = await openFileLog(folder, Date.now);
    expect(await log.read('CDFGH', 0)).toEqual(['one', 'two']);
    expect(await log.append('CDFGH', 2, ['three', 'four'])).toBe(true);
    await log.close();
    expect(fs.readFileSync(path.join(folder, 'CDFGH.jsonl'), 'utf8')).toBe('one\ntwo\nthree\nfour\n');
  });
  it('takes nothing from one who has not seen the last line, and no second room of one code', async () => {
    const log = await openFileLog(newFolder(), Date.now);
    expect(await log.open('CDFGH', 'one')).toBe(true);
    expect(await log.open('CDFGH', 'other')).toBe(false);
    expect(await log.append('CDFGH', 0, ['two'])).toBe(false);
    expect(await log.read('CDFGJ', 0)).toBeUndefined();
    await log.close();
  });
  it('that makes no sense opens no room, and hurts no other', async () => {
    const logs = newFolder();
    fs.writeFileSync(path.join(logs, 'CDFGH.jsonl'), 'not ours\n');
    const server = await openServer({ logs });
    const device = kept(openDevice(server.address));
    expect((await device.ask({ ask: 'look', code: 'CDFGH' })).refusal?.code).toBe('no-room');
    expect(await device.ask({ ask: 'open', level: '1938-munich', reading: 'between' })).toMatchObject({ ok: true });
    await server.close();
  });
});
