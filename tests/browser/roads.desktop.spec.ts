import type { Page } from '@playwright/test';
import type { Command } from '../../src/sim/command';
import { expect, test } from '../support/page';
import { expectNoBarrier } from './support/barriers';
import { playBeat, playerOn } from './support/player';
import { gameOutside, keptRecord, putRuns, recordedGame } from './support/runs';
import { say } from './support/words';

const munich = '1938-munich.four-powers';
const bare = (hash: string): string => `/?stage=off#${hash}`;
const slider = (page: Page) => page.getByRole('slider', { name: say('replay.slider') });
const sight = (page: Page) => page.getByLabel(say('replay.sight'));

/** Another choice at the open decision, played on by this hand. */
async function takeRoad(page: Page, option: string, hand: string): Promise<void> {
  await page.getByRole('radio', { name: say(`option.weekend.FRA.${option}.title`) }).check({ force: true });
  await page.getByRole('radio', { name: say(`fork.hand.${hand}`), exact: true }).check({ force: true });
  await page.getByRole('button', { name: say('fork.go') }).click();
}

const pagesOf = async (page: Page): Promise<number> => {
  const sheet = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
};

test.beforeEach(() => test.setTimeout(90_000));

test('a run is watched on the stage, by keys and by buttons, from another capital and with everything open', async ({
  page,
}) => {
  const record = recordedGame(munich);
  await putRuns(page, munich);
  await page.goto('/#/watch/1');
  await playerOn(page).modeIs('replay');
  await expect(page.locator('.stage-slot canvas')).toBeVisible();
  await expect(page.getByRole('heading', { name: say('beat.weekend.title') })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: say('beat.moscow-proposal.title') })).toBeVisible();
  await page.keyboard.press('End');
  expect(await playerOn(page).checksum()).toBe(record.checksum);
  await expect(page.getByRole('heading', { name: say('ending.four-powers.headline') })).toBeVisible();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: say('replay.on'), exact: true }).click();
  await expect(slider(page)).toHaveValue('1');
  await sight(page).selectOption({ label: say('country.GBR.name') });
  await expect(page.locator('.desk').getByText(say('replay.hidden', { name: 'Great Britain' }))).toBeVisible();
  await sight(page).selectOption({ label: say('replay.sight.open') });
  await page.locator('#main').focus();
  for (let n = 0; n < 8 && !(await page.locator('.deeds').isVisible()); n++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.deed').getByText('Above all').first()).toBeVisible();
  const at = Number(await slider(page).inputValue());
  await page.getByLabel(say('replay.speed')).selectOption({ label: say('replay.speed.value', { speed: '4' }) });
  await page.getByRole('button', { name: say('replay.play') }).click();
  await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(at + 1);
  await page.getByRole('button', { name: say('replay.pause') }).click();
  await expectNoBarrier(page, 'replay');
  await page.getByRole('button', { name: say('roads.back'), exact: true }).click();
  await playerOn(page).modeIs('title');
});

test('at a decision of the debrief another choice is made: played on by hand the old run stays as it was', async ({
  page,
}) => {
  const player = playerOn(page);
  await putRuns(page, munich);
  await page.goto(bare('/run/1'));
  await player.modeIs('debriefing');
  await page
    .getByRole('link', { name: say('replay.ask') })
    .first()
    .click();
  await player.modeIs('replay');
  await expect(page.getByRole('radio', { name: say('option.weekend.FRA.two-voices.title') })).toBeDisabled();
  await page.getByRole('button', { name: say('fork.close') }).click();
  await expect(page.getByRole('button', { name: say('replay.ask') })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: say('fork.go') }).click();
  await expect(page.getByRole('alert')).toHaveText(say('fork.pick-first'));
  await takeRoad(page, 'reaffirm', 'me');
  await player.modeIs('revealing');
  await player.goOnTo('dispatch');
  await page.reload();
  await player.modeIs('dispatch');
  expect(await keptRecord(page, '1')).toEqual(recordedGame(munich));
  const fork = await keptRecord(page, '2');
  expect(fork?.from).toEqual({ run: '1', beat: 'weekend' });
  expect(fork?.seed).toBe(recordedGame(munich).seed);
  await page.goto(bare('/compare/1,2'));
  await expect(page.getByText(say('compare.fault.title'))).toBeVisible();
});

test('roads are laid side by side, by keyboard too, and printed on one sheet; what cannot be compared is told', async ({
  page,
}) => {
  const player = playerOn(page);
  await putRuns(page, munich, gameOutside('1938-munich'));
  await page.goto(bare('/watch/1/weekend'));
  await player.modeIs('replay');
  await takeRoad(page, 'reaffirm', 'as-before');
  await player.modeIs('compare');
  const roads = page.getByRole('region', { name: say('compare.roads') });
  await expect(roads.locator('.cp-parting')).toContainText(say('compare.parts.one'));
  await expect(roads.locator('.cp-parting')).toContainText('Reaffirmed the treaty');
  const reasons = page.locator('.cp-mind tbody tr');
  await expect(reasons).toHaveCount(9);
  await expect(page.locator('.cp-main')).toHaveCount(1);
  await expect(page.getByText(/This was tried out/)).toBeVisible();
  await expectNoBarrier(page, 'comparison of two roads');
  expect(await pagesOf(page)).toBe(1);
  await page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-printed', document.title);
  });
  await page.getByRole('button', { name: say('compare.print') }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', /Two roads/);
  const history = page.getByRole('checkbox', { name: say('tree.pick', { name: say('compare.history') }) });
  await history.focus();
  await page.keyboard.press('Space');
  await page.getByRole('link', { name: say('tree.compare') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Three roads');
  await expect(page.locator('.cp-iso-row').first().locator('.cp-iso-cell')).toHaveCount(3);
  expect(await pagesOf(page)).toBe(1);
  await page.goto(bare('/compare/1,2'));
  await expect(page.getByRole('alert')).toContainText('different episodes');
  await page.goto(bare('/compare/1,99'));
  await expect(page.getByText(say('roads.no-run'))).toBeVisible();
});

test('an earlier run holds its former seat and does again what it did, while the crisis is played from another capital', async ({
  page,
}) => {
  const player = playerOn(page);
  await putRuns(page, munich);
  await page.goto(bare('/past/1'));
  await player.modeIs('past');
  await expectNoBarrier(page, 'past self');
  await page.getByRole('radio', { name: say('country.GBR.name') }).check({ force: true });
  await page.getByRole('button', { name: say('past.begin') }).click();
  await player.modeIs('briefing');
  await player.takeMandate('GBR', 'peace');
  await playBeat(player);
  await player.goOnTo('dispatch');
  await page.reload();
  await player.modeIs('dispatch');
  await playBeat(player);
  const isChoice = ({ do: what, by }: Command): boolean => what === 'decide' && by === 'FRA';
  const then = recordedGame(munich).commands.filter(isChoice).slice(0, 2);
  const now = (await keptRecord(page, '2'))?.commands.filter(isChoice);
  expect(now).toEqual(then);
  expect(Object.keys((await keptRecord(page, '2'))?.seats ?? {}).sort()).toEqual(['FRA', 'GBR']);
});
