/** Rooms in files of one folder, a line a command. One process may write there at a time. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { readOpening } from '../class/wire';
import { lifetime, type RoomLog } from './log';

interface OpenFile {
  readonly handle: fs.FileHandle;
  lines: number;
}

const isCode = (name: string): boolean => /^[A-Z0-9]{5}\.jsonl$/.test(name);

/** The file's own entry in the folder must be on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its file systems keep the entry by themselves.
  const handle = await fs.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Whole lines only. A last line that was torn by a crash was never acknowledged; it is cut off, or the next would be glued to it. */
async function readWhole(file: string): Promise<readonly string[]> {
  const text = await fs.readFile(file, 'utf8');
  const end = text.lastIndexOf('\n') + 1;
  if (end < text.length) await fs.truncate(file, Buffer.byteLength(text.slice(0, end)));
  return text.slice(0, end).split('\n').slice(0, -1);
}

/** When the room was opened; of a file that cannot be read, when it was last written to. */
async function openedAt(file: string): Promise<number> {
  const [first = ''] = (await fs.readFile(file, 'utf8')).split('\n', 1);
  return readOpening(first)?.at ?? (await fs.stat(file)).mtimeMs;
}

/** @param now tells the time in milliseconds */
export async function openFileLog(folder: string, now: () => number): Promise<RoomLog> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const files = new Map<string, OpenFile>();
  const fileOf = (code: string): string => path.join(folder, `${code}.jsonl`);

  async function read(code: string, from: number): Promise<readonly string[] | undefined> {
    const known = files.get(code);
    if (known && from === known.lines) return [];
    const lines = await readWhole(fileOf(code)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!lines || lines.length === 0) return undefined;
    if (known) known.lines = lines.length;
    else files.set(code, { handle: await fs.open(fileOf(code), 'a'), lines: lines.length });
    return lines.slice(from);
  }

  async function open(code: string, line: string): Promise<boolean> {
    const handle = await fs.open(fileOf(code), 'ax', 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return undefined;
      throw error;
    });
    if (!handle) return false;
    await handle.appendFile(`${line}\n`);
    await handle.sync();
    await syncFolder(folder);
    files.set(code, { handle, lines: 1 });
    return true;
  }

  async function append(code: string, at: number, lines: readonly string[]): Promise<boolean> {
    const file = files.get(code);
    if (!file) throw new Error(`no open log of room ${code}`);
    if (file.lines !== at) return false;
    await file.handle.appendFile(lines.map((line) => `${line}\n`).join(''));
    await file.handle.sync();
    file.lines += lines.length;
    return true;
  }

  async function forget(code: string): Promise<void> {
    await files.get(code)?.handle.close();
    files.delete(code);
    await fs.rm(fileOf(code), { force: true });
  }

  async function sweep(): Promise<readonly string[]> {
    const gone: string[] = [];
    for (const name of (await fs.readdir(folder)).filter(isCode)) {
      const code = path.basename(name, '.jsonl');
      if (now() - (await openedAt(fileOf(code))) < lifetime) continue;
      await forget(code);
      gone.push(code);
    }
    return gone;
  }

  async function close(): Promise<void> {
    await Promise.all([...files.values()].map(({ handle }) => handle.close()));
    files.clear();
  }

  return { open, append, read, sweep, close, isShared: false };
}
