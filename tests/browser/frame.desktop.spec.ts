import { expect, type Frame, type Page, test } from '@playwright/test';
import { playerOn, playToTheEnd } from './support/player';
import { say } from './support/words';

/** The game in a page of somebody else's, in a frame that may run scripts and nothing more. */
async function openInFrame(page: Page, sandbox: string): Promise<Frame> {
  const game = `${process.env.COVENANT_ADDRESS}?stage=off`;
  const html = `<!doctype html><title>A school's page</title><iframe sandbox="${sandbox}" src="${game}" style="width:1200px;height:720px"></iframe>`;
  const school = `${process.env.COVENANT_ADDRESS}school.html`;
  await page.route(school, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(school);
  await expect.poll(() => page.frames().length).toBe(2);
  const [, frame] = page.frames();
  if (!frame) throw new Error('no frame');
  return frame;
}

test('in a frame that keeps nothing the whole game is played, and it says once that nothing will be kept', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const strangers: string[] = [];
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(process.env.COVENANT_ADDRESS ?? '') || /^(data|blob):/.test(request.url());
    if (!isOurs || request.method() !== 'GET') strangers.push(`${request.method()} ${request.url()}`);
  });
  const frame = await openInFrame(page, 'allow-scripts');
  const player = playerOn(frame);
  await expect(frame.getByText(say('storage.blocked'))).toBeVisible();
  expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
  await player.begin();
  await player.lead('FRA');
  await player.takeMandate('FRA', 'keep-word');
  await expect(frame.locator('.desk-foot .btn').first()).toBeVisible();
  const signs = await frame.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.icon')]
      .filter((icon) => icon.checkVisibility())
      .map((icon) => icon.querySelector('use')?.getBBox().width ?? 0),
  );
  expect(signs.length).toBeGreaterThan(5);
  expect(Math.min(...signs)).toBeGreaterThan(0);
  await playToTheEnd(player);
  await expect(frame.getByText(say('storage.blocked'))).toHaveCount(1);
  await frame.getByRole('tab', { name: say('debrief.tab.why') }).click();
  await frame.getByRole('button', { name: say('luck.ask') }).click();
  await frame.getByRole('button', { name: say('study.stop') }).click();
  await expect(frame.locator('.study-progress .note').first()).toContainText(/^Stopped/);
  expect(errors).toEqual([]);
  expect(strangers, 'what went to another site, or sent anything').toEqual([]);
});
