import { expect, test } from '../support/page';
import { expectNoBarrier, expectNoSideways } from './support/barriers';
import { playerOn } from './support/player';
import { putRuns } from './support/runs';
import { say } from './support/words';

test('four roads, the replay and the past self are whole on a phone', async ({ page }) => {
  test.setTimeout(90_000);
  const player = playerOn(page);
  await putRuns(page, '1938-munich.four-powers', '1938-munich.alone', '1938-munich.line-held');
  await page.goto('/?stage=off#/compare/1,2,3,history');
  await player.modeIs('compare');
  await expect(page.locator('.cp-station').first().locator('.cp-stop')).toHaveCount(4);
  await expectNoSideways(page, 'four roads');
  await expectNoBarrier(page, 'four roads');
  await page.goto('/?stage=off#/watch/2');
  await player.modeIs('replay');
  await page.getByRole('button', { name: say('replay.last') }).tap();
  await expect(page.getByRole('heading', { name: say('ending.alone.headline') })).toBeVisible();
  await expectNoSideways(page, 'replay');
  await page.getByRole('button', { name: say('replay.beat-back') }).tap();
  await page.getByRole('button', { name: say('replay.ask') }).tap();
  await expect(page.getByRole('button', { name: say('fork.go') })).toBeVisible();
  await expectNoSideways(page, 'another choice');
  await page.goto('/?stage=off#/past/2');
  await player.modeIs('past');
  await expectNoSideways(page, 'past self');
});
