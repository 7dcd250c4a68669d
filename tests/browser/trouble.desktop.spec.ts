import { test as base, expect, type Page } from '@playwright/test';
import { test } from '../support/page';
import { playBeat, playerOn, playToTheEnd, startGame, withMap, withoutMap } from './support/player';
import { keptIn } from './support/shelf';
import { say } from './support/words';

/** Here faults are made on purpose, so an error on the page is no news. */
const faulty = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are needed.
  baseURL: async ({}, use) => {
    await use(process.env.COVENANT_ADDRESS);
  },
});

const instead = (page: Page, pattern: RegExp, body: string): Promise<void> =>
  page.route(pattern, (route) => route.fulfill({ contentType: 'text/javascript', body })).then(() => undefined);

test('without the drawn map a whole episode is played, and no map code is fetched', async ({ page }) => {
  test.setTimeout(240_000);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const player = playerOn(page);
  await page.goto(withoutMap);
  await player.begin();
  await player.lead('FRA');
  await player.takeMandate('FRA', 'keep-word');
  await expect(page.getByRole('heading', { name: say('panels.map.in-words') })).toBeVisible();
  await playBeat(player);
  await playToTheEnd(player);
  expect(fetched.filter((address) => address.includes('startStage'))).toEqual([]);
  await expect(page.locator('canvas')).toHaveCount(0);
});

faulty('a map that cannot be fetched is told of, and the game goes on in words', async ({ page }) => {
  await page.route(/startStage/, (route) => route.abort());
  const player = playerOn(page);
  await startGame(player, withMap);
  await expect(page.getByText(say('hall.no-stage'))).toBeVisible();
  await expect(page.getByRole('heading', { name: say('panels.map.in-words') })).toBeVisible();
  await player.goOnTo('sounding');
});

faulty('an episode with faults in its file tells each of them, and the title stands', async ({ page }) => {
  await instead(page, /\/level-[^/]*\.js/, 'export default { format: 1, id: "1938-munich" };');
  await page.goto('/');
  await page.getByRole('button', { name: /^Begin/ }).click();
  const notes = page.getByRole('complementary');
  await expect(notes.getByText(say('hall.broken-episode'))).toBeVisible();
  expect(await notes.getByRole('listitem').count()).toBeGreaterThan(3);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Covenant');
});

faulty('an episode that cannot be fetched says so, and can be tried again', async ({ page }) => {
  await page.route(/words\.en-[^/]*\.js/, (route) => route.abort());
  await page.goto('/');
  await page.getByRole('button', { name: /^Begin/ }).click();
  await expect(page.getByText(say('hall.no-episode'))).toBeVisible();
});

faulty('a fault of the game shows a sentence and a way back, and the run is kept', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  const before = await keptIn(page);
  await page.evaluate(() =>
    setTimeout(() => {
      throw new Error('a fault made by a test');
    }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('hall.trouble.title'));
  const again = page.getByRole('button', { name: say('hall.trouble.reload') });
  await expect(again).toBeFocused();
  await again.click();
  await player.modeIs('dispatch');
  expect(await keptIn(page)).toEqual(before);
});
