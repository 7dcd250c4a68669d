// A browser and a server for measurements in the page.
import { chromium } from '@playwright/test';
import { findChromium } from '../../../src/tools/engines.mjs';
import { startServer } from '../../../src/tools/serve.mjs';

export const screen = { width: 1366, height: 768 };

export const openBrowser = () =>
  chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox', '--disable-background-networking'] });

/**
 * Serves a folder while something is measured.
 * @template T @param {string} folder @param {(address: string) => Promise<T>} work
 */
export async function served(folder, work) {
  const server = await startServer(folder);
  try {
    return await work(server.address);
  } finally {
    await server.close();
  }
}

/** The page says where it is. @param {import('@playwright/test').Page} page @param {string} mode */
export const modeIs = (page, mode) => page.locator(`body[data-mode="${mode}"]`).waitFor({ timeout: 120_000 });

/** From the title to the first dispatch of France. @param {import('@playwright/test').Page} page */
export async function toDispatch(page) {
  await page.getByRole('button', { name: /^Begin/ }).click();
  await modeIs(page, 'choosing');
  await page.getByRole('button', { name: /^Lead/ }).click();
  await modeIs(page, 'briefing');
  await page.locator('input[name=mandate]').first().check({ force: true });
  await page.locator('form .btn.red').click();
  await modeIs(page, 'dispatch');
}

/** From the first dispatch to the first decision. @param {import('@playwright/test').Page} page */
export async function toDecision(page) {
  for (const mode of ['sounding', 'forecasting', 'deciding']) {
    await page.locator('.desk-foot .btn').first().click();
    await modeIs(page, mode);
  }
}
