/** Paints names that have found their seats: a paper halo first, then ink. */
import type { Surface } from './grain';
import { ink, paper, seaName } from './ink';
import type { Setting } from './lettering';
import { boxOf, type Point } from './plate';
import type { Seated, Tone } from './seating';

const looks: Readonly<Record<Tone, { readonly color: string; readonly halo: number }>> = {
  actor: { color: ink, halo: 0.5 },
  state: { color: ink, halo: 0.5 },
  land: { color: ink, halo: 0.7 },
  town: { color: ink, halo: 0.78 },
  capital: { color: ink, halo: 0.82 },
  sea: { color: seaName, halo: 0 },
};

function eachPiece(
  surface: Surface,
  { letters, whole }: Setting,
  draw: (text: string, x: number, y: number) => void,
): void {
  if (whole) {
    draw(whole.text, whole.middle[0], whole.middle[1]);
    return;
  }
  for (const { char, x, y, turn } of letters) {
    surface.save();
    surface.translate(x, y);
    surface.rotate(turn);
    draw(char, 0, 0);
    surface.restore();
  }
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** From the nearest side of the name to its land, with a small head of ink. */
function paintLeader(surface: Surface, { boxes, size }: Setting, [x, y]: Point): void {
  const [west, north, east, south] = boxOf(
    boxes.map((box) => [
      [box[0], box[1]],
      [box[2], box[3]],
    ]),
  );
  surface.strokeStyle = ink;
  surface.fillStyle = ink;
  surface.lineWidth = size * 0.09;
  surface.beginPath();
  surface.moveTo(clamp(x, west - 2, east + 2), clamp(y, north, south));
  surface.lineTo(x, y);
  surface.stroke();
  surface.beginPath();
  surface.arc(x, y, size * 0.18, 0, 7);
  surface.fill();
}

/** Paints one name. */
export function paintName(surface: Surface, { tone, setting, leader }: Seated): void {
  if (leader) paintLeader(surface, setting, leader);
  const { color, halo } = looks[tone];
  const { font, size } = setting;
  const base = size * 0.35;
  surface.font = font;
  surface.textAlign = 'center';
  surface.textBaseline = 'alphabetic';
  surface.lineJoin = 'round';
  if (halo > 0) {
    surface.strokeStyle = paper;
    surface.globalAlpha = halo;
    surface.lineWidth = Math.max(2.6, size * 0.2);
    eachPiece(surface, setting, (text, x, y) => surface.strokeText(text, x, y + base));
    surface.globalAlpha = 1;
  }
  surface.fillStyle = color;
  eachPiece(surface, setting, (text, x, y) => surface.fillText(text, x, y + base));
}
