/** Bends threads apart: each takes the bow that keeps farthest from the others, from capitals and from what lies over the map. Pure. */
import { meets } from './lettering';
import type { Box, Point } from './plate';
import { type Bow, isWithin, lengthOf, pointOn } from './thread';
import { bowAtRest, boxAround, type ThreadMark } from './threadMark';

export interface FanGround {
  readonly free: Box;
  /** Marks that a thread should pass by: capitals, troops. Those it ends at do not count. */
  readonly marks: readonly Box[];
  /** What lies over the map. */
  readonly covers: readonly Box[];
  readonly size: number;
}

/** Bows a thread may take, as multiples of its own. */
const leans = [1, -1, 1.5, 0.5, -0.5, 2, -1.5, -2] as const;
/** Pixels within which two chains begin to read as one. */
const clearance = 17;
/** Pixels around a shared end in which nearness is no fault. */
const hub = 30;
const rounds = 3;

interface Course {
  readonly lean: number;
  readonly points: readonly Point[];
  readonly box: Box;
  /** What it costs whatever the others do. */
  readonly cost: number;
}

function sampled(bow: Bow, size: number): readonly Point[] {
  const count = Math.min(26, Math.max(6, Math.round(lengthOf(bow) / (16 * size))));
  return Array.from({ length: count + 1 }, (_, i) => pointOn(bow, i / count));
}

const boxOf = (points: readonly Point[], by: number): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs) - by, Math.min(...ys) - by, Math.max(...xs) + by, Math.max(...ys) + by];
};

/** Bowing against habit, over marks, under panels or out of the map is paid for. */
function ownCost(mark: ThreadMark, points: readonly Point[], { free, marks, covers }: FanGround): number {
  const foreign = marks.filter((box) => !isWithin(mark.from, box) && !isWithin(mark.to, box));
  const habit = 0.12 * (Math.abs(mark.lean) - 1) ** 2 + (mark.lean < 0 ? 0.25 : 0);
  return points.reduce((sum, at) => {
    const over = foreign.some((box) => isWithin(at, box)) ? 0.7 : 0;
    const under = covers.some((box) => isWithin(at, box)) ? 1 : 0;
    return sum + over + under + (isWithin(at, free) ? 0 : 1);
  }, habit);
}

function courseOf(mark: ThreadMark, lean: number, ground: FanGround): Course {
  const bent = { ...mark, lean };
  const points = sampled(bowAtRest(bent), ground.size);
  return { lean, points, box: boxOf(points, clearance), cost: ownCost(bent, points, ground) };
}

const squared = (a: Point, b: Point): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

/** How much two threads read as one: every stretch of the first that runs close to the second counts. Plain loops: asked thousands of times. */
function nearness(a: Course, b: Course, shared: readonly Point[], size: number): number {
  if (!meets(a.box, b.box)) return 0;
  const [reach, core] = [(clearance * size) ** 2, (hub * size) ** 2];
  let sum = 0;
  for (const at of a.points) {
    let gap = reach;
    for (const other of b.points) gap = Math.min(gap, squared(at, other));
    if (gap >= reach || shared.some((end) => squared(at, end) < core)) continue;
    sum += (1 - Math.sqrt(gap / reach)) ** 2;
  }
  return sum;
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];
const sharedEnds = (a: ThreadMark, b: ThreadMark): readonly Point[] =>
  [a.from, a.to].filter((end) => same(end, b.from) || same(end, b.to));

/** The same threads, bent apart. What it gives hangs on nothing but what it is given. */
export function bentApart(marks: readonly ThreadMark[], ground: FanGround): readonly ThreadMark[] {
  const choices = marks.map((mark) => leans.map((lean) => courseOf(mark, lean, ground)));
  const taken = choices.map(([first]) => first as Course);
  const shared = marks.map((mark) => marks.map((other) => sharedEnds(mark, other)));
  const costOf = (course: Course, n: number) =>
    taken.reduce(
      (sum, other, m) => (m === n ? sum : sum + nearness(course, other, shared[n]?.[m] ?? [], ground.size)),
      course.cost,
    );
  for (let round = 0, moved = true; moved && round < rounds; round++) {
    moved = false;
    choices.forEach((courses, n) => {
      const costs = courses.map((course) => costOf(course, n));
      const low = costs.reduce((best, cost, i) => (cost < (costs[best] ?? Infinity) - 1e-6 ? i : best), 0);
      moved ||= taken[n] !== courses[low];
      taken[n] = courses[low] as Course;
    });
  }
  return marks.map((mark, n) => ({ ...mark, lean: taken[n]?.lean ?? 1 }));
}

/** Room that a thread takes, for the badges of others. */
export const strandBoxes = (mark: ThreadMark, size: number): readonly Box[] =>
  sampled(bowAtRest(mark), size * 0.7).map((at) => boxAround(at, 4 * size));
