import { expect, test } from '../support/page';
import { keyboard } from './support/hand';
import { playBeat, playerOn, playToTheEnd, startGame, withMap } from './support/player';

test('a whole episode is played by keyboard alone, and the focus is seen at every stop', async ({ page }) => {
  test.setTimeout(300_000);
  const player = playerOn(page, keyboard(page));
  await startGame(player, withMap);
  await player.goOnTo('sounding');
  await player.sound({ how: 'sound-out', to: 'GBR' });
  await playBeat(player);
  await playToTheEnd(player);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('a page over the game is left with Escape, and the focus goes back to where it was', async ({ page }) => {
  const player = playerOn(page, keyboard(page));
  await startGame(player, withMap);
  const opener = page.getByRole('button', { name: /^Ledger/ });
  await keyboard(page).press(opener);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});
