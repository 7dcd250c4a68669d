// Europe when Rapacki laid his plan before the United Nations in October 1957. The atoms are those of April 1955; the Saar
// had joined the Federal Republic in January 1957, Austria was free since 1955, Tunisia and Morocco since 1956. Frame and
// names as on the plate of 1973.
import { placesNamed } from '../parts.mjs';
import { europe1954 } from './europe-1954.mjs';
import { europe1973 } from './europe-1973.mjs';

export const europe1957 = {
  ...europe1973,
  id: 'europe-1957',
  date: '1955',
  holders: { BER_W: 'west-berlin', AUT_OCC: 'AUT', SAAR: 'FRG' },
  pieces: [
    ...europe1973.pieces,
    { id: 'TUN', owner: 'TUN', towns: [[9.5, 35.0]] },
    { id: 'MAR', owner: 'MAR', towns: [[-6.0, 33.0]] },
  ],
  places: [...europe1954.places.filter(({ id }) => id !== 'saarbrucken'), ...placesNamed({ 3: 'saarbrucken' })],
};
