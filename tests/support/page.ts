import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A browser test of the game: addresses are of the game under test, and an error that the page did not catch fails
 * the test, whatever else it found.
 */
export const test = base.extend<{ quiet: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are needed.
  baseURL: async ({}, use) => {
    await use(process.env.COVENANT_ADDRESS);
  },
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (line) => {
        if (line.type() === 'error') errors.push(line.text());
      });
      await use(undefined);
      base.expect(errors, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Keeps a picture of the page for people to look at, under test-results/pictures. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const { project } = test.info();
  await page.screenshot({ path: `test-results/pictures/${name}-${project.name}.png` });
}
