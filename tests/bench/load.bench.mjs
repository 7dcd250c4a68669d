// What a player waits for: bytes and time until the title can be used, bytes until the first decision.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { needBuild } from '../../src/tools/build.mjs';
import { at } from '../../src/tools/shell.mjs';
import { modeIs, openBrowser, screen, served, toDecision, toDispatch } from './support/browser.mjs';
import { median, tell } from './support/tell.mjs';

const dist = at('dist');
needBuild();
const browser = await openBrowser();

/** Bytes of a file of the game as a plain server would send it: packed with gzip where that helps. @param {string} address */
function packedSize(address) {
  const name = decodeURIComponent(new URL(address).pathname);
  const bytes = fs.readFileSync(path.join(dist, name.endsWith('/') ? `${name}index.html` : name));
  return /\.(woff2|webp|png|webm|m4a)$/.test(name) ? bytes.length : zlib.gzipSync(bytes, { level: 9 }).length;
}

/** @param {readonly string[]} addresses */
const kilobytes = (addresses) =>
  [...new Set(addresses)].filter((one) => one.startsWith('http')).reduce((sum, one) => sum + packedSize(one), 0) / 1000;

/** Notes when the body first bears a mode. */
const watchMode = () => {
  const note = () => {
    if (document.body?.dataset.mode) performance.mark('interactive');
    else requestAnimationFrame(note);
  };
  note();
};

/** What was asked for before the title could be used, and whatever it still needs to look right. @param {import('@playwright/test').Page} page */
const fetchedForTitle = (page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const ready = performance.getEntriesByName('interactive')[0]?.startTime ?? 0;
    const resources = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
    const isLooks = (/** @type {PerformanceResourceTiming} */ one) => /\.(woff2|css|svg|webp|png)$/.test(one.name);
    return resources.filter((one) => one.startTime <= ready || isLooks(one)).map(({ name }) => name);
  });

await served(dist, async (address) => {
  const page = await browser.newPage({ viewport: screen });
  /** @type {string[]} */
  const fetched = [];
  page.on('requestfinished', (request) => fetched.push(request.url()));
  await page.addInitScript(watchMode);
  await page.goto(address);
  await modeIs(page, 'title');
  tell('title-kb', kilobytes([address, ...(await fetchedForTitle(page))]), 'kB');
  await toDispatch(page);
  await page.locator('canvas').waitFor();
  await toDecision(page);
  await page.waitForLoadState('networkidle');
  tell('first-decision-kb', kilobytes(fetched), 'kB');
  await page.close();
});

/** A page with nothing in it but the mark that it stands. */
const bare = at('test-results/bench/bare');
fs.mkdirSync(bare, { recursive: true });
fs.writeFileSync(
  path.join(bare, 'index.html'),
  '<!doctype html><html lang="en"><title>Bare</title><body><h1>Bare</h1><script type="module">document.body.dataset.mode = "title"</script></body></html>',
);

/** Milliseconds from the address to a page that can be used, on a processor four times slower. @param {string} folder */
const timeTo = (folder) =>
  served(folder, async (address) => {
    /** @type {number[]} */
    const times = [];
    for (let n = 0; n < 5; n++) {
      const context = await browser.newContext({ viewport: screen });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.addInitScript(watchMode);
      await page.goto(address);
      await modeIs(page, 'title');
      await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0);
      times.push(await page.evaluate(() => performance.getEntriesByName('interactive')[0]?.startTime ?? 0));
      await context.close();
    }
    return median(times);
  });

const nothing = await timeTo(bare);
const title = await timeTo(dist);
tell('title-interactive', title, 'ms');
tell('title-interactive-ratio', title / nothing, 'ratio');
await browser.close();
