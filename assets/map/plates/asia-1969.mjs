// Asia when Moscow proposed a system of collective security for it, 1969 to 1972. The atoms are those of July 1969: the
// eastern wing of Pakistan, Bangladesh from December 1971, is a piece of its own; Sinai, the Golan, the West Bank and Gaza
// as occupied in 1967; Bahrain, Qatar, the Trucial
// Coast (independent in 1971) and Okinawa (Japanese again in 1972) are pieces too. Frame, names and doubts as on the plate of 1954.
import { label, point } from '../parts.mjs';
import { asia1954 } from './asia-1954.mjs';

const kept = asia1954.landLabels.filter(({ id }) => !['malaya', 'borneo-british', 'aden-protectorate'].includes(id));

export const asia1969 = {
  ...asia1954,
  id: 'asia-1969',
  date: '1969',
  holders: { ...asia1954.holders, ISR_OCC: 'ISR', YEM_S: 'PDY' },
  pieces: [
    ...asia1954.pieces
      .filter(({ id }) => id !== 'malaya')
      .map((piece) => (piece.id === 'sinai' ? { ...piece, owner: 'ISR' } : piece)),
    { id: 'ryukyu', owner: 'USA', held: { 1969: 'RYUKYU' } },
    { id: 'bahrain', owner: 'GBR', held: { 1990: 'BHR' } },
    { id: 'qatar', owner: 'GBR', held: { 1990: 'QAT' } },
    { id: 'trucial-coast', owner: 'GBR', held: { 1990: 'ARE' } },
  ],
  places: [
    ...asia1954.places.filter(({ id }) => id !== 'karachi'),
    ...asia1954.places.filter(({ id }) => id === 'karachi').map((place) => ({ ...place, kind: 'town', rank: 2 })),
    point('in-bahrain', 50.55, 26.05),
    point('in-qatar', 51.2, 25.3),
    point('in-trucial-coast', 54.4, 24.0),
    point('in-ryukyu', 128.0, 26.6),
    { ...point('islamabad', 73.05, 33.69), kind: 'capital', rank: 0, side: 'w' },
  ],
  countryLabels: [
    ...asia1954.countryLabels,
    label('MYS', 102.1, 4.0, 40, 4),
    label('KWT', 50.8, 30.4, 30, 5, { pointsTo: [47.8, 29.3], near: 1.2 }),
  ],
  landLabels: kept,
};
