/** The episodes a room may play, read from their folder when they are first asked for. */
import fs from 'node:fs';
import path from 'node:path';
import { readLevel } from '../level/read';
import type { Level } from '../sim/level';

/** @param folder absolute path; nothing outside it can be named */
export function openLevels(folder: string): (id: string) => Level | undefined {
  const levels = new Map<string, Level | undefined>();
  const fetch = (id: string): Level | undefined => {
    const file = path.join(folder, id, 'level.json');
    if (!/^\d{4}-[a-z-]{1,40}$/.test(id) || !fs.existsSync(file)) return undefined;
    const read = readLevel(JSON.parse(fs.readFileSync(file, 'utf8')));
    return read.ok ? read.level : undefined;
  };
  return (id) => {
    if (!levels.has(id) && levels.size < 200) levels.set(id, fetch(id));
    return levels.get(id);
  };
}
