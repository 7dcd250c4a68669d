/** Finds a seat for the badge of each thread: near its middle, over no other badge, tag or capital, and on no other thread if it can be. Pure. */
import { meets } from './lettering';
import { badgeRadius } from './paintBadge';
import type { Box } from './plate';
import { isWithin, lengthOf, pointOn } from './thread';
import { strandBoxes } from './threadFan';
import { badgePoint, bowAtRest, boxAround, rimOfFrame, type ThreadMark } from './threadMark';

export interface SeatGround {
  readonly free: Box;
  /** Where no badge may lie: tags, capitals, troops, panels. */
  readonly taken: readonly Box[];
  readonly size: number;
}

/** Shares of the way, the middle first. */
const parts = Array.from({ length: 37 }, (_, i) => 0.5 + ((i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2)) / 45);

/** Pixels beside a short thread, the nearest first. */
const asides = [18, -18, 27, -27, 36, -36, 46, -46] as const;

interface Seat {
  readonly part: number;
  readonly aside?: number;
  readonly box: Box;
}

function seatsOf(mark: ThreadMark, { free, size }: SeatGround): readonly Seat[] {
  const bow = bowAtRest(mark);
  const half = (badgeRadius + 3) * size;
  const reach = lengthOf(bow);
  return parts
    .filter((part) => Math.min(part, 1 - part) * reach > half)
    .map((part) => ({ part, at: pointOn(bow, part) }))
    .filter(({ at }) => isWithin(at, free, rimOfFrame + half))
    .map(({ part, at }) => ({ part, box: boxAround(at, half) }));
}

/** Seats beside the middle of a thread on which there is none. */
function besideOf(mark: ThreadMark, { free, size }: SeatGround): readonly Seat[] {
  const bow = bowAtRest(mark);
  const half = (badgeRadius + 3) * size;
  return asides
    .map((pixels) => ({ aside: pixels * size, at: badgePoint({ ...mark, aside: pixels * size }, bow) }))
    .filter(({ at }) => isWithin(at, free, rimOfFrame + half))
    .map(({ aside, at }) => ({ part: 0.5, aside, box: boxAround(at, half) }));
}

const isClear = ({ box }: Seat, taken: readonly Box[]): boolean => !taken.some((one) => meets(box, one));

/** The same threads with their badges seated, those with the least choice first. Where there is no room, there is no badge. */
export function withBadges(marks: readonly ThreadMark[], ground: SeatGround): readonly ThreadMark[] {
  const strands = marks.map((mark) => strandBoxes(mark, ground.size));
  const choices = marks.map((mark) => seatsOf(mark, ground).filter((seat) => isClear(seat, ground.taken)));
  const order = marks.map((_, n) => n).sort((a, b) => (choices[a]?.length ?? 0) - (choices[b]?.length ?? 0) || a - b);
  const seated = new Map<number, Seat>();
  for (const n of order) {
    if (marks[n]?.thread.state === 'forgotten' || marks[n]?.isFaint) continue;
    const badges = [...seated.values()].map(({ box }) => box);
    const open = (choices[n] ?? []).filter((seat) => isClear(seat, badges));
    const isAlone = (seat: Seat) => strands.every((boxes, m) => m === n || isClear(seat, boxes));
    const mark = marks[n] as ThreadMark;
    const beside = () => besideOf(mark, ground).filter((one) => isClear(one, ground.taken) && isClear(one, badges));
    const seat = open.find(isAlone) ?? open[0] ?? beside()[0];
    if (seat) seated.set(n, seat);
  }
  return marks.map((mark, n) => {
    const seat = seated.get(n);
    return seat ? { ...mark, badge: seat.part, ...(seat.aside !== undefined && { aside: seat.aside }) } : mark;
  });
}
