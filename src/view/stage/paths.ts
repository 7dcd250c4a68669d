/** Canvas paths in units of the plate, made once for each state of the land and used at every zoom. */
import type { Land, LineKind } from './land';
import type { Box, Plate, Point } from './plate';

export interface Shape {
  readonly holder: string;
  readonly box: Box;
  readonly path: Path2D;
}

export interface Country extends Shape {
  /** With fewer points, for brushes broader than its detail. */
  readonly coarse: Path2D;
  /** Coasts and frontiers alone, fine and coarse. */
  readonly edge: Path2D;
  readonly coarseEdge: Path2D;
}

export interface LandPaths {
  readonly holdings: readonly Country[];
  readonly hatched: readonly (Shape & { readonly hatch: 'claimed' | 'occupied'; readonly by: string })[];
  readonly lines: Readonly<Record<Exclude<LineKind, 'none'>, Path2D>>;
  readonly coarseCoast: Path2D;
}

export interface WaterPaths {
  readonly lakes: Path2D;
  readonly rivers: Path2D;
  readonly graticule: Path2D;
}

function trace(path: Path2D, points: readonly Point[], closed: boolean): void {
  points.forEach(([x, y], i) => {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (closed) path.closePath();
}

function pathOf(lines: readonly (readonly Point[])[], closed: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) trace(path, line, closed);
  return path;
}

/** Units of the plate below which a broad brush sees nothing. */
const detail = 1.5;

/** Leaves out what a broad brush would cover; the ends stay. */
function coarsen(points: readonly Point[]): readonly Point[] {
  let [kx, ky] = [Infinity, Infinity];
  return points.filter(([x, y], i) => {
    const kept = i === points.length - 1 || Math.hypot(x - kx, y - ky) > detail;
    if (kept) [kx, ky] = [x, y];
    return kept;
  });
}

/** Paths of all land, by holder, by hatch and by kind of line. */
export function landPaths(land: Land): LandPaths {
  const { coast, frontier, claim, memory } = land.lines;
  return {
    holdings: land.holdings.map(({ holder, regions, box, edge }) => {
      const rings = regions.flatMap((region) => region.rings);
      return {
        holder,
        box,
        path: pathOf(rings, true),
        coarse: pathOf(rings.map(coarsen), true),
        edge: pathOf(edge, false),
        coarseEdge: pathOf(edge.map(coarsen), false),
      };
    }),
    hatched: land.hatched.map(({ region, land: { hatch = 'claimed', holder, by = holder } }) => ({
      holder,
      box: region.box,
      path: pathOf(region.rings, true),
      by,
      hatch,
    })),
    lines: {
      coast: pathOf(coast, false),
      frontier: pathOf(frontier, false),
      claim: pathOf(claim, false),
      memory: pathOf(memory, false),
    },
    coarseCoast: pathOf(coast.map(coarsen), false),
  };
}

/** Paths that no event changes. */
export const waterPaths = (plate: Plate): WaterPaths => ({
  lakes: pathOf(plate.lakes, true),
  rivers: pathOf(plate.rivers, false),
  graticule: pathOf(plate.graticule, false),
});
