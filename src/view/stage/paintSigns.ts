/** Troops, the announced step, capitals, towns and the marks of the parts that countries play. Sizes in CSS pixels. */
import type { CountryRole, StageMassed } from '../model/stageModel';
import type { Surface } from './grain';
import { blue, ink, paper, red } from './ink';
import type { Place, Point } from './plate';

function closed(surface: Surface, points: readonly Point[]): void {
  surface.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) surface.moveTo(x, y);
    else surface.lineTo(x, y);
  });
  surface.closePath();
}

function inkShape(surface: Surface, color: string, rim: number): void {
  surface.lineJoin = 'round';
  surface.strokeStyle = paper;
  surface.lineWidth = rim * 2;
  surface.stroke();
  surface.fillStyle = color;
  surface.fill();
}

/** Wedges (threat) or bars (guard) side by side, facing their aim; `part` of the way in. */
export function paintMassed(
  surface: Surface,
  one: StageMassed,
  at: Point,
  toward: Point,
  size: number,
  part: number,
): void {
  const gap = 13.5 * size;
  surface.save();
  surface.translate(at[0], at[1]);
  surface.rotate(Math.atan2(toward[1] - at[1], toward[0] - at[0]));
  surface.translate((part - 1) * 26 * size, 0);
  surface.globalAlpha = part;
  for (let i = 0; i < one.strength; i++) {
    const y = (i - (one.strength - 1) / 2) * gap;
    const [long, half] = [21 * size, 5.6 * size];
    if (one.kind === 'threat') {
      closed(surface, [
        [-long / 2, y - half],
        [long / 2, y],
        [-long / 2, y + half],
      ]);
      inkShape(surface, red, 1.5 * size);
    } else {
      closed(surface, [
        [-2.6 * size, y - half],
        [2.6 * size, y - half],
        [2.6 * size, y + half],
        [-2.6 * size, y + half],
      ]);
      inkShape(surface, blue, 1.5 * size);
    }
  }
  surface.restore();
}

/** The announced step: a hollow dashed arrow; `part` of its length. */
export function paintStep(surface: Surface, from: Point, to: Point, size: number, part: number): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) * part;
  const [shaft, head, reach] = [5 * size, 11 * size, Math.max(4, length - 16 * size)];
  surface.save();
  surface.translate(from[0], from[1]);
  surface.rotate(Math.atan2(to[1] - from[1], to[0] - from[0]));
  closed(surface, [
    [0, -shaft],
    [reach, -shaft],
    [reach, -head],
    [length, 0],
    [reach, head],
    [reach, shaft],
    [0, shaft],
  ]);
  surface.lineJoin = 'round';
  surface.strokeStyle = paper;
  surface.lineWidth = 5 * size;
  surface.stroke();
  surface.fillStyle = 'rgba(244, 236, 220, 0.72)';
  surface.fill();
  surface.setLineDash([6 * size, 3 * size]);
  surface.strokeStyle = red;
  surface.lineWidth = 2.2 * size;
  surface.stroke();
  surface.restore();
}

/** A paper tag with a word; gives back its half width. */
export function paintTag(surface: Surface, text: string, at: Point, size: number, color: string): number {
  surface.save();
  surface.font = `600 ${12 * size}px Jost, "Century Gothic", sans-serif`;
  const half = surface.measureText(text).width / 2 + 6 * size;
  surface.beginPath();
  surface.rect(at[0] - half, at[1] - 10 * size, half * 2, 20 * size);
  surface.fillStyle = paper;
  surface.fill();
  surface.strokeStyle = color;
  surface.lineWidth = 1.5 * size;
  surface.stroke();
  surface.fillStyle = color;
  surface.textAlign = 'center';
  surface.textBaseline = 'alphabetic';
  surface.fillText(text, at[0], at[1] + 4.2 * size);
  surface.restore();
  return half;
}

function box(surface: Surface, [x, y]: Point, half: number, color: string): void {
  surface.fillStyle = color;
  surface.fillRect(x - half, y - half, half * 2, half * 2);
}

/** A capital is a square with a paper heart, a town a ring. */
export function paintPlace(surface: Surface, { kind }: Place, at: Point, size: number): void {
  if (kind === 'capital') {
    box(surface, at, 4.4 * size, paper);
    box(surface, at, 3.4 * size, ink);
    box(surface, at, 1.3 * size, paper);
    return;
  }
  surface.beginPath();
  surface.arc(at[0], at[1], 2.7 * size, 0, 7);
  surface.fillStyle = paper;
  surface.fill();
  surface.strokeStyle = ink;
  surface.lineWidth = 1.3 * size;
  surface.stroke();
}

/** The victim's capital is a lozenge in a lozenge, the challenger's a wedge. */
export function paintRole(surface: Surface, role: CountryRole, [x, y]: Point, size: number): void {
  if (role === 'victim') {
    for (const [reach, color] of [
      [11, paper],
      [9, red],
      [6.4, paper],
      [4, red],
    ] as const) {
      const r = reach * size;
      closed(surface, [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ]);
      surface.fillStyle = color;
      surface.fill();
    }
  }
  if (role === 'challenger') {
    const r = 8 * size;
    closed(surface, [
      [x - r, y - r * 0.8],
      [x + r, y - r * 0.8],
      [x, y + r],
    ]);
    inkShape(surface, red, 1.6 * size);
  }
}

/** The player's capital: a pin with the country's disc in its head. */
export function paintPin(surface: Surface, [x, y]: Point, disc: CanvasImageSource | undefined, size: number): void {
  const r = 13 * size;
  const top = y - 24 * size;
  surface.save();
  surface.beginPath();
  surface.arc(x, top, r, Math.PI * 0.82, Math.PI * 0.18);
  surface.lineTo(x, y);
  surface.closePath();
  inkShape(surface, ink, 1.6 * size);
  if (disc) surface.drawImage(disc, x - r + 2 * size, top - r + 2 * size, (r - 2 * size) * 2, (r - 2 * size) * 2);
  surface.restore();
}

/** An arrow head at the edge of the map, for a capital that lies beyond it. */
export function paintEdgeHead(surface: Surface, [x, y]: Point, turn: number, size: number): void {
  surface.save();
  surface.translate(x, y);
  surface.rotate(turn);
  closed(surface, [
    [9 * size, 0],
    [-6 * size, 5 * size],
    [-6 * size, -5 * size],
  ]);
  inkShape(surface, blue, 1.4 * size);
  surface.restore();
}
