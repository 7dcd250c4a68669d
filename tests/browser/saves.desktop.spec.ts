import { expect, test } from '../support/page';
import { playerOn, startGame, withoutMap } from './support/player';
import { keep, keptIn, refuseToKeep } from './support/shelf';
import { say } from './support/words';

const entry = (name: string) => new RegExp(`^${name}`);

test.beforeEach(() => test.setTimeout(120_000));

test('a run in ruins is set aside with a sentence, and takes no other run with it', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  const [good = ''] = Object.keys(await keptIn(page)).filter((key) => key.startsWith('covenant.run.'));
  const before = (await keptIn(page))[good];
  await keep(page, 'covenant.run.7', '{"format":1,"na');
  await page.goto('/');
  await expect(page.getByText(say('run.set-aside', { n: 1 }))).toBeVisible();
  const after = await keptIn(page);
  expect(after[good]).toBe(before);
  expect(Object.keys(after)).toContain('covenant.aside.7');
  expect(Object.keys(after)).not.toContain('covenant.run.7');
  await page.getByRole('button', { name: entry(say('panels.title.continue')) }).click();
  await player.modeIs('dispatch');
});

test('a run that this edition would play otherwise is set aside, and says at which decision', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  await player.goOnTo('forecasting');
  await player.forecast(50);
  await player.decide('reaffirm');
  const [key = ''] = Object.keys(await keptIn(page)).filter((one) => one.startsWith('covenant.run.'));
  const spoilt = (await keptIn(page))[key]?.replace(/"marks":\["[0-9a-f]{8}/, '"marks":["00000000') ?? '';
  await keep(page, key, spoilt);
  await page.goto('/');
  await page.getByRole('button', { name: entry(say('panels.title.continue')) }).click();
  await expect(page.getByRole('complementary').getByText(say('beat.weekend.title'), { exact: false })).toBeVisible();
  expect(Object.keys(await keptIn(page))).toContain('covenant.aside.1');
  await player.modeIs('title');
});

test('several runs are kept apart, and the newest is the one to go on with', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  await page.goto('about:blank');
  await startGame(player, withoutMap, 'GBR', 'peace');
  await page.goto('/');
  await expect(page.getByText(say('panels.title.runs-note', { count: 2 }))).toBeVisible();
  await page.getByRole('button', { name: entry(say('panels.title.continue')) }).click();
  await player.modeIs('dispatch');
  await expect(page.locator('.head-seat')).toContainText('Great Britain');
});

for (const [name, key] of [
  ['SecurityError', 'blocked'],
  ['QuotaExceededError', 'blocked'],
  ['UnknownError', 'broken'],
] as const) {
  test(`a shelf that refuses (${name}) is told of, and the game is played all the same`, async ({ page }) => {
    await refuseToKeep(page, name);
    const player = playerOn(page);
    await page.goto('/');
    await expect(page.getByText(say(`storage.${key}`))).toBeVisible();
    await startGame(player);
    await player.goOnTo('forecasting');
    await player.forecast(50);
    await player.modeIs('deciding');
  });
}

test('a shelf that fills up in the middle of a game is told of, and what was kept stays', async ({ page }) => {
  const player = playerOn(page);
  await startGame(player);
  const before = await keptIn(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await player.goOnTo('sounding');
  await expect(page.getByText(say('storage.full'))).toBeVisible();
  await player.sound({ how: 'sound-out', to: 'GBR' });
  expect(await keptIn(page)).toEqual(before);
});

test('a note can be put away', async ({ page }) => {
  await refuseToKeep(page, 'SecurityError');
  await page.goto('/');
  await page.getByRole('button', { name: say('hall.dismiss') }).click();
  await expect(page.getByRole('complementary')).toHaveCount(0);
});
