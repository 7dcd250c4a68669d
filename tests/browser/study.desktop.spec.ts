import type { Locator, Page } from '@playwright/test';
import { expect, takePicture, test } from '../support/page';
import { keyboard, mouse } from './support/hand';
import { playerOn } from './support/player';
import { shelveGames } from './support/shelf';
import { say } from './support/words';

const games = ['line-held', 'four-powers', 'alone', 'general-war'].map((ending) => `1938-munich.${ending}`);

const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
const result = (page: Page): Locator => page.getByRole('table', { name: say('laboratory.table') });
const link = (page: Page): Locator => page.getByRole('textbox', { name: say('laboratory.link') });

/** The laboratory of the first episode, or of what a link says. */
async function openLaboratory(page: Page, at = '/?stage=off#/lab/1938-munich'): Promise<void> {
  await page.goto(at);
  await expect(button(page, say('laboratory.run'))).toBeVisible();
}

/** Opens the debrief of a finished game at its reasons. */
async function openReasons(page: Page): Promise<void> {
  await shelveGames(page, games);
  await page.goto('/?stage=off#/run/1');
  const player = playerOn(page);
  await player.modeIs('ended');
  await player.goOn();
  await page.getByRole('tab', { name: say('debrief.tab.why') }).click();
}

test('in the laboratory one bets, watches, turns a knob, and hands on a link to the same', async ({ page }) => {
  await openLaboratory(page);
  const preset = button(page, say('laboratory.preset.outsider-in'));
  await preset.click();
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, say('laboratory.run'))).toHaveAttribute('aria-disabled', 'true');
  await mouse.choose(page.getByRole('radio', { name: say('laboratory.bet.fewer') }));
  await button(page, say('laboratory.run')).click();
  await expect(page.locator('.study-verdict')).toContainText(say('laboratory.bet.fewer'));
  await expect(result(page).getByRole('row')).toHaveCount(9);
  await takePicture(page, 'laboratory');

  await page.getByRole('combobox', { name: say('laboratory.knob.rule') }).selectOption({ label: 'Unanimity' });
  await expect(result(page)).toHaveCount(0);
  await expect(preset).toHaveAttribute('aria-pressed', 'false');
  const address = await link(page).inputValue();
  expect(address).toContain('USA.member=1');
  expect(address).toContain('system.rule=1');
  await page.goto('about:blank');
  await openLaboratory(page, address);
  await expect(page.getByRole('combobox', { name: say('laboratory.knob.rule') })).toHaveValue('1');
  expect(await link(page).inputValue()).toBe(address);
});

test('the study of a run tells luck from choice, stops when told to, and judges forecasts', async ({ page }) => {
  test.setTimeout(120_000);
  await openReasons(page);
  await button(page, say('luck.ask')).click();
  await button(page, say('study.stop')).click();
  await expect(page.locator('.study-progress .note').first()).toContainText(/^Stopped/);
  await button(page, say('luck.again')).click();
  await expect(page.locator('.study-verdict').first()).toContainText(/^Luck/, { timeout: 60_000 });
  await expect(page.locator('.study-verdict', { hasText: /^Choice and luck/ })).toBeVisible();
  await page.locator('.study-decision summary').first().click();
  await expect(page.locator('.study-decision').first().getByRole('row')).not.toHaveCount(1);
  await button(page, say('forecasts.ask')).click();
  await expect(page.getByRole('table', { name: say('forecasts.bins') })).toBeVisible();
  await page.locator('#study-luck').scrollIntoViewIfNeeded();
  await takePicture(page, 'study');
});

test('the laboratory is worked by keyboard alone', async ({ page }) => {
  const hand = keyboard(page);
  await openLaboratory(page);
  await hand.press(button(page, say('laboratory.preset.like-risks')));
  await hand.choose(page.getByRole('radio', { name: say('laboratory.bet.fewer') }));
  await hand.press(button(page, say('laboratory.run')));
  await expect(page.locator('.study-verdict')).toBeVisible();
});
