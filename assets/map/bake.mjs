// Bakes one plate from its definition: chosen atoms, projected, thinned, in whole tenths of a unit, with shared arcs,
// lakes, rivers, graticule, places and the seats of names. One unit is about one CSS pixel on a Chromebook.
import * as topojson from 'topojson-client';
import { landOf } from './land.mjs';
import { packNumbers } from './pack.mjs';
import { boxOf, planeOf } from './plane.mjs';
import { pointsOf, thin } from './topology.mjs';
import { waterOf } from './water.mjs';

const precision = 10;

/** Rings of the joined polygons: arcs that two of them share disappear. */
function joined(arcs, polygons) {
  const topology = { type: 'Topology', arcs, objects: {} };
  return topojson.mergeArcs(
    topology,
    polygons.map((rings) => ({ type: 'Polygon', arcs: rings })),
  ).arcs;
}

/** A line as text: each point by its distance from the one before. */
function deltas(points) {
  const out = [];
  let last = [0, 0];
  for (const point of points.map((p) => p.map((v) => Math.round(v * precision)))) {
    if (out.length > 2 && point[0] === last[0] && point[1] === last[1]) continue;
    out.push(point[0] - last[0], point[1] - last[1]);
    last = point;
  }
  return packNumbers(out);
}

/** Arcs under new numbers, in order of first use. */
function startNumbers() {
  const used = new Map();
  const renumber = (ref) => {
    const n = ref < 0 ? ~ref : ref;
    if (!used.has(n)) used.set(n, used.size);
    return ref < 0 ? ~used.get(n) : used.get(n);
  };
  return { used, renumber };
}

/** Regions with arcs of their own: only those in sight, thinned and rounded. */
function drawn(definition, plane) {
  const { arcs, groups, ownerOf } = landOf(definition);
  const { leastIsle = 0.35, detail = 1 } = definition;
  const flat = arcs.map((arc) => arc.map(plane.project));
  const isSeen = (rings) => {
    const points = pointsOf(flat, rings[0]);
    const [west, north, east, south] = boxOf(points);
    return (east - west) * (south - north) > leastIsle && points.some((p) => plane.isNear(p, 40));
  };
  const { used, renumber } = startNumbers();
  const regions = [...groups]
    .map(([id, polygons]) => ({ id, owner: ownerOf(id), rings: joined(arcs, polygons).filter(isSeen).flat() }))
    .filter(({ rings }) => rings.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((region) => ({ ...region, rings: region.rings.map((ring) => ring.map(renumber)) }));
  const leastArea = (p) => plane.leastArea(p) * detail;
  return { regions, arcs: [...used.keys()].map((n) => deltas(thin(flat[n], leastArea))) };
}

/** A seat for a name, on the plane. */
function seatOn({ spot }) {
  const rounded = (at) => spot(at).map((v) => Math.round(v * precision) / precision);
  return ({ at, other = [], pointsTo, ...rest }) => ({
    ...rest,
    at: rounded(at),
    ...(pointsTo ? { pointsTo: rounded(pointsTo) } : {}),
    ...(other.length
      ? {
          other: other.map(([lon, lat, turn, span, lines]) => ({
            at: rounded([lon, lat]),
            turn,
            span,
            ...(lines && { lines }),
          })),
        }
      : {}),
  });
}

const tidy = (box) => box.map((v) => Math.round(v));

/** The plate as it is written down. */
export function bakePlate(definition) {
  const { id, places, countryLabels, landLabels, seaLabels, memories = [] } = definition;
  const plane = planeOf(definition);
  const { regions, arcs } = drawn(definition, plane);
  const { lakes, rivers, graticule } = waterOf(definition, plane);
  const seat = seatOn(plane);
  return {
    id,
    precision,
    limits: tidy(plane.whole),
    framings: Object.fromEntries(Object.entries(plane.boxes).map(([k, v]) => [k, tidy(v)])),
    memories,
    regions,
    arcs,
    lakes: lakes.map(deltas),
    rivers: rivers.map(deltas),
    graticule: graticule.map(deltas),
    places: places.map(({ at, ...rest }) => ({ ...rest, at: seat({ at }).at })),
    countries: countryLabels.map(seat),
    lands: landLabels.map(seat),
    seas: seaLabels.map(seat),
  };
}
