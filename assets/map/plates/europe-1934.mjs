// Europe in 1934, when an eastern pact was talked over. The atoms are those of March 1932; no frontier moved before the
// Saar went home in March 1935. Simplified: the demilitarised zone of the Rhine is schematic (20 km); the Saar is drawn
// with the frontiers of today's Land, a third larger than the territory of 1920; Bessarabia is cut from the Bukovina by
// a hand-drawn line, good to 15 km; Memel, Danzig and Wilno as on the plate of 1938.
import { label, labelsOf, place, placesNamed, placesOf } from '../parts.mjs';
import { europe1938 } from './europe-1938.mjs';

/** Units here for a unit of 1938. */
const scale = 0.84;

const minor = [
  'eger',
  'carlsbad',
  'reichenberg',
  'aussig',
  'troppau',
  'teschen',
  'komarno',
  'chust',
  'berchtesgaden',
  'godesberg',
  'nuremberg',
  'munich',
  'washington',
  'vienna',
  'marseille',
];
const places = [
  ...placesOf(europe1938.places, minor),
  place('vienna', 16.37, 48.2, 'capital', 1, 'n'),
  place('marseille', 5.37, 43.3, 'town', 1, 'w'),
  ...placesNamed({ 1: 'stresa', 2: 'kishinev', 3: 'locarno/n saarbrucken' }),
];

const countryLabels = [
  ...labelsOf(europe1938.countryLabels, scale, ['SUN', 'CSK']),
  label('SUN', 34.5, 53.2, 190, 1, { lines: 2, other: [[33.5, 51.0, 0, 200, 2]] }),
  label('CSK', 18.2, 49.13, 150, 3, { turn: 9, bow: 4 }),
  label('AUT', 14.4, 47.35, 84, 4),
];

const landLabels = [
  label('east-prussia', 20.85, 54.05, 54, 5, { lines: 2 }),
  label('rhineland', 7.1, 51.0, 50, 5, { near: 1.2 }),
  label('saar', 4.0, 48.6, 34, 5, { pointsTo: [6.95, 49.4], near: 1.1 }),
  label('bessarabia', 28.6, 47.2, 54, 5, { turn: 60, near: 1.1 }),
  label('ruthenia', 23.2, 48.4, 44, 5, { turn: 24, near: 1.9 }),
];

const seaLabels = labelsOf(europe1938.seaLabels, scale);

/** The old frontier between Bukovina and Bessarabia, from the Moldavian side by Novoselitsa to the Dniester. */
const bessarabia = {
  id: 'bessarabia',
  line: [
    [26.62, 48.25],
    [26.35, 48.3],
    [26.3, 48.52],
  ],
  inside: [28.86, 47.01],
};

export const europe1934 = {
  id: 'europe-1934',
  date: '1932',
  projection: { kind: 'conic', parallels: [43, 59], middle: [16, 50] },
  edge: europe1938.edge,
  graticule: europe1938.graticule,
  framings: {
    chromebook: [
      [-5.2, 50],
      [40, 50],
      [16, 42.1],
      [16, 60.2],
    ],
    projector: [
      [-5.6, 50],
      [40.4, 50],
      [16, 41.8],
      [16, 60.4],
    ],
    phone: [
      [1.8, 51],
      [29.5, 51],
      [17, 44.6],
      [17, 58],
    ],
  },
  limits: [
    [-12, 47],
    [46, 50],
    [16, 36],
    [16, 64.2],
  ],
  detail: 1.2,
  holders: { LTU_V: 'wilno', MEMEL: 'memel', SUDETEN: 'CSK', DEU_RH: 'rhineland', SAAR: 'saar', DANZIG: 'danzig' },
  cuts: [bessarabia],
  pieces: [
    { id: 'bessarabia', owner: 'ROU', towns: [[28.86, 47.01]] },
    { id: 'wilno', owner: 'POL', towns: [] },
    { id: 'memel', owner: 'LTU', towns: [] },
    { id: 'danzig', owner: 'DANZIG', towns: [] },
    { id: 'saar', owner: 'SAAR', towns: [] },
    { id: 'rhineland', owner: 'DEU', towns: [] },
  ],
  memories: ['rhineland'],
  places,
  countryLabels,
  landLabels,
  seaLabels,
};
