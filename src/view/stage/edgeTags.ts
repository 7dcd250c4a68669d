/** Tags at the edge of the map, for threads that run to capitals beyond it. Pure. */
import { capitalOf, type StageModel } from '../model/stageModel';
import { meets } from './lettering';
import type { Box, Point } from './plate';
import { isWithin, pointOn, seenStretch, turnOn } from './thread';
import { bowAtRest, boxAround, rimOfFrame, type ThreadMark } from './threadMark';

/** A capital beyond the edge, and the thread that runs to it. */
export interface EdgeTag {
  readonly text: string;
  readonly at: Point;
  readonly head: Point;
  readonly turn: number;
}
interface Ground {
  readonly free: Box;
  /** What something else lies over. */
  readonly covers: readonly Box[];
  readonly size: number;
}

/** The box of a tag of one line. */
export const tagBox = (at: Point, text: string, size: number): Box =>
  boxAround(at, (text.length * 3.6 + 8) * size, 12 * size);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Spots for a tag, the nearest first: at each distance first on the side of the head that the thread leaves free. */
function spotsBy(
  head: Point,
  inward: Point,
  half: number,
  { free: [west, north, east, south], size }: Ground,
): readonly Point[] {
  const x = clamp(head[0], west + rimOfFrame + half, east - rimOfFrame - half);
  const side = inward[1] > head[1] + 4 ? -1 : 1;
  return [1, 2, 3, 4, 5]
    .flatMap((step) => [side * step, -side * step])
    .map((one) => [x, clamp(head[1] + one * 20 * size, north + rimOfFrame + 12, south - rimOfFrame - 12)]);
}

function tagAtEnd(mark: ThreadMark, end: 'from' | 'to', text: string, ground: Ground): EdgeTag | undefined {
  const bow = bowAtRest(mark);
  const stretch = seenStretch(bow, ground.free, rimOfFrame + 4);
  if (!stretch || isWithin(mark[end], ground.free, rimOfFrame)) return undefined;
  const part = end === 'to' ? stretch[1] : stretch[0];
  const head = pointOn(bow, part);
  const inward = pointOn(bow, part + (end === 'to' ? -0.12 : 0.12));
  const half = (text.length * 3.4 + 8) * ground.size;
  const spots = spotsBy(head, inward, half, ground);
  const isFree = (at: Point) => !ground.covers.some((box) => meets(tagBox(at, text, ground.size), box));
  const at = spots.find(isFree) ?? spots[0] ?? head;
  return { text, at, head, turn: turnOn(bow, part) + (end === 'to' ? 0 : Math.PI) };
}

/** One tag for each far capital, at the first thread that runs to it. */
export function edgeTags(model: StageModel, marks: readonly ThreadMark[], ground: Ground): readonly EdgeTag[] {
  const tags = new Map<string, EdgeTag>();
  for (const mark of marks) {
    for (const end of ['from', 'to'] as const) {
      const capital = capitalOf(model, mark.thread[end]);
      const text = capital && model.names[capital];
      if (!text || tags.has(text)) continue;
      const covers = [...ground.covers, ...[...tags.values()].map((tag) => tagBox(tag.at, tag.text, ground.size))];
      const tag = tagAtEnd(mark, end, text, { ...ground, covers });
      if (tag) tags.set(text, tag);
    }
  }
  return [...tags.values()];
}
