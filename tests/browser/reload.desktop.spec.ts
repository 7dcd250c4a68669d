import { expect, test } from '../support/page';
import { type Player, playBeat, playerOn, startGame } from './support/player';
import { say } from './support/words';

/** Loads the page again: everything that stood there must stand there again. */
async function expectNothingLost(player: Player, seen: string): Promise<void> {
  const { page } = player;
  const [mode, checksum] = [await player.mode(), await player.checksum()];
  await expect(page.getByText(seen).first()).toBeVisible();
  await page.reload();
  await player.modeIs(mode);
  expect(await player.checksum()).toBe(checksum);
  await expect(page.getByText(seen).first()).toBeVisible();
}

test.beforeEach(() => test.setTimeout(120_000));

test('a reload after a sounding loses neither the answer nor the influence it cost', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  await player.goOnTo('sounding');
  await player.sound({ how: 'sound-out', to: 'GBR' });
  const answer = (await page.locator('.cables').last().innerText()).slice(0, 40);
  await expectNothingLost(player, answer);
});

test('a reload after the forecast, and before the seal, keeps the forecast', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  await player.goOnTo('forecasting');
  await player.forecast(35);
  const noted = say('panels.forecast.noted', { percent: 35 });
  await expectNothingLost(player, noted);
  await player.pick('reaffirm');
  await page.getByRole('button', { name: say('panels.decide.seal') }).click();
  await page.reload();
  await player.modeIs('deciding');
  await expect(page.getByText(noted)).toBeVisible();
});

test('a reload during the reveal shows the reveal, and during the answer the answer', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  await playBeat(player);
  await expectNothingLost(player, 'What they did');
  await player.goOnTo('answering');
  await expectNothingLost(player, await page.locator('.desk h2').innerText());
});

test('what was reloaded plays on to the same world', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  await player.goOnTo('forecasting');
  await player.forecast(50);
  await page.reload();
  await player.modeIs('deciding');
  await player.decide('reaffirm');
  const once = await player.checksum();
  const [run] = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('covenant.run.')));
  const record = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').record, run ?? '');
  expect(record.checksum).toBe(once);
  expect(record.commands.map((command: { do: string }) => command.do)).toEqual(['take-mandate', 'forecast', 'decide']);
});
