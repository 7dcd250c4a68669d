import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { readRecord } from '../../src/record/read';
import { sightOf } from '../../src/sim/sight';
import { startWorld } from '../../src/sim/start';
import { takeCommand } from '../../src/sim/take';
import { firstLook } from '../../src/view/model/look';
import type { Scene } from '../../src/view/model/scene';
import { firstSettings } from '../../src/view/model/settings';
import type { StageModel } from '../../src/view/model/stageModel';
import { stageModelOf } from '../../src/view/model/stageOf';
import type { StageHooks } from '../../src/view/stage/stageHandle';
import { wordsIn } from '../../src/words/languages';
import { levelOf } from '../sim/support';
import { expect, test } from '../support/page';
import { openStage, patience, picture, serveBench } from './support/bench';

declare global {
  interface Window {
    counted: number;
  }
}

test.describe.configure(patience);
serveBench();

/** Counts listeners on things that outlive the stage: window, document, screen, fonts. Runs in the page. */
function countListeners(): void {
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
  const outlives = (target: EventTarget) => !(target instanceof Element) && !(target instanceof XMLHttpRequest);
  const count = () => {
    window.counted = [...held.values()].reduce((sum, set) => sum + set.size, 0);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (listener && outlives(this)) held.set(this, (held.get(this) ?? new Set()).add(keyOf(type, listener, options)));
    addEventListener.call(this, type, listener, options);
    count();
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener) held.get(this)?.delete(keyOf(type, listener, options));
    removeEventListener.call(this, type, listener, options);
    count();
  };
}

/** Starts and leaves the stage so often; tells what is still there, the heap in bytes after its rubbish is collected. */
async function startAndLeave(page: Page, times: number) {
  const left = await page.evaluate(async (times) => {
    const parent = document.querySelector<HTMLElement>('#stage');
    if (!parent) throw new Error('no place for the stage');
    const hooks: StageHooks = { onPick: () => undefined, onThread: () => undefined };
    for (let i = 0; i < times; i++) {
      const stage = await window.bench.startStage(parent, 'europe-1938', hooks, { renderer: 'canvas' });
      stage.show(window.bench.cases.opening as StageModel);
      await new Promise((done) => setTimeout(done, 120));
      stage.destroy();
      await new Promise((done) => setTimeout(done, 120));
    }
    return { listeners: window.counted, elements: parent.childElementCount };
  }, times);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { ...left, heap: usedSize };
}

/** What the stage shows after each command of a recorded game that goes on to the next decision. */
function momentsOf(name: string): readonly StageModel[] {
  const read = readRecord(fs.readFileSync(new URL(`../recorded/${name}`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(`${name} is no record`);
  const { level: id, seed, reading, seats, commands } = read.record;
  const level = levelOf(id);
  const seat = Object.keys(seats).find((one) => seats[one] === 'person') ?? '';
  const moments: StageModel[] = [];
  let world = startWorld(level, { seed, reading, seats });
  for (const command of commands) {
    const taken = takeCommand(world, command);
    if (!taken.ok) throw new Error(taken.refusal.code);
    world = taken.world;
    if (command.do !== 'decide' && command.do !== 'take-mandate') continue;
    const shown = {
      mode: 'dispatch',
      world,
      level,
      seat,
      sight: sightOf(world, seat),
      words: wordsIn('en'),
      look: firstLook,
    };
    const model = stageModelOf(shown as Scene, firstSettings, false);
    if (model) moments.push(model);
  }
  return moments;
}

test('started and left twenty times, the stage leaves no listener, no element and no megabyte behind', async ({
  page,
}) => {
  await page.addInitScript(countListeners);
  await openStage(page, 'r=canvas');
  await page.evaluate(() => window.bench.stage.destroy());
  // The first rounds fill caches that are meant to stay.
  const early = await startAndLeave(page, 4);
  const late = await startAndLeave(page, 16);
  expect(late.elements).toBe(0);
  expect(late.listeners).toBe(early.listeners);
  expect(late.heap - early.heap).toBeLessThan(1_000_000);
});

test('wherever one jumps about in a recorded game, the picture is the one of that moment', async ({ page }) => {
  const moments = momentsOf('1938-munich.general-war.json');
  const seen = async (at: number) => {
    await page.waitForFunction(() => window.bench.stage.isAsleep());
    return { at, picture: await picture(page) };
  };
  await openStage(page, 'r=canvas&case=opening');
  // Each stop is come to through others that had no time to finish; one of them is skipped.
  const stops: Awaited<ReturnType<typeof seen>>[] = [];
  for (const way of [
    [5, 1, 3],
    [0, 6, 2, 6],
    [4, 3, 1],
  ]) {
    const models = way.map((at) => moments[at % moments.length] as StageModel);
    await page.evaluate(async (models) => {
      for (const [n, model] of models.entries()) {
        window.bench.stage.show(model);
        if (n === 1) window.bench.stage.skip();
        await new Promise((done) => setTimeout(done, 60));
      }
    }, models);
    stops.push(await seen((way.at(-1) ?? 0) % moments.length));
  }
  for (const { at, picture: jumped } of stops) {
    await openStage(page, 'r=canvas&case=opening');
    const model = { ...(moments[at] as StageModel), reducedMotion: true };
    await page.evaluate((model) => window.bench.stage.show(model), model);
    expect((await seen(at)).picture.equals(jumped), `moment ${at}`).toBe(true);
  }
});

test('without WebGL, or with one that is lost for good, the same map is drawn on a plain canvas', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype as { getContext: (...asked: readonly unknown[]) => unknown };
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: readonly unknown[]) {
      return location.search.includes('plain') && asked[0] === 'webgl' ? null : getContext.apply(this, [...asked]);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  await openStage(page, 'plain&case=opening&still');
  expect(await page.evaluate(() => window.bench.stage.renderer)).toBe('canvas');
  const plain = await picture(page);
  await openStage(page, 'r=canvas&case=opening&still');
  expect((await picture(page)).equals(plain)).toBe(true);

  await page.evaluate(async () => {
    window.bench.stage.destroy();
    const parent = document.querySelector<HTMLElement>('#stage');
    if (!parent) throw new Error('no place for the stage');
    const { startStage, cases } = window.bench;
    const hooks = { onPick: () => undefined, onThread: () => undefined };
    const open = async (renderer: 'webgl' | 'canvas', onLost?: () => void) => {
      const stage = await startStage(
        parent,
        'europe-1938',
        { ...hooks, ...(onLost && { onLost }) },
        { renderer, neatline: true },
      );
      stage.show({ ...(cases.opening as StageModel), reducedMotion: true });
      Object.assign(window.bench, { stage });
      return stage;
    };
    await new Promise<void>((done) => {
      open('webgl', done).then(() => {
        const context = document.querySelector('canvas')?.getContext('webgl');
        context?.getExtension('WEBGL_lose_context')?.loseContext();
      });
    });
    window.bench.stage.destroy();
    await open('canvas');
  });
  // The disc of the player's pin may come after all else.
  await expect.poll(async () => (await picture(page)).equals(plain)).toBe(true);
});
