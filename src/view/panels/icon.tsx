/** The signs of the game: drawings of one sprite, silent for screen readers, for a word always stands beside them. */
import sprite from '../../../assets/icons/sprite.svg';
import { discNames, type IconName } from '../model/icons';
import './discs.css';

/** In a frame without an origin of its own nothing may be drawn out of another file; there the hall lays the signs into the page. */
const file = globalThis.origin === 'null' ? '' : sprite;

interface IconProps {
  readonly name: IconName;
  /** Width in em; 1.5 when left out. */
  readonly size?: number;
  readonly class?: string;
}

const sized = (size: number | undefined) => (size === undefined ? {} : { style: `width:${size}em;height:${size}em` });

/** A sign of the sprite, in the ink of its text. */
export function Icon({ name, size, class: extra = '' }: IconProps) {
  return (
    <svg class={`icon ${extra}`} viewBox="0 0 48 48" aria-hidden="true" {...sized(size)}>
      <use href={`${file}#i-${name}`} />
    </svg>
  );
}

const drawn: ReadonlySet<string> = new Set(discNames);

interface DiscProps {
  readonly country: string;
  readonly size?: number;
}

/** The disc of a country; a plain ring for one that has none. */
export function Disc({ country, size }: DiscProps) {
  return (
    <svg class="disc" viewBox="0 0 48 48" aria-hidden="true" {...sized(size)}>
      {drawn.has(country) ? (
        <use href={`${file}#disc-${country}`} />
      ) : (
        <circle cx="24" cy="24" r="20" fill="none" stroke="currentColor" stroke-width="4" />
      )}
    </svg>
  );
}
