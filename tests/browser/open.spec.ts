import { expect, takePicture, test } from '../support/page';

test('the street door opens on one heading, in a page that says its language and name', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/Covenant/);
  await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
  await takePicture(page, 'open');
});

test('nothing is wider than the screen', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [inside, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(inside).toBeLessThanOrEqual(screen ?? 0);
});
