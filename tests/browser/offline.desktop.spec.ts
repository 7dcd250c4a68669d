import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startServer } from '../../src/tools/serve.mjs';
import { expect, test } from '../support/page';
import { playerOn } from './support/player';

test.use({ serviceWorkers: 'allow' });

const built = path.join(import.meta.dirname, '../../dist');
const isKept = (page: Page) => expect(page.locator('body')).toHaveAttribute('data-offline', 'ready');

test('the whole game with every sound in the one format that a browser takes weighs less than 8 MB', () => {
  const files = fs.readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const isSpare = (name: string): boolean => name.endsWith('.webm');
  expect(files.some(({ name }) => isSpare(name))).toBe(true);
  const sizes = files
    .filter(({ name }) => !isSpare(name))
    .map(({ parentPath, name }) => fs.statSync(path.join(parentPath, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
});

test('after the first visit the game opens without a network, also at an address within it', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await isKept(page);
  await context.setOffline(true);
  await page.goto('/#/1938-munich/FRA');
  await page.reload();
  const player = playerOn(page);
  await player.modeIs('choosing');
  await player.lead('FRA');
  await player.takeMandate('FRA', 'keep-word');
  await expect(page.locator('#stage canvas')).toBeVisible();
});

test('a newer game is offered at the title, not in an episode, and taken only when asked for', async ({ page }) => {
  const folder = test.info().outputPath('shipped');
  fs.cpSync(built, folder, { recursive: true });
  const server = await startServer(folder, 0);
  try {
    const { address } = server;
    await page.goto(address);
    await isKept(page);
    const sw = path.join(folder, 'sw.js');
    fs.writeFileSync(sw, fs.readFileSync(sw, 'utf8').replace(/covenant-[0-9a-f]{16}/, 'covenant-newer'));
    await page.goto(`${address}#/1938-munich`);
    const player = playerOn(page);
    await player.modeIs('choosing');
    const offer = page.getByRole('button', { name: 'Change to it now' });
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
    await expect
      .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)))
      .toBe(true);
    await expect(offer).toHaveCount(0);
    await page.goto(`${address}#`);
    await player.modeIs('title');
    const loadedAgain = page.waitForEvent('load');
    await offer.click();
    await loadedAgain;
    await isKept(page);
    await expect.poll(() => page.evaluate(() => caches.has('covenant-newer'))).toBe(true);
    await expect(offer).toHaveCount(0);
  } finally {
    await server.close();
  }
});
