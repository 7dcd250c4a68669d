/** The stage on its workbench, for tests of the drawing itself. */
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { startServer } from '../../../src/tools/serve.mjs';
import { at } from '../../../src/tools/shell.mjs';
import type { StageModel } from '../../../src/view/model/stageModel';
import type { StageHandle } from '../../../src/view/stage/stageHandle';
import type { startStage } from '../../../src/view/stage/startStage';
import { test } from '../../support/page';

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
  }
}

// Graphics in software, two at a time, on a busy machine.
export const patience = { timeout: 150_000 } as const;

/** The workbench is never shipped, so it is built here, once for each worker. */
let bench: Awaited<ReturnType<typeof startServer>>;
export function serveBench(): void {
  test.beforeAll(async () => {
    const outDir = at('test-results', `bench-${test.info().workerIndex}`);
    const input = at('src', 'dev', 'stage.html');
    await build({ logLevel: 'error', build: { outDir, emptyOutDir: true, rollupOptions: { input } } });
    bench = await startServer(outDir);
  });
  test.afterAll(() => bench.close());
}

export async function openStage(page: Page, query: string): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await page.goto(`${bench.address}/src/dev/stage.html?${query}`);
  await page.waitForFunction(() => window.bench?.stage.isAsleep());
  // Names are lettered anew when their font has come; then it sleeps again.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(50);
  await page.waitForFunction(() => window.bench.stage.isAsleep());
}

/** A few pixels of the map, to tell one picture from another. */
export const picture = (page: Page) => page.locator('canvas').screenshot();
