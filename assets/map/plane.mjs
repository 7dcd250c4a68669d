// From degrees to the plane of a plate: equal areas, so that no country looks larger than it is.
import { geoAzimuthalEqualArea, geoConicEqualArea, geoEqualEarth } from 'd3-geo';

const clamp = (v, low, high) => Math.min(high, Math.max(low, v));

/** West, north, east, south ends of points. */
export function boxOf(points) {
  const x = points.map((p) => p[0]);
  const y = points.map((p) => p[1]);
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

/** `conic`: two parallels through the heart of the plate; `azimuthal`: around one point; `world`: Equal Earth. */
const projectionOf = {
  conic: ({ parallels, middle: [lon, lat] }) =>
    geoConicEqualArea().parallels(parallels).rotate([-lon, 0]).center([0, lat]),
  azimuthal: ({ middle: [lon, lat] }) => geoAzimuthalEqualArea().rotate([-lon, -lat]),
  world: ({ middle: [lon] }) => geoEqualEarth().rotate([-lon, 0]),
};

/** Projection of a plate, its framings, and how coarse a line may be where. `air`: units of empty paper beyond the
 *  northern and southern limits, for a plate much wider than a screen.
 *  `margin`: so many units beyond the end of panning the land keeps its shape. */
export function planeOf({ projection, margin = 140, air = 0, width = 905, edge, framings, limits }) {
  const spot = projectionOf[projection.kind](projection).scale(1).translate([0, 0]);
  const [west, , east] = boxOf(framings.chromebook.map((p) => spot(p)));
  spot.scale(width / (east - west));
  const boxes = Object.fromEntries(Object.entries(framings).map(([name, at]) => [name, boxOf(at.map((p) => spot(p)))]));
  const [w, n, e, s] = boxOf(limits.map((p) => spot(p)));
  const whole = [w, n - air, e, s + air];
  const heart = boxes.projector;
  const isNear = ([x, y], m = margin) => x > whole[0] - m && x < whole[2] + m && y > whole[1] - m && y < whole[3] + m;
  const isHeart = ([x, y]) => x > heart[0] && x < heart[2] && y > heart[1] && y < heart[3];
  return {
    spot,
    /** Beyond the edge (degrees) nothing is ever seen; points there are drawn in to it. */
    project: ([lon, lat]) => spot([clamp(lon, edge.west, edge.east), clamp(lat, edge.south, edge.north)]),
    boxes,
    whole,
    isNear,
    leastArea: (p) => (isHeart(p) ? 0.03 : isNear(p) ? 0.12 : 400),
  };
}
