/** A class server of its own for a test, and devices that write down every frame they are sent. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { PaceAsked, TeamAct } from '../../src/class/wire';
import { type ClassSettings, runClass } from '../../src/server/runClass';
import type { ClassServer } from '../../src/server/startClass';
import { munich } from '../sim/support';

const top = path.resolve(import.meta.dirname, '../..');

export const newFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'covenant-class-'));

export interface TestServer extends ClassServer {
  readonly address: string;
  readonly logs: string;
  readonly faults: readonly unknown[];
}

export async function openServer(some: Partial<ClassSettings> = {}): Promise<TestServer> {
  const faults: unknown[] = [];
  const logs = some.logs ?? newFolder();
  const server = await runClass({
    port: 0,
    host: '127.0.0.1',
    levels: path.join(top, 'levels'),
    logs,
    files: (_, response) => void response.writeHead(404).end(),
    friends: [],
    addressesOf: (port) => [`http://127.0.0.1:${port}`],
    opened: () => undefined,
    trouble: (error) => void faults.push(error),
    unsynced: () => undefined,
    ...some,
  });
  return { ...server, address: `http://127.0.0.1:${server.port}`, logs, faults };
}

/** What a device is answered, loosely typed: a test says what it expects of it. */
export type Said = Readonly<Record<string, string>> & {
  readonly ok: boolean;
  readonly refusal?: { readonly code: string };
};

export interface Device {
  readonly socket: Socket;
  /** Every frame as text, acknowledgements too. */
  readonly frames: string[];
  /** The last view of each kind. */
  readonly last: (kind: 'room' | 'crisis' | 'gone') => Record<string, never> | undefined;
  readonly ask: (ask: object) => Promise<Said>;
}

export function openDevice(address: string, options: Partial<ManagerOptions & SocketOptions> = {}): Device {
  const socket = io(address, { forceNew: true, reconnectionDelay: 100, reconnectionDelayMax: 500, ...options });
  const frames: string[] = [];
  const views = new Map<string, Record<string, never>>();
  socket.onAny((kind: string, view: Record<string, never>) => views.set(kind, view));
  socket.io.on('open', () => {
    socket.io.engine.on('packet', (packet: { data?: unknown }) => void frames.push(String(packet.data ?? '')));
  });
  const ask = async (what: object): Promise<Said> => socket.timeout(8000).emitWithAck('ask', what);
  return { socket, frames, last: (kind) => views.get(kind), ask };
}

export interface OpenedRoom {
  readonly code: string;
  readonly teacher: Device;
  readonly key: string;
}

export async function openClass(address: string, level = '1938-munich'): Promise<OpenedRoom> {
  const teacher = openDevice(address);
  const { code = '', key = '' } = await teacher.ask({ ask: 'open', level, reading: 'between' });
  return { code, key, teacher };
}

export interface TeamDevice extends Device {
  readonly key: string;
  readonly word: string;
  readonly does: (command: TeamAct) => Promise<Said>;
}

/** A device that leads a country. */
export async function joinClass(
  address: string,
  code: string,
  seat: string,
  options?: Partial<ManagerOptions & SocketOptions>,
): Promise<TeamDevice> {
  const device = openDevice(address, options);
  await device.ask({ ask: 'look', code });
  const { key = '', word = '' } = await device.ask({ ask: 'take-seat', seat });
  return { ...device, key, word, does: (command) => device.ask({ ask: 'act', command }) };
}

export const pace = (pace: PaceAsked): object => ({ ask: 'pace', pace });

/** Waits until it is so, as long as a slow machine may need. */
export async function until(isSo: () => boolean, what: string, within = 10_000): Promise<void> {
  const end = performance.now() + within;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

export const firstAim = (seat: string): string =>
  munich.countries.find(({ id }) => id === seat)?.playable?.mandates[0]?.id ?? '';
