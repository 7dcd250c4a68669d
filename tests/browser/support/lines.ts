/** What is wrong with the text on the page, for eyes that cannot be everywhere: cut off, out of the window, or written over. */
import type { Page } from '@playwright/test';

/** Runs in the page. */
function faultsOnPage(): readonly string[] {
  interface Line {
    readonly text: string;
    readonly box: DOMRect;
    readonly in: Element;
    /** Size of the letters: a box is taller than they are, and boxes of large ones reach into their neighbours. */
    readonly size: number;
  }
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  /** Made one pixel small, for the ear. */
  function isForEars(element: Element | null): boolean {
    if (!element) return false;
    const { width, height } = element.getBoundingClientRect();
    return (width < 2 && height < 2) || isForEars(element.parentElement);
  }
  /** For the ear alone, or for nobody: a picture of what is said elsewhere may lie over anything. */
  const isUnread = (element: Element): boolean =>
    element.closest('.for-ears, .skip, [aria-hidden="true"], svg') !== null;
  const cuts = new Set(['hidden', 'clip']);
  const rolls = new Set(['auto', 'scroll']);

  /** Boxes of the lines of a text, less those that a scrolling part has out of sight. */
  function linesOf(node: Text): readonly Line[] {
    const parent = node.parentElement;
    const text = node.data.trim();
    if (!parent || text === '' || isUnread(parent) || isForEars(parent) || !isShown(parent)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    return [...range.getClientRects()].filter(({ width }) => width > 1).map((box) => ({ text, box, in: parent, size }));
  }
  function rolledAway({ box, in: parent }: Line): boolean {
    for (let at: Element | null = parent; at; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const { top, bottom, left, right } = at.getBoundingClientRect();
      if (rolls.has(overflowY) && (box.bottom > bottom + 1 || box.top < top - 1)) return true;
      if (rolls.has(overflowX) && (box.right > right + 1 || box.left < left - 1)) return true;
    }
    return false;
  }
  function cutBy({ box, in: parent }: Line): Element | undefined {
    for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const { top, bottom, left, right } = at.getBoundingClientRect();
      if (cuts.has(overflowX) && (box.right > right + 2 || box.left < left - 2)) return at;
      // A line box is taller than its letters.
      const slack = 2 + box.height / 4;
      if (cuts.has(overflowY) && (box.bottom > bottom + slack || box.top < top - slack)) return at;
    }
    return undefined;
  }
  const layerOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { position } = getComputedStyle(at);
      if (position === 'fixed' || position === 'sticky' || at.tagName === 'DIALOG') return at;
    }
    return null;
  };
  const middle = ({ box }: Line): number => (box.top + box.bottom) / 2;
  /** Letters over letters. */
  function meet(a: Line, b: Line): boolean {
    const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
    const apart = Math.abs(middle(a) - middle(b));
    return wide > 3 && apart < 0.4 * (a.size + b.size) - 0.3 * Math.min(a.size, b.size);
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) lines.push(...linesOf(walker.currentNode as Text));
  const seen = lines.filter((line) => !rolledAway(line));
  const told = ({ text }: Line): string => `“${text.slice(0, 40)}”`;
  const faults = new Set<string>();
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) faults.add(`the page is ${wide} px too wide`);
  for (const line of seen) {
    const { left, right } = line.box;
    if (left < -1 || right > document.documentElement.clientWidth + 1) faults.add(`out of the window: ${told(line)}`);
    const by = cutBy(line);
    if (by) faults.add(`cut off by ${by.tagName.toLowerCase()}.${by.className}: ${told(line)}`);
  }
  const layers = seen.map((line) => layerOf(line.in));
  seen.forEach((a, i) => {
    for (let j = i + 1; j < seen.length; j += 1) {
      const b = seen[j];
      if (b && layers[i] === layers[j] && a.in !== b.in && meet(a, b)) {
        faults.add(`written over each other: ${told(a)} and ${told(b)}`);
      }
    }
  });
  return [...faults];
}

/** Every fault, each once. */
export const faultsOfText = (page: Page): Promise<readonly string[]> => page.evaluate(faultsOnPage);
