import type { Page } from '@playwright/test';
import { startGallery } from '../../src/tools/gallery.mjs';
import { episodes } from '../sim/support';
import { expect, test } from '../support/page';
import { expectNoBarrier } from './support/barriers';
import { faultsOfText } from './support/lines';

test.describe.configure({ timeout: 240_000 });

const phone = { width: 390, height: 844 };

/** The gallery is never shipped, so it is served from the sources, as `npm run gallery` does. */
let gallery: Awaited<ReturnType<typeof startGallery>>;
test.beforeAll(async () => {
  gallery = await startGallery(5181, false);
});
test.afterAll(() => gallery.close());

async function openExamples(page: Page): Promise<void> {
  await page.goto(`${gallery.address}src/dev/example.html?still&canvas`);
  await page.waitForFunction(() => window.gallery !== undefined);
}

const listOf = (page: Page, episode: string, kind: string): Promise<readonly string[]> =>
  page.evaluate(
    async ([episode = '', kind]) => (await window.gallery.list(episode)).filter((id) => id.startsWith(`${kind}/`)),
    [episode, kind],
  );

async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((id) => window.gallery.show(id), id);
  await page.waitForFunction(() => window.gallery.isSettled());
}

/** How many colours the map is made of, on a small copy of it. */
const coloursOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const map = document.querySelector('canvas');
    const copy = new OffscreenCanvas(64, 64).getContext('2d');
    if (!map || !copy) return 0;
    copy.drawImage(map, 0, 0, 64, 64);
    const { data } = copy.getImageData(0, 0, 64, 64);
    return new Set(Array.from({ length: 64 * 64 }, (_, i) => data.slice(4 * i, 4 * i + 3).join())).size;
  });

test('no front page of any ending loses a word on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await openExamples(page);
  const faults: string[] = [];
  for (const { id: episode } of episodes) {
    for (const id of await listOf(page, episode, 'ending')) {
      await show(page, id);
      for (const fault of await faultsOfText(page)) faults.push(`${id}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
});

test('the map of every episode is drawn, with all that it knows', async ({ page }) => {
  await page.setViewportSize(phone);
  await openExamples(page);
  for (const { id } of episodes) {
    await show(page, `map/${id}/all`);
    await expect.poll(() => coloursOn(page), { message: id }).toBeGreaterThan(40);
  }
});

/** A window in which a room is lower and narrower than the strip over a phone's desk. */
const strip = { width: 390, height: 304 };

/** The fullest councils and the fullest table. */
const fullRooms = ['1931-manchuria', '1950-korea', '1973-helsinki', '1990-gulf'];

/** Names and cards of the room that stand over its edge, or over another's. */
const crowdedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const floor = document.querySelector('.room-floor')?.getBoundingClientRect();
    if (!floor) return ['no room'];
    const seats = [...document.querySelectorAll<HTMLElement>('.room-seat')].map((seat) => ({
      name: seat.innerText,
      boxes: [...seat.querySelectorAll('.room-placard b, .room-placard .disc, .room-card .icon')].map((part) =>
        part.getBoundingClientRect(),
      ),
    }));
    const isOut = ({ left, right, top, bottom }: DOMRect): boolean =>
      left < floor.left || right > floor.right || top < floor.top || bottom > floor.bottom;
    const meets = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return seats
      .filter(({ boxes }, at) => {
        const others = seats.filter((_, n) => n !== at).flatMap((seat) => seat.boxes);
        return boxes.some((box) => isOut(box) || others.some((other) => meets(box, other)));
      })
      .map(({ name }) => name);
  });

test('in the strip over a phone’s desk no delegate is cut off or sits over another', async ({ page }) => {
  await page.setViewportSize(strip);
  await openExamples(page);
  const faults: string[] = [];
  for (const episode of fullRooms) {
    const [id = ''] = (await listOf(page, episode, 'room')).slice(-1);
    await show(page, id);
    for (const name of await crowdedIn(page)) faults.push(`${id}: ${name}`);
  }
  expect(faults).toEqual([]);
});

test('in the dress of each decade a room, a card and a debrief have no barrier and lose no word', async ({ page }) => {
  await openExamples(page);
  const some = [
    ['1938-munich', 'room'],
    ['1957-rapacki', 'card'],
    ['1990-gulf', 'debrief'],
  ] as const;
  for (const [episode, kind] of some) {
    const [id = ''] = await listOf(page, episode, kind);
    await show(page, id);
    expect.soft(await faultsOfText(page), id).toEqual([]);
    await expectNoBarrier(page, id);
  }
});

test('counts stand open beside the situation and folded on a phone, and each row is told with what it counts', async ({
  page,
}) => {
  const id = 'card/1938-munich/dispatch.godesberg';
  const row = page.getByRole('img', { name: 'about 70 divisions' });
  await openExamples(page);
  await show(page, id);
  await expect(row).toBeVisible();
  await expectNoBarrier(page, id);
  await page.setViewportSize(phone);
  await openExamples(page);
  await show(page, id);
  await expect(row).toBeHidden();
  await page.locator('.figure-fold summary').click();
  await expect(row).toBeVisible();
  expect(await faultsOfText(page)).toEqual([]);
});

test('a fault can be linked to: its address shows the example, its size and the eyes it is seen with', async ({
  page,
}) => {
  const id = 'ending/1938-munich/four-powers';
  await page.goto(`${gallery.page}?${new URLSearchParams({ example: id, size: '390', sight: 'deutan' })}`);
  const frame = page.locator('iframe');
  await expect(frame).toHaveCSS('width', '390px');
  await expect(frame).toHaveCSS('filter', 'url("#deutan")');
  await expect(page.frameLocator('iframe').locator('h1')).not.toBeEmpty();
});
