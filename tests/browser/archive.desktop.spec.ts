import fs from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { type KeptRun, runKey, writeRun } from '../../src/record/library';
import type { GameRecord } from '../../src/record/record';
import { expect, test } from '../support/page';
import { expectNoBarrier } from './support/barriers';
import { playerOn, startGame, withoutMap } from './support/player';
import { recordedGame } from './support/runs';
import { keep, keptIn, refuseToKeep } from './support/shelf';
import { say } from './support/words';

const names = fs
  .readdirSync(new URL('../recorded/', import.meta.url))
  .flatMap((name) => /^(.*)\.json$/.exec(name)?.[1] ?? []);
const endings = names.flatMap((name) => /^1938-munich\.(.*)$/.exec(name)?.[1] ?? []);

const runs = endings.map((ending, n): KeptRun => {
  const run = String(n + 1);
  const saved = `2026-11-0${n + 1}T10:00:00.000Z`;
  const place = { mode: 'debriefing', day: '1938-10-20' };
  const record = recordedGame(`1938-munich.${ending}`);
  return { run, name: `Road ${run}`, saved, isOver: true, seconds: 600, ending, place, record };
});

/** Decisions first, then whatever else was done. */
const lengthOf = (record: GameRecord): number => 100 * decisionsIn(record) + record.commands.length;
const decisionsIn = ({ commands }: GameRecord): number => commands.filter(({ do: what }) => what === 'decide').length;

/** Of the recorded games of each episode the one with the most to tell. */
const longestOfEach = names
  .map(recordedGame)
  .toSorted((a, b) => lengthOf(b) - lengthOf(a))
  .filter(({ level }, at, all) => all.findIndex((one) => one.level === level) === at)
  .map(
    (record, n): KeptRun => ({ run: String(n + 1), name: '', saved: '2026-11-01T10:00:00.000Z', isOver: true, record }),
  );

const at = (hash: string): string => `${withoutMap}#${hash}`;
const rows = (page: Page): Locator => page.locator('.ar-row');
const row = (page: Page, name: string): Locator => rows(page).filter({ hasText: name });
const button = (where: Page | Locator, key: string, slots = {}): Locator =>
  where.getByRole('button', { name: say(key, slots), exact: true });
const status = (page: Page): Locator => page.locator('.ar-notice [role=status]');

/** A fresh load: a new hash alone would not load the page again. */
async function open(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(at(hash));
}

async function openWith(page: Page, hash: string, kept: readonly KeptRun[] = runs): Promise<void> {
  await page.goto(at(''));
  for (const one of kept) await keep(page, runKey(one.run), writeRun(one));
  await open(page, hash);
}

async function textOf(download: Download): Promise<string> {
  return fs.readFileSync(await download.path(), 'utf8');
}

async function saved(page: Page, press: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return textOf(download);
}

