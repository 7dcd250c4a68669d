// The world on 24 October 1945, the day the Charter came into force. Simplified: every colony, protectorate and mandate
// has the colour of the power that ruled it; Germany and Austria, divided into zones, and Japan stand whole under
// occupation, Korea whole under two; the Baltic lands and the new Polish frontier as they were held, not yet as agreed.
import { capitals, label, placesNamed, point } from '../parts.mjs';

const places = [
  ...capitals({
    0: 'washington/w london moscow chungking/e paris/w',
    1: 'ottawa/n mexico-city/w rio-de-janeiro/w buenos-aires canberra/w cairo ankara/e new-delhi/e pretoria',
    2: 'havana bogota lima/w santiago/w wellington warsaw rome/s tokyo tehran addis-ababa monrovia',
  }),
  ...placesNamed({
    1: 'san-francisco yalta',
    2: 'new-york bretton-woods/n berlin geneva nanking seoul',
    3: 'dakar leopoldville cape-town singapore batavia manila stalingrad hong-kong',
  }),
  point('at-atlantic', -35, 40),
  point('to-europe', 4, 50.5),
];

const countryLabels = [
  label('USA', -98.5, 39.6, 110, 1, { lines: 2 }),
  label('CAN', -104.0, 57.0, 110, 2),
  label('SUN', 92.0, 61.5, 250, 1),
  label('CHN', 103.0, 35.0, 80, 1),
  label('BRA', -52.5, -10.0, 84, 2),
  label('AUS', 134.0, -25.5, 90, 2),
  label('MEX', -102.8, 24.2, 36, 4),
  label('ARG', -65.0, -36.0, 50, 3, { lines: 1, turn: 70 }),
  label('COL', -73.4, 3.4, 36, 5),
  label('PER', -75.6, -9.4, 30, 5),
  label('CHL', -71.3, -30.0, 60, 5, { turn: 82 }),
  label('ZAF', 24.0, -30.0, 44, 4, { lines: 2 }),
  label('EGY', 29.3, 26.6, 30, 4),
  label('ETH', 39.4, 8.4, 32, 4),
  label('TUR', 35.0, 39.1, 40, 4),
  label('IRN', 54.3, 32.6, 36, 4),
  label('SAU', 45.0, 24.0, 44, 4, { lines: 2 }),
  label('FRA', 2.5, 46.6, 32, 3),
  label('ESP', -3.8, 40.2, 30, 5),
  label('GBR', -11.5, 56.0, 60, 3, { lines: 2, pointsTo: [-3.6, 55.6] }),
  label('JPN', 147.6, 37.6, 40, 4, { pointsTo: [140.0, 37.2] }),
  label('NZL', 167.6, -45.6, 50, 5, { lines: 2 }),
];

const landLabels = [
  label('india', 78.8, 22.6, 46, 3),
  label('netherlands-indies', 113.5, -5.0, 110, 4),
  label('indochina', 112.4, 15.6, 50, 5, { lines: 2, pointsTo: [107.6, 15.0], near: 1.2 }),
  label('french-west-africa', -3.0, 17.4, 76, 4, { lines: 2 }),
  label('congo', 23.4, -2.6, 46, 4, { lines: 2 }),
  label('sudan', 30.0, 14.6, 46, 5, { lines: 2 }),
  label('greenland', -42.0, 71.5, 60, 4),
  label('philippines', 127.4, 13.0, 50, 5, { pointsTo: [123.8, 12.6], near: 1.2 }),
  label('manchuria', 126.0, 46.5, 50, 5, { near: 1.2 }),
];

const seaLabels = [
  label('atlantic', -38.0, 27.0, 110, 1, { lines: 2, other: [[-18.0, -22.0, 0, 100, 2]] }),
  label('pacific', -142.0, 6.0, 110, 1, { lines: 2, other: [[160.0, 18.0, 0, 90, 2]] }),
  label('indian-ocean', 78.0, -16.0, 110, 1, { lines: 2 }),
  label('arctic', -3.0, 76.0, 90, 3),
];

export const world1945 = {
  id: 'world-1945',
  date: '1945',
  projection: { kind: 'world', middle: [11, 0] },
  edge: { west: -168, east: 180, south: -58, north: 84 },
  graticule: { west: -165, east: 185, south: -50, north: 80, step: 15 },
  framings: {
    chromebook: [
      [-128, 20],
      [152, 20],
      [10, -42],
      [10, 73],
    ],
    projector: [
      [-130, 20],
      [154, 20],
      [10, -43],
      [10, 74],
    ],
    phone: [
      [-85, 30],
      [55, 30],
      [10, 5],
      [10, 68],
    ],
  },
  limits: [
    [-160, 0],
    [178, 0],
    [10, -52],
    [10, 81],
  ],
  detail: 5,
  leastIsle: 5,
  leastLake: 6,
  riverDetail: 12,
  leastRiver: 40,
  margin: 40,
  air: 100,
  holders: {
    Z_UK: 'DEU',
    Z_US: 'DEU',
    Z_FR: 'DEU',
    Z_SU: 'DEU',
    Z_BER: 'DEU',
    AUT_OCC: 'AUT',
    JPN_OCC: 'JPN',
    RYUKYU: 'USA',
    KOR_N: 'KOR',
    KOR_S: 'KOR',
    IND_B: 'GBR',
    BURMA_B: 'GBR',
    INDOCHINA: 'FRA',
    NLD_C: 'NLD',
    BEL_C: 'BEL',
    BEL_M: 'BEL',
    USA_C: 'USA',
    AUS_M: 'AUS',
    NZL_M: 'NZL',
    ZAF_M: 'ZAF',
    GBR_D: 'CAN',
    YEM_N: 'YEM',
  },
  pieces: [],
  places,
  countryLabels,
  landLabels,
  seaLabels,
};
