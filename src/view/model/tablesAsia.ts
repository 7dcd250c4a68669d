/** Where things stand on the maps of Asia. */
import type { StagePlaces } from './stagePlaces';

export const asia1931: StagePlaces = {
  capitals: {
    CHN: 'nanking',
    JPN: 'tokyo',
    GBR: 'london',
    FRA: 'paris',
    USA: 'washington',
    SUN: 'moscow',
    ESP: 'madrid',
    CSK: 'prague',
    DEU: 'berlin',
    ITA: 'rome',
  },
  threats: [
    { at: 'at-kwantung', toward: 'to-liao' },
    { at: 'at-mukden', toward: 'to-sungari' },
    { at: 'at-yalu', toward: 'to-kirin' },
  ],
  posts: {
    CHN: { at: 'at-great-wall', toward: 'to-liao' },
    SUN: { at: 'at-amur', toward: 'to-harbin' },
    GBR: { at: 'hong-kong', toward: 'shanghai' },
    USA: { at: 'manila', toward: 'off-shanghai' },
  },
  step: { at: 'mukden', toward: 'harbin' },
  areas: { MANCHURIA: 'manchuria', JEHOL: 'jehol' },
  claims: { JPN: ['MANCHURIA'] },
};

export const korea1950: StagePlaces = {
  capitals: {
    KOR: 'seoul',
    PRK: 'pyongyang',
    USA: 'washington',
    GBR: 'london',
    FRA: 'paris',
    TUR: 'ankara',
    IND: 'new-delhi',
    CAN: 'ottawa',
    SUN: 'moscow',
    PRC: 'peking',
  },
  threats: [
    { at: 'at-kaesong', toward: 'to-seoul' },
    { at: 'at-chorwon', toward: 'to-taejon' },
    { at: 'at-yangyang', toward: 'to-pusan' },
  ],
  posts: {
    USA: { at: 'at-kyushu', toward: 'pusan' },
    GBR: { at: 'off-inchon', toward: 'inchon' },
    PRC: { at: 'at-antung', toward: 'to-unsan' },
    KOR: { at: 'to-taejon', toward: 'to-seoul' },
  },
  step: { at: 'pyongyang', toward: 'seoul' },
  areas: {
    NORTH: 'korea-north',
    PYONGYANG: 'korea-pyongyang',
    SEOUL: 'korea-seoul',
    TAEJON: 'korea-taejon',
    PUSAN: 'korea-pusan',
  },
  holders: { NORTH: 'PRK', PYONGYANG: 'PRK' },
  claims: { PRK: ['SEOUL', 'TAEJON', 'PUSAN'] },
};

const capitals: StagePlaces['capitals'] = {
  USA: 'washington',
  GBR: 'london',
  FRA: 'paris',
  SUN: 'moscow',
  PRC: 'peking',
  TUR: 'ankara',
  IRQ: 'baghdad',
  IRN: 'tehran',
  IND: 'new-delhi',
  THA: 'bangkok',
  PHL: 'manila',
  IDN: 'djakarta',
  MMR: 'rangoon',
  AFG: 'kabul',
  EGY: 'cairo',
  SYR: 'damascus',
  JOR: 'amman',
  LBN: 'beirut',
  ISR: 'jerusalem',
  SAU: 'riyadh',
  LKA: 'colombo',
  NPL: 'kathmandu',
  KHM: 'phnom-penh',
  LAO: 'vientiane',
  DRV: 'hanoi',
  RVN: 'saigon',
  VNM: 'hanoi',
  MNG: 'ulan-bator',
  JPN: 'tokyo',
  KOR: 'seoul',
  PRK: 'pyongyang',
  ROC: 'taipei',
  TWN: 'taipei',
  AUS: 'canberra',
  NZL: 'wellington',
};

const areas: StagePlaces['areas'] = {
  'SOUTH-VIETNAM': 'RVN',
  'NORTH-VIETNAM': 'DRV',
  LAOS: 'LAO',
  CAMBODIA: 'KHM',
  SINAI: 'sinai',
  'KASHMIR-INDIA': 'kashmir-india',
  'KASHMIR-PAKISTAN': 'kashmir-pakistan',
  'EAST-PAKISTAN': 'east-pakistan',
  FORMOSA: 'ROC',
};

/** The pacts of Manila and Baghdad. `ALL` sign at Manila. */
export const asia1954: StagePlaces = {
  capitals: { ...capitals, PAK: 'karachi', ALL: 'manila' },
  threats: [
    { at: 'at-17', toward: 'to-hue' },
    { at: 'at-fukien', toward: 'to-formosa' },
  ],
  posts: {
    SUN: { at: 'at-caucasus', toward: 'to-tabriz' },
    EGY: { at: 'at-sinai', toward: 'to-suez' },
    IND: { at: 'at-punjab', toward: 'to-lahore' },
    PRC: { at: 'at-yunnan', toward: 'to-tonkin' },
  },
  step: { at: 'hanoi', toward: 'hue' },
  areas: { ...areas, SYRIA: 'SYR', MALAYA: 'malaya' },
  holders: { SINAI: 'EGY', SYRIA: 'SYR', MALAYA: 'GBR' },
  claims: {},
};

/** A system proposed for all of Asia, and the war within Pakistan. `ALL` have no seat: Tashkent stands for it. */
export const asia1969: StagePlaces = {
  capitals: { ...capitals, PAK: 'islamabad', BGD: 'dacca', MYS: 'kuala-lumpur', ALL: 'tashkent' },
  threats: [{ at: 'at-west-bengal', toward: 'to-dacca' }],
  posts: {
    IND: { at: 'at-punjab', toward: 'to-lahore' },
    PRC: { at: 'at-manchuria', toward: 'to-ussuri' },
    SUN: { at: 'at-ussuri', toward: 'to-damansky' },
  },
  step: { at: 'calcutta', toward: 'dacca' },
  areas: {
    ...areas,
    RYUKYU: 'ryukyu',
    BAHRAIN: 'bahrain',
    QATAR: 'qatar',
    'TRUCIAL-COAST': 'trucial-coast',
  },
  holders: {
    'EAST-PAKISTAN': 'PAK',
    RYUKYU: 'USA',
    BAHRAIN: 'GBR',
    QATAR: 'GBR',
    'TRUCIAL-COAST': 'GBR',
  },
  claims: {},
};
