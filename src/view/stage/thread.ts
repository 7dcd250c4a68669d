/** The line of a promise between two capitals, and how it is drawn at one moment. Pure. */
import type { ThreadState } from '../model/stageModel';
import type { Box, Point } from './plate';

/** How one thread hangs at one moment. */
export interface Pose {
  /** Whose links are drawn. */
  readonly state: ThreadState;
  /** Bow as a share of the length. */
  readonly bend: number;
  /** Share drawn, from the giver's end. */
  readonly grown: number;
  /** Share of the length torn away in the middle. */
  readonly gap: number;
  /** How far the torn ends have fallen, 0 to 1. */
  readonly fall: number;
  readonly alpha: number;
  /** Size of the badge, 1 at rest. */
  readonly pop: number;
  /** Pixels by which the badge has trembled aside. */
  readonly sway: number;
}

const hanging: Readonly<Record<ThreadState, readonly [bend: number, gap: number, fall: number]>> = {
  pledged: [0.15, 0, 0],
  conditional: [0.15, 0, 0],
  doubtful: [0.15, 0, 0],
  kept: [0.045, 0, 0],
  'half-kept': [0.1, 0, 0],
  broken: [0.15, 0.17, 1],
  forgotten: [0.15, 0, 0],
};

/** A thread that has come to rest. */
export function restingPose(state: ThreadState): Pose {
  const [bend, gap, fall] = hanging[state];
  return { state, bend, gap, fall, grown: 1, alpha: state === 'forgotten' ? 0.6 : 1, pop: 1, sway: 0 };
}

/** A quadratic bow. Seen from the giver it bows to the right, so that mutual promises do not cover one another. */
export interface Bow {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

export function bowOf(from: Point, to: Point, bend: number): Bow {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return { from, to, bend: [(from[0] + to[0]) / 2 - dy * bend * 2, (from[1] + to[1]) / 2 + dx * bend * 2] };
}

/** The point at a share of the way. */
export function pointOn({ from, bend, to }: Bow, part: number): Point {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return [a * from[0] + b * bend[0] + c * to[0], a * from[1] + b * bend[1] + c * to[1]];
}

/** Direction at a share of the way, in radians. */
export function turnOn({ from, bend, to }: Bow, part: number): number {
  const x = (1 - part) * (bend[0] - from[0]) + part * (to[0] - bend[0]);
  const y = (1 - part) * (bend[1] - from[1]) + part * (to[1] - bend[1]);
  return Math.atan2(y, x);
}

/** Length in pixels, good to a pixel. */
export function lengthOf(bow: Bow): number {
  let length = 0;
  let [px, py] = bow.from;
  for (let i = 1; i <= 32; i++) {
    const [x, y] = pointOn(bow, i / 32);
    length += Math.hypot(x - px, y - py);
    [px, py] = [x, y];
  }
  return length;
}

export const isWithin = ([x, y]: Point, [west, north, east, south]: Box, margin = 0): boolean =>
  x >= west + margin && x <= east - margin && y >= north + margin && y <= south - margin;
