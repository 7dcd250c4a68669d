import { expect, test } from '../support/page';
import { playerOn, startGame } from './support/player';
import { say } from './support/words';

test('a link to a seat opens the episode with that seat chosen', async ({ page }) => {
  const player = playerOn(page);
  await page.goto('/#/1938-munich/GBR');
  await player.modeIs('choosing');
  await expect(page.getByRole('radio', { name: /^Great Britain/ })).toBeChecked();
});

test('a link to a seat that nobody may take says so, and lets one choose', async ({ page }) => {
  const player = playerOn(page);
  await page.goto('/#/1938-munich/DEU');
  await player.modeIs('choosing');
  await expect(page.getByText(say('hall.unknown-seat', { seat: 'DEU' }))).toBeVisible();
});

test('an address whose episode is still on its way is not lost to a reload', async ({ page }) => {
  const player = playerOn(page);
  let isLetThrough = false;
  const episode = /\/level-[\w-]+\.js$/;
  await page.route(episode, (route) => (isLetThrough ? route.continue() : undefined));
  const asked = page.waitForRequest(episode);
  await page.goto('/#/1990-gulf');
  await asked;
  await player.modeIs('title');
  isLetThrough = true;
  await page.reload();
  await player.modeIs('choosing');
});

for (const hash of ['/1812-moscow', '/1938-munich/FRA/now', 'nonsense']) {
  test(`an address that leads nowhere (#${hash}) shows the title and says so`, async ({ page }) => {
    await page.goto(`/#${hash}`);
    await expect(page.getByText(say('hall.unknown-address'))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Covenant');
  });
}

test('a link to a run that this browser has not kept says so', async ({ page }) => {
  await page.goto('/#/run/41');
  await expect(page.getByText(say('hall.no-run'))).toBeVisible();
});

test('the address of a game leads back to it, in the same page and in another', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  const address = page.url();
  expect(address).toContain('#/run/1');
  await page.getByRole('button', { name: say('panels.leave') }).click();
  await player.modeIs('title');
  expect(page.url()).not.toContain('#');
  await page.goto(address);
  await player.modeIs('dispatch');
});

test('the link of the title works even before any code has come', async ({ page }) => {
  const player = playerOn(page);
  await page.goto('/#begin');
  await player.modeIs('choosing');
});
