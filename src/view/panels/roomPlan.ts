/** Where the seats of a room stand, in per cent of its floor. */
import type { RoomKind } from '../model/room';

interface Arc {
  /** Middle and half-axes, per cent of width and of height. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** Of a full turn: how much of the ring is seats, its opening below. */
  readonly share: number;
}

const arcs: Readonly<Record<RoomKind, Arc>> = {
  league: { x: 50, y: 80, rx: 43, ry: 60, share: 0.5 },
  nations: { x: 50, y: 58, rx: 42, ry: 42, share: 0.68 },
  table: { x: 50, y: 50, rx: 43, ry: 38, share: 1 },
};

const round = (value: number): number => Math.round(100 * value) / 100;

/** Style of the seat at `at` of `of`, from left to right over the top; round a table the first sits at the top, and so on clockwise. */
export function placeOf(kind: RoomKind, at: number, of: number): string {
  const { x, y, rx, ry, share } = arcs[kind];
  const part = share === 1 ? at / of : (at - (of - 1) / 2) / Math.max(1, of - 1);
  const angle = 2 * Math.PI * share * part;
  return `--x:${round(x + rx * Math.sin(angle))}%;--y:${round(y - ry * Math.cos(angle))}%`;
}
