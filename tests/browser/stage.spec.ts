import type { Page } from '@playwright/test';
import type { StageModel } from '../../src/view/model/stageModel';
import { expect, takePicture, test } from '../support/page';
import { openStage, patience, picture, serveBench } from './support/bench';

test.describe.configure(patience);
serveBench();

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
for (const r of ['canvas', 'webgl']) {
  test(`the map sleeps without a frame once it is drawn (${r})`, async ({ page }) => {
    await openStage(page, `r=${r}&case=opening`);
    expect(await framesAsleep(page)).toBe(0);
    await takePicture(page, `stage-${r}`);
  });
}

test('where its place on the page grows or shrinks, the map does too, and is not stretched', async ({ page }) => {
  await openStage(page, 'r=canvas&still');
  for (const height of [300, 420]) {
    await page.evaluate((height) => {
      const place = document.querySelector<HTMLElement>('#stage');
      if (place) Object.assign(place.style, { height: `${height}px`, minHeight: '0' });
    }, height);
    const canvas = page.locator('canvas');
    await expect.poll(async () => Math.round((await canvas.boundingBox())?.height ?? 0)).toBe(height);
    await page.waitForFunction(() => window.bench.stage.isAsleep());
    const drawn = await canvas.evaluate((one: HTMLCanvasElement) => one.width / one.height);
    const box = await canvas.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(drawn, 1);
  }
});

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

const told = 'France has promised to fight for Czechoslovakia.';
const tellsWords = async (page: Page) => {
  await page.evaluate((words) => {
    const { opening } = window.bench.cases as { readonly opening: StageModel };
    const threads = opening.threads.map((one) => ({ ...one, words: one.id === 'FRA-CSK' ? words : `of ${one.id}` }));
    window.bench.stage.show({ ...opening, reducedMotion: true, threads });
  }, told);
  await page.waitForFunction(() => window.bench.stage.isAsleep());
  const badge = await page.locator('[data-thread="FRA-CSK"]').boundingBox();
  if (!badge) throw new Error('the promise has no place on the map');
  return { tip: page.locator('.thread-tip'), at: { x: badge.x + 15, y: badge.y + 15 } };
};

test('a promise is told in words to a pointer, to the keys and to a finger, and stays on the map', async ({ page }, {
  project,
}) => {
  await openStage(page, 'r=canvas&still');
  const { tip, at } = await tellsWords(page);
  await expect(tip).toBeHidden();
  if (project.name === 'phone') {
    await page.touchscreen.tap(at.x, at.y);
    await expect(tip).toHaveText(told);
    expect(await logged(page)).toEqual([]);
    await page.touchscreen.tap(at.x, at.y);
    expect(await logged(page)).toEqual(['thread FRA-CSK']);
  } else {
    await page.mouse.move(at.x, at.y);
    await expect(tip).toHaveText(told);
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
  }
  await page.locator('[data-thread="FRA-CSK"]').focus();
  await expect(tip).toHaveText(told);
  const [box, { width, height }] = [await tip.boundingBox(), page.viewportSize() ?? { width: 0, height: 0 }];
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect(tip).toHaveText(/^of /);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});
