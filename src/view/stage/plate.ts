/** The map file, unpacked: whole tenths of a unit become points, rings are joined from shared arcs. Pure. */
import type { LabelId, PlaceId, RegionId } from '../model/stageModel';
import { unpackNumbers } from './unpack';

export type Point = readonly [x: number, y: number];
/** West, north, east, south. */
export type Box = readonly [number, number, number, number];
export type FramingId = 'chromebook' | 'projector' | 'phone';

export interface Place {
  readonly id: PlaceId;
  readonly kind: 'capital' | 'town' | 'point';
  /** 0 always named; higher: only nearer. */
  readonly rank: number;
  /** Where its name stands first. */
  readonly side: 'n' | 'e' | 's' | 'w';
  readonly at: Point;
}

/** A seat for a name: middle, room in units, size class (1 largest), turn in degrees, bow in units. */
export interface Seat {
  readonly id: LabelId;
  readonly at: Point;
  readonly span: number;
  readonly size: number;
  readonly turn?: number;
  readonly bow?: number;
  readonly lines?: number;
  /** For a name that stands beside its land: where its leader ends. */
  readonly pointsTo?: Point;
  /** Scale from which it is shown at all. */
  readonly near?: number;
  readonly other?: readonly {
    readonly at: Point;
    readonly turn: number;
    readonly span: number;
    readonly lines?: number;
  }[];
}

/** The file as it lies in assets/map. */
export interface PlateFile {
  readonly precision: number;
  readonly limits: Box;
  readonly framings: Readonly<Record<FramingId, Box>>;
  /** Regions whose frontiers are remembered after they went. */
  readonly memories: readonly RegionId[];
  readonly regions: readonly {
    readonly id: RegionId;
    readonly owner: string;
    readonly rings: readonly (readonly number[])[];
  }[];
  /** Lines: distances from point to point in fractions of a unit (`precision`), packed. */
  readonly arcs: readonly string[];
  readonly lakes: readonly string[];
  readonly rivers: readonly string[];
  readonly graticule: readonly string[];
  readonly places: readonly Place[];
  readonly countries: readonly Seat[];
  readonly lands: readonly Seat[];
  readonly seas: readonly Seat[];
}

export interface Region {
  readonly id: RegionId;
  /** Who held it on the opening day. */
  readonly owner: string;
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
}

/** A shared line and the regions on its two sides; one region only: the sea. */
export interface Arc {
  readonly points: readonly Point[];
  readonly sides: readonly RegionId[];
}

export interface Plate extends Omit<PlateFile, 'regions' | 'arcs' | 'lakes' | 'rivers' | 'graticule' | 'places'> {
  readonly regions: readonly Region[];
  readonly arcs: readonly Arc[];
  readonly lakes: readonly (readonly Point[])[];
  readonly rivers: readonly (readonly Point[])[];
  readonly graticule: readonly (readonly Point[])[];
  readonly places: ReadonlyMap<PlaceId, Place>;
}

function unpack(packed: string, precision: number): readonly Point[] {
  const deltas = unpackNumbers(packed);
  const points: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < deltas.length; i += 2) {
    x += deltas[i] ?? 0;
    y += deltas[i + 1] ?? 0;
    points.push([x / precision, y / precision]);
  }
  return points;
}

const arcNumber = (ref: number): number => (ref < 0 ? ~ref : ref);

function joinRing(arcs: readonly (readonly Point[])[], ring: readonly number[]): readonly Point[] {
  return ring.flatMap((ref, i) => {
    const arc = arcs[arcNumber(ref)] ?? [];
    const points = ref < 0 ? arc.toReversed() : arc;
    return i === 0 ? points : points.slice(1);
  });
}

/** The smallest box that holds all rings. */
export function boxOf(rings: readonly (readonly Point[])[]): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
  }
  return [west, north, east, south];
}

function sidesOf(regions: PlateFile['regions']): ReadonlyMap<number, readonly RegionId[]> {
  const sides = new Map<number, RegionId[]>();
  for (const { id, rings } of regions) {
    for (const ref of rings.flat()) sides.set(arcNumber(ref), [...(sides.get(arcNumber(ref)) ?? []), id]);
  }
  return sides;
}

/** Unpacks a map file. */
export function readPlate(file: PlateFile): Plate {
  const lines = (packed: readonly string[]) => packed.map((line) => unpack(line, file.precision));
  const arcs = lines(file.arcs);
  const sides = sidesOf(file.regions);
  return {
    ...file,
    regions: file.regions.map(({ id, owner, rings }) => {
      const joined = rings.map((ring) => joinRing(arcs, ring));
      return { id, owner, rings: joined, box: boxOf(joined) };
    }),
    arcs: arcs.map((points, i) => ({ points, sides: sides.get(i) ?? [] })),
    lakes: lines(file.lakes),
    rivers: lines(file.rivers),
    graticule: lines(file.graticule),
    places: new Map(file.places.map((place) => [place.id, place])),
  };
}

function crossings([x, y]: Point, ring: readonly Point[]): number {
  let count = 0;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [qx, qy] of ring) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) count++;
    [px, py] = [qx, qy];
  }
  return count;
}

/** The region under a point of the plate; none: the sea. */
export function regionAt(plate: Plate, at: Point): Region | undefined {
  const [x, y] = at;
  return plate.regions.find(({ box, rings }) => {
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
    return rings.reduce((count, ring) => count + crossings(at, ring), 0) % 2 === 1;
  });
}
