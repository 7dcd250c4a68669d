/** What the stage stands in: size of its parent, density of the screen, the frame drawn around the free part. */

import { ink, paper } from './ink';
import { framingOf, type Glass, type Insets } from './lens';
import type { Box } from './plate';

export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export const glassOf = (parent: HTMLElement, insets: Insets): Glass => ({
  width: Math.max(1, Math.round(parent.clientWidth)),
  height: Math.max(1, Math.round(parent.clientHeight)),
  insets,
});

/** Device pixels to a CSS pixel: beyond 2 nobody sees it, and a weak machine pays for each. */
export const densityOf = (simple: boolean): number => Math.min(simple ? 1 : 2, Math.max(1, devicePixelRatio || 1));

/** Boxes of elements that lie over the parent, in CSS pixels from its corner. */
export function coversOf(parent: HTMLElement, elements: readonly Element[]): readonly Box[] {
  const { left, top } = parent.getBoundingClientRect();
  return elements.map((element) => {
    const box = element.getBoundingClientRect();
    return [box.left - left, box.top - top, box.right - left, box.bottom - top];
  });
}

/** The double neatline of a printed plate; on a phone only above and below. */
export interface Neatline {
  readonly fit: (glass: Glass) => void;
  readonly remove: () => void;
}

const around = `inset 0 0 0 1px ${ink}, inset 0 0 0 5px ${paper}, inset 0 0 0 7.5px ${ink}`;
const aboveAndBelow = [1, 4, 6]
  .flatMap((px, i) => [px, -px].map((y) => `inset 0 ${y}px 0 0 ${i === 1 ? paper : ink}`))
  .join(', ');

export function startNeatline(parent: HTMLElement): Neatline {
  const line = document.createElement('div');
  line.setAttribute('aria-hidden', 'true');
  Object.assign(line.style, { position: 'absolute', pointerEvents: 'none' });
  parent.append(line);
  return {
    fit: (glass) => {
      const { top, right, bottom, left } = glass.insets;
      line.style.inset = `${top}px ${right}px ${bottom}px ${left}px`;
      line.style.boxShadow = framingOf(glass) === 'phone' ? aboveAndBelow : around;
    },
    remove: () => line.remove(),
  };
}
