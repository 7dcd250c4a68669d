/** Finds a seat for every name that has room: the most important first, none over another. Pure. */
import { type Measure, meets, type Setting, sansFont, serifItalic, setLine, together, widthOf } from './lettering';
import type { Box, Place, Point, Seat } from './plate';

export type Tone = 'actor' | 'state' | 'land' | 'sea' | 'town' | 'capital';

export interface Wish {
  readonly tone: Tone;
  readonly text: string;
  readonly short?: string;
}
export interface SeatWish extends Wish {
  readonly seat: Seat;
  readonly at: Point;
  /** Middles of the seat's other places, if it has any. */
  readonly others: readonly Point[];
  readonly leader?: Point;
}
export interface TownWish extends Wish {
  readonly place: Place;
  readonly at: Point;
  /** Pixels from the mark to the name. */
  readonly clear: number;
}

export interface Seated {
  readonly id: string;
  readonly tone: Tone;
  readonly setting: Setting;
  /** Where the mark of a town stands, or the leader of a name beside its land ends. */
  readonly mark?: Box;
  readonly leader?: Point;
}

/** What names must keep clear of. `soft`: better not, but allowed. */
export interface Room {
  readonly bounds: Box;
  readonly taken: readonly Box[];
  readonly soft: readonly Box[];
  /** Whether a point of the sheet is land of the country, or water of the sea, of that name. */
  readonly isOwn: (id: string, at: Point) => boolean;
}

/** Pixels by size class, on a laptop. */
const sizes: Readonly<Record<number, number>> = { 1: 22, 2: 16.5, 3: 13.5, 4: 11.5, 5: 10.5 };
const smallest = 10;

const fits = (boxes: readonly Box[], { bounds, taken }: Room): boolean =>
  boxes.every(
    (box) =>
      box[0] >= bounds[0] &&
      box[1] >= bounds[1] &&
      box[2] <= bounds[2] &&
      box[3] <= bounds[3] &&
      !taken.some((other) => meets(box, other)),
  );
const isClear = (boxes: readonly Box[], soft: readonly Box[]): boolean =>
  !boxes.some((box) => soft.some((other) => meets(box, other)));

const fontOf = (tone: Tone, size: number): { readonly css: string; readonly size: number } => {
  if (tone === 'sea') return { css: serifItalic(size), size };
  return { css: sansFont(tone === 'actor' ? 700 : tone === 'land' ? 500 : 600, size), size };
};

/** Two lines as even as can be; one if there is no space to break at. */
function brokenInTwo(text: string): readonly string[] {
  const words = text.split(' ');
  if (words.length < 2) return [text];
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}

/** Letter spacing that lets the line take its share of the land, tight when it must be; none: it does not fit. */
function spacingFor(
  lines: readonly string[],
  css: string,
  size: number,
  room: number,
  tone: Tone,
  measure: Measure,
): number | undefined {
  const longest = lines.reduce((a, b) => (widthOf(b, css, measure) > widthOf(a, css, measure) ? b : a));
  const gaps = Math.max(1, [...longest].length - 1);
  const width = widthOf(longest, css, measure);
  const least = tone === 'sea' || tone === 'land' ? 0.02 : 0.07;
  const most = tone === 'sea' ? 0.16 : tone === 'land' ? 0.06 : 0.42;
  const wanted = (room * (tone === 'sea' ? 1 : 0.68) - width) / gaps;
  const spacing = Math.min(most * size, Math.max(least * size, wanted));
  return width + gaps * spacing <= room ? spacing : undefined;
}

interface Try {
  readonly text: string;
  /** Of the full size. */
  readonly share: number;
  readonly at: Point;
  readonly turn: number;
  readonly span: number;
  readonly lines: number;
}

function setSeat(
  wish: SeatWish,
  { text, at, turn, span, lines: wanted }: Try,
  size: number,
  scale: number,
  measure: Measure,
): Setting | undefined {
  const shown = wish.tone === 'actor' || wish.tone === 'state' ? text.toLocaleUpperCase() : text;
  const lines = wanted === 2 ? brokenInTwo(shown) : [shown];
  const font = fontOf(wish.tone, size);
  const spacing = spacingFor(lines, font.css, size, span * scale, wish.tone, measure);
  if (spacing === undefined) return undefined;
  const angle = (turn * Math.PI) / 180;
  const set = lines.map((line, i) => {
    const off = (i - (lines.length - 1) / 2) * size * 1.14;
    const middle: Point = [at[0] - off * Math.sin(angle), at[1] + off * Math.cos(angle)];
    return setLine(line, font, middle, { spacing, turn: angle, bow: (wish.seat.bow ?? 0) * scale }, measure);
  });
  return together(set);
}

/** Small moves that keep a name on its land, in pixels; the larger ones only for larger lands. */
const nudges: readonly Point[] = [
  [0, 0],
  [0, 14],
  [0, -14],
  [20, 0],
  [-20, 0],
  [0, 26],
  [0, -26],
  [34, 10],
  [-34, -10],
  [34, -10],
  [-34, 10],
];
const moves: readonly Point[] = [
  ...nudges,
  [-44, 26],
  [-44, -26],
  [44, 26],
  [44, -26],
  [0, 42],
  [0, -42],
  [0, -58],
  [60, -44],
  [-60, -44],
  [-60, 0],
  [60, 0],
];

