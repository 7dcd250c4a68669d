// Small tools for a shared-arc map: read it, join pieces, cut one along a line, thin its arcs.

/** Arcs in degrees, and each atom as polygons of rings of arc numbers (~n is arc n backwards). */
export function readAtoms(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const atoms = new Map();
  for (const { id, type, arcs: refs } of Object.values(topology.objects)[0].geometries) {
    if (type) atoms.set(id, type === 'Polygon' ? [refs] : refs);
  }
  return { arcs, atoms };
}

/** The points of a ring of arc numbers. */
export function pointsOf(arcs, ring) {
  return ring.flatMap((ref, i) => {
    const points = ref < 0 ? [...arcs[~ref]].reverse() : arcs[ref];
    return i === 0 ? points : points.slice(1);
  });
}

/** Even-odd test in the plane. */
export function isInside([x, y], rings) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/** Breaks the arc nearest to a point at its nearest vertex, wherever the arc is used; gives back that vertex. */
function breakArc({ arcs, atoms }, ring, point) {
  let best = [Infinity];
  for (const ref of ring) {
    const n = ref < 0 ? ~ref : ref;
    arcs[n].forEach((p, i) => {
      const far = Math.hypot(p[0] - point[0], p[1] - point[1]);
      if (far < best[0]) best = [far, n, i];
    });
  }
  const [, n, i] = best;
  const arc = arcs[n];
  if (i === 0 || i === arc.length - 1) return arc[i];
  const rest = arcs.push(arc.slice(i)) - 1;
  arcs[n] = arc.slice(0, i + 1);
  const split = (ref) => (ref === n ? [n, rest] : ref === ~n ? [~rest, ~n] : [ref]);
  for (const [id, polygons] of atoms)
    atoms.set(
      id,
      polygons.map((rings) => rings.map((r) => r.flatMap(split))),
    );
  return arc[i];
}

const isSame = (a, b) => a[0] === b[0] && a[1] === b[1];
const startOf = (arcs, ref) => (ref < 0 ? arcs[~ref].at(-1) : arcs[ref][0]);

/** Cuts the polygon of an atom that holds `inside`, along a line whose ends are snapped to its edge; the part that holds
 *  `inside` becomes an atom of its own. */
export function cutAtom(map, id, line, inside, newId) {
  const { arcs, atoms } = map;
  const which = atoms.get(id).findIndex((rings) => isInside(inside, [pointsOf(arcs, rings[0])]));
  if (which < 0) throw new Error(`${newId}: ${inside} does not lie in the atom that is cut`);
  const outer = () => atoms.get(id)[which][0];
  const from = breakArc(map, outer(), line[0]);
  const to = breakArc(map, outer(), line.at(-1));
  const cut = arcs.push([from, ...line.slice(1, -1), to]) - 1;
  const ring = outer();
  const at = ring.findIndex((ref) => isSame(startOf(arcs, ref), from));
  const turned = [...ring.slice(at), ...ring.slice(0, at)];
  const mid = turned.findIndex((ref) => isSame(startOf(arcs, ref), to));
  const halves = [
    [...turned.slice(0, mid), ~cut],
    [...turned.slice(mid), cut],
  ];
  const [mine, rest] = isInside(inside, [pointsOf(arcs, halves[0])]) ? halves : [...halves].reverse();
  atoms.set(newId, [[mine]]);
  atoms.set(
    id,
    atoms.get(id).map((rings, i) => (i === which ? [rest, ...rings.slice(1)] : rings)),
  );
}

const area = ([ax, ay], [bx, by], [cx, cy]) => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/** Visvalingam: drops the point whose triangle is smallest until none is below its least area. Ends stay. */
export function thin(points, leastAt) {
  const kept = points.map((p) => ({ p, least: leastAt(p) }));
  const size = (i) => area(kept[i - 1].p, kept[i].p, kept[i + 1].p) / kept[i].least;
  const sizes = kept.map((_, i) => (i === 0 || i === kept.length - 1 ? Infinity : size(i)));
  while (kept.length > 2) {
    let at = 0;
    for (let i = 1; i < sizes.length; i++) if (sizes[i] < sizes[at]) at = i;
    if (sizes[at] >= 1) break;
    const gone = sizes[at];
    kept.splice(at, 1);
    sizes.splice(at, 1);
    for (const i of [at - 1, at]) if (i > 0 && i < kept.length - 1) sizes[i] = Math.max(size(i), gone);
  }
  return kept.map(({ p }) => p);
}
