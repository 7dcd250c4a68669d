/** Where threads, troops, the announced step and the tags of far capitals stand on one sheet. Pure. */
import type { PlaceId, StageMassed, StageModel } from '../model/stageModel';
import { withBadges } from './badgeSeats';
import { type EdgeTag, tagBox, threadEnds } from './edgeTags';
import { framingOf, freeBox } from './lens';
import type { Box, Plate, Point } from './plate';
import { onSheet, type Sheet } from './sheet';
import { alongStep, type StepMark, stepMark } from './stepMark';
import { bentApart } from './threadFan';
import { badgeBox, boxAround, type ThreadMark } from './threadMark';

export interface MassedMark {
  readonly massed: StageMassed;
  readonly at: Point;
  readonly toward: Point;
}
export interface Marks {
  /** 1 on a laptop, less on a phone, more on a projector. */
  readonly size: number;
  readonly free: Box;
  readonly threads: readonly ThreadMark[];
  readonly massed: readonly MassedMark[];
  readonly step?: StepMark;
  readonly tags: readonly EdgeTag[];
}

/** Size of signs by framing. */
const sizeOf = { phone: 0.86, chromebook: 1, projector: 1.2 } as const;

/** The part of the sheet that no panel covers. */
function freePart(sheet: Sheet): Box {
  const [west, north, east, south] = freeBox(sheet.glass);
  return [west + sheet.rimX, north + sheet.rimY, east + sheet.rimX, south + sheet.rimY];
}

/** Where threads, troops, the step and the edge tags stand on a sheet. */
export function marksOf(plate: Plate, model: StageModel, sheet: Sheet, covers: readonly Box[]): Marks {
  const size = sizeOf[framingOf(sheet.glass)];
  const free = freePart(sheet);
  const spot = (id: PlaceId | undefined): Point | undefined => {
    const place = id === undefined ? undefined : plate.places.get(id);
    return place && onSheet(sheet, place.at);
  };
  const massed = model.massed.flatMap((one) => {
    const [at, toward] = [spot(one.at), spot(one.toward)];
    return at && toward ? [{ massed: one, at: besideCapital(model, one, at, toward, size), toward }] : [];
  });
  const troops = massed.map(({ at, massed: { strength } }) => boxAround(at, (7 + strength * 3) * size));
  const capitals = capitalBoxes(plate, model, sheet, size);
  const { threads, tags } = threadsOn(model, spot, { free, covers, capitals, troops, size });
  const badges = threads.flatMap((mark) => badgeBox(mark, size));
  const step = stepMark(model, spot, [...troops, ...badges, ...capitals, ...covers], size);
  return { size, free, threads, massed, tags, ...(step && { step }) };
}

/** Square pixels of map that a thread needs to stand in full beside others. */
const elbowRoom = 16_000;

/** On a small map with many threads only those of the player and of the picked country stand in full. */
function hushed(marks: readonly ThreadMark[], { countries, selected }: StageModel, { free, size }: ThreadGround) {
  const [west, north, east, south] = free;
  const loud = marks.filter(({ thread }) => thread.state !== 'forgotten');
  if ((east - west) * (south - north) >= loud.length * elbowRoom * size ** 2) return marks;
  const near = new Set([selected, ...countries.filter(({ role }) => role === 'you').map(({ id }) => id)]);
  return marks.map((mark): ThreadMark => {
    const { from, to } = mark.thread;
    return near.has(from) || near.has(to) ? mark : { ...mark, isFaint: true };
  });
}

interface ThreadGround {
  readonly free: Box;
  readonly covers: readonly Box[];
  readonly capitals: readonly Box[];
  readonly troops: readonly Box[];
  readonly size: number;
}

/** Ties every thread that can be seen at both ends, bends the crowd apart, and seats the badges. */
function threadsOn(
  model: StageModel,
  spot: (id: PlaceId) => Point | undefined,
  ground: ThreadGround,
): Pick<Marks, 'threads' | 'tags'> {
  const { free, covers, capitals, troops, size } = ground;
  const spots = model.countries.flatMap(({ id, capital }): readonly (readonly [string, Point])[] => {
    const at = spot(capital);
    return at ? [[id, at]] : [];
  });
  const ends = threadEnds(model, new Map(spots), { free, covers, taken: capitals, size });
  const tied = model.threads.flatMap((thread): readonly ThreadMark[] => {
    const [from, to] = [ends.get(thread.from), ends.get(thread.to)];
    return from && to && from !== to ? [{ thread, from: from.at, to: to.at, lean: 1 }] : [];
  });
  const tags = [...ends.values()].flatMap(({ tag }) => (tag ? [tag] : []));
  const tagBoxes = tags.map(({ at, text }) => tagBox(at, text, size));
  const bent = bentApart(hushed(tied, model, ground), {
    free,
    marks: [...capitals, ...troops, ...tagBoxes],
    covers,
    size,
  });
  const taken = [...tagBoxes, ...capitals, ...troops, ...covers];
  return { threads: withBadges(bent, { free, taken, size }), tags };
}

/** Marks of the capitals of those who play a part, and the player's pin. */
const capitalBoxes = (plate: Plate, model: StageModel, sheet: Sheet, size: number): readonly Box[] =>
  model.countries.flatMap(({ capital, role }) => {
    const place = plate.places.get(capital);
    if (!place) return [];
    const [x, y] = onSheet(sheet, place.at);
    const mark = boxAround([x, y], (role === 'victim' ? 11 : role === 'challenger' ? 9 : 5) * size);
    return role === 'you' ? [mark, [x - 14 * size, y - 39 * size, x + 14 * size, y] as Box] : [mark];
  });

/** Troops said to stand at a capital stand before it. */
function besideCapital(model: StageModel, { at: id }: StageMassed, at: Point, toward: Point, size: number): Point {
  if (!model.countries.some(({ capital }) => capital === id)) return at;
  const length = Math.hypot(toward[0] - at[0], toward[1] - at[1]) || 1;
  const step = (26 * size) / length;
  return [at[0] + (toward[0] - at[0]) * step, at[1] + (toward[1] - at[1]) * step];
}

/** What names must keep clear of: badges, troops, tags, pins and marks of capitals. */
export function obstacles(plate: Plate, model: StageModel, sheet: Sheet, marks: Marks): readonly Box[] {
  const { threads, massed, step, tags, size } = marks;
  const badges = threads.flatMap((mark) => badgeBox(mark, size));
  return [
    ...badges,
    ...capitalBoxes(plate, model, sheet, size),
    ...massed.map(({ at, massed: { strength } }) => boxAround(at, (9 + strength * 3.5) * size)),
    ...tags.map(({ at, text }) => tagBox(at, text, size)),
    ...(step ? [tagBox(step.tagAt, step.tag, size), ...alongStep(step)] : []),
  ];
}
