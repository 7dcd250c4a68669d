/** The view of the plate: which point lies in the middle of the free part of the screen, and how large. Pure. */
import type { Box, FramingId, Plate, Point } from './plate';

/** Pixels covered by panels on each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The screen in CSS pixels, and the part of it that no panel covers. */
export interface Glass {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

export interface Lens {
  /** Point of the plate in the middle of the free part. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels to a unit of the plate. */
  readonly scale: number;
}

/** How near one may come. */
const nearest = 7;

const freeWidth = ({ width, insets }: Glass): number => Math.max(40, width - insets.left - insets.right);
const freeHeight = ({ height, insets }: Glass): number => Math.max(40, height - insets.top - insets.bottom);

/** Middle of the free part, in CSS pixels of the whole screen. */
export const middleOf = (glass: Glass): Point => [
  glass.insets.left + freeWidth(glass) / 2,
  glass.insets.top + freeHeight(glass) / 2,
];

/** The free part as a box on the screen. */
export const freeBox = (glass: Glass): Box => [
  glass.insets.left,
  glass.insets.top,
  glass.insets.left + freeWidth(glass),
  glass.insets.top + freeHeight(glass),
];

export function toScreen(lens: Lens, glass: Glass, [x, y]: Point): Point {
  const [cx, cy] = middleOf(glass);
  return [(x - lens.x) * lens.scale + cx, (y - lens.y) * lens.scale + cy];
}

export function toPlate(lens: Lens, glass: Glass, [x, y]: Point): Point {
  const [cx, cy] = middleOf(glass);
  return [(x - cx) / lens.scale + lens.x, (y - cy) / lens.scale + lens.y];
}

/** Which framing of the plate suits the screen. */
export function framingOf(glass: Glass): FramingId {
  const width = freeWidth(glass);
  if (width < 620) return 'phone';
  return width < 1180 ? 'chromebook' : 'projector';
}

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/** The same lens, drawn back to where there is map to see. */
function keepOnPlate(lens: Lens, glass: Glass, [west, north, east, south]: Box): Lens {
  const farthest = Math.max(freeWidth(glass) / (east - west), freeHeight(glass) / (south - north));
  const scale = clamp(lens.scale, farthest, Math.max(nearest, farthest));
  const halfWidth = freeWidth(glass) / 2 / scale;
  const halfHeight = freeHeight(glass) / 2 / scale;
  return {
    x: clamp(lens.x, west + halfWidth, east - halfWidth),
    y: clamp(lens.y, north + halfHeight, south - halfHeight),
    scale,
  };
}

/** The opening view: the heart of the matter, whole. */
export function openingLens(plate: Plate, glass: Glass): Lens {
  const [west, north, east, south] = plate.framings[framingOf(glass)];
  const scale = Math.min(freeWidth(glass) / (east - west), freeHeight(glass) / (south - north));
  return keepOnPlate({ x: (west + east) / 2, y: (north + south) / 2, scale }, glass, plate.limits);
}

/** Nearer by a factor (below 1: farther), with one point of the screen held still. */
export function zoomLens(lens: Lens, glass: Glass, factor: number, around: Point, limits: Box): Lens {
  const held = toPlate(lens, glass, around);
  const { scale } = keepOnPlate({ ...lens, scale: lens.scale * factor }, glass, limits);
  const [cx, cy] = middleOf(glass);
  const moved = { x: held[0] - (around[0] - cx) / scale, y: held[1] - (around[1] - cy) / scale, scale };
  return keepOnPlate(moved, glass, limits);
}

/** Moved by pixels of the screen, as if the paper were pulled. */
export function panLens(lens: Lens, glass: Glass, dx: number, dy: number, limits: Box): Lens {
  return keepOnPlate({ ...lens, x: lens.x - dx / lens.scale, y: lens.y - dy / lens.scale }, glass, limits);
}

/** Part of the way from one lens to another; the scale goes by ratio, so that the eye sees an even motion. */
export function betweenLenses(from: Lens, to: Lens, part: number): Lens {
  const scale = from.scale * (to.scale / from.scale) ** part;
  // Both ends hold the same point still: position must follow the scale, not the clock.
  const along = from.scale === to.scale ? part : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along, scale };
}
