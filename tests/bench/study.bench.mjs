// How long the page stands still at most while an answer of the study comes in, and how long the fan of a run takes.
import fs from 'node:fs';
import { needBuild } from '../../src/tools/build.mjs';
import { at } from '../../src/tools/shell.mjs';
import { modeIs, openBrowser, screen, served } from './support/browser.mjs';
import { tell } from './support/tell.mjs';

needBuild();
const browser = await openBrowser();
const record = JSON.parse(fs.readFileSync(at('tests/recorded/1938-munich.four-powers.json'), 'utf8'));
const run = { format: 1, name: 'bench', saved: '2026-01-01T00:00:00.000Z', isOver: true, record };

/** Notes every task of the page that takes longer than 50 ms. */
const watchTasks = () => {
  /** @type {number[]} */
  const tasks = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ['longtask'],
  });
};

/** The longest task while some work is done on the page; 0 if none was longer than 50 ms. @param {import('@playwright/test').Page} page @param {() => Promise<void>} work */
async function longestIn(page, work) {
  await page.evaluate(() => Reflect.get(globalThis, 'tasks').splice(0));
  await work();
  return page.evaluate(() => Math.max(0, .../** @type {number[]} */ (Reflect.get(globalThis, 'tasks'))));
}

await served(at('dist'), async (address) => {
  const page = await browser.newPage({ viewport: screen });
  await page.addInitScript(watchTasks);
  await page.addInitScript((text) => localStorage.setItem('covenant.run.1', text), JSON.stringify(run));
  await page.goto(`${address}?stage=off#/lab/1938-munich/USA.need=3`);
  await page.locator('.lab-ways input').first().check({ force: true });
  const laboratory = await longestIn(page, async () => {
    await page.locator('section[aria-labelledby="lab-see"] .btn').click();
    await page.locator('.study-verdict').waitFor({ timeout: 120_000 });
  });
  tell('laboratory-longest-task', laboratory, 'ms');
  await page.goto('about:blank');
  await page.goto(`${address}?stage=off#/run/1`);
  await modeIs(page, 'ended');
  await page.locator('.front-side .btn').first().click();
  await page.getByRole('tab').nth(1).click();
  const start = performance.now();
  const luck = await longestIn(page, async () => {
    await page.locator('section[aria-labelledby="study-luck"] > .btn').click();
    await page.locator('.study-verdict').nth(2).waitFor({ timeout: 120_000 });
  });
  tell('fan-longest-task', luck, 'ms');
  tell('fan-2000-worlds', (performance.now() - start) / 1000, 's');
});
await browser.close();
