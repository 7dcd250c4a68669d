/** Three ways to work the page: with a mouse, with a finger, and with the keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../../support/page';

export interface Hand {
  /** Presses a button. */
  readonly press: (target: Locator) => Promise<void>;
  /** Picks one of several. */
  readonly choose: (radio: Locator) => Promise<void>;
  /** Puts a number into a field. */
  readonly write: (field: Locator, text: string) => Promise<void>;
}

export const mouse: Hand = {
  press: (target) => target.click(),
  choose: (radio) => radio.check({ force: true }),
  write: async (field, text) => {
    await field.fill(text);
    await field.blur();
  },
};

export const finger: Hand = {
  press: (target) => target.tap(),
  choose: async (radio) => {
    await radio.locator('xpath=ancestor::label').tap();
    await expect(radio).toBeChecked();
  },
  write: async (field, text) => {
    await field.tap();
    await field.fill(text);
    await field.blur();
  },
};

interface Stop {
  /** Is it one of those that were looked for? */
  readonly isWanted: boolean;
  /** Why a person could not tell where the focus is; empty when they can. */
  readonly fault: string;
}

type Elements = Awaited<ReturnType<Locator['elementHandles']>>;

const stopAt = (page: Page, wanted: Elements): Promise<Stop> =>
  page.evaluate((targets) => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return { isWanted: false, fault: 'nowhere' };
    const marked = (element: Element | null, depth: number): boolean => {
      if (!element || depth > 3) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return isMarked || marked(element.parentElement, depth + 1);
    };
    const isWanted = targets.some((target) => target === focused);
    const name = `${focused.tagName} ${focused.className} “${focused.textContent?.slice(0, 30)}”`;
    if (!focused.matches(':focus-visible') || !marked(focused, 0)) return { isWanted, fault: `not marked: ${name}` };
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return { isWanted, fault: isInside ? '' : `out of sight: ${name}` };
  }, wanted);

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Walks on with Tab until one of the targets has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, targets: Locator): Promise<void> {
  await expect(targets.first()).toBeAttached();
  const wanted = await targets.elementHandles();
  if ((await stopAt(page, wanted)).isWanted) return;
  let wasNowhere = false;
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const { isWanted, fault } = await stopAt(page, wanted);
    // Past the last stop a browser goes to its own buttons once, and then begins again.
    if (fault === 'nowhere' && !wasNowhere) wasNowhere = true;
    else expect(fault, 'the focus after Tab').toBe('');
    if (isWanted) return;
  }
  throw new Error(`the keyboard never came to ${targets}`);
}

/** After a screen has changed the focus must stand somewhere in it, or the keyboard starts from nothing. */
const expectFocusKept = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'), { message: 'the focus after pressing' })
    .not.toBe('BODY');

export const keyboard = (page: Page): Hand => ({
  press: async (target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
    await expectFocusKept(page);
  },
  choose: async (radio) => {
    const name = await radio.getAttribute('name');
    await tabTo(page, page.locator(`input[type=radio][name="${name}"]`));
    for (let n = 0; n < 12 && !(await isFocused(radio)); n++) await page.keyboard.press('ArrowDown');
    if (!(await radio.isChecked())) await page.keyboard.press('Space');
    await expect(radio).toBeChecked();
    await expect(radio).toBeFocused();
  },
  write: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  },
});
