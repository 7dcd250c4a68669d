// Europe in May 1955, when Austria got its treaty. The atoms are those of April 1955; the Saar apart, as it was until 1957;
// Austria whole although four powers still held it; Tunisia and Morocco, independent in March 1956, are pieces of their
// own. Simplified otherwise as on the plate of 1973, from which it takes its frame and its names.
import { label, point } from '../parts.mjs';
import { europe1954 } from './europe-1954.mjs';
import { europe1973 } from './europe-1973.mjs';

export const europe1955 = {
  ...europe1973,
  id: 'europe-1955',
  date: '1955',
  holders: { BER_W: 'west-berlin', AUT_OCC: 'AUT', SAAR: 'saar' },
  pieces: [
    ...europe1973.pieces.filter(({ id }) => id !== 'cyprus-north'),
    { id: 'saar', owner: 'SAAR' },
    { id: 'tunisia', owner: 'FRA', held: { 1969: 'TUN' } },
    { id: 'morocco', owner: 'FRA', held: { 1955: 'FRA_C', 1969: 'MAR' } },
  ],
  places: [...europe1954.places, point('in-tunisia', 9.5, 35.0), point('in-morocco', -6.0, 33.0)],
  landLabels: [...europe1973.landLabels, label('saar', 4.0, 48.4, 34, 5, { pointsTo: [6.95, 49.4], near: 1.1 })],
};
