/** Where threads, troops, the announced step and the tags of far capitals stand on one sheet. Pure. */
import { capitalOf, type PlaceId, type StageMassed, type StageModel } from '../model/stageModel';
import { type EdgeTag, edgeTags, tagBox } from './edgeTags';
import { framingOf, freeBox } from './lens';
import type { Box, Plate, Point } from './plate';
import { onSheet, type Sheet } from './sheet';
import { alongStep, type StepMark, stepMark } from './stepMark';
import { badgeBox, boxAround, type ThreadMark, threadMark } from './threadMark';

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
  const threads = model.threads.flatMap((thread) => {
    const [from, to] = [spot(capitalOf(model, thread.from)), spot(capitalOf(model, thread.to))];
    return from && to ? [threadMark(thread, from, to, free, size)] : [];
  });
  const massed = model.massed.flatMap((one) => {
    const [at, toward] = [spot(one.at), spot(one.toward)];
    return at && toward ? [{ massed: one, at: besideCapital(model, one, at, toward, size), toward }] : [];
  });
  const troops = massed.map(({ at, massed: { strength } }) => boxAround(at, (7 + strength * 3) * size));
  const badges = threads.flatMap((mark) => badgeBox(mark, size));
  const capitals = capitalBoxes(plate, model, sheet, size);
  const step = stepMark(model, spot, [...troops, ...badges, ...capitals, ...covers], size);
  return { size, free, threads, massed, tags: edgeTags(model, threads, { free, covers, size }), ...(step && { step }) };
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
