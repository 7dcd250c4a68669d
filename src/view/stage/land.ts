/** Who holds what today, and which lines are coast, frontier, or only a memory of one. Pure. */
import type { RegionId, StageLand, StageModel } from '../model/stageModel';
import type { Arc, Box, Plate, Point, Region } from './plate';

/** All land of one holder. */
export interface Holding {
  readonly holder: string;
  readonly regions: readonly Region[];
  readonly box: Box;
  /** Its coasts and frontiers, without the lines between its own pieces. */
  readonly edge: readonly (readonly Point[])[];
}

export type LineKind = 'coast' | 'frontier' | 'claim' | 'memory' | 'none';

export interface Land {
  readonly holdings: readonly Holding[];
  /** Land under a hatch. */
  readonly hatched: readonly { readonly region: Region; readonly land: StageLand }[];
  readonly lines: Readonly<Record<Exclude<LineKind, 'none'>, readonly (readonly Point[])[]>>;
  readonly holderOf: ReadonlyMap<RegionId, string>;
}

const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function edgesOf(
  plate: Plate,
  holderOf: ReadonlyMap<RegionId, string>,
): ReadonlyMap<string, readonly (readonly Point[])[]> {
  const edges = new Map<string, (readonly Point[])[]>();
  for (const { points, sides } of plate.arcs) {
    const holders = sides.map((id) => holderOf.get(id) ?? id);
    if (holders.length === 2 && holders[0] === holders[1]) continue;
    for (const holder of holders) edges.set(holder, [...(edges.get(holder) ?? []), points]);
  }
  return edges;
}

function holdingsOf(plate: Plate, holderOf: ReadonlyMap<RegionId, string>): readonly Holding[] {
  const edges = edgesOf(plate, holderOf);
  const holdings = new Map<string, Holding>();
  for (const region of plate.regions) {
    const holder = holderOf.get(region.id) ?? region.owner;
    const sofar = holdings.get(holder);
    const regions = [...(sofar?.regions ?? []), region];
    const box = sofar ? around(sofar.box, region.box) : region.box;
    holdings.set(holder, { holder, regions, box, edge: edges.get(holder) ?? [] });
  }
  return [...holdings.values()];
}

/** `remembered`: pieces whose frontiers an atlas of the day still hints at, such as Austria's after March 1938. */
function kindOf(
  arc: Arc,
  holderOf: ReadonlyMap<RegionId, string>,
  hatched: ReadonlySet<RegionId>,
  remembered: ReadonlySet<RegionId>,
): LineKind {
  const [a, b] = arc.sides;
  if (a === undefined || b === undefined) return 'coast';
  if (holderOf.get(a) !== holderOf.get(b)) return 'frontier';
  if (hatched.has(a) !== hatched.has(b)) return 'claim';
  return remembered.has(a) !== remembered.has(b) ? 'memory' : 'none';
}

/** The land as the model tells it. */
export function landOf(plate: Plate, lands: StageModel['lands']): Land {
  const told = new Map(lands.map((land) => [land.region, land]));
  const holderOf = new Map(plate.regions.map(({ id, owner }) => [id, told.get(id)?.holder ?? owner]));
  const hatchedIds = new Set(lands.filter(({ hatch }) => hatch).map(({ region }) => region));
  const remembered = new Set(plate.memories);
  const lines = { coast: [], frontier: [], claim: [], memory: [] } as Record<string, (readonly Point[])[]>;
  for (const arc of plate.arcs) lines[kindOf(arc, holderOf, hatchedIds, remembered)]?.push(arc.points);
  return {
    holdings: holdingsOf(plate, holderOf),
    hatched: plate.regions.flatMap((region) => {
      const land = told.get(region.id);
      return land?.hatch ? [{ region, land }] : [];
    }),
    lines: lines as unknown as Land['lines'],
    holderOf,
  };
}

/** True if two tellings paint the same land. */
export const isSameLand = (a: StageModel['lands'], b: StageModel['lands']): boolean =>
  a.length === b.length &&
  a.every((land, i) => {
    const other = b[i];
    return (
      land.region === other?.region &&
      land.holder === other.holder &&
      land.hatch === other.hatch &&
      land.by === other.by
    );
  });
