import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { expectNoBarrier, expectNoSideways } from './support/barriers';
import { playBeat, playerOn } from './support/player';
import { say } from './support/words';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(() => test.setTimeout(120_000));

const withoutMap = '/?stage=off';
const button = (page: Page, key: string, slots = {}) =>
  page.getByRole('button', { name: say(key, slots), exact: true });

/** A teacher's page with a task that stops after the first decision; gives its link. */
async function setTask(page: Page): Promise<string> {
  await page.goto(withoutMap);
  await page.getByRole('button', { name: new RegExp(`^${say('panels.title.class')}`) }).click();
  await expect(page).toHaveURL(/#\/class$/);
  await page.getByLabel(say('class.pick.stop')).selectOption('weekend');
  await page.getByLabel(say('class.pick.seed'), { exact: true }).fill('1938');
  await page.getByLabel(say('class.pick.seed'), { exact: true }).blur();
  await expect(page.locator('.cl-link .qr')).toBeVisible();
  return page.getByRole('textbox', { name: say('class.link') }).inputValue();
}

/** A pupil on another device, without a network after the first load, from the link to the code. */
async function playTask(context: BrowserContext, link: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(link.replace('/#', '/?stage=off#'));
  const player = playerOn(page);
  await player.modeIs('choosing');
  await expect(page.getByText(say('task.title'))).toBeVisible();
  await expect(page.locator('body')).toHaveAttribute('data-offline', 'ready');
  await context.setOffline(true);
  await page.reload();
  await player.modeIs('choosing');
  await player.lead('FRA');
  await player.takeMandate('FRA', 'keep-word');
  await playBeat(player);
  if ((await page.locator('.desk-foot .btn').first().innerText()).trim() !== say('task.done')) await player.goOn();
  await button(page, 'task.done').click();
  const code = await page.locator('.handin-code code').innerText();
  await expectNoBarrier(page, 'the code of a task');
  await page.keyboard.press('Escape');
  await button(page, 'task.done').click();
  await expect(page.locator('.handin-code code')).toHaveText(code);
  await page.reload();
  await expect(page.locator('.handin-code code')).toHaveText(code);
  await page.close();
  return code;
}

test('a link goes out, a code comes back, and a chat becomes the class’s own debrief', async ({ page, browser }) => {
  const link = await setTask(page);
  await expectNoBarrier(page, 'the task of a class');
  const pupil = await browser.newContext({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 } });
  const code = await playTask(pupil, link);
  await pupil.close();
  const chat = `Anna: we are done, ${code}\nBen: 1938 was close!\nCleo (10:42) ${code.toLowerCase()}\n0049-301-2345`;
  await page.getByLabel(say('class.collect.paste')).fill(chat);
  await button(page, 'class.collect.find').click();
  await expect(page.locator('.cl-team')).toHaveCount(2);
  await expect(page.getByText('Anna')).toHaveCount(0);
  await page.getByLabel(say('class.collect.paste')).fill(chat);
  await button(page, 'class.collect.find').click();
  await expect(page.locator('.cl-team')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('.cl-team')).toHaveCount(2);
  await page
    .locator('.cl-actions')
    .getByRole('link', { name: say('class.to-debrief') })
    .click();
  await expect(page.getByRole('heading', { name: say('class.questions.title') })).toBeVisible();
  await expect(page.locator('.cl-questions li')).toHaveCount(3);
  await expect(page.locator('.cl-parting')).toHaveCount(1);
  await expectNoBarrier(page, 'the debrief of a class');
  await expectNoSideways(page, 'the debrief of a class');
  const [table] = await Promise.all([page.waitForEvent('download'), button(page, 'class.debrief.table').click()]);
  expect(table.suggestedFilename()).toBe('covenant-class-1938-munich.csv');
  await page.goto(`${withoutMap}#/class`);
  await button(page, 'class.forget').click();
  await expect(page.locator('.cl-team')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('covenant.class'))).toBeNull();
});

test('a link that is damaged says so, and opens nothing', async ({ page }) => {
  const link = await setTask(page);
  await page.goto('about:blank');
  await page.goto(`${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`);
  await expect(page.getByText(say('assignment.damaged'))).toBeVisible();
  await playerOn(page).modeIs('title');
});

test('one screen is read from the back row, counts the room, and shows nothing before it is asked to', async ({
  page,
}) => {
  await page.goto(`${withoutMap}#/1938-munich/FRA?screen`);
  const player = playerOn(page);
  await player.modeIs('choosing');
  const sizeOf = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  expect(await sizeOf()).toBeGreaterThanOrEqual(28);
  const lookAt = async (where: string): Promise<void> => {
    await expectNoSideways(page, where);
    await expectNoBarrier(page, where);
  };
  await player.lead('FRA');
  await lookAt('briefing on one screen');
  await player.takeMandate('FRA', 'keep-word');
  await lookAt('dispatch on one screen');
  await player.goOnTo('forecasting');
  await player.forecast(50);
  const votes = page.locator('.votes input');
  await votes.nth(0).fill('9');
  await votes.nth(1).fill('12');
  await votes.nth(1).blur();
  await expect(page.locator('input[name=option]').nth(1)).toBeChecked();
  await lookAt('a vote on one screen');
  await page.getByRole('button', { name: say('panels.tool.parts') }).click();
  await page.getByRole('button', { name: say('parts.open', { part: say('parts.part.general') }) }).click();
  await expect(page.getByText(say('parts.private'))).toBeVisible();
  await lookAt('a private brief');
  await page.getByRole('button', { name: say('parts.close') }).click();
  await expect(page.getByText(say('parts.private'))).toHaveCount(0);
  await page.keyboard.press('Escape');
  await button(page, 'panels.decide.seal').click();
  await button(page, 'panels.seal.yes').click();
  await expect(page.getByText(say('cover.reveal.title'))).toBeVisible();
  await expect(page.locator('.deed')).toHaveCount(0);
  await lookAt('a covered reveal');
  await button(page, 'cover.reveal.show').click();
  await expect(page.locator('.deed').first()).toBeVisible();
  await lookAt('a reveal on one screen');
  await page.setViewportSize({ width: 1920, height: 1080 });
  expect(await sizeOf()).toBeGreaterThanOrEqual(28);
  await expectNoSideways(page, 'a reveal on a larger screen');
});
