/** The sheet that is painted: the screen and a rim around it, so that a short pull shows no edge. Pure. */
import { type Glass, type Lens, toPlate, toScreen } from './lens';
import type { Box, Point } from './plate';

export interface Sheet {
  readonly lens: Lens;
  readonly glass: Glass;
  /** Device pixels to a CSS pixel. */
  readonly density: number;
  /** CSS pixels of rim on each side. */
  readonly rimX: number;
  readonly rimY: number;
}

/** Share of the screen painted beyond each edge. */
const rim = 0.14;

export const sheetOf = (lens: Lens, glass: Glass, density: number): Sheet => ({
  lens,
  glass,
  density,
  rimX: Math.round(glass.width * rim),
  rimY: Math.round(glass.height * rim),
});

/** Size in device pixels. */
export const sheetSize = ({ glass, density, rimX, rimY }: Sheet): Point => [
  Math.ceil((glass.width + 2 * rimX) * density),
  Math.ceil((glass.height + 2 * rimY) * density),
];

/** A point of the plate in CSS pixels of the sheet. */
export function onSheet(sheet: Sheet, at: Point): Point {
  const [x, y] = toScreen(sheet.lens, sheet.glass, at);
  return [x + sheet.rimX, y + sheet.rimY];
}

/** A point of the plate, by its CSS pixels of the sheet. */
export const fromSheet = (sheet: Sheet, [x, y]: Point): Point =>
  toPlate(sheet.lens, sheet.glass, [x - sheet.rimX, y - sheet.rimY]);

/** The painted part of the plate, in its units. */
export function seenFrom(sheet: Sheet): Box {
  const [x0, y0] = toScreen(sheet.lens, sheet.glass, [0, 0]);
  const { scale } = sheet.lens;
  const { width, height } = sheet.glass;
  return [
    (-sheet.rimX - x0) / scale,
    (-sheet.rimY - y0) / scale,
    (width + sheet.rimX - x0) / scale,
    (height + sheet.rimY - y0) / scale,
  ];
}

export const isSeen = (box: Box, seen: Box): boolean =>
  box[2] > seen[0] && box[0] < seen[2] && box[3] > seen[1] && box[1] < seen[3];

/** Where the sheet lies on the screen when looked at through another lens: its corner in CSS pixels, and its stretch. */
export function laidOut(
  sheet: Sheet,
  lens: Lens,
): { readonly x: number; readonly y: number; readonly stretch: number } {
  const stretch = lens.scale / sheet.lens.scale;
  const corner: Point = [seenFrom(sheet)[0], seenFrom(sheet)[1]];
  const [x, y] = toScreen(lens, sheet.glass, corner);
  return { x, y, stretch };
}

/** True while the sheet still covers the whole screen, sharp enough. */
export function covers(sheet: Sheet, lens: Lens): boolean {
  const { x, y, stretch } = laidOut(sheet, lens);
  const [width, height] = [sheet.glass.width + 2 * sheet.rimX, sheet.glass.height + 2 * sheet.rimY];
  const whole =
    x <= 0 && y <= 0 && x + width * stretch >= sheet.glass.width && y + height * stretch >= sheet.glass.height;
  return whole && stretch < 1.6;
}
