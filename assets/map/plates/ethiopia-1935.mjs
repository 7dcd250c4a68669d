// The Mediterranean and East Africa on 3 October 1935. The pieces of Ethiopia are ours, drawn from the partition that
// Hoare and Laval put on paper in December 1935: Tigre, the Danakil, the Ogaden, and the zone of settlement south of 8
// degrees; schematic, 30 km and more, for no such line was ever marked on the ground. Simplified: Egypt, independent since
// 1922 under a British garrison, stands by itself; the Sudan, ruled by Britain and Egypt together, is coloured as British;
// the frontiers of inner Arabia were not fixed then and are today's.
import { capitals, label, placesNamed, point } from '../parts.mjs';

const places = [
  ...capitals({ 0: 'addis-ababa rome', 1: 'ankara', 2: 'cairo athens tehran' }),
  ...[
    ['london', -22, 47],
    ['paris', -22, 41.5],
    ['berlin', 3, 58],
    ['geneva', -10, 52],
    ['moscow', 50, 59],
    ['washington', -28, 33],
    ['ottawa', -28, 37],
  ].map(([id, lon, lat]) => ({ ...point(id, lon, lat), kind: 'capital', rank: 0 })),
  ...capitals({ 1: 'bucharest' }),
  ...placesNamed({
    1: 'massawa mogadishu suez/e aden malta djibouti adwa/w walwal alexandria gibraltar',
    2: 'asmara assab port-said/n khartoum zeila/w batum constanta tripoli haifa nairobi makalle harar mecca',
    3: 'aksum gondar/w dessie jimma dire-dawa berbera benghazi rhodes tunis bizerta jerusalem beirut damascus baghdad algiers naples sanaa constantinople',
  }),
  point('at-asmara', 38.8, 15.1),
  point('at-mogadishu', 45.4, 3.6),
  point('at-assab', 42.0, 13.4),
  point('to-adwa', 39.2, 13.2),
  point('to-walwal', 44.2, 7.0),
  point('to-danakil', 40.9, 12.4),
  point('at-ogaden', 42.8, 7.9),
  point('at-makalle', 39.4, 12.7),
  point('at-alexandria', 29.0, 32.6),
  point('at-malta', 16.4, 35.4),
  point('to-suez', 32.5, 30.4),
  point('at-djibouti', 42.7, 11.3),
  point('at-batum', 40.6, 42.3),
];

const countryLabels = [
  label('ETH', 38.9, 7.6, 128, 1),
  label('ITA', 13.2, 42.9, 120, 2, { turn: 41, other: [[15.8, 40.8, 42, 90]] }),
  label('EGY', 29.4, 27.2, 92, 2),
  label('SAU', 44.4, 24.4, 150, 3, { lines: 2 }),
  label('TUR', 34.6, 39.1, 150, 2),
  label('IRN', 54.8, 33.0, 130, 3),
  label('IRQ', 43.4, 33.0, 66, 4),
  label('YEM', 44.3, 15.9, 40, 5),
  label('GRC', 21.9, 39.4, 50, 4),
  label('YUG', 19.6, 43.7, 80, 4),
  label('ROU', 25.0, 45.6, 90, 3),
  label('BGR', 25.2, 42.6, 60, 4),
  label('ESP', -3.8, 40.0, 110, 3),
  label('FRA', 3.0, 45.4, 110, 2),
  label('SUN', 42.5, 47.5, 170, 2, { lines: 2 }),
];

const landLabels = [
  label('eritrea', 36.1, 16.3, 50, 4, { pointsTo: [38.4, 15.9], other: [[37.3, 17.4, -30, 60]] }),
  label('italian-somaliland', 49.2, 4.4, 84, 4, { lines: 2, pointsTo: [46.5, 4.2] }),
  label('british-somaliland', 48.2, 12.6, 80, 5, { lines: 2, pointsTo: [46.2, 10.2] }),
  label('french-somaliland', 47.4, 14.6, 80, 5, { lines: 2, pointsTo: [42.6, 11.7], near: 0.9 }),
  label('libya', 17.6, 27.4, 130, 3),
  label('sudan', 29.6, 14.6, 130, 3, { lines: 2 }),
  label('kenya', 37.7, 1.4, 70, 4),
  label('uganda', 32.6, 1.6, 50, 5),
  label('congo', 24.4, 1.6, 96, 4, { lines: 2 }),
  label('french-equatorial-africa', 18.0, 12.4, 110, 4, { lines: 3 }),
  label('french-west-africa', 0.5, 17.5, 130, 4, { lines: 2 }),
  label('algeria', 2.4, 29.6, 120, 4),
  label('tunisia', 9.2, 34.2, 36, 5),
  label('syria', 38.4, 35.0, 46, 5),
  label('palestine', 33.0, 33.4, 46, 5, { pointsTo: [35.0, 32.2], near: 0.9 }),
  label('transjordan', 37.3, 30.9, 44, 5, { near: 0.9 }),
  label('tigre', 38.6, 13.3, 34, 5, { near: 1.4 }),
  label('danakil', 40.9, 12.2, 34, 5, { near: 1.4, turn: 60 }),
  label('ogaden', 44.4, 6.6, 44, 5, { near: 1.2 }),
  label('shoa', 39.4, 9.9, 34, 5, { near: 1.4 }),
];

