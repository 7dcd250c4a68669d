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
  claims: { PRK: ['SEOUL', 'TAEJON', 'PUSAN'] },
};
