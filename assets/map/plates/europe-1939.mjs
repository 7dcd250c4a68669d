// Europe on 30 March 1939, between the occupation of Prague and the war. The atoms are those of 31 August 1939; Albania,
// which Italy took on 7 April, and the Hatay, which France gave to Turkey in July, are pieces of their own.
// Simplified: as on the plate of 1938; the Protectorate is coloured as Germany, Slovakia as the client it was; the
// Corridor is cut off at the latitude of Bromberg; eastern Poland is what became Soviet after 1945, which near Bialystok
// and Przemysl lies 30 to 60 km east of the lines of August and September 1939.
import { label, labelsOf, place, placesNamed, placesOf, point } from '../parts.mjs';
import { europe1938 } from './europe-1938.mjs';

/** Units here for a unit of 1938. */
const scale = 0.84;

const gone = [
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
  'danzig',
];
const kept = ['at-east-prussia', 'at-pomerania', 'at-lorraine', 'at-minsk', 'at-zbruch', 'at-silesia'];

const places = [
  place('danzig', 18.65, 54.35, 'town', 0, 'w'),
  ...placesOf(europe1938.places, gone),
  ...placesNamed({ 2: 'kishinev gdynia vyborg', 3: 'bromberg' }),
  ...europe1938.places.filter(({ id }) => kept.includes(id)),
  point('to-corridor', 18.0, 53.6),
  point('to-warsaw', 20.5, 52.8),
  point('to-cracow', 19.3, 50.6),
  point('at-vistula', 19.3, 52.4),
  point('to-vistula', 18.4, 52.9),
  point('to-rhine', 7.3, 50.2),
  point('to-wilno', 26.2, 54.4),
  point('in-hatay', 36.16, 36.2),
];

const countryLabels = [
  ...labelsOf(europe1938.countryLabels, scale, ['SUN', 'CSK', 'ALB']),
  label('SUN', 34.5, 53.2, 190, 1, { lines: 2, other: [[33.5, 51.0, 0, 200, 2]] }),
  label('SVK', 19.5, 48.75, 64, 4),
];

const landLabels = [
  label('austria', 14.3, 47.42, 64, 4),
  label('bohemia-moravia', 15.2, 49.6, 78, 4, { lines: 2 }),
  label('east-prussia', 20.85, 54.05, 54, 5, { lines: 2 }),
  label('corridor', 16.1, 55.1, 54, 5, { pointsTo: [18.1, 53.9] }),
  label('ruthenia', 23.2, 48.4, 40, 5, { turn: 24, near: 1.2 }),
  label('bessarabia', 28.6, 47.2, 54, 5, { turn: 60, near: 1.1 }),
  label('albania', 20.05, 41.05, 44, 5, { turn: 82 }),
];

const cuts = [
  {
    id: 'corridor',
    line: [
      [17.25, 53.3],
      [17.7, 53.05],
      [18.2, 52.98],
      [18.8, 53.1],
      [19.25, 53.45],
    ],
    inside: [18.2, 53.75],
  },
  {
    // The old frontier between Bukovina and Bessarabia, as on the plate of 1934.
    id: 'bessarabia',
    line: [
      [26.62, 48.25],
      [26.35, 48.3],
      [26.3, 48.52],
    ],
    inside: [28.86, 47.01],
  },
];

export const europe1939 = {
  id: 'europe-1939',
  date: '1939',
  projection: { kind: 'conic', parallels: [43, 59], middle: [16, 50] },
  edge: europe1938.edge,
  graticule: europe1938.graticule,
  framings: {
    chromebook: [
      [-5.2, 50],
      [40, 50],
      [16, 42.1],
      [16, 60.6],
    ],
    projector: [
      [-5.6, 50],
      [40.4, 50],
      [16, 41.8],
      [16, 60.8],
    ],
    phone: [
      [8.5, 51],
      [34, 51],
      [20, 45.5],
      [20, 58.5],
    ],
  },
  limits: [
    [-12, 47],
    [46, 50],
    [16, 36],
    [16, 64.2],
  ],
  detail: 1.5,
  margin: 90,
  holders: { LTU_V: 'wilno', DANZIG: 'danzig', PROT: 'bohemia-moravia', SVK39: 'SVK' },
  cuts,
  pieces: [
    { id: 'corridor', owner: 'POL', towns: [[18.2, 53.75]] },
    { id: 'poland-east', owner: 'POL', towns: [[24.03, 49.84]] },
    { id: 'wilno', owner: 'POL', towns: [] },
    { id: 'danzig', owner: 'DANZIG', towns: [] },
    { id: 'bohemia-moravia', owner: 'DEU', towns: [] },
    { id: 'albania', owner: 'ALB', towns: [[19.82, 41.33]] },
    { id: 'hatay', owner: 'FRA', held: { 1938: 'FRA_M', 1939: 'TUR' } },
    { id: 'bessarabia', owner: 'ROU', towns: [[28.86, 47.01]] },
    { id: 'austria', owner: 'DEU', towns: [[16.37, 48.2]] },
    { id: 'karelia', owner: 'FIN', towns: [[28.75, 60.71]] },
  ],
  memories: ['austria', 'bohemia-moravia'],
  places,
  countryLabels,
  landLabels,
  seaLabels: labelsOf(europe1938.seaLabels, scale),
};
