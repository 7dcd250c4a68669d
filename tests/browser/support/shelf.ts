/** The browser's shelf, as a test finds it or fills it. */
import type { Page } from '@playwright/test';

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
