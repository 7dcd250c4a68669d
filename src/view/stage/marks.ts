/** Where threads, troops, the announced step and the tags of far capitals stand on one sheet. Pure. */
import type { PlaceId } from '../model/europe1938';
import { capitalOf, type StageMassed, type StageModel, type StageThread } from '../model/stageModel';
import { framingOf, freeBox } from './lens';
import { meets } from './lettering';
import { badgeRadius } from './paintBadge';
import type { Box, Plate, Point } from './plate';
import { onSheet, type Sheet } from './sheet';
import { type Bow, badgeAt, bowOf, isWithin, pointOn, restingPose, seenStretch, turnOn } from './thread';

export interface ThreadMark {
  readonly thread: StageThread;
  readonly from: Point;
  readonly to: Point;
  /** Share of the way to the badge; none: out of sight. */
  readonly badge?: number;
}
export interface MassedMark {
  readonly massed: StageMassed;
  readonly at: Point;
  readonly toward: Point;
}
/** A capital beyond the edge, and the thread that runs to it. */
export interface EdgeTag {
  readonly text: string;
  readonly at: Point;
  readonly head: Point;
  readonly turn: number;
}
export interface Marks {
  /** 1 on a laptop, less on a phone, more on a projector. */
  readonly size: number;
  readonly free: Box;
  readonly threads: readonly ThreadMark[];
  readonly massed: readonly MassedMark[];
  readonly step?: { readonly from: Point; readonly to: Point; readonly tag: string; readonly tagAt: Point };
  readonly tags: readonly EdgeTag[];
}

/** Size of signs by framing. */
const sizeOf = { phone: 0.86, chromebook: 1, projector: 1.2 } as const;
/** Pixels of neatline and air that names and badges keep from the edge. */
export const rimOfFrame = 12;

const boxAround = ([x, y]: Point, w: number, h = w): Box => [x - w, y - h, x + w, y + h];

/** The part of the sheet that no panel covers. */
function freePart(sheet: Sheet): Box {
  const [west, north, east, south] = freeBox(sheet.glass);
  return [west + sheet.rimX, north + sheet.rimY, east + sheet.rimX, south + sheet.rimY];
}

function threadMark(thread: StageThread, from: Point, to: Point, free: Box, size: number): ThreadMark {
  const bow = bowOf(from, to, restingPose(thread.state).bend);
  const badge = badgeAt(bow, free, rimOfFrame + badgeRadius * size);
  return { thread, from, to, ...(badge !== undefined && { badge }) };
}

export const bowAtRest = ({ thread, from, to }: ThreadMark): Bow => bowOf(from, to, restingPose(thread.state).bend);

function tagAtEnd(mark: ThreadMark, end: 'from' | 'to', text: string, free: Box, size: number): EdgeTag | undefined {
  const bow = bowAtRest(mark);
  const stretch = seenStretch(bow, free, rimOfFrame + 4);
  if (!stretch || isWithin(mark[end], free, rimOfFrame)) return undefined;
  const part = end === 'to' ? stretch[1] : stretch[0];
  const head = pointOn(bow, part);
  const half = (text.length * 3.4 + 8) * size;
  const [west, north, east, south] = free;
  const x = Math.min(east - rimOfFrame - half, Math.max(west + rimOfFrame + half, head[0]));
  // On the side of the head that the thread leaves free.
  const inward = pointOn(bow, part + (end === 'to' ? -0.12 : 0.12));
  const side = inward[1] > head[1] + 4 ? -1 : 1;
  const y = Math.min(south - rimOfFrame - 12, Math.max(north + rimOfFrame + 12, head[1] + side * 20 * size));
  return { text, at: [x, y], head, turn: turnOn(bow, part) + (end === 'to' ? 0 : Math.PI) };
}

function edgeTags(model: StageModel, marks: readonly ThreadMark[], free: Box, size: number): readonly EdgeTag[] {
  const tags = new Map<string, EdgeTag>();
  for (const mark of marks) {
    for (const end of ['from', 'to'] as const) {
      const capital = capitalOf(model, mark.thread[end]);
      const text = capital && model.names[capital];
      if (!text || tags.has(text)) continue;
      const tag = tagAtEnd(mark, end, text, free, size);
      if (tag) tags.set(text, tag);
    }
  }
  return [...tags.values()];
}

