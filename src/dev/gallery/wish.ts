/** What the gallery is asked to show, as its address tells it. */
import type { Era } from '../../view/model/era';
import type { Sight } from './sights';

/** Width and height in CSS pixels. */
export const sizes = {
  '1366': [1366, 768],
  '1920': [1920, 1080],
  '390': [390, 844],
} as const;

/** Every part of the address after its question mark. */
export interface Wish {
  /** One example. */
  readonly example?: string;
  /** All examples of a kind in an episode, side by side: `map/1938-munich`. */
  readonly sheet?: string;
  readonly size: keyof typeof sizes;
  readonly sight?: Sight;
  /** The dress of another decade than its own. */
  readonly era?: Era;
  readonly still?: 'yes';
}

export function readWish(search: string): Wish {
  const asked: Readonly<Record<string, string>> = Object.fromEntries(new URLSearchParams(search));
  const size = asked.size && Object.hasOwn(sizes, asked.size) ? asked.size : '1366';
  return { ...asked, size: size as Wish['size'] };
}

export const writeWish = (wish: Wish): string => `?${new URLSearchParams({ ...wish })}`;

/** The page of one example as this wish would have it. */
export function addressOf(id: string, { era, still }: Wish): string {
  return `./example.html?${new URLSearchParams({ example: id, ...(era && { era }), ...(still && { still }) })}`;
}
