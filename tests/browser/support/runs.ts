/** Recorded games on the browser's shelf, as if they had been played there. */
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { type KeptRun, runKey, writeRun } from '../../../src/record/library';
import { readRecord } from '../../../src/record/read';
import type { GameRecord } from '../../../src/record/record';

const folder = new URL('../../recorded/', import.meta.url);

/** The name of a recorded game of any other episode than this one. */
export function gameOutside(episode: string): string {
  const name = fs.readdirSync(folder).find((one) => one.endsWith('.json') && !one.startsWith(`${episode}.`));
  if (!name) throw new Error(`only ${episode} has recorded games`);
  return name.replace(/\.json$/, '');
}

export function recordedGame(name: string): GameRecord {
  const read = readRecord(fs.readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  if (!read.ok) throw new Error(`${name} is no record`);
  return read.record;
}

const ended = { isOver: true, place: { mode: 'debriefing', day: '1938-10-20' }, saved: '2026-11-01T10:00:00.000Z' };

/** Puts finished games into places 1, 2, 3 … of the next page's shelf, unless they are there. */
export async function putRuns(page: Page, ...names: readonly string[]): Promise<void> {
  const texts = names.map((name, at): readonly [string, string] => {
    const run = String(at + 1);
    const kept: KeptRun = {
      ...ended,
      run,
      name: `A name that is as long as the name of a run may be: road ${run}`,
      record: recordedGame(name),
    };
    return [runKey(run), writeRun(kept)];
  });
  await page.addInitScript((all) => {
    for (const [key, text] of all) if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
  }, texts);
}

/** The record kept in a place. */
export const keptRecord = (page: Page, run: string): Promise<GameRecord | undefined> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').record, runKey(run));
