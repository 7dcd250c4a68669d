import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { playBeat, playerOn, playToTheEnd, startGame, withMap } from './support/player';

/** How many pixels the page is wider than the screen. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.beforeEach(() => test.setTimeout(240_000));

test.describe('at twice the size (a screen of 683 by 384)', () => {
  test.use({ viewport: { width: 683, height: 384 } });

  test('nothing of a whole episode has to be scrolled sideways', async ({ page }) => {
    const player = playerOn(page);
    await page.goto('/');
    await player.modeIs('title');
    expect(await overhang(page), 'title').toBeLessThanOrEqual(0);
    await player.begin();
    expect(await overhang(page), 'choosing').toBeLessThanOrEqual(0);
    await player.lead('FRA');
    expect(await overhang(page), 'briefing').toBeLessThanOrEqual(0);
    await player.takeMandate('FRA', 'keep-word');
    for (const mode of ['dispatch', 'sounding', 'forecasting']) {
      await player.goOnTo(mode);
      expect(await overhang(page), mode).toBeLessThanOrEqual(0);
    }
    await player.forecast(50);
    expect(await overhang(page), 'deciding').toBeLessThanOrEqual(0);
    await player.decide('reaffirm');
    expect(await overhang(page), 'revealing').toBeLessThanOrEqual(0);
    await player.goOnTo('dispatch');
    await playToTheEnd(player);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await overhang(page), `debrief: ${await tab.innerText()}`).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('for who has asked the system for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves: every deed of the reveal stands there at once', async ({ page }) => {
    const player = playerOn(page);
    await startGame(player, withMap);
    await playBeat(player);
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
    );
    expect(moving).toBe(0);
    for (const deed of await page.locator('.deed').all()) await expect(deed).toHaveCSS('opacity', '1');
  });
});
