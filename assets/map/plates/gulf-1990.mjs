// The Gulf and its neighbours on 1 August 1990, the eve of the invasion of Kuwait. Simplified: the neutral zones of Iraq
// and Saudi Arabia (divided 1981) and of Kuwait and Saudi Arabia (divided 1970) are divided as today; Yemen is one since
// May 1990 and its desert frontier with Saudi Arabia, then undefined, is today's; the Golan, the West Bank and Gaza are
// drawn as occupied by Israel.
import { capitals, label, placesNamed, point } from '../parts.mjs';

const places = [
  ...capitals({
    0: 'baghdad kuwait-city riyadh',
    1: 'cairo ankara amman damascus tehran',
    2: 'jerusalem beirut sanaa manama doha abu-dhabi muscat nicosia khartoum',
  }),
  ...[
    ['washington', 6, 37],
    ['ottawa', 6, 40.5],
    ['london', 10, 44.5],
    ['paris', 8, 33],
    ['bonn', 18, 50],
    ['moscow', 42, 54],
    ['peking', 88, 40],
    ['tokyo', 88, 36],
    ['new-delhi', 84, 26.5],
    ['new-york', 6, 34],
  ].map(([id, lon, lat]) => ({ ...point(id, lon, lat), kind: 'capital', rank: 0 })),
  ...placesNamed({
    1: 'basra dhahran suez/w incirlik',
    2: 'mosul kirkuk jeddah mecca hafr khafji aqaba yanbu alexandria tel-aviv abadan aden istanbul baku tbilisi islamabad',
    3: 'ceyhan port-said haifa djibouti massawa asmara benghazi',
  }),
  point('at-basra', 47.6, 30.6),
  point('at-border', 46.6, 29.7),
  point('in-kuwait', 47.5, 29.2),
  point('to-dhahran', 48.9, 27.6),
  point('at-najd', 46.2, 27.6),
  point('to-kuwait', 47.4, 28.9),
  point('at-fleet', 51.4, 27.0),
  point('to-fleet', 49.2, 28.8),
  point('at-eilat', 39.6, 19.9),
  point('at-tigris', 41.8, 37.6),
  point('to-mosul', 42.8, 36.6),
  point('at-sinai', 44.4, 28.4),
  point('at-tapline', 42.0, 30.4),
  point('at-jordan', 37.6, 31.9),
];

const countryLabels = [
  label('IRQ', 42.9, 32.5, 104, 1),
  label('KWT', 45.3, 28.6, 56, 3, {
    pointsTo: [47.4, 29.2],
    other: [
      [50.0, 28.5, 0, 56],
      [51.2, 30.6, 0, 56],
    ],
  }),
  label('SAU', 44.2, 23.6, 220, 1, { lines: 2 }),
  label('EGY', 29.6, 27.0, 130, 2),
  label('TUR', 34.4, 39.0, 220, 1),
  label('IRN', 54.4, 32.8, 190, 1),
  label('JOR', 36.9, 31.2, 40, 4),
  label('SYR', 38.5, 35.0, 72, 3),
  label('ISR', 33.2, 32.9, 40, 5, { pointsTo: [34.9, 31.2] }),
  label('LBN', 33.4, 34.4, 40, 5, { pointsTo: [35.8, 34.0] }),
  label('YEM', 47.4, 15.9, 80, 3),
  label('OMN', 56.6, 20.6, 70, 4, { turn: -50 }),
  label('ARE', 54.3, 23.6, 54, 5, { lines: 2 }),
  label('QAT', 52.9, 26.6, 34, 5, { pointsTo: [51.2, 25.4] }),
  label('BHR', 49.2, 25.0, 34, 5, { pointsTo: [50.5, 26.0], near: 1.1 }),
  label('SUN', 46.0, 45.5, 260, 1, { lines: 2, other: [[60.0, 40.4, 0, 120, 2]] }),
  label('SDN', 30.6, 18.4, 120, 2),
  label('ETH', 38.6, 13.2, 80, 3),
  label('LBY', 19.6, 27.6, 110, 2),
  label('PAK', 66.4, 28.4, 100, 3),
  label('AFG', 65.6, 34.0, 100, 3),
  label('GRC', 22.0, 39.4, 60, 4),
  label('CYP', 31.0, 34.6, 40, 5, { pointsTo: [32.7, 34.9] }),
];

const landLabels = [
  label('kurdistan', 43.9, 37.3, 60, 5, { turn: -20, near: 1.2 }),
  label('sinai', 33.7, 29.6, 30, 5, { near: 1.2 }),
];

const seaLabels = [
  label('the-gulf', 51.0, 27.6, 70, 3, { turn: 42 }),
  label('red-sea', 37.6, 20.6, 100, 2, { turn: 58 }),
  label('gulf-of-aden', 48.0, 12.4, 90, 4, { turn: -10 }),
  label('arabian-sea', 62.4, 18.6, 130, 2, { lines: 2 }),
  label('mediterranean', 27.8, 33.4, 130, 2, { lines: 2, other: [[19.0, 34.0, 0, 120, 2]] }),
  label('black-sea', 34.4, 43.2, 120, 2),
  label('caspian-sea', 50.6, 40.8, 60, 4, { lines: 2 }),
];

export const gulf1990 = {
  id: 'gulf-1990',
  date: '1990',
  projection: { kind: 'conic', parallels: [18, 40], middle: [45, 28] },
  edge: { west: -10, east: 100, south: -5, north: 62 },
  graticule: { west: 0, east: 95, south: 0, north: 60, step: 5 },
  framings: {
    chromebook: [
      [21, 28],
      [63, 28],
      [42, 14.6],
      [42, 43.2],
    ],
    projector: [
      [20.4, 28],
      [63.6, 28],
      [42, 14.2],
      [42, 43.6],
    ],
    phone: [
      [33.4, 29],
      [57, 29],
      [45, 19],
      [45, 39.6],
    ],
  },
  limits: [
    [12, 28],
    [75, 28],
    [45, 8],
    [45, 49],
  ],
  detail: 1.6,
  leastIsle: 0.8,
  leastLake: 3,
  riverDetail: 2,
  margin: 80,
  holders: { ISR_OCC: 'ISR', CYN_OCC: 'CYP', KASHMIR_I: 'IND', KASHMIR_P: 'PAK' },
  pieces: [],
  places,
  countryLabels,
  landLabels,
  seaLabels,
};
