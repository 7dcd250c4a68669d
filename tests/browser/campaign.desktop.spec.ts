import type { Page } from '@playwright/test';
import { campaignsKey, writeCampaigns } from '../../src/record/campaign';
import { expect, test } from '../support/page';
import { expectNoBarrier, expectNoSideways } from './support/barriers';
import { playerOn } from './support/player';
import { keptRecord, putRuns } from './support/runs';
import { say } from './support/words';

const eastern = '1934-eastern-pact.chain-with-teeth';
const munich = '1938-munich.alone';

/** Czechoslovakia's road with these runs on it, as if they had been played. */
async function putRoad(page: Page, ...names: readonly string[]): Promise<void> {
  await putRuns(page, ...names);
  const runs = names.map((name, n) => ({ run: String(n + 1), level: name.split('.')[0] ?? '' }));
  const text = writeCampaigns([{ country: 'CSK', begun: '2026-11-01T10:00:00.000Z', runs, isOver: false }]);
  await page.addInitScript(
    ([key, kept]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, kept);
    },
    [campaignsKey, text] as const,
  );
}

test('a road is begun from the title, carries its first crisis into the next, and is told there', async ({ page }) => {
  await page.goto('/?stage=off');
  await page.getByRole('button', { name: say('panels.title.road') }).click();
  await playerOn(page).modeIs('campaign');
  await page.getByRole('radio', { name: 'Czechoslovakia' }).check({ force: true });
  await page.getByRole('button', { name: say('campaign.begin.go') }).click();
  await expect(
    page.getByRole('button', { name: say('campaign.play-next', { title: 'The Eastern Pact' }) }),
  ).toBeVisible();
  await expectNoBarrier(page, 'a road that is begun');

  await putRoad(page, eastern);
  await page.evaluate((key) => localStorage.removeItem(key), campaignsKey);
  await page.goto('/?stage=off#/road');
  await page.reload();
  await expect(page.getByText(say('campaign.brings'))).toBeVisible();
  await page.getByRole('button', { name: say('campaign.play-next', { title: 'The guarantee' }) }).click();
  await playerOn(page).modeIs('choosing');
  await expect(page).toHaveURL(/#\/road\/1938-munich$/);
  await page.reload();
  await playerOn(page).modeIs('choosing');
  await page.getByRole('button', { name: say('panels.choosing.lead', { name: 'Czechoslovakia' }) }).click();
  await page.getByRole('radio').first().check({ force: true });
  await page.getByRole('button', { name: say('panels.briefing.begin') }).click();
  await playerOn(page).modeIs('dispatch');
  expect((await keptRecord(page, '2'))?.carried?.legs.map(({ level }) => level)).toEqual(['1934-eastern-pact']);
  await page.goto('/?stage=off#/road');
  await expect(page.getByText(say('campaign.station.open'))).toBeVisible();
  await expect(page.getByText(say('campaign.brought'))).toBeVisible();
});

test('a short road is told to its end, leads to the debriefs and back, and goes on where a run is lost', async ({
  page,
}) => {
  await putRoad(page, eastern, munich);
  await page.goto('/?stage=off#/road');
  await expect(page.getByRole('heading', { name: say('campaign.end.title') })).toBeVisible();
  await expect(page.getByText(say('campaign.end.CSK'))).toBeVisible();
  await expectNoBarrier(page, 'a road at its end');
  await expectNoSideways(page, 'a road at its end');
  await page.getByRole('button', { name: say('after.read-end') }).click();
  await playerOn(page).modeIs('reading');
  await page.reload();
  await expect(page.getByText(say('campaign.end.title'))).toBeVisible();
  await expect(page.getByRole('heading', { name: say('after.gulf.title') })).toBeVisible();
  await expectNoBarrier(page, 'the reading room');
  await page.getByRole('link', { name: say('after.to-road') }).click();
  await page
    .getByRole('link', { name: say('campaign.history') })
    .first()
    .click();
  await playerOn(page).modeIs('replay');
  await page.goto('/?stage=off#/road');
  await page
    .getByRole('button', { name: say('campaign.debrief') })
    .last()
    .click();
  await playerOn(page).modeIs('debriefing');
  await page.getByRole('button', { name: say('campaign.debrief-back') }).click();
  await playerOn(page).modeIs('campaign');
  await page.evaluate(() => localStorage.removeItem('covenant.run.1'));
  await page.addInitScript(() => localStorage.removeItem('covenant.run.1'));
  await page.reload();
  await expect(page.getByText(say('campaign.station.missing'))).toBeVisible();
});
