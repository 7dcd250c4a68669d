/** The round signs on the threads: link, condition, question, tick, half, split. Each state has its own shape. */
import type { ThreadState } from '../model/stageModel';
import type { Surface } from './grain';
import { paper } from './ink';
import { colorOf } from './paintThreads';
import type { Point } from './plate';

/** Radius in CSS pixels at size 1. */
export const badgeRadius = 12.5;

type Glyph = (surface: Surface, word: string) => void;

const letters =
  (text: (word: string) => string): Glyph =>
  (surface, word) => {
    surface.fillStyle = paper;
    surface.font = '700 15px Jost, "Century Gothic", sans-serif';
    surface.textAlign = 'center';
    surface.textBaseline = 'alphabetic';
    surface.fillText(text(word), 0, 5.4, 21);
  };

const lines =
  (width: number, draw: (surface: Surface) => void): Glyph =>
  (surface) => {
    surface.strokeStyle = paper;
    surface.lineWidth = width;
    surface.lineCap = 'round';
    surface.lineJoin = 'round';
    surface.beginPath();
    draw(surface);
    surface.stroke();
  };

const link = lines(2, (surface) => {
  surface.rotate(-Math.PI / 4);
  surface.roundRect(-8.2, -2.8, 9.4, 5.6, 2.8);
  surface.roundRect(-1.2, -2.8, 9.4, 5.6, 2.8);
});
const tick = lines(3, (surface) => {
  surface.moveTo(-5.6, 0.4);
  surface.lineTo(-1.6, 4.4);
  surface.lineTo(5.8, -4);
});
const split = lines(2.4, (surface) => {
  surface.moveTo(2.2, -7.4);
  surface.lineTo(-2.2, -1.4);
  surface.lineTo(2.2, 1.4);
  surface.lineTo(-2.2, 7.4);
});
const half: Glyph = (surface) => {
  surface.fillStyle = paper;
  surface.beginPath();
  surface.arc(0, 0, 7.4, Math.PI / 2, (3 * Math.PI) / 2);
  surface.fill();
  lines(1.6, (pen) => pen.arc(0, 0, 7.4, 0, 7))(surface, '');
};

const glyphs: Readonly<Record<Exclude<ThreadState, 'forgotten'>, Glyph>> = {
  pledged: link,
  conditional: letters((word) => word),
  doubtful: letters(() => '?'),
  kept: tick,
  'half-kept': half,
  broken: split,
};

/** Paints the badge of a thread at a point in CSS pixels; a forgotten promise has none. */
export function paintBadge(surface: Surface, at: Point, state: ThreadState, size: number, word: string): void {
  if (state === 'forgotten' || size <= 0) return;
  surface.save();
  surface.translate(at[0], at[1]);
  surface.scale(size, size);
  surface.beginPath();
  surface.arc(0, 0, badgeRadius + 2, 0, 7);
  surface.fillStyle = paper;
  surface.fill();
  surface.beginPath();
  surface.arc(0, 0, badgeRadius, 0, 7);
  surface.fillStyle = colorOf(state);
  surface.fill();
  glyphs[state](surface, word);
  surface.restore();
}
