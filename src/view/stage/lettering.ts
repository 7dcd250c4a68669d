/** How a name is set: its font, its letters along a straight or bowed line, and the room it takes. Pure. */
import type { Box, Point } from './plate';

/** Left edges of all letters in pixels, kerning kept, and last the whole width; a canvas measures, or a ruler in tests. */
export type Measure = (text: string, font: string) => readonly number[];

export interface Letter {
  readonly char: string;
  readonly x: number;
  readonly y: number;
  /** Radians. */
  readonly turn: number;
}

export interface Setting {
  readonly font: string;
  /** Pixels. */
  readonly size: number;
  readonly letters: readonly Letter[];
  /** What the letters cover, letter by letter. */
  readonly boxes: readonly Box[];
  /** Straight and unspaced: set in one piece, so that the font's own fitting holds. */
  readonly whole?: { readonly text: string; readonly middle: Point };
}

const sans = 'Jost, "Century Gothic", sans-serif';
const serif = '"Source Serif 4", Georgia, serif';

export const sansFont = (weight: number, size: number): string => `${weight} ${size}px ${sans}`;
export const serifItalic = (size: number): string => `italic 400 ${size}px ${serif}`;

/** Width of a text, unspaced. */
export const widthOf = (text: string, font: string, measure: Measure): number => measure(text, font).at(-1) ?? 0;

function boxOfLetter({ x, y, turn }: Letter, width: number, size: number): Box {
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [w, h] = [(width * cos + size * 0.74 * sin) / 2, (width * sin + size * 0.74 * cos) / 2];
  return [x - w, y - h, x + w, y + h];
}

/** Sets one line of letters through a middle, turned (radians) and bowed (pixels, positive sags). */
export function setLine(
  text: string,
  font: { readonly css: string; readonly size: number },
  middle: Point,
  look: { readonly spacing: number; readonly turn: number; readonly bow: number },
  measure: Measure,
): Setting {
  const edges = measure(text, font.css);
  const chars = [...text];
  const width = (edges.at(-1) ?? 0) + look.spacing * Math.max(0, chars.length - 1);
  const [cos, sin] = [Math.cos(look.turn), Math.sin(look.turn)];
  const letters: Letter[] = [];
  const boxes: Box[] = [];
  chars.forEach((char, i) => {
    const wide = (edges[i + 1] ?? 0) - (edges[i] ?? 0);
    const along = (edges[i] ?? 0) + i * look.spacing + wide / 2 - width / 2;
    const share = width > 0 ? along / (width / 2) : 0;
    const off = look.bow * (1 - share ** 2);
    const slope = width > 0 ? (-2 * look.bow * share) / (width / 2) : 0;
    const letter = {
      char,
      x: middle[0] + along * cos - off * sin,
      y: middle[1] + along * sin + off * cos,
      turn: look.turn + Math.atan(slope),
    };
    letters.push(letter);
    if (char.trim()) boxes.push(boxOfLetter(letter, wide + 2, font.size + 2));
  });
  const plain = look.spacing === 0 && look.turn === 0 && look.bow === 0;
  return { font: font.css, size: font.size, letters, boxes, ...(plain && { whole: { text, middle } }) };
}

/** Several settings as one. */
export const together = (lines: readonly Setting[]): Setting => ({
  font: lines[0]?.font ?? '',
  size: lines[0]?.size ?? 0,
  letters: lines.flatMap(({ letters }) => letters),
  boxes: lines.flatMap(({ boxes }) => boxes),
});

export const meets = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
