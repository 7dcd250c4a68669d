import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { playerOn } from './support/player';
import { keep } from './support/shelf';

/** The names of the sound files that a page asks for, without the builder's marks. */
function askedOn(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.match(/\/([a-z-]+?)-[\w-]{8}\.(webm|m4a)$/);
    if (name) asked.push(`${name[1]}.${name[2]}`);
  });
  return asked;
}

async function toTheGulf(page: Page): Promise<void> {
  const player = playerOn(page, undefined, '1990-gulf');
  await page.goto('/#/1990-gulf');
  await page.reload();
  await player.modeIs('choosing');
  await player.lead('USA');
}

test('a silent game asks for no sound; a sounding one for the effects and the music of its decade alone', async ({
  page,
}) => {
  const asked = askedOn(page);
  await toTheGulf(page);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await keep(page, 'covenant.settings', JSON.stringify({ sound: true }));
  await toTheGulf(page);
  // The music of the title may have been begun on the way, or not yet.
  const ofTheEpisode = () => asked.filter((name) => name !== 'fifteen-seats.webm').sort();
  await expect.poll(ofTheEpisode).toEqual(['sfx.webm', 'third-basket.webm']);
  await expect(page.locator('.captions')).toContainText('music');
});