/** Every way to set a text: full size at each seat and nudge, then smaller. */
function* triesOf({ seat, at, others }: SeatWish, text: string): Generator<Try> {
  const shifts = seat.size <= 2 ? moves : nudges;
  const seats = [
    { at, turn: seat.turn, span: seat.span, lines: seat.lines },
    ...others.map((o, i) => ({ lines: seat.lines, ...seat.other?.[i], at: o })),
  ];
  for (const share of [1, 0.86, 0.74, 0.62]) {
    for (const { at: middle, turn = 0, span = seat.span, lines = 1 } of seats) {
      for (const [dx, dy] of shifts) yield { text, share, at: [middle[0] + dx, middle[1] + dy], turn, span, lines };
    }
  }
}

/** Parts of a line at which its name must stand at home. */
function shouldersOf({ tone, seat }: SeatWish): readonly number[] {
  if (tone === 'sea') return [0, 0.25, 0.5, 0.75, 1];
  return seat.size <= 3 ? [0.15, 0.5, 0.85] : [0.5];
}

/** A state's name stands on its own land and a sea's on water, at both shoulders too; small lands and names with a leader stand where they were put. */
function isAtHome(wish: SeatWish, { letters }: Setting, { isOwn }: Room): boolean {
  if (wish.tone === 'land' || wish.leader) return true;
  return shouldersOf(wish)
    .map((part) => letters[Math.floor(part * (letters.length - 1))])
    .every((letter) => !letter || isOwn(wish.seat.id, [letter.x, letter.y]));
}

/** Of its full size a name gives up so much, and no more, rather than be crossed by a thread. */
const readable = 0.86;

/** The soft boxes that some seat of a name might touch. */
function softNear({ at, others, seat }: SeatWish, soft: readonly Box[], scale: number): readonly Box[] {
  const reach = (Math.max(seat.span, ...(seat.other ?? []).map(({ span = 0 }) => span)) * scale) / 2 + 80;
  const around = [at, ...others].map(([x, y]): Box => [x - reach, y - reach, x + reach, y + reach]);
  return soft.filter((box) => around.some((one) => meets(box, one)));
}

/** Seats the name of a land or sea: full size first, then smaller, then short; clear of threads if it need not be small for that. */
export function seatLand(
  wish: SeatWish,
  room: Room,
  scale: number,
  size: number,
  measure: Measure,
): Seated | undefined {
  const full = (sizes[wish.seat.size] ?? 11) * size;
  const seated = (setting: Setting): Seated => ({
    id: wish.seat.id,
    tone: wish.tone,
    setting,
    ...(wish.leader && { leader: wish.leader }),
  });
  const soft = softNear(wish, room.soft, scale);
  let crossed: Setting | undefined;
  for (const text of wish.short ? [wish.text, wish.short] : [wish.text]) {
    for (const one of triesOf(wish, text)) {
      if (crossed && one.share < readable) break;
      const setting = setSeat(wish, one, Math.max(smallest, full * one.share), scale, measure);
      if (!setting || !fits(setting.boxes, room)) continue;
      const clear = isClear(setting.boxes, soft);
      if ((crossed && !clear) || !isAtHome(wish, setting, room)) continue;
      if (clear) return seated(setting);
      crossed = setting;
    }
    if (crossed) break;
  }
  return crossed && seated(crossed);
}

type Side = Place['side'];
const sides: readonly Side[] = ['e', 'w', 'n', 's'];

function besideMark({ at: [x, y], clear }: TownWish, side: Side, width: number, size: number): Point {
  if (side === 'e') return [x + clear + width / 2, y];
  if (side === 'w') return [x - clear - width / 2, y];
  return [x, y + (side === 'n' ? -1 : 1) * (clear + size * 0.45)];
}

/** Seats the name of a town beside its mark: its own side first, away from the threads if it can be. */
export function seatTown(wish: TownWish, room: Room, size: number, measure: Measure): Seated | undefined {
  const pixels = Math.max(smallest, (wish.tone === 'capital' ? 12.5 : 11.5) * size);
  const font = { css: sansFont(wish.tone === 'capital' ? 600 : 500, pixels), size: pixels };
  const width = widthOf(wish.text, font.css, measure);
  const order = [wish.place.side, ...sides.filter((side) => side !== wish.place.side)];
  const settings = order.map((side) =>
    setLine(wish.text, font, besideMark(wish, side, width, pixels), { spacing: 0, turn: 0, bow: 0 }, measure),
  );
  const half = 5 * size;
  const mark: Box = [wish.at[0] - half, wish.at[1] - half, wish.at[0] + half, wish.at[1] + half];
  // The mark of an actor's capital stands already; any other needs a free spot as well.
  if (wish.tone === 'town' && !fits([mark], room)) return undefined;
  const free = settings.filter(({ boxes }) => fits(boxes, room));
  const setting = free.find(({ boxes }) => isClear(boxes, room.soft)) ?? free[0];
  return setting && { id: wish.place.id, tone: wish.tone, setting, mark };
}
