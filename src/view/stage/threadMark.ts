/** A thread between two capitals on one sheet, its badge, and the room both take. Pure. */
import type { StageThread } from '../model/stageModel';
import { badgeRadius } from './paintBadge';
import type { Box, Point } from './plate';
import { type Bow, badgeAt, bowOf, pointOn, restingPose } from './thread';

export interface ThreadMark {
  readonly thread: StageThread;
  readonly from: Point;
  readonly to: Point;
  /** Share of the way to the badge; none: out of sight. */
  readonly badge?: number;
}
/** Pixels of neatline and air that names and badges keep from the edge. */
export const rimOfFrame = 12;

export const boxAround = ([x, y]: Point, w: number, h = w): Box => [x - w, y - h, x + w, y + h];

/** Hangs a thread and finds the seat of its badge in the free part. */
export function threadMark(thread: StageThread, from: Point, to: Point, free: Box, size: number): ThreadMark {
  const bow = bowOf(from, to, restingPose(thread.state).bend);
  const badge = badgeAt(bow, free, rimOfFrame + badgeRadius * size);
  return { thread, from, to, ...(badge !== undefined && { badge }) };
}

export const bowAtRest = ({ thread, from, to }: ThreadMark): Bow => bowOf(from, to, restingPose(thread.state).bend);

/** Boxes along a thread, for names to avoid. */
export const alongThread = (mark: ThreadMark): readonly Box[] =>
  Array.from({ length: 25 }, (_, i) => boxAround(pointOn(bowAtRest(mark), i / 24), 5));

/** The room of a badge, if it has one. */
export const badgeBox = (mark: ThreadMark, size: number): readonly Box[] =>
  mark.badge === undefined || mark.thread.state === 'forgotten'
    ? []
    : [boxAround(pointOn(bowAtRest(mark), mark.badge), (badgeRadius + 3) * size)];
