/** The class server as `npm run class` starts it, for one test. */
import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

export interface RunningClass {
  readonly address: string;
  /** Ends the server as a crash would; it is started again by itself. */
  readonly fell: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Told {
  readonly port: number;
  readonly server: number;
}

const toldBy = (child: ChildProcess): Promise<Told> =>
  new Promise((done, failed) => {
    child.once('message', (message) => done(message as Told));
    child.once('exit', (code) => failed(new Error(`the class server ended with ${code}`)));
  });

export async function startClassServer(): Promise<RunningClass> {
  const logs = fs.mkdtempSync(path.join(os.tmpdir(), 'covenant-class-'));
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', COVENANT_LOGS: logs };
  const child = fork(path.resolve('src/tools/class.mjs'), { env, silent: true });
  let told = await toldBy(child);
  return {
    address: `http://127.0.0.1:${told.port}/`,
    fell: async () => {
      const again = toldBy(child);
      process.kill(told.server, 'SIGKILL');
      told = await again;
    },
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      fs.rmSync(logs, { recursive: true, force: true });
    },
  };
}

export interface ClassDevice {
  readonly page: Page;
  /** What went wrong on its page. */
  readonly errors: string[];
}

/** A device of its own: nothing is shared with any other. */
export async function openDevice(
  browser: Browser,
  options: BrowserContextOptions,
  noSockets = false,
): Promise<ClassDevice> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  // As where a filter lets no WebSocket through.
  if (noSockets) await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebSocket'));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  return { page, errors };
}
