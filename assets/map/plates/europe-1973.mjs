// Europe while the Helsinki conference sat, 1972 to 1975. The atoms are those of July 1969; no frontier in Europe moved in
// between, and the part of Cyprus that Turkish troops held from August 1974 is a piece of its
// own. Simplified: West Berlin, under three powers,
// is coloured as the Federal Republic; the three Baltic lands are dotted inside the Soviet Union, for most Western states
// never recognised that they had been annexed in 1940.
import { capitals, label, labelsOf, place, placesNamed, placesOf, point } from '../parts.mjs';
import { europe1938 } from './europe-1938.mjs';

/** Units here for a unit of 1938. */
const scale = 0.72;

const gone =
  'berlin washington tallinn riga kaunas vienna eger carlsbad reichenberg aussig troppau teschen komarno chust berchtesgaden godesberg nuremberg uzhorod konigsberg danzig memel wilno lwow cernauti kamenets breslau constantinople dresden leipzig cologne metz'.split(
    ' ',
  );

const places = [
  ...capitals({ 0: 'helsinki bonn east-berlin', 2: 'reykjavik valletta nicosia' }),
  ...placesOf(europe1938.places, [...gone, 'helsinki']),
  place('vienna', 16.37, 48.2, 'capital', 1, 'n'),
  { ...point('washington', -34, 47), kind: 'capital', rank: 0 },
  { ...point('ottawa', -34, 53), kind: 'capital', rank: 0 },
  ...placesNamed({
    2: 'west-berlin kaliningrad gdansk wroclaw vilnius lvov istanbul szczecin',
    3: 'kishinev klaipeda sarajevo turin murmansk stuttgart rostock dresden leipzig',
  }),
  point('in-cyprus-north', 33.9, 35.25),
  place('riga', 24.1, 56.95, 'town', 2, 'e'),
  place('tallinn', 24.75, 59.44, 'town', 2, 's'),
];

const countryLabels = [
  ...labelsOf(europe1938.countryLabels, scale, ['DEU', 'POL', 'SUN', 'CSK', 'EST', 'LVA', 'LTU', 'FIN', 'NOR', 'SWE']),
  label('FRG', 9.3, 50.6, 66, 3, { lines: 3 }),
  label('GDR', 12.4, 52.2, 58, 4, { lines: 2 }),
  label('POL', 19.4, 52.0, 110, 2),
  label('SUN', 34.5, 53.4, 220, 1, { lines: 2 }),
  label('CSK', 17.6, 49.3, 112, 3, { turn: 9, bow: 3 }),
  label('AUT', 14.5, 47.4, 70, 4),
  label('FIN', 26.4, 62.8, 100, 2),
  label('NOR', 9.1, 61.3, 100, 2, { turn: -24 }),
  label('SWE', 15.2, 61.6, 130, 2, { turn: -70 }),
  label('CYP', 34.6, 34.6, 40, 5),
  label('ISL', -18.6, 65.0, 66, 4),
  label('MLT', 16.2, 35.4, 30, 5),
];

const landLabels = [
  label('estonia', 25.8, 58.75, 50, 5, { near: 1 }),
  label('latvia', 25.6, 56.75, 66, 5, { near: 1 }),
  label('lithuania', 23.9, 55.4, 60, 5, { near: 1 }),
  label('ukraine', 31.6, 49.2, 110, 5, { near: 1 }),
  label('byelorussia', 28.0, 53.2, 90, 5, { near: 1 }),
];

export const europe1973 = {
  id: 'europe-1973',
  date: '1969',
  projection: { kind: 'conic', parallels: [40, 60], middle: [15, 50] },
  edge: { west: -45, east: 72, south: 26, north: 78 },
  graticule: { west: -45, east: 70, south: 30, north: 75, step: 5 },
  framings: {
    chromebook: [
      [-11, 50],
      [42, 50],
      [15, 36.2],
      [15, 64.4],
    ],
    projector: [
      [-12, 50],
      [43, 50],
      [15, 35.8],
      [15, 64.8],
    ],
    phone: [
      [-2, 52],
      [30, 52],
      [16, 41.5],
      [16, 62],
    ],
  },
  limits: [
    [-20, 50],
    [48, 50],
    [15, 33.4],
    [15, 69.5],
  ],
  detail: 5,
  margin: 50,
  leastIsle: 2.5,
  leastLake: 5,
  riverDetail: 6,
  holders: { BER_W: 'west-berlin', AUT_OCC: 'AUT' },
  pieces: [
    { id: 'west-berlin', owner: 'FRG', towns: [] },
    { id: 'estonia', owner: 'SUN', towns: [[25.5, 58.8]] },
    { id: 'cyprus-north', owner: 'CYP', held: { 1975: 'CYN_OCC' } },
    { id: 'latvia', owner: 'SUN', towns: [[24.5, 56.8]] },
    {
      id: 'lithuania',
      owner: 'SUN',
      towns: [
        [23.9, 55.2],
        [25.28, 54.69],
        [21.3, 55.7],
      ],
    },
  ],
  memories: ['estonia', 'latvia', 'lithuania'],
  places,
  countryLabels,
  landLabels,
  seaLabels: labelsOf(europe1938.seaLabels, scale),
};
