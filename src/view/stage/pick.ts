/** What lies under a finger: the badge of a thread before the country under it. Pure. */
import type { CountryId, StageModel } from '../model/stageModel';
import type { Land } from './land';
import type { Layout } from './layout';
import { type Lens, toPlate } from './lens';
import { badgeRadius } from './paintBadge';
import { type Plate, type Point, regionAt } from './plate';
import { laidOut, type Sheet } from './sheet';
import { pointOn } from './thread';
import { bowAtRest } from './threadMark';

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

function threadAt({ layout, sheet, lens }: PickFrom, at: Point): string | undefined {
  const { x, y, stretch } = laidOut(sheet, lens);
  const [sx, sy] = [(at[0] - x) / stretch, (at[1] - y) / stretch];
  const radius = badgeRadius * layout.size + reach;
  return layout.threads.find((mark) => {
    if (mark.badge === undefined || mark.thread.state === 'forgotten') return false;
    const [bx, by] = pointOn(bowAtRest(mark), mark.badge);
    return Math.hypot(bx - sx, by - sy) <= radius;
  })?.thread.id;
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
