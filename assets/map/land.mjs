// Who held which piece of land on the day of a plate. Reads atoms/ (see CREDITS.md).
import { readFileSync } from 'node:fs';
import { cutAtom, isInside, pointsOf, readAtoms } from './topology.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const ownership = read('atoms/ownership.json');

/** Holders by other names than the atoms know: dependencies under their sovereigns, wherever a plate says nothing else. */
const sovereigns = {
  FRA_C: 'FRA',
  FRA_M: 'FRA',
  GBR_C: 'GBR',
  GBR_M: 'GBR',
  ITA_C: 'ITA',
  ESP_C: 'ESP',
  PRT_C: 'PRT',
  DNK_C: 'DNK',
};

/** The atom under a town. */
function atomAt({ arcs, atoms }, town) {
  const found = [...atoms].find(([, polygons]) =>
    polygons.some((rings) =>
      isInside(
        town,
        rings.map((ring) => pointsOf(arcs, ring)),
      ),
    ),
  );
  if (!found) throw new Error(`no land under ${town}`);
  return found[0];
}

/** True if all of a polygon's first ring lies within west, south, east, north. */
const isWithin = (arcs, rings, [west, south, east, north]) =>
  pointsOf(arcs, rings[0]).every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);

/** True if an atom was held by these, each on the date beside it. */
const wasHeld = (atom, held) =>
  Object.entries(held).every(
    ([date, holder]) => ownership.atoms[atom]?.[ownership.dates.findIndex(({ id }) => id === date)] === holder,
  );

/** Atoms joined to regions by their holder on that day, pieces apart; cuts are made first. A piece is named by towns on
 *  its atoms, by who held them on other dates (`held`), or by `holders`, where the atoms know its holder by a name of its
 *  own; `box` takes of it only the polygons that lie within. */
export function landOf({ date, holders = {}, pieces = [], cuts = [] }) {
  const when = ownership.dates.findIndex(({ id }) => id === date);
  const map = readAtoms(read('atoms/atoms.topo.json'));
  const source = new Map();
  for (const { id, line, inside } of cuts) {
    const from = atomAt(map, inside);
    cutAtom(map, from, line, inside, id);
    source.set(id, source.get(from) ?? from);
  }
  const pieceOf = new Map();
  for (const { id, towns = [] } of pieces) for (const town of towns) pieceOf.set(atomAt(map, town), { id });
  for (const { id, held, box } of pieces) {
    if (!held) continue;
    for (const atom of map.atoms.keys()) if (wasHeld(atom, held)) pieceOf.set(atom, { id, box });
  }
  const holderAt = (atom) => {
    const name = ownership.atoms[source.get(atom) ?? atom][when];
    return holders[name] ?? sovereigns[name] ?? name;
  };
  const groups = new Map();
  for (const [atom, polygons] of map.atoms) {
    const piece = pieceOf.get(atom);
    for (const rings of polygons) {
      const isPiece = piece && (!piece.box || isWithin(map.arcs, rings, piece.box));
      const id = isPiece ? piece.id : holderAt(atom);
      groups.set(id, [...(groups.get(id) ?? []), rings]);
    }
  }
  const owners = new Map(pieces.map(({ id, owner }) => [id, owner]));
  return { arcs: map.arcs, groups, ownerOf: (id) => owners.get(id) ?? id };
}
