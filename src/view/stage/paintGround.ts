/** Paints the plate itself: sea, shoals, land, hand-coloured bands, water, frontiers, grain. No names, no marks. */
import { hatchTile, type Surface } from './grain';
import { ink, inkOf, mix, paper, sea, shoal } from './ink';
import type { Country, LandPaths, Shape, WaterPaths } from './paths';
import { isSeen, onSheet, type Sheet, seenFrom, sheetSize } from './sheet';

/** Things that are made once and used at every repaint. */
export interface Studio {
  readonly grain: HTMLCanvasElement;
  /** A small canvas for broad brushes: washed on softly, at a third of the sheet’s sharpness. */
  readonly wash: Surface;
}

export interface GroundPicture {
  readonly land: LandPaths;
  readonly water: WaterPaths;
  readonly studio: Studio;
  /** Weak machine: fewer passes. */
  readonly simple: boolean;
}

/** Pixels by which colour and line of the second printing miss one another. */
const misregister = 0.7;
/** Sharpness of the wash against the sheet. */
const washed = 1 / 3;

function stroke(surface: Surface, path: Path2D, color: string, width: number, alpha = 1): void {
  surface.globalAlpha = alpha;
  surface.strokeStyle = color;
  surface.lineWidth = width;
  surface.stroke(path);
  surface.globalAlpha = 1;
}

/** Looks from the plate: units in, pixels of the sheet out. */
function aim(surface: Surface, sheet: Sheet, sharpness: number): void {
  const [x, y] = onSheet(sheet, [0, 0]);
  const k = sheet.density * sharpness;
  surface.setTransform(sheet.lens.scale * k, 0, 0, sheet.lens.scale * k, x * k, y * k);
  surface.lineJoin = 'round';
  surface.lineCap = 'butt';
}

/** Paints with broad brushes on the small canvas and lays that over the sheet. */
function washOver(surface: Surface, { studio: { wash } }: GroundPicture, sheet: Sheet, draw: () => void): void {
  const [width, height] = sheetSize(sheet);
  wash.canvas.width = Math.ceil(width * washed);
  wash.canvas.height = Math.ceil(height * washed);
  aim(wash, sheet, washed);
  draw();
  surface.save();
  surface.setTransform(1 / washed, 0, 0, 1 / washed, 0, 0);
  surface.drawImage(wash.canvas, 0, 0);
  surface.restore();
}

function paintShoals(surface: Surface, picture: GroundPicture, sheet: Sheet, pixel: number): void {
  const rings = picture.simple ? [14, 6] : [27, 19, 12, 6];
  washOver(surface, picture, sheet, () => {
    rings.forEach((width, i) => {
      const depth = 0.2 + (0.5 * (i + 1)) / rings.length;
      stroke(picture.studio.wash, picture.land.coarseCoast, mix(sea, shoal, depth), width * pixel, 0.5);
    });
  });
}

function paintFills(surface: Surface, shapes: readonly Shape[], pixel: number): void {
  surface.translate(misregister * pixel, misregister * pixel);
  for (const { holder, path } of shapes) {
    surface.fillStyle = inkOf(holder);
    surface.fill(path, 'evenodd');
    stroke(surface, path, inkOf(holder), 0.8 * pixel);
  }
  surface.translate(-misregister * pixel, -misregister * pixel);
}

/** The colourist's brush along the inside of each frontier: a broad pale stroke and a narrow one. */
function paintBands(
  surface: Surface,
  picture: GroundPicture,
  sheet: Sheet,
  shapes: readonly Country[],
  pixel: number,
): void {
  const { wash } = picture.studio;
  washOver(surface, picture, sheet, () => {
    for (const { holder, coarse, coarseEdge } of shapes) {
      const color = mix(inkOf(holder), ink, 0.28);
      wash.save();
      wash.clip(coarse, 'evenodd');
      stroke(wash, coarseEdge, color, 19 * pixel, 0.22);
      stroke(wash, coarseEdge, color, 10 * pixel, 0.26);
      wash.restore();
    }
  });
}

function paintHatches(surface: Surface, { land: { hatched } }: GroundPicture, { density }: Sheet): void {
  for (const { holder, by, hatch, path } of hatched) {
    const pattern = surface.createPattern(hatchTile(holder, by, hatch, density), 'repeat');
    if (!pattern) continue;
    // The hatch keeps its size on the screen at every zoom, and its place on the land.
    pattern.setTransform(new DOMMatrix().scale(1 / surface.getTransform().a));
    surface.fillStyle = pattern;
    surface.fill(path, 'evenodd');
  }
}

function paintWater(surface: Surface, { water }: GroundPicture, pixel: number): void {
  stroke(surface, water.rivers, '#5F8E97', 0.9 * pixel, 0.75);
  surface.fillStyle = sea;
  surface.fill(water.lakes);
  stroke(surface, water.lakes, mix(sea, ink, 0.5), 0.6 * pixel);
}

function paintLines(surface: Surface, { lines }: LandPaths, pixel: number): void {
  surface.setLineDash([3.5 * pixel, 2.5 * pixel]);
  stroke(surface, lines.memory, ink, 0.8 * pixel, 0.6);
  surface.setLineDash([5 * pixel, 3 * pixel]);
  stroke(surface, lines.claim, ink, 1.1 * pixel, 0.9);
  surface.setLineDash([]);
  stroke(surface, lines.frontier, paper, 2.6 * pixel, 0.55);
  stroke(surface, lines.frontier, ink, 1.2 * pixel);
  stroke(surface, lines.coast, mix(ink, '#3D6E78', 0.35), 0.9 * pixel);
}

function paintGrain(surface: Surface, { grain }: Studio, sheet: Sheet): void {
  const [width, height] = sheetSize(sheet);
  const pattern = surface.createPattern(grain, 'repeat');
  if (!pattern) return;
  const { e, f } = surface.getTransform();
  surface.setTransform(1, 0, 0, 1, 0, 0);
  // Pulled paper takes its grain along.
  pattern.setTransform(new DOMMatrix().translate(e, f));
  surface.fillStyle = pattern;
  surface.fillRect(0, 0, width, height);
}

/** Paints the whole sheet. */
export function paintGround(surface: Surface, picture: GroundPicture, sheet: Sheet): void {
  const [width, height] = sheetSize(sheet);
  const { land, water, studio, simple } = picture;
  surface.setTransform(1, 0, 0, 1, 0, 0);
  surface.fillStyle = sea;
  surface.fillRect(0, 0, width, height);
  aim(surface, sheet, 1);
  const pixel = 1 / sheet.lens.scale;
  const seen = seenFrom(sheet);
  const shapes = land.holdings.filter(({ box }) => isSeen(box, seen));
  stroke(surface, water.graticule, mix(sea, ink, 0.34), 0.6 * pixel, 0.55);
  paintShoals(surface, picture, sheet, pixel);
  paintFills(surface, shapes, pixel);
  if (!simple) paintBands(surface, picture, sheet, shapes, pixel);
  paintHatches(surface, picture, sheet);
  paintWater(surface, picture, pixel);
  paintLines(surface, land, pixel);
  if (!simple) paintGrain(surface, studio, sheet);
}
