import fs from 'node:fs';
import { expect, test } from '../support/page';
import { expectNoBarrier, expectNoSideways } from './support/barriers';
import { say } from './support/words';

const episodes = fs.readdirSync('levels').filter((name) => /^\d{4}-/.test(name));

/** What A4 has between margins of 11 mm, in the points of a screen. */
const paper = { width: 711, height: 1039 };

test('every sheet of the kit has room on one A4, and the page on privacy too', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  await page.goto('/?stage=off#/kit');
  for (const [at, sheets] of [
    ['/kit', 1],
    ['/privacy', 1],
    ...episodes.map((id) => [`/kit/${id}`, 2] as const),
  ] as const) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, at);
    await expect(page.locator(`main[data-at="${at}"] .kt-sheet`)).toHaveCount(sheets);
    const heights = await page
      .locator('.kt-sheet')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect.soft(Math.max(...heights), at).toBeLessThan(paper.height);
  }
  await page.goto('/?stage=off#/kit/1938-munich');
  await expect(page.locator('.kt-sheet')).toHaveCount(2);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
});

test('the kit, a plan and the page on privacy can be read by anybody, and a phone shows them whole', async ({
  page,
}) => {
  await page.goto('/?stage=off#/kit');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoBarrier(page, 'the kit');
  await page.getByRole('link', { name: say('kit.open', { title: say('level.title') }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    say('kit.plan.title', { title: say('level.title') }),
  );
  await expectNoBarrier(page, 'a plan');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSideways(page, 'a plan on a phone');
  await page.goto('/?stage=off#/privacy');
  await expect(page.getByText(say('privacy.lead'))).toBeVisible();
  await expectNoBarrier(page, 'privacy');
  await expectNoSideways(page, 'privacy on a phone');
});
