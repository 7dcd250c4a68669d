// Korea and its neighbours on 25 June 1950. The 38th parallel is that of the atoms, exact. Inside Korea the pieces are
// ours: straight between few points, good to 15 km, and meant to show how far a front had come, not where it ran. Small
// islands off the west coast go with the south-east. Formosa, the Ryukyus under American rule, and Japan under occupation.
import { capitals, label, placesNamed, point } from '../parts.mjs';

const places = [
  ...capitals({ 0: 'seoul pyongyang tokyo peking/e', 2: 'taipei' }),
  ...[
    ['moscow', 101, 50],
    ['london', 99, 45.5],
    ['paris', 99, 42.3],
    ['ankara', 99, 38.8],
    ['new-delhi', 100, 31],
    ['washington', 158, 36.5],
    ['ottawa', 157, 41],
    ['lake-success', 158, 33],
  ].map(([id, lon, lat]) => ({ ...point(id, lon, lat), kind: 'capital', rank: 0 })),
  ...placesNamed({
    1: 'pusan inchon taegu taejon vladivostok mukden wonsan antung',
    2: 'kaesong hungnam sinuiju chongjin unsan sasebo tientsin tsingtao port-arthur shanghai harbin hong-kong hiroshima osaka/n',
    3: 'ongjin chunchon kangnung mokpo cheju-town uijongbu sokcho fukuoka shimonoseki nagasaki kirin changchun niigata sapporo naha nanking khabarovsk dairen canton',
  }),
  point('at-kaesong', 125.9, 38.4),
  point('at-chorwon', 127.2, 38.4),
  point('at-yangyang', 128.35, 38.55),
  point('to-seoul', 126.95, 37.75),
  point('to-taejon', 127.4, 36.6),
  point('to-pusan', 128.8, 35.4),
  point('parallel', 127.2, 38.05),
  point('yalu', 125.6, 40.4),
  point('line-37', 127.3, 37.0),
  point('at-antung', 124.7, 40.6),
  point('at-kanggye', 126.9, 41.6),
  point('to-unsan', 125.7, 39.9),
  point('at-kyushu', 130.6, 33.2),
  point('at-pusan', 128.9, 35.4),
  point('at-sea', 130.6, 36.0),
  point('off-inchon', 125.6, 36.9),
  point('to-parallel', 127.6, 37.9),
];

const countryLabels = [
  label('PRC', 118.2, 42.7, 150, 2, {
    lines: 3,
    other: [
      [119.0, 33.4, 0, 120, 3],
      [125.6, 44.6, 0, 190, 2],
    ],
  }),
  label('PRK', 126.9, 40.0, 88, 3, { lines: 2 }),
  label('KOR', 127.9, 36.85, 70, 3, { lines: 2 }),
  label('JPN', 137.3, 36.2, 120, 2, { turn: -30, other: [[133.2, 34.85, -14, 110]] }),
  label('SUN', 136.0, 46.0, 150, 2, { lines: 2, turn: -50 }),
  label('ROC', 120.9, 23.6, 50, 4),
];

const landLabels = [
  label('manchuria', 126.4, 43.1, 150, 3),
  label('shantung', 118.6, 36.4, 80, 5),
  label('kyushu', 131.1, 32.3, 46, 5),
  label('ryukyus', 129.6, 27.0, 70, 5, { lines: 2 }),
  label('cheju', 126.5, 32.7, 40, 5),
];

const seaLabels = [
  label('yellow-sea', 123.4, 35.8, 90, 2, { lines: 2 }),
  label('sea-of-japan', 133.0, 39.4, 150, 2),
  label('east-china-sea', 125.0, 30.2, 120, 3, { lines: 2 }),
  label('korea-strait', 128.5, 33.9, 60, 5, { turn: -34 }),
  label('gulf-of-chihli', 119.7, 38.6, 60, 4, { lines: 2 }),
  label('pacific', 143.0, 33.0, 110, 2, { lines: 2 }),
];

/** Good to 15 km. The last piece, behind the Naktong, is what is left of the south. */
const cuts = [
  {
    id: 'korea-north',
    line: [
      [125.2, 39.6],
      [125.6, 39.62],
      [125.9, 39.72],
      [126.3, 39.85],
      [126.8, 39.92],
      [127.3, 39.86],
      [127.6, 39.8],
    ],
    inside: [126.2, 40.6],
  },
  {
    id: 'korea-seoul',
    line: [
      [126.85, 36.97],
      [127.2, 37.0],
      [128.2, 37.03],
      [129.42, 37.05],
    ],
    inside: [127.3, 37.4],
  },
  {
    id: 'korea-taejon',
    line: [
      [128.4, 35.05],
      [128.42, 35.4],
      [128.36, 35.65],
      [128.4, 35.95],
      [128.5, 36.15],
      [128.95, 36.22],
      [129.38, 36.2],
    ],
    inside: [127.4, 36.3],
  },
];

export const korea1950 = {
  id: 'korea-1950',
  date: '1950',
  projection: { kind: 'conic', parallels: [30, 46], middle: [128, 38] },
  edge: { west: 90, east: 170, south: 12, north: 62 },
  graticule: { west: 90, east: 165, south: 15, north: 60, step: 5 },
  framings: {
    chromebook: [
      [117.6, 38.3],
      [137.4, 38.3],
      [127.5, 33.1],
      [127.5, 43.1],
    ],
    projector: [
      [117.4, 38.3],
      [137.6, 38.3],
      [127.5, 33],
      [127.5, 43.2],
    ],
    phone: [
      [121.2, 38.2],
      [133.4, 38.2],
      [127.5, 33.8],
      [127.5, 42.8],
    ],
  },
  limits: [
    [109, 36],
    [147, 36],
    [128, 21.4],
    [128, 49],
  ],
  holders: { KOR_N: 'PRK', KOR_S: 'KOR', JPN_OCC: 'JPN', RYUKYU: 'USA', USA_C: 'USA', MNG2: 'MNG', INDOCHINA: 'FRA' },
  cuts,
  pieces: [
    { id: 'korea-north', owner: 'PRK', towns: [[126.2, 40.6]] },
    {
      id: 'korea-pyongyang',
      owner: 'PRK',
      towns: [
        [125.75, 39.02],
        [128.3, 38.2],
      ],
    },
    {
      id: 'korea-seoul',
      owner: 'KOR',
      towns: [
        [127.0, 37.5],
        [126.56, 37.95],
      ],
    },
    { id: 'korea-taejon', owner: 'KOR', towns: [[127.42, 36.33]] },
    { id: 'korea-pusan', owner: 'KOR', towns: [[128.9, 35.6]] },
  ],
  places,
  countryLabels,
  landLabels,
  seaLabels,
};
