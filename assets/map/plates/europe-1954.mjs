// Europe from the Berlin conference of January 1954 to the summit of July 1955. The atoms are those of June 1950; Trieste
// is shown as the Free Territory in two zones that it was until October 1954, the Saar apart, Austria whole although four
// powers held it until 1955. Simplified otherwise as on the plate of 1973, from which it takes its frame and its names.
import { label, placesNamed, point } from '../parts.mjs';
import { europe1973 } from './europe-1973.mjs';

export const europe1954 = {
  ...europe1973,
  id: 'europe-1954',
  date: '1950',
  holders: { BER_W: 'west-berlin', AUT_OCC: 'AUT', SAAR: 'saar', GBR_M: 'LBY' },
  pieces: [
    ...europe1973.pieces.filter(({ id }) => id !== 'cyprus-north'),
    { id: 'saar', owner: 'SAAR', towns: [] },
    { id: 'trieste-a', owner: 'TRIESTE', held: { 1950: 'FTT', 1955: 'ITA' } },
    { id: 'trieste-b', owner: 'TRIESTE', held: { 1950: 'FTT', 1955: 'YUG' } },
  ],
  memories: [...europe1973.memories, 'trieste-b'],
  places: [
    ...europe1973.places.filter(({ id }) => id !== 'trieste'),
    ...placesNamed({ 2: 'trieste', 3: 'saarbrucken' }),
    point('in-trieste-b', 13.75, 45.5),
    point('at-thuringia', 11.2, 50.9),
    point('to-hesse', 9.0, 50.5),
    point('at-carpathians', 22.8, 48.5),
    point('to-budapest', 20.2, 47.7),
    point('at-rhine', 8.0, 49.8),
    point('to-elbe-line', 10.6, 51.2),
  ],
  landLabels: [...europe1973.landLabels, label('saar', 4.0, 48.4, 34, 5, { pointsTo: [6.95, 49.4], near: 1.1 })],
};
