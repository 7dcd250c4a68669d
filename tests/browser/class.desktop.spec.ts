import { devices } from '@playwright/test';
import { expect, test } from '../support/page';
import { expectNoBarrier, expectNoSideways } from './support/barriers';
import { openDevice, startClassServer } from './support/classServer';
import { keyboard } from './support/hand';
import { playerOn } from './support/player';
import { say } from './support/words';

const projector = { viewport: { width: 1920, height: 1080 } };
const laptop = { viewport: { width: 1366, height: 768 } };
const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  userAgent: devices['Pixel 7'].userAgent,
};
const name = (seat: string): string => say(`country.${seat}.name`);

test('a class plays one crisis on its own devices, through a crash of the server, to the fork of its run', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const server = await startClassServer();
  const board = await openDevice(browser, projector);
  const france = await openDevice(browser, laptop);
  const britain = await openDevice(browser, phone, true);
  const all = [board, france, britain];
  const { page } = board;
  const hand = keyboard(page);
  const button = (key: string) => page.getByRole('button', { name: say(key), exact: true });

  await page.goto(`${server.address}?stage=off#/board`);
  await expect(button('board.opening.go')).toBeVisible();
  await expectNoBarrier(page, 'opening a room');
  await hand.press(button('board.opening.go'));
  const code = ((await page.locator('.board-code').textContent()) ?? '').trim();
  await expect(page.locator('.board-door svg')).toBeVisible();
  await expectNoBarrier(page, 'the board while teams come in');

  await france.page.goto(`${server.address}?stage=off#/room`);
  await france.page.getByLabel(say('live.code.label')).fill(code.toLowerCase());
  await france.page.keyboard.press('Enter');
  await france.page.getByRole('button', { name: say('live.seats.take', { name: name('FRA') }) }).click();
  await britain.page.goto(`${server.address}?stage=off#/room/${code}`);
  await expect(britain.page.getByText(say('live.seats.taken'))).toBeVisible();
  await expectNoBarrier(britain.page, 'choosing a country on a phone');
  await expectNoSideways(britain.page, 'choosing a country on a phone');
  await britain.page.getByRole('button', { name: say('live.seats.take', { name: name('GBR') }) }).tap();

  const [one, two] = [playerOn(france.page), playerOn(britain.page)];
  for (const { page: own } of [france, britain]) {
    await own.getByRole('radio').first().check({ force: true });
    await own.getByRole('button', { name: say('panels.briefing.begin') }).click();
  }
  await one.modeIs('waiting');
  await two.modeIs('waiting');
  await hand.press(button('board.begin'));

  await one.goOnTo('forecasting');
  await one.forecast(60);
  await one.decide('reaffirm');
  await one.modeIs('waiting');
  await expect(page.getByText(say('board.decided', { done: 1, all: 2 }))).toBeVisible();
  await expectNoBarrier(france.page, 'waiting');
  await expectNoBarrier(page, 'the board while teams decide');
  await two.goOnTo('forecasting');
  await expectNoSideways(britain.page, 'a team on a phone');
  await expect(page.locator('main')).not.toContainText(/reaffirm/i);
  expect(await britain.page.evaluate(() => 'WebSocket' in globalThis)).toBe(false);
  for (const { errors } of all) expect(errors).toEqual([]);

  await server.fell();
  await france.page.reload();
  await one.modeIs('waiting');
  await expect(france.page.getByText(say('live.waiting.chosen'))).toBeVisible();
  await two.forecast(40);
  const first = britain.page.locator('input[name=option]').first();
  await two.decide(((await first.getAttribute('aria-labelledby')) ?? '').replace(/^option-(.*)-title$/, '$1'));
  await expect(page.getByText(say('board.decided', { done: 2, all: 2 }))).toBeVisible();
  await hand.press(button('board.reveal'));
  await one.modeIs('revealing');
  await two.modeIs('revealing');
  await expect(page.locator('.board-deeds li').first()).toContainText(/reaffirm/i);
  await expectNoBarrier(page, 'the board after the reveal');

  await hand.press(button('board.next'));
  const late = await openDevice(browser, laptop);
  await late.page.goto(`${server.address}?stage=off#/room/${code}`);
  await late.page.getByRole('button', { name: say('live.seats.take', { name: name('SUN') }) }).click();
  await playerOn(late.page).modeIs('dispatch');

  for (let round = 0; round < 8; round++) {
    await hand.press(button('board.reveal'));
    await hand.press(button('board.reveal.yes'));
    await expect(button('board.reveal')).toHaveCount(0);
    if ((await button('board.next').count()) === 0) break;
    await hand.press(button('board.next'));
  }
  await hand.press(button('board.over.watch'));
  await playerOn(page).modeIs('replay');
  await one.modeIs('revealing');
  for (let n = 0; n < 3 && (await one.mode()) !== 'over'; n++) await one.goOn();
  await france.page.getByRole('button', { name: say('live.over.read') }).click();
  await one.modeIs('ended');
  for (const { page: own } of [...all, late]) await own.context().close();
  await server.close();
});
