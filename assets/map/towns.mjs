// The gazetteer of the plates: longitude and latitude in degrees, and the side on which the name stands first (east, if
// none is said). By id; an id is a name of the day, so that a town may stand here under two.
export const towns = {
  london: [-0.12, 51.5, 'w'],
};
