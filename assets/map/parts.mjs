// The words in which a plate is defined (plates/*.mjs): places, seats for names, pieces of land.
import { towns } from './towns.mjs';

/** kind: capital, town, or point (a place for an arrow, never named). side: where its name stands first.
 *  rank: 0 always shown, 1 when there is room, 2 and 3 when the reader comes nearer. */
export const place = (id, lon, lat, kind = 'town', rank = 2, side = 'e') => ({ id, at: [lon, lat], kind, rank, side });

/** A place for arrows and troops: never named. */
export const point = (id, lon, lat) => place(id, lon, lat, 'point');

/** Places of the gazetteer, by rank: `{ 0: 'tokyo nanking', 1: 'mukden/n' }`; after the slash the side of the name. */
const picked = (kind, byRank) =>
  Object.entries(byRank).flatMap(([rank, ids]) =>
    ids.split(/\s+/).map((entry) => {
      const [id, turned] = entry.split('/');
      if (!towns[id]) throw new Error(`the gazetteer has no ${id}`);
      const [lon, lat, side] = towns[id];
      return place(id, lon, lat, kind, Number(rank), turned ?? side ?? 'e');
    }),
  );
export const capitals = (byRank) => picked('capital', byRank);
export const placesNamed = (byRank) => picked('town', byRank);

/** Where a country's name stands: the middle of the line, how wide the country is there (in units of the plate), its
 *  size among names (1 largest), and the turn and bow that let it follow the land. */
export const label = (id, lon, lat, span, size, more = {}) => ({ id, at: [lon, lat], span, size, ...more });

/** Labels of another plate, drawn to the scale of this one (units here for a unit there). */
export const labelsOf = (labels, scale, without = []) =>
  labels
    .filter(({ id }) => !without.includes(id))
    .map(({ span, other, ...rest }) => ({
      ...rest,
      span: Math.round(span * scale),
      ...(other && {
        other: other.map(([lon, lat, turn, room, lines]) => [lon, lat, turn, Math.round(room * scale), lines]),
      }),
    }));

/** Named places of another plate, without the points that belong to its own fronts. */
export const placesOf = (places, without = []) =>
  places.filter(({ id, kind }) => kind !== 'point' && !without.includes(id));