const seaLabels = [
  label('mediterranean', 19.0, 34.2, 190, 2, { other: [[4.6, 38.6, 0, 110, 2]] }),
  label('red-sea', 37.4, 20.8, 70, 3, { turn: 58 }),
  label('gulf-of-aden', 47.8, 11.9, 70, 4, { turn: -12 }),
  label('indian-ocean', 55.4, 3.6, 120, 2, { lines: 2 }),
  label('arabian-sea', 62.0, 14.6, 100, 3, { lines: 2 }),
  label('black-sea', 34.2, 43.2, 100, 3),
  label('persian-gulf', 51.4, 27.2, 50, 4, { lines: 2, turn: 40 }),
];

const cuts = [
  {
    // East of the Takkaze, north of the Lasta, west of the escarpment.
    id: 'tigre',
    line: [
      [37.9, 14.35],
      [38.2, 13.7],
      [38.6, 13.2],
      [39.1, 12.6],
      [39.7, 12.5],
      [39.85, 13.2],
      [39.95, 13.9],
      [40.1, 14.5],
    ],
    inside: [38.9, 13.8],
  },
  {
    // The lowland between the escarpment and French Somaliland.
    id: 'danakil',
    line: [
      [39.7, 12.5],
      [39.95, 11.6],
      [40.2, 10.8],
      [41.0, 10.5],
      [41.78, 11.1],
    ],
    inside: [40.8, 12.2],
  },
  {
    // South-east of Jijiga and of the upper Webi Shebeli.
    id: 'ogaden',
    line: [
      [43.5, 9.4],
      [43.0, 8.7],
      [42.5, 8.0],
      [42.2, 6.8],
      [41.9, 5.6],
      [41.85, 4.05],
    ],
    inside: [44.5, 6.8],
  },
  {
    // South of 8 degrees north and east of 35 degrees east.
    id: 'ethiopia-south',
    line: [
      [42.5, 8.0],
      [40.0, 8.0],
      [37.5, 8.0],
      [35.0, 8.0],
      [35.0, 6.6],
      [35.1, 5.4],
    ],
    inside: [38.5, 6.2],
  },
];

export const ethiopia1935 = {
  id: 'ethiopia-1935',
  date: '1935',
  projection: { kind: 'azimuthal', middle: [32, 22] },
  edge: { west: -40, east: 92, south: -14, north: 68 },
  graticule: { west: -40, east: 90, south: -10, north: 65, step: 10 },
  framings: {
    chromebook: [
      [-9, 22],
      [59, 22],
      [32, 1.2],
      [32, 46.4],
    ],
    projector: [
      [-10, 22],
      [60, 22],
      [32, 0.6],
      [32, 46.8],
    ],
    phone: [
      [24, 20],
      [52, 20],
      [35, 0.5],
      [35, 32.5],
    ],
  },
  limits: [
    [-18, 25],
    [70, 20],
    [32, -5],
    [32, 49],
  ],
  detail: 1.5,
  leastIsle: 0.8,
  leastLake: 3,
  riverDetail: 2,
  holders: {
    IND_B: 'GBR',
    BEL_C: 'BEL',
    BEL_M: 'BEL',
    YEM_N: 'YEM',
    DEU_RH: 'DEU',
    LTU_V: 'POL',
    MEMEL: 'LTU',
    SUDETEN: 'CSK',
  },
  cuts,
  pieces: [
    { id: 'tigre', owner: 'ETH', towns: [[38.9, 13.8]] },
    { id: 'danakil', owner: 'ETH', towns: [[40.8, 12.2]] },
    { id: 'ogaden', owner: 'ETH', towns: [[44.5, 6.8]] },
    { id: 'ethiopia-south', owner: 'ETH', towns: [[38.5, 6.2]] },
    { id: 'ethiopia-heartland', owner: 'ETH', towns: [[38.75, 9.03]] },
  ],
  places,
  countryLabels,
  landLabels,
  seaLabels,
};
