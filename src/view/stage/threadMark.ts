/** A thread between two capitals on one sheet, its badge, and the room both take. Pure. */
import type { StageThread } from '../model/stageModel';
import { badgeRadius } from './paintBadge';
import type { Box, Point } from './plate';
import { type Bow, bowOf, type Pose, pointOn, restingPose, turnOn } from './thread';

export interface ThreadMark {
  readonly thread: StageThread;
  /** Where the chain is tied: a capital, or the tag of a capital out of sight. */
  readonly from: Point;
  readonly to: Point;
  /** How the crowd has bent it: 1 as it would hang alone, below 0 to the other side. */
  readonly lean: number;
  /** Share of the way to the badge, and to the tear; none: no room. */
  readonly badge?: number;
  /** Pixels by which the badge hangs beside a thread too short to bear it; above 0 to the left, seen from the giver. */
  readonly aside?: number;
  /** In a crowd on a small map: not the player's business, so small, pale and without a badge. */
  readonly isFaint?: boolean;
}
/** Pixels of neatline and air that names and badges keep from the edge. */
export const rimOfFrame = 12;

export const boxAround = ([x, y]: Point, w: number, h = w): Box => [x - w, y - h, x + w, y + h];

/** The line of a thread in a pose. */
export const bowIn = ({ from, to, lean }: Omit<ThreadMark, 'thread'>, { bend }: Pick<Pose, 'bend'>): Bow =>
  bowOf(from, to, bend * lean);

export const bowAtRest = (mark: ThreadMark): Bow => bowIn(mark, restingPose(mark.thread.state));

/** Where the badge of a thread stands on its line, or beside it. */
export function badgePoint({ badge = 0.5, aside = 0 }: ThreadMark, bow: Bow): Point {
  const [x, y] = pointOn(bow, badge);
  const turn = turnOn(bow, badge);
  return [x + aside * Math.sin(turn), y - aside * Math.cos(turn)];
}

/** Boxes along a thread, for names to avoid. */
export const alongThread = (mark: ThreadMark): readonly Box[] =>
  Array.from({ length: 25 }, (_, i) => boxAround(pointOn(bowAtRest(mark), i / 24), 5));

/** The room of a badge, if it has one. */
export const badgeBox = (mark: ThreadMark, size: number): readonly Box[] =>
  mark.badge === undefined || mark.thread.state === 'forgotten'
    ? []
    : [boxAround(badgePoint(mark, bowAtRest(mark)), (badgeRadius + 3) * size)];
