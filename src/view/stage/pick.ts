/** What lies under a finger: the badge of a thread before the country under it. Pure. */
import type { CountryId, StageModel } from '../model/stageModel';
import type { Land } from './land';
import type { Layout } from './layout';
import { type Lens, toPlate } from './lens';
import { badgeRadius } from './paintBadge';
import { type Plate, type Point, regionAt } from './plate';
import { laidOut, type Sheet } from './sheet';
import { pointOn } from './thread';
import { badgePoint, bowAtRest, type ThreadMark } from './threadMark';

export interface Picked {
  readonly thread?: string;
  readonly country?: CountryId;
}

export interface PickFrom {
  readonly plate: Plate;
  readonly model: StageModel;
  readonly land: Land;
  readonly layout: Layout;
  readonly sheet: Sheet;
  readonly lens: Lens;
}

/** Pixels around a badge that still count: a finger is wider than a badge. */
const reach = 8;
/** Pixels around a chain that still count; its ends belong to the capitals. */
const strand = 6;

/** Where a promise is told: its badge, or the middle of its thread. In pixels of the sheet. */
const heartOf = (mark: ThreadMark): Point => badgePoint(mark, bowAtRest(mark));

/** The promises that can be seen, each with the point of the screen where it is told. */
export function spotsOf({ layout, sheet, lens }: Pick<PickFrom, 'layout' | 'sheet' | 'lens'>) {
  const { x, y, stretch } = laidOut(sheet, lens);
  return layout.threads.map((mark) => {
    const [hx, hy] = heartOf(mark);
    const at: Point = [x + hx * stretch, y + hy * stretch];
    return { id: mark.thread.id, words: mark.thread.words, at };
  });
}

function runsBy(mark: ThreadMark, [x, y]: Point): boolean {
  const bow = bowAtRest(mark);
  return Array.from({ length: 61 }, (_, i) => pointOn(bow, 0.1 + (0.8 * i) / 60)).some(
    ([px, py]) => Math.hypot(px - x, py - y) <= strand,
  );
}

function threadAt({ layout, sheet, lens }: PickFrom, at: Point): string | undefined {
  const { x, y, stretch } = laidOut(sheet, lens);
  const on: Point = [(at[0] - x) / stretch, (at[1] - y) / stretch];
  const radius = badgeRadius * layout.size + reach;
  const isBadge = (mark: ThreadMark) => {
    const [bx, by] = heartOf(mark);
    return mark.badge !== undefined && Math.hypot(bx - on[0], by - on[1]) <= radius;
  };
  return (layout.threads.find(isBadge) ?? layout.threads.find((mark) => runsBy(mark, on)))?.thread.id;
}

/** The thread or country at a point of the screen; neither: the sea, or a country without a part. */
export function pickedAt(from: PickFrom, at: Point): Picked {
  const thread = threadAt(from, at);
  if (thread) return { thread };
  const region = regionAt(from.plate, toPlate(from.lens, from.sheet.glass, at));
  const holder = region && from.land.holderOf.get(region.id);
  const country = from.model.countries.find(({ id }) => id === holder)?.id;
  return country ? { country } : {};
}