const bringIn = (page: Page, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test.beforeEach(() => test.setTimeout(120_000));

test('a run is sought, starred, named, deleted and brought back, by keyboard where it matters', async ({ page }) => {
  await openWith(page, '/archive');
  await expect(rows(page)).toHaveCount(runs.length);
  await expect(row(page, 'Road 1').getByText(say(`ending.${endings[0]}.headline`))).toBeVisible();
  await page.getByLabel(say('archive.find'), { exact: true }).fill('road 3');
  await expect(rows(page)).toHaveCount(1);
  await button(page, 'archive.star', { name: 'Road 3' }).click();
  await page.getByLabel(say('archive.find'), { exact: true }).fill('');
  await page.getByLabel(say('archive.starred')).check();
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel(say('archive.starred')).uncheck();
  await button(page, 'archive.more-of', { name: 'Road 2' }).click();
  await expectNoBarrier(page, 'the archive');
  await button(row(page, 'Road 2'), 'archive.rename').press('Enter');
  await expect(page.getByLabel(say('archive.name'), { exact: true })).toBeFocused();
  await page.keyboard.type('With Prague, to the end');
  await page.keyboard.press('Enter');
  await expect(row(page, 'With Prague, to the end').getByRole('button', { expanded: true })).toBeFocused();
  await expect(status(page)).toContainText('With Prague, to the end');
  const before = await keptIn(page);
  await button(row(page, 'With Prague'), 'archive.delete').press('Enter');
  await expect(button(page, 'archive.undo')).toBeFocused();
  await expect(rows(page)).toHaveCount(runs.length - 1);
  expect(Object.keys(await keptIn(page))).not.toContain('covenant.run.2');
  await page.keyboard.press('Enter');
  await expect(page.locator('#ar-2')).toBeFocused();
  expect(await keptIn(page)).toEqual(before);
  await page.keyboard.press('Space');
  await page.locator('#ar-1').check();
  const compare = page.getByRole('link', { name: say('archive.compare'), exact: true });
  expect(await compare.getAttribute('href')).toBe('#/compare/2,1');
  await button(page.locator('.ar-bar'), 'archive.delete').click();
  await expect(rows(page)).toHaveCount(runs.length - 2);
  await button(page, 'archive.undo').click();
  expect(await keptIn(page)).toEqual(before);
});

test('a file takes every run to another browser, twice doubles none, and ruins are told of', async ({ page }) => {
  await openWith(page, '/archive');
  const before = await keptIn(page);
  const file = await saved(page, button(page, 'archive.files.out'));
  expect(file.trim().split('\n')).toHaveLength(runs.length + 2);
  const table = await saved(page, button(page, 'archive.table.csv'));
  expect(table.trimEnd().split('\r\n')).toHaveLength(runs.length + 1);
  expect(table).toContain('four-powers');
  await page.getByText(say('archive.table.columns')).click();
  await expect(page.getByText(say('table.seed'))).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await open(page, '/archive');
  await expect(page.getByText(say('archive.empty'))).toBeVisible();
  await expectNoBarrier(page, 'the archive while it is empty');
  await bringIn(page, file);
  await expect(status(page)).toHaveText(say('archive.brought-in', { added: runs.length, same: 0 }));
  await expect(rows(page)).toHaveCount(runs.length);
  expect(await keptIn(page)).toMatchObject(
    Object.fromEntries(runs.map((one) => [runKey(one.run), before[runKey(one.run)]])),
  );
  await bringIn(page, file.replace('"level":"1938-munich"', '"level":5'));
  await expect(status(page)).toContainText(say('archive.brought-in', { added: 0, same: runs.length - 1 }));
  await expect(status(page)).toContainText(`Road ${runs.length}`);
  await bringIn(page, file.slice(0, 900));
  await expect(status(page)).toHaveText(say('archive.no-archive'));
  await expect(rows(page)).toHaveCount(runs.length);
});

test('a link carries a run to a stranger, who sees whose it is, and the end only when asked', async ({ page }) => {
  await openWith(page, '/share/1');
  const field = page.locator('textarea');
  const link = await field.inputValue();
  const code = await page.locator('.sh-code').innerText();
  expect(link.length).toBeLessThan(300);
  expect(link).not.toContain('stage=off');
  await expect(page.getByRole('img', { name: say('archive.share.qr') })).toBeVisible();
  await expectNoBarrier(page, 'a run to be given away');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(link.replace('#', '?stage=off#'));
  const end = page.getByText(say(`ending.${endings[0]}.headline`));
  await expect(page.getByText(say('archive.lent.text'))).toBeVisible();
  await expect(end).not.toBeVisible();
  await page.getByText(say('archive.lent.end')).click();
  await expect(end).toBeVisible();
  await expectNoBarrier(page, 'a run that was given');
  expect(Object.keys(await keptIn(page)).filter((key) => key.startsWith('covenant.run.'))).toEqual([]);
  await button(page, 'archive.lent.keep').click();
  await expect(page.getByText(say('archive.lent.text.kept'))).toBeVisible();
  expect(JSON.parse((await keptIn(page))['covenant.run.1'] ?? '{}').record).toEqual(runs[0]?.record);

  await open(page, '/archive');
  const typed = page.getByLabel(say('archive.code.label'));
  await typed.fill(code.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('code.mistyped'))).toBeVisible();
  await button(page, 'archive.code.take').click();
  await expect(page.getByText(say('code.lacks'))).toBeVisible();
  await typed.fill(`look at this: ${link}`);
  await page.keyboard.press('Enter');
  await button(page, 'archive.lent.play').click();
  await playerOn(page).modeIs('briefing');
});

