// East Asia in September 1931. The atoms are those of March 1932, and Manchukuo is given back to China: the invasion
// had moved no other frontier by then. Simplified: Jehol and the Hsingan side of Manchuria are schematic (20 km and
// more); the leased territory of Kwantung is good to 10 km; Tibet, which China claimed, stands as the country that
// governed itself; the foreign concessions and the railway zones are too narrow to draw.
import { capitals, label, placesNamed, point } from '../parts.mjs';

const places = [
  ...capitals({ 0: 'tokyo nanking' }),
  // Beyond the edge, in the direction of travel.
  ...[
    ['moscow', 80, 46.5],
    ['berlin', 79, 43],
    ['prague', 79, 40],
    ['london', 78, 37],
    ['paris', 78, 34],
    ['geneva', 78, 32],
    ['rome', 78, 29.5],
    ['madrid', 78, 25],
    ['washington', 166, 39],
  ].map(([id, lon, lat]) => ({ ...point(id, lon, lat), kind: 'capital', rank: 0 })),
  ...placesNamed({
    1: 'mukden/n harbin changchun/w jinzhou shanghai peiping vladivostok hong-kong manila singapore port-arthur',
    2: 'shanhaiguan jehol-town tsitsihar kirin tientsin dairen antung tsingtao hankow canton keijo khabarovsk taihoku hanoi',
    3: 'manzhouli wei-hai-wei chungking macao amoy urga kalgan pyongyang pusan osaka nagasaki sapporo blagoveshchensk chita saigon bangkok rangoon lhasa calcutta batavia',
  }),
  point('at-kwantung', 122.3, 39.9),
  point('at-mukden', 125.2, 43.2),
  point('at-yalu', 126.3, 41.3),
  point('to-liao', 121.2, 41.0),
  point('to-sungari', 126.2, 45.2),
  point('to-kirin', 126.9, 43.4),
  point('at-great-wall', 118.9, 39.8),
  point('at-amur', 117.6, 50.2),
  point('to-harbin', 124.5, 46.6),
  point('off-shanghai', 124.3, 31.0),
];

const countryLabels = [
  label('CHN', 107.5, 34.4, 250, 1),
  label('JPN', 138.9, 36.7, 112, 2, { turn: -46 }),
  label('SUN', 118.5, 54.2, 330, 1, { other: [[136.0, 50.6, 0, 130, 2]] }),
  label('MNG', 108.0, 46.0, 170, 2, { lines: 2 }),
  label('THA', 101.0, 16.2, 80, 3),
];

const landLabels = [
  label('manchuria', 127.6, 47.3, 140, 3),
  label('jehol', 119.0, 42.6, 52, 5),
  label('korea', 127.6, 37.4, 60, 4, { other: [[127.3, 40.2, 0, 70]] }),
  label('formosa', 123.6, 23.6, 60, 5, { pointsTo: [121.3, 23.7] }),
  label('karafuto', 145.4, 48.6, 62, 5, { pointsTo: [142.9, 48.8] }),
  label('tibet', 88.5, 31.8, 110, 3),
  label('indochina', 104.6, 18.6, 90, 4, { lines: 2 }),
  label('philippines', 122.6, 12.4, 90, 4, { turn: 60, other: [[125.2, 16.6, 0, 90]] }),
  label('burma', 96.2, 22.4, 60, 4),
  label('malaya', 102.2, 4.2, 50, 5),
  label('netherlands-indies', 114.0, 0.3, 140, 4, { lines: 2 }),
  label('sinkiang', 86.5, 41.6, 110, 4, { near: 0.9 }),
  label('british-india', 84.0, 24.4, 120, 4, { lines: 2 }),
];

const seaLabels = [
  label('yellow-sea', 123.3, 35.6, 66, 4, { lines: 2 }),
  label('sea-of-japan', 134.6, 40.2, 90, 3, { lines: 2 }),
  label('east-china-sea', 125.6, 28.9, 110, 3, { lines: 2 }),
  label('south-china-sea', 116.2, 16.4, 120, 2, { lines: 2 }),
  label('pacific', 146.6, 30.4, 120, 2, { lines: 2 }),
  label('okhotsk', 148.6, 53.4, 110, 3, { lines: 2 }),
  label('bay-of-bengal', 89.6, 15.2, 100, 3, { lines: 2 }),
];

export const asia1931 = {
  id: 'asia-1931',
  date: '1932',
  projection: { kind: 'conic', parallels: [24, 48], middle: [119, 36] },
  edge: { west: 62, east: 179, south: -14, north: 70 },
  graticule: { west: 60, east: 180, south: -10, north: 70, step: 10 },
  framings: {
    chromebook: [
      [92.5, 38],
      [147, 38],
      [119, 22],
      [119, 50.5],
    ],
    projector: [
      [91.5, 38],
      [148, 38],
      [119, 21],
      [119, 51],
    ],
    phone: [
      [109, 38],
      [142, 38],
      [122, 29],
      [122, 50.5],
    ],
  },
  limits: [
    [84, 30],
    [158, 30],
    [119, -2],
    [119, 57.5],
  ],
  detail: 3.4,
  leastIsle: 3,
  leastLake: 8,
  riverDetail: 4,
  holders: {
    MANCHUKUO: 'CHN',
    JEHOL: 'CHN',
    JPN_C: 'JPN',
    JPN_M: 'JPN',
    IND_B: 'GBR',
    INDOCHINA: 'FRA',
    USA_C: 'USA',
    NLD_C: 'NLD',
    AUS_M: 'AUS',
  },
  pieces: [
    { id: 'manchuria', owner: 'CHN', towns: [[123.43, 41.8]] },
    { id: 'jehol', owner: 'CHN', towns: [[117.94, 41.1]] },
  ],
  places,
  countryLabels,
  landLabels,
  seaLabels,
};
