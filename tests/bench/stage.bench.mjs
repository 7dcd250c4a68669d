// What the drawn map costs, against a Phaser game with nothing in it, in the same browser on the same machine.
import { needBuild } from '../../src/tools/build.mjs';
import { at } from '../../src/tools/shell.mjs';
import { modeIs, openBrowser, screen, served, toDispatch } from './support/browser.mjs';
import { builtPage } from './support/bundle.mjs';
import { median, tell } from './support/tell.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const restSeconds = 10;
const panSteps = 150;

needBuild();
const empty = await builtPage('empty');
const browser = await openBrowser();
const devtools = await browser.newBrowserCDPSession();

/** Seconds of processor time that pages and graphics have taken so far. */
async function spent() {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer' || type === 'GPU')
    .reduce((sum, one) => sum + one.cpuTime, 0);
}

/** Share of one core taken while nobody touches the page. @param {Page} page */
async function restingShare(page) {
  const before = await spent();
  await page.waitForTimeout(restSeconds * 1000);
  return ((await spent()) - before) / restSeconds;
}

/** Median milliseconds between frames while the middle of the map is pulled about. @param {Page} page */
async function panningFrame(page) {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('no map to pull');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate(
    () =>
      new Promise((done) => {
        /** @type {number[]} */
        const at = [];
        const note = (/** @type {number} */ now) => {
          at.push(now);
          if (document.body.dataset.panned) done(at.slice(1).map((one, n) => one - (at[n] ?? one)));
          else requestAnimationFrame(note);
        };
        requestAnimationFrame(note);
      }),
  );
  for (let n = 0; n < panSteps; n++) await page.mouse.move(x + 60 * Math.sin(n / 12), y + 40 * Math.cos(n / 12));
  await page.evaluate(() => {
    document.body.dataset.panned = 'yes';
  });
  const intervals = /** @type {number[]} */ (await frames);
  await page.mouse.up();
  return median(intervals);
}

/** @param {string} folder @param {(page: Page) => Promise<void>} ready */
const measured = (folder, ready) =>
  served(folder, async (address) => {
    const page = await browser.newPage({ viewport: screen });
    await page.goto(address);
    await ready(page);
    await page.waitForTimeout(3000);
    const rest = await restingShare(page);
    const before = await page.locator('canvas').first().screenshot();
    const frame = await panningFrame(page);
    const hasMoved = !(await page.locator('canvas').first().screenshot()).equals(before);
    await page.close();
    return { rest, frame, hasMoved };
  });

const running = await measured(empty, (page) => modeIs(page, 'running'));
const crisis = await measured(at('dist'), async (page) => {
  await modeIs(page, 'title');
  await toDispatch(page);
  await page.locator('canvas').waitFor();
});
await browser.close();
if (!crisis.hasMoved) throw new Error('the map did not follow the hand, so nothing was measured');

tell('idle-cpu-empty', running.rest * 100, 'percent-of-a-core');
tell('idle-cpu', crisis.rest * 100, 'percent-of-a-core');
tell('idle-cpu-ratio', crisis.rest / running.rest, 'ratio');
tell('pan-frame-empty', running.frame, 'ms');
tell('pan-frame', crisis.frame, 'ms');
tell('pan-frame-ratio', crisis.frame / running.frame, 'ratio');
