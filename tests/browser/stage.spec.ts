import type { Page } from '@playwright/test';
import { build } from 'vite';
import { startServer } from '../../src/tools/serve.mjs';
import { at } from '../../src/tools/shell.mjs';
import type { StageModel } from '../../src/view/model/stageModel';
import type { StageHandle, StageHooks, startStage } from '../../src/view/stage/startStage';
import { expect, takePicture, test } from '../support/page';

/** What the workbench page of the stage leaves in its window. */
interface Bench {
  readonly stage: StageHandle;
  readonly log: string[];
  readonly cases: Readonly<Record<string, StageModel>>;
  readonly startStage: typeof startStage;
}
declare global {
  interface Window {
    bench: Bench;
    counted: number;
  }
}

// Graphics in software, two at a time, on a busy machine.
test.describe.configure({ timeout: 150_000 });

/** The workbench is never shipped, so it is built here, once for each worker. */
let bench: Awaited<ReturnType<typeof startServer>>;
test.beforeAll(async () => {
  const outDir = at('test-results', `bench-${test.info().workerIndex}`);
  const input = at('src', 'dev', 'stage.html');
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true, rollupOptions: { input } } });
  bench = await startServer(outDir);
});
test.afterAll(() => bench.close());

async function openStage(page: Page, query: string): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await page.goto(`${bench.address}/src/dev/stage.html?${query}`);
  await page.waitForFunction(() => window.bench?.stage.isAsleep());
}

const framesAsleep = (page: Page) =>
  page.evaluate(async () => {
    const before = window.bench.stage.frames();
    await new Promise((done) => setTimeout(done, 700));
    return window.bench.stage.frames() - before;
  });
const middle = (page: Page) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { x: width / 2, y: height / 2 };
};
const logged = (page: Page) => page.evaluate(() => window.bench.log);
/** A few pixels of the map, to tell one picture from another. */
const picture = (page: Page) => page.locator('canvas').screenshot();

for (const r of ['canvas', 'webgl']) {
  test(`the map sleeps without a frame once it is drawn (${r})`, async ({ page }) => {
    await openStage(page, `r=${r}&case=opening`);
    expect(await framesAsleep(page)).toBe(0);
    await takePicture(page, `stage-${r}`);
  });
}

test('a screen reader does not meet the drawing', async ({ page }) => {
  await openStage(page, 'r=canvas');
  await expect(page.locator('canvas')).toHaveAttribute('aria-hidden', 'true');
});

