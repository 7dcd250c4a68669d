/** Moves the lens: at once under a finger, by a short glide for keys, wheel and buttons, always within the plate. */
import { betweenLenses, type Glass, type Lens, openingLens, panLens, zoomLens } from './lens';
import type { Plate, Point } from './plate';

export interface Glide {
  readonly lens: () => Lens;
  /** Advances the glide; true while it moves. */
  readonly step: (now: number) => boolean;
  readonly pull: (dx: number, dy: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly zoomBy: (factor: number, around: Point, soft: boolean) => void;
  readonly reset: (soft: boolean) => void;
  /** The glass has changed: the opening view again if nobody has moved, else the same land. */
  readonly refit: (glass: Glass) => void;
}

/** Milliseconds of a glide. */
const glideTime = 190;

const easeOut = (part: number): number => 1 - (1 - part) ** 3;

/** Starts at the opening view. `isStill` says when motion is unwanted. */
export function startGlide(plate: Plate, first: Glass, isStill: () => boolean): Glide {
  let glass = first;
  let lens = openingLens(plate, glass);
  let touched = false;
  let course: { from: Lens; to: Lens; since: number } | undefined;

  const aim = () => course?.to ?? lens;
  const go = (to: Lens, soft: boolean) => {
    if (soft && !isStill()) course = { from: lens, to, since: performance.now() };
    else [lens, course] = [to, undefined];
  };
  const step = (now: number): boolean => {
    if (!course) return false;
    const part = Math.min(1, Math.max(0, (now - course.since) / glideTime));
    lens = part < 1 ? betweenLenses(course.from, course.to, easeOut(part)) : course.to;
    if (part >= 1) course = undefined;
    return true;
  };
  const move = (to: Lens, soft: boolean) => {
    touched = true;
    go(to, soft);
  };
  return {
    lens: () => lens,
    step,
    pull: (dx, dy) => move(panLens(lens, glass, dx, dy, plate.limits), false),
    panBy: (dx, dy) => move(panLens(aim(), glass, dx, dy, plate.limits), true),
    zoomBy: (factor, around, soft) => move(zoomLens(aim(), glass, factor, around, plate.limits), soft),
    reset: (soft) => {
      touched = false;
      go(openingLens(plate, glass), soft);
    },
    refit: (next) => {
      glass = next;
      go(touched ? panLens(lens, glass, 0, 0, plate.limits) : openingLens(plate, glass), false);
    },
  };
}
