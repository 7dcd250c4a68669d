// node assets/title/make.mjs
// Draws ring.svg: a globe seen from above Europe, inside a ring of fifteen seats, one of them empty. The wedge that came
// through the gap stands in index.html, for it must reach the edge of the page.
// Reads ../map/atoms (see its CREDITS.md). What it writes is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea, geoGraticule, geoOrthographic, geoPath } from 'd3-geo';
import * as topojson from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';

const here = new URL('./', import.meta.url);
const ink = '#1d2733';
const blue = '#1f4e6b';
const sea = '#cbdad4';
const middle = 500;
const radius = 372;
const seats = 15;
const emptySeat = 11;

const atoms = JSON.parse(readFileSync(new URL('../map/atoms/atoms.topo.json', here), 'utf8'));
// At this size one unit of the drawing is some 17 km: finer coasts and smaller islands would only weigh.
const finest = 1e-5;
const coarse = simplify(presimplify(atoms, sphericalTriangleArea), finest);
const large = filter(coarse, filterWeight(coarse, 1e-4, sphericalRingArea));
const merged = topojson.merge(large, large.objects.pieces.geometries);
// On a sphere a ring wound the wrong way round means all the rest of the world.
const isSmall = (ring) => geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
const wound = (ring, at) => (isSmall(ring) === (at === 0) ? ring : [...ring].reverse());
const land = { ...merged, coordinates: merged.coordinates.map((rings) => rings.map(wound)) };

const projection = geoOrthographic()
  .rotate([-12, -42])
  .clipAngle(90)
  .scale(radius)
  .translate([middle, middle])
  .precision(1.5);

/** Steps from point to point weigh less than the points themselves; steps to the same point weigh nothing. */
function inSteps(path) {
  return path.replace(/M[^M]+/g, (ring) => {
    const [first, ...rest] = ring.match(/-?\d+,-?\d+/g).map((point) => point.split(',').map(Number));
    let [x, y] = first;
    const steps = rest.flatMap(([toX, toY]) => {
      const step = [toX - x, toY - y];
      [x, y] = [toX, toY];
      return step[0] === 0 && step[1] === 0 ? [] : [step.join(step[1] < 0 ? '' : ' ')];
    });
    if (steps.length === 0) return '';
    return `M${first.join(' ')}l${steps.join(' ').replace(/ -/g, '-')}${ring.endsWith('Z') ? 'z' : ''}`;
  });
}
const path = geoPath(projection).digits(0);
const lines = geoGraticule().step([15, 15])();

const seat = (at) =>
  at === emptySeat
    ? ''
    : `<g transform="rotate(${at * (360 / seats)} ${middle} ${middle})"><path d="M459 64h82v34h-82z"/><circle cx="500" cy="46" r="15"/></g>`;
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" aria-hidden="true">
<circle cx="500" cy="500" r="470" fill="#eadfc8"/>
<circle cx="500" cy="500" r="426" fill="none" stroke="${ink}" stroke-width="1.5" stroke-dasharray="2 9"/>
<g fill="${ink}">${Array.from({ length: seats }, (_, at) => seat(at)).join('')}</g>
<circle cx="500" cy="500" r="${radius}" fill="${sea}"/>
<path d="${inSteps(path(land))}" fill="${blue}"/>
<path d="${inSteps(path(lines))}" fill="none" stroke="${blue}" opacity=".35"/>
<circle cx="500" cy="500" r="${radius}" fill="none" stroke="${ink}" stroke-width="3"/>
</svg>
`;
writeFileSync(new URL('ring.svg', here), drawing);
console.log(`ring.svg: ${drawing.length} bytes`);