test('a pull moves the map and picks nothing; a tap picks', async ({ page }) => {
  await openStage(page, 'r=canvas');
  const { x, y } = middle(page);
  const before = await picture(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 30, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(() => window.bench.stage.isAsleep());
  expect((await picture(page)).equals(before)).toBe(false);
  expect(await logged(page)).toEqual([]);
  await page.mouse.click(x, y);
  expect((await logged(page)).length).toBe(1);
});

test('the wheel comes nearer, and the way back ends at the opening view', async ({ page }) => {
  await openStage(page, 'r=canvas');
  const before = await picture(page);
  const { x, y } = middle(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(500);
  await page.waitForFunction(() => window.bench.stage.isAsleep());
  expect((await picture(page)).equals(before)).toBe(false);
  await page.evaluate(() => window.bench.stage.reset());
  await page.waitForTimeout(500);
  await page.waitForFunction(() => window.bench.stage.isAsleep());
  expect((await picture(page)).equals(before)).toBe(true);
});

test('two fingers pinch the map nearer and pick nothing', async ({ page }) => {
  await openStage(page, 'r=canvas');
  const { x, y } = middle(page);
  const before = await picture(page);
  await page.evaluate(
    ([cx, cy]) => {
      const canvas = document.querySelector('canvas');
      if (!canvas) throw new Error('no canvas');
      // Fingers made by hand cannot be captured.
      canvas.setPointerCapture = () => undefined;
      const touch = (type: string, pointerId: number, dx: number) =>
        canvas.dispatchEvent(
          new PointerEvent(type, {
            pointerId,
            pointerType: 'touch',
            clientX: (cx ?? 0) + dx,
            clientY: cy ?? 0,
            button: 0,
          }),
        );
      touch('pointerdown', 11, -30);
      touch('pointerdown', 12, 30);
      for (const spread of [40, 60, 80]) {
        touch('pointermove', 11, -spread);
        touch('pointermove', 12, spread);
      }
      touch('pointerup', 11, -80);
      touch('pointerup', 12, 80);
    },
    [x, y] as const,
  );
  await page.waitForTimeout(500);
  await page.waitForFunction(() => window.bench.stage.isAsleep());
  expect((await picture(page)).equals(before)).toBe(false);
  expect(await logged(page)).toEqual([]);
});

test('promises that change are moved before they rest, and can be skipped', async ({ page }) => {
  await openStage(page, 'r=canvas');
  await page.evaluate(() => window.bench.stage.show(window.bench.cases.reveal as StageModel));
  await expect.poll(() => logged(page)).toEqual(['settled']);
  await page.waitForFunction(() => window.bench.stage.isAsleep());
  const rested = await picture(page);
  await page.evaluate(() => {
    window.bench.stage.show(window.bench.cases.opening as StageModel);
    window.bench.stage.skip();
    window.bench.stage.show(window.bench.cases.reveal as StageModel);
    window.bench.stage.skip();
  });
  await page.waitForFunction(() => window.bench.stage.isAsleep());
  expect((await picture(page)).equals(rested)).toBe(true);
});

test('who wants no motion sees the end at once', async ({ page }) => {
  await openStage(page, 'r=canvas&still');
  await page.evaluate(() =>
    window.bench.stage.show({ ...(window.bench.cases.reveal as StageModel), reducedMotion: true }),
  );
  await page.waitForFunction(() => window.bench.stage.isAsleep());
  expect(await logged(page)).toEqual([]);
});

test('a lost graphics context comes back with the same picture', async ({ page }) => {
  await openStage(page, 'r=webgl&still');
  const before = await picture(page);
  await page.evaluate(async () => {
    const lose = document.querySelector('canvas')?.getContext('webgl')?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    await new Promise((done) => setTimeout(done, 200));
    lose?.restoreContext();
    await new Promise((done) => setTimeout(done, 800));
  });
  await page.waitForFunction(() => window.bench.stage.isAsleep());
  expect((await picture(page)).equals(before)).toBe(true);
});

test('started and stopped three times, the stage leaves nothing behind', async ({ page }) => {
  await page.addInitScript(() => {
    window.counted = 0;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const held = new Map<EventTarget, Set<string>>();
    const names = new WeakMap<object, number>();
    let next = 0;
    const keyOf = (type: string, listener: EventListenerOrEventListenerObject, options: unknown) => {
      if (!names.has(listener)) names.set(listener, next++);
      const capture = typeof options === 'object' ? (options as AddEventListenerOptions)?.capture : options;
      return `${type} ${names.get(listener)} ${Boolean(capture)}`;
    };
    // Listeners on things that outlive the stage: window, document, screen, fonts.
    const outlives = (target: EventTarget) => !(target instanceof Element) && !(target instanceof XMLHttpRequest);
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (listener && outlives(this)) held.set(this, (held.get(this) ?? new Set()).add(keyOf(type, listener, options)));
      addEventListener.call(this, type, listener, options);
      window.counted = [...held.values()].reduce((sum, set) => sum + set.size, 0);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      if (listener) held.get(this)?.delete(keyOf(type, listener, options));
      removeEventListener.call(this, type, listener, options);
      window.counted = [...held.values()].reduce((sum, set) => sum + set.size, 0);
    };
  });
  await openStage(page, 'r=canvas');
  const counts = await page.evaluate(async () => {
    window.bench.stage.destroy();
    await new Promise((done) => setTimeout(done, 300));
    const parent = document.querySelector<HTMLElement>('#stage');
    if (!parent) throw new Error('no place for the stage');
    const hooks: StageHooks = { onPick: () => undefined, onThread: () => undefined };
    const counts: { listeners: number; elements: number }[] = [];
    for (let i = 0; i < 3; i++) {
      const stage = await window.bench.startStage(parent, 'europe-1938', hooks, { renderer: 'canvas' });
      stage.show(window.bench.cases.opening as StageModel);
      await new Promise((done) => setTimeout(done, 400));
      stage.destroy();
      await new Promise((done) => setTimeout(done, 300));
      counts.push({ listeners: window.counted, elements: parent.childElementCount });
    }
    return counts;
  });
  expect(counts.map(({ elements }) => elements)).toEqual([0, 0, 0]);
  expect(new Set(counts.map(({ listeners }) => listeners)).size).toBe(1);
});
