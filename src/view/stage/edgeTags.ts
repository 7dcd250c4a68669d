/** Tags at the edge of the map, to which threads to capitals beyond it are tied: in the order of their bearings, none over another. Pure. */
import { type CountryId, capitalOf, type StageModel } from '../model/stageModel';
import { meets } from './lettering';
import type { Box, Point } from './plate';
import { isWithin } from './thread';
import { boxAround, rimOfFrame } from './threadMark';

/** A capital beyond the edge. */
export interface EdgeTag {
  readonly text: string;
  readonly at: Point;
  /** Its arrow head, between tag and edge. */
  readonly head: Point;
  readonly turn: number;
}
/** Where the thread of a country begins or ends on this sheet. */
export interface ThreadEnd {
  readonly at: Point;
  readonly tag?: EdgeTag;
}
export interface Ground {
  readonly free: Box;
  /** What something of the page lies over: a capital below it is out of sight too. */
  readonly covers: readonly Box[];
  /** Where no tag may lie: marks of capitals. */
  readonly taken: readonly Box[];
  readonly size: number;
}
type Side = 'west' | 'east' | 'north' | 'south';

/** Pixels between a tag and the edge, for its arrow head. */
const headRoom = 5;

/** The box of a tag of one line. */
export const tagBox = (at: Point, text: string, size: number): Box =>
  boxAround(at, (text.length * 3.6 + 8) * size, 12 * size);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const within = ([x, y]: Point, [west, north, east, south]: Box): Point => [
  clamp(x, west, east),
  clamp(y, north, south),
];
const shrunk = ([west, north, east, south]: Box, by: number): Box => [west + by, north + by, east - by, south - by];

/** Share of the way from a point inside a box to one outside at which the way leaves it. */
function exitPart([x, y]: Point, [fx, fy]: Point, [west, north, east, south]: Box): number {
  const across = fx === x ? Infinity : ((fx > x ? east : west) - x) / (fx - x);
  const along = fy === y ? Infinity : ((fy > y ? south : north) - y) / (fy - y);
  return clamp(Math.min(across, along), 0, 1);
}

/** True if the straight way between two points crosses the box. */
function crosses(a: Point, b: Point, box: Box): boolean {
  return Array.from({ length: 49 }, (_, i) => i / 48).some((part) =>
    isWithin([a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part], box),
  );
}

interface Far {
  readonly id: CountryId;
  readonly text: string;
  readonly capital: Point;
  /** Where the way to it leaves the map. */
  readonly exit: Point;
  readonly side: Side;
}

function sideOf([x, y]: Point, [west, north, east, south]: Box): Side {
  const gaps: readonly (readonly [Side, number])[] = [
    ['west', x - west],
    ['east', east - x],
    ['north', y - north],
    ['south', south - y],
  ];
  return gaps.reduce((best, one) => (one[1] < best[1] ? one : best))[0];
}

/** Seats of the middle of a tag along its side of the map, the nearest to its bearing first. */
function seatsOf({ exit: [x, y], side, text }: Far, { free, size }: Ground): readonly Point[] {
  const half = (text.length * 3.6 + 8) * size;
  const [west, north, east, south] = shrunk(free, rimOfFrame);
  const steps = Array.from({ length: 90 }, (_, i) => (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 7 * size);
  const [across, along] = [half + headRoom * size, (12 + headRoom) * size];
  const room: Box = [west + across, north + along, east - across, south - along];
  return steps.map((step) => {
    if (side === 'west' || side === 'east') return within([side === 'west' ? west : east, y + step], room);
    return within([x + step, side === 'north' ? north : south], room);
  });
}

/** Tags of one side in the order of their bearings, so that their threads do not cross. */
function inOrder(tags: readonly (readonly [Far, Point])[]): readonly (readonly [Far, Point])[] {
  const upright = (side: Side) => side === 'west' || side === 'east';
  return tags.map(([far, at]) => {
    if (!upright(far.side)) return [far, at];
    const same = tags.filter(([other]) => other.side === far.side);
    const rank = same.filter(([other]) => other.exit[1] < far.exit[1]).length;
    const rows = same.map(([, [, y]]) => y).sort((a, b) => a - b);
    return [far, [at[0], rows[rank] ?? at[1]]];
  });
}

/** The middle of the inner side of a tag: there its thread is tied. */
function knotOf({ side, text }: Far, [x, y]: Point, size: number): Point {
  const [, , half, high] = tagBox([0, 0], text, size);
  if (side === 'west') return [x + half, y];
  if (side === 'east') return [x - half, y];
  return [x, y + (side === 'north' ? high : -high)];
}

const turns: Readonly<Record<Side, number>> = { west: Math.PI, east: 0, north: -Math.PI / 2, south: Math.PI / 2 };

function tagOf({ side, text }: Far, [x, y]: Point, size: number): EdgeTag {
  const [, , half, high] = tagBox([0, 0], text, size);
  const [dx, dy] = [half + 2 * size, high + 1 * size];
  const heads: Readonly<Record<Side, Point>> = {
    west: [x - dx, y],
    east: [x + dx, y],
    north: [x, y - dy],
    south: [x, y + dy],
  };
  return { text, at: [x, y], head: heads[side], turn: turns[side] };
}

/** True if a point of the sheet is on the map and nothing lies over it. */
const isOpen = (at: Point, { free, covers }: Ground): boolean =>
  isWithin(at, free, rimOfFrame) && !covers.some((box) => isWithin(at, box));

/** Capitals out of sight to which a thread runs that can be seen. */
function farOnes(model: StageModel, spots: ReadonlyMap<CountryId, Point>, ground: Ground): readonly Far[] {
  const box = shrunk(ground.free, rimOfFrame);
  return [...spots].flatMap(([id, capital]): readonly Far[] => {
    if (isOpen(capital, ground)) return [];
    const others = model.threads.flatMap(({ from, to }) => {
      const other = from === id ? spots.get(to) : to === id ? spots.get(from) : undefined;
      return other && crosses(capital, other, box) ? [within(other, box)] : [];
    });
    const name = capitalOf(model, id);
    const text = name && model.names[name];
    if (others.length === 0 || !text) return [];
    const mean: Point = [0, 1].map((n) => others.reduce((sum, one) => sum + (one[n] ?? 0), 0) / others.length) as [
      number,
      number,
    ];
    const part = exitPart(mean, capital, box);
    const exit: Point = [mean[0] + (capital[0] - mean[0]) * part, mean[1] + (capital[1] - mean[1]) * part];
    return [{ id, text, capital, exit, side: sideOf(exit, box) }];
  });
}

/** Where the threads of each country are tied: at its capital, or at a tag; none: not to be seen. */
export function threadEnds(
  model: StageModel,
  spots: ReadonlyMap<CountryId, Point>,
  ground: Ground,
): ReadonlyMap<CountryId, ThreadEnd> {
  const ends = new Map<CountryId, ThreadEnd>();
  for (const [id, at] of spots) if (isOpen(at, ground)) ends.set(id, { at });
  const seated: (readonly [Far, Point])[] = [];
  for (const far of farOnes(model, spots, ground)) {
    const taken = [...ground.covers, ...ground.taken, ...seated.map(([{ text }, at]) => tagBox(at, text, ground.size))];
    const seats = seatsOf(far, ground);
    const free = seats.find((at) => !taken.some((one) => meets(tagBox(at, far.text, ground.size), one)));
    seated.push([far, free ?? seats[0] ?? far.exit]);
  }
  for (const [far, at] of inOrder(seated))
    ends.set(far.id, { at: knotOf(far, at, ground.size), tag: tagOf(far, at, ground.size) });
  return ends;
}
