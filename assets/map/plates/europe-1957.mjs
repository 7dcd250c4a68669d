// Europe when Rapacki laid his plan before the United Nations in October 1957. The atoms are those of April 1955; the Saar
// had joined the Federal Republic in January 1957, Austria was free since 1955, Tunisia and Morocco since 1956; Algeria (1962) and
// Cyprus (1960) are pieces of their own. Frame and
// names as on the plate of 1973.
import { placesNamed, point } from '../parts.mjs';
import { europe1954 } from './europe-1954.mjs';
import { europe1973 } from './europe-1973.mjs';

export const europe1957 = {
  ...europe1973,
  id: 'europe-1957',
  date: '1955',
  holders: { BER_W: 'west-berlin', AUT_OCC: 'AUT', SAAR: 'FRG' },
  pieces: [
    ...europe1973.pieces.filter(({ id }) => id !== 'cyprus-north'),
    { id: 'TUN', owner: 'TUN', held: { 1969: 'TUN' } },
    { id: 'MAR', owner: 'MAR', held: { 1969: 'MAR' } },
    { id: 'algeria', owner: 'FRA', held: { 1969: 'DZA' } },
    { id: 'cyprus', owner: 'GBR', towns: [[33.36, 35.17]], held: { 1975: 'CYN_OCC' } },
  ],
  places: [
    ...europe1954.places.filter(({ id }) => id !== 'saarbrucken'),
    ...placesNamed({ 3: 'saarbrucken' }),
    point('in-algeria', 3.0, 35.5),
  ],
};
