// What the fullest map costs, against a Phaser game with nothing in it, in the same browser on the same machine.
import { modeIs, openBrowser, screen, served } from './support/browser.mjs';
import { builtPage } from './support/bundle.mjs';
import { median, tell } from './support/tell.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const restSeconds = 4;
const panSteps = 150;
/** One after the other and back again: what else the machine does then falls on both. */
const rounds = 3;

const [empty, busy] = [await builtPage('empty'), await builtPage('busy')];
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

/** Pulls the middle of the map about by so many pixels to each side. @param {Page} page @param {number} wide */
async function pull(page, wide) {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('no map to pull');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let n = 0; n < panSteps; n++)
    await page.mouse.move(x + wide * Math.sin(n / 12), y + (wide * 2 * Math.cos(n / 12)) / 3);
  await page.mouse.up();
}

/** Milliseconds of processor time a frame, and milliseconds from frame to frame. @param {Page} page @param {number} wide */
async function panned(page, wide) {
  const frames = page.evaluate(
    () =>
      new Promise((done) => {
        /** @type {number[]} */
        const at = [];
        delete document.body.dataset.panned;
        const note = (/** @type {number} */ now) => {
          at.push(now);
          if (document.body.dataset.panned) done(at.slice(1).map((one, n) => one - (at[n] ?? one)));
          else requestAnimationFrame(note);
        };
        requestAnimationFrame(note);
      }),
  );
  const before = await spent();
  await pull(page, wide);
  const cost = (await spent()) - before;
  await page.evaluate(() => {
    document.body.dataset.panned = 'yes';
  });
  const intervals = /** @type {number[]} */ (await frames);
  return { cpu: (cost * 1000) / Math.max(1, intervals.length), interval: median(intervals) };
}

/** @param {string} folder */
const measured = (folder) =>
  served(folder, async (address) => {
    const page = await browser.newPage({ viewport: screen });
    const asked = await spent();
    await page.goto(address);
    await modeIs(page, 'running');
    const opening = (await spent()) - asked;
    const drawn = Number(await page.evaluate(() => document.body.dataset.drawn ?? '0'));
    await page.waitForTimeout(1500);
    const rest = await restingShare(page);
    const before = await page.locator('canvas').first().screenshot();
    // Within the rim that is painted around the screen; then so far that the map must be painted anew on the way.
    const near = await panned(page, 60);
    const far = await panned(page, 260);
    const hasMoved = !(await page.locator('canvas').first().screenshot()).equals(before);
    await page.close();
    return { drawn, opening, rest, near, far, hasMoved };
  });

const [nothing, map] = [[], []].map((list) => /** @type {Awaited<ReturnType<typeof measured>>[]} */ (list));
for (let n = 0; n < rounds; n++) {
  nothing?.push(await measured(empty));
  map?.push(await measured(busy));
}
await browser.close();
if (!map?.every(({ hasMoved }) => hasMoved))
  throw new Error('the map did not follow the hand, so nothing was measured');

/** @typedef {Awaited<ReturnType<typeof measured>>} Measure */
/** The median of all rounds for both, and the median of what they make together. @param {string} name @param {string} unit @param {(one: Measure) => number} read */
function compare(name, unit, read) {
  const [before, after] = [(nothing ?? []).map(read), (map ?? []).map(read)];
  tell(`${name}-empty`, median(before), unit);
  tell(name, median(after), unit);
  tell(`${name}-ratio`, median(after.map((one, n) => one / (before[n] ?? Number.NaN))), 'ratio');
}
tell('first-map', median(map.map(({ drawn }) => drawn)), 'ms');
compare('first-map-cpu', 'ms', ({ opening }) => opening * 1000);
compare('idle-cpu', 'percent-of-a-core', ({ rest }) => rest * 100);
compare('pan-cpu-frame', 'ms', ({ near }) => near.cpu);
compare('pan-frame', 'ms', ({ near }) => near.interval);
compare('pan-far-cpu-frame', 'ms', ({ far }) => far.cpu);
compare('pan-far-frame', 'ms', ({ far }) => far.interval);