test('a link that holds no run gets a sentence, whatever it holds', async ({ page }) => {
  const hostile = [
    ['r1.1938-munich.1.AAAA', 'share.damaged'],
    ['r1.1938-munich.1.<script>', 'share.damaged'],
    ['r9.1938-munich.1.AwAA', 'share.newer-format'],
    ['r1.__proto__', 'share.no-run'],
    [`r1.1938-munich.1.${'A'.repeat(7000)}`, 'share.too-long'],
    ['r1.%E0%A4%A', 'share.no-run'],
  ] as const;
  for (const [hash, key] of hostile) {
    await open(page, hash);
    await expect(page.getByRole('dialog').getByText(say(key))).toBeVisible();
  }
  await page.getByRole('link', { name: say('archive.title') }).click();
  const typed = page.getByLabel(say('archive.code.label'));
  for (const text of ['<img src=x onerror=alert(1)>', '0000-0000-0000-0000', 'ö'.repeat(5000)]) {
    await typed.fill(text);
    await page.keyboard.press('Enter');
    await expect(page.locator('.ar-tool .refusal')).toBeVisible();
  }
});

test('the longest decision log of each episode is one sheet, and nothing else of the page is printed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', document.title);
  });
  await openWith(page, '/log/1', longestOfEach);
  await expectNoBarrier(page, 'a decision log');
  await button(page, 'log.print').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', /^Decision log/);
  for (const { run, record } of longestOfEach) {
    await page.goto(at(`/log/${run}`));
    await expect(page.locator('.dl tbody tr')).toHaveCount(decisionsIn(record));
    // Letter is the narrower of the two papers, A4 the lower.
    for (const format of ['A4', 'Letter']) {
      const sheet = await page.pdf({ format, landscape: true, preferCSSPageSize: true });
      const pages = sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g);
      expect(pages, `${format}, ${record.level}`).toHaveLength(1);
    }
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.dl')).toBeVisible();
});

test('two pages of one browser keep two games, though they began in the same moment', async ({ page, context }) => {
  const other = await context.newPage();
  const players = [playerOn(page), playerOn(other)];
  for (const player of players) {
    await player.page.goto(withoutMap);
    await player.begin();
    await player.lead('FRA');
  }
  for (const player of players) await player.takeMandate('FRA', 'keep-word');
  const texts = Object.entries(await keptIn(page)).filter(([key]) => key.startsWith('covenant.run.'));
  expect(texts).toHaveLength(2);
  expect(new Set(texts.map(([, text]) => JSON.parse(text).record.seed)).size).toBe(2);
  await open(page, '/archive');
  await expect(rows(page)).toHaveCount(2);
  await playerOn(other).goOnTo('sounding');
  await expect(rows(page)).toHaveCount(2);
});

test('thousands of runs are drawn some at a time, sought among all, and go into one file', async ({ page }) => {
  await page.goto(at(''));
  await page.evaluate((texts) => {
    for (let n = 1; n <= 2500; n++) {
      const text = (texts[n % texts.length] ?? '').replace(/"name":"[^"]*"/, `"name":"Road ${n}"`);
      localStorage.setItem(`covenant.run.${n}`, text.replace(/"seed":\d+/, `"seed":${n}`));
    }
  }, runs.map(writeRun));
  await open(page, '/archive');
  await expect(page.getByText(say('archive.count', { n: 2500 }))).toBeVisible();
  const first = await rows(page).count();
  expect(first).toBeLessThan(100);
  await button(page, 'archive.more').scrollIntoViewIfNeeded();
  await expect.poll(() => rows(page).count()).toBeGreaterThan(first);
  await page.getByLabel(say('archive.find'), { exact: true }).fill('road 2499');
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel(say('archive.find'), { exact: true }).fill('');
  const file = await saved(page, button(page, 'archive.files.out'));
  expect(JSON.parse(file).runs).toHaveLength(2500);
  await bringIn(page, file);
  await expect(status(page)).toHaveText(say('archive.brought-in', { added: 0, same: 2500 }));
});

test('where nothing is kept the archive says so, and still lets runs be saved as a file', async ({ page }) => {
  await refuseToKeep(page, 'SecurityError');
  await startGame(playerOn(page));
  await page.evaluate(() => {
    location.hash = '/archive';
  });
  await expect(page.getByText(say('archive.room.none'))).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  expect(JSON.parse(await saved(page, button(page, 'archive.files.out'))).runs).toHaveLength(1);
});
