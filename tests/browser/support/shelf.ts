/** The browser's shelf, as a test finds it or fills it. */
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { runKey, writeRun } from '../../../src/record/library';
import type { GameRecord } from '../../../src/record/record';

export type Kept = Readonly<Record<string, string>>;

/** Everything the game keeps. */
export const keptIn = (page: Page): Promise<Kept> =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('covenant.'))),
  );

export const keep = (page: Page, key: string, text: string): Promise<void> =>
  page.evaluate(([at = '', what = '']) => localStorage.setItem(at, what), [key, text]);

/** From the next page on, the shelf refuses every text with an error of this name. */
export async function refuseToKeep(page: Page, name: string): Promise<void> {
  await page.addInitScript((error) => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', error);
    };
  }, name);
}

/** Puts finished games of tests/recorded on the shelf of the next page, as runs 1, 2 …, each where its debrief begins. */
export async function shelveGames(page: Page, names: readonly string[]): Promise<void> {
  const texts = names.map((name, n): readonly [string, string] => {
    const file = new URL(`../../recorded/${name}.json`, import.meta.url);
    const record: GameRecord = JSON.parse(fs.readFileSync(file, 'utf8'));
    const run = { name, saved: '2026-01-01T00:00:00.000Z', isOver: true, record };
    return [runKey(String(n + 1)), writeRun(run)];
  });
  await page.addInitScript((kept) => {
    for (const [key, text] of kept) localStorage.setItem(key, text);
  }, texts);
}
