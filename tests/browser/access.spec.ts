import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { expectNoBarrier } from './support/barriers';
import { playBeat, playerOn, playToTheEnd, startGame, withMap, withoutMap } from './support/player';
import { say } from './support/words';

/** Opens a page over the game, looks at it, and closes it. */
async function lookAtPage(page: Page, opener: RegExp, where: string): Promise<void> {
  await page.getByRole('button', { name: opener }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarrier(page, where);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test.beforeEach(() => test.setTimeout(240_000));

test('no screen before a crisis has a barrier', async ({ page }) => {
  const player = playerOn(page);
  await page.goto('/');
  await player.modeIs('title');
  await expectNoBarrier(page, 'title');
  await lookAtPage(page, /^Settings/, 'settings');
  await lookAtPage(page, /^About the model/, 'about the model');
  await player.begin();
  await expectNoBarrier(page, 'choosing');
  await player.lead('FRA');
  await expectNoBarrier(page, 'briefing');
});

test('no step of a decision has a barrier, and no page over it', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player, withMap);
  await expectNoBarrier(page, 'dispatch');
  await lookAtPage(page, /^Papers/, 'papers');
  await lookAtPage(page, /^Ledger/, 'ledger');
  await player.goOnTo('sounding');
  await expectNoBarrier(page, 'sounding');
  await player.sound({ how: 'sound-out', to: 'GBR' });
  await expectNoBarrier(page, 'sounding, once somebody was asked');
  await player.goOnTo('forecasting');
  await expectNoBarrier(page, 'forecasting');
  await player.forecast(50);
  await expectNoBarrier(page, 'deciding');
  await player.pick('reaffirm');
  await page.getByRole('button', { name: say('panels.decide.seal') }).click();
  await expectNoBarrier(page, 'sealing');
});

test('no screen after a decision has a barrier', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player, withMap);
  await playBeat(player);
  await expectNoBarrier(page, 'revealing');
  await player.goOnTo('answering');
  await expectNoBarrier(page, 'answering');
  await playToTheEnd(player);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expectNoBarrier(page, `debrief: ${await tab.innerText()}`);
  }
  await page.locator('.head .tool').first().click();
  await player.modeIs('ended');
  await expectNoBarrier(page, 'front page');
});

test('the game without its map has no barrier', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player, withoutMap, 'CSK', 'whole-state');
  await expectNoBarrier(page, 'dispatch without the map');
});