/** Boxes along a thread, for names to avoid. */
export const alongThread = (mark: ThreadMark): readonly Box[] =>
  Array.from({ length: 25 }, (_, i) => boxAround(pointOn(bowAtRest(mark), i / 24), 5));

const badgeBox = (mark: ThreadMark, size: number): readonly Box[] =>
  mark.badge === undefined || mark.thread.state === 'forgotten'
    ? []
    : [boxAround(pointOn(bowAtRest(mark), mark.badge), (badgeRadius + 3) * size)];

/** Where threads, troops, the step and the edge tags stand on a sheet. */
export function marksOf(plate: Plate, model: StageModel, sheet: Sheet): Marks {
  const size = sizeOf[framingOf(sheet.glass)];
  const free = freePart(sheet);
  const spot = (id: PlaceId | undefined): Point | undefined => {
    const place = id && plate.places.get(id);
    return place && onSheet(sheet, place.at);
  };
  const threads = model.threads.flatMap((thread) => {
    const [from, to] = [spot(capitalOf(model, thread.from)), spot(capitalOf(model, thread.to))];
    return from && to ? [threadMark(thread, from, to, free, size)] : [];
  });
  const massed = model.massed.flatMap((one) => {
    const [at, toward] = [spot(one.at), spot(one.toward)];
    return at && toward ? [{ massed: one, at, toward }] : [];
  });
  const troops = massed.map(({ at, massed: { strength } }) => boxAround(at, (7 + strength * 3) * size));
  const badges = threads.flatMap((mark) => badgeBox(mark, size));
  const step = stepMark(model, spot, [...troops, ...badges], size);
  return { size, free, threads, massed, tags: edgeTags(model, threads, free, size), ...(step && { step }) };
}

/** Spots for the tag of the step, best first: behind its tail, then to either side. */
function tagSpots(from: Point, to: Point, size: number): readonly Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [x, y] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const beside = ([dx, dy]: Point, far: number): Point => [from[0] + dx * far * 1.9 * size, from[1] + dy * far * size];
  return [beside([-x, -y], 20), beside([y, -x], 26), beside([-y, x], 26), beside([-x, -y], 44), beside([y, -x], 48)];
}

const tagBox = (at: Point, tag: string, size: number): Box => boxAround(at, (tag.length * 3.6 + 8) * size, 12 * size);

function stepMark(
  { step }: StageModel,
  spot: (id: PlaceId | undefined) => Point | undefined,
  taken: readonly Box[],
  size: number,
) {
  const [from, to] = [spot(step?.from), spot(step?.to)];
  if (!step || !from || !to) return undefined;
  const spots = tagSpots(from, to, size);
  const free = spots.find((at) => !taken.some((box) => meets(tagBox(at, step.tag, size), box)));
  return { from, to, tag: step.tag, tagAt: free ?? spots[0] ?? from };
}

const alongStep = ({ from, to }: { readonly from: Point; readonly to: Point }): readonly Box[] =>
  [0.25, 0.5, 0.75, 1].map((part) =>
    boxAround([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part], 9),
  );

/** What names must keep clear of: badges, troops, tags, pins and marks of capitals. */
export function obstacles(plate: Plate, model: StageModel, sheet: Sheet, marks: Marks): readonly Box[] {
  const { threads, massed, step, tags, size } = marks;
  const badges = threads.flatMap((mark) => badgeBox(mark, size));
  const capitals = model.countries.flatMap(({ capital, role }) => {
    const place = plate.places.get(capital);
    if (!place) return [];
    const [x, y] = onSheet(sheet, place.at);
    const mark = boxAround([x, y], (role === 'victim' ? 11 : role === 'challenger' ? 9 : 5) * size);
    return role === 'you' ? [mark, [x - 14 * size, y - 39 * size, x + 14 * size, y] as Box] : [mark];
  });
  return [
    ...badges,
    ...capitals,
    ...massed.map(({ at, massed: { strength } }) => boxAround(at, (9 + strength * 3.5) * size)),
    ...tags.map(({ at, text }) => boxAround(at, (text.length * 3.6 + 8) * size, 12 * size)),
    ...(step ? [tagBox(step.tagAt, step.tag, size), ...alongStep(step)] : []),
  ];
}
