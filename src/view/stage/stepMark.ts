/** The challenger's announced step on one sheet: an arrow long enough to see, and its tag where there is room. Pure. */
import type { PlaceId, StageModel } from '../model/stageModel';
import { tagBox } from './edgeTags';
import { meets } from './lettering';
import type { Box, Point } from './plate';
import { boxAround } from './threadMark';

export interface StepMark {
  readonly from: Point;
  readonly to: Point;
  readonly tag: string;
  readonly tagAt: Point;
}

/** Spots for the tag of the step, best first: over its tail, to either side of it, beside the shaft. */
function tagSpots([x, y]: Point, to: Point, half: number, size: number): readonly Point[] {
  const away = y < to[1] ? -1 : 1;
  const side = half + 11 * size;
  const middle = (y + to[1]) / 2;
  return [
    [x, y + away * 20 * size],
    [x - side, y],
    [x + side, y],
    [x - side, y + away * 16 * size],
    [x + side, y + away * 16 * size],
    [(x + to[0]) / 2 - side - 8 * size, middle],
    [(x + to[0]) / 2 + side + 8 * size, middle],
    [x, y + away * 44 * size],
  ];
}

/** Pixels that an arrow needs to be seen as one. */
const shortestStep = 78;

/** The tail of the step, drawn back from its aim if the way is too short to see. */
function tailOf(from: Point, to: Point, size: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const far = Math.max(1, (shortestStep * size) / length);
  return [to[0] + (from[0] - to[0]) * far, to[1] + (from[1] - to[1]) * far];
}

/** Where the step stands, if one is announced. */
export function stepMark(
  { step }: StageModel,
  spot: (id: PlaceId | undefined) => Point | undefined,
  taken: readonly Box[],
  size: number,
) {
  const [start, to] = [spot(step?.from), spot(step?.to)];
  if (!step || !start || !to) return undefined;
  const from = tailOf(start, to, size);
  const spots = tagSpots(from, to, (step.tag.length * 3.6 + 8) * size, size);
  const free = spots.find((at) => !taken.some((box) => meets(tagBox(at, step.tag, size), box)));
  return { from, to, tag: step.tag, tagAt: free ?? spots[0] ?? from };
}

/** The room that the arrow takes. */
export const alongStep = ({ from, to }: { readonly from: Point; readonly to: Point }): readonly Box[] =>
  [0.25, 0.5, 0.75, 1].map((part) =>
    boxAround([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part], 9),
  );
