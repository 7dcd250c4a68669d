/** Where things stand on the maps of Africa and the Near East. */
import type { StagePlaces } from './stagePlaces';

export const ethiopia1935: StagePlaces = {
  capitals: {
    ETH: 'addis-ababa',
    ITA: 'rome',
    GBR: 'london',
    FRA: 'paris',
    SUN: 'moscow',
    USA: 'washington',
    TUR: 'ankara',
    ROU: 'bucharest',
    DEU: 'berlin',
    CAN: 'ottawa',
  },
  threats: [
    { at: 'at-asmara', toward: 'to-adwa' },
    { at: 'at-mogadishu', toward: 'to-walwal' },
  ],
  posts: {
    ETH: { at: 'at-makalle', toward: 'asmara' },
    GBR: { at: 'at-alexandria', toward: 'at-malta' },
    FRA: { at: 'at-djibouti', toward: 'assab' },
  },
  step: { at: 'asmara', toward: 'adwa' },
  areas: {
    TIGRE: 'tigre',
    DANAKIL: 'danakil',
    OGADEN: 'ogaden',
    SOUTH: 'ethiopia-south',
    HEARTLAND: 'ethiopia-heartland',
  },
  claims: { ITA: ['TIGRE', 'OGADEN'] },
};

export const gulf1990: StagePlaces = {
  capitals: {
    KWT: 'kuwait-city',
    IRQ: 'baghdad',
    SAU: 'riyadh',
    EGY: 'cairo',
    TUR: 'ankara',
    SYR: 'damascus',
    JOR: 'amman',
    IRN: 'tehran',
    ISR: 'jerusalem',
    YEM: 'sanaa',
    ARE: 'abu-dhabi',
    USA: 'washington',
    GBR: 'london',
    FRA: 'paris',
    SUN: 'moscow',
    DEU: 'bonn',
    FRG: 'bonn',
    JPN: 'tokyo',
    CHN: 'peking',
    PRC: 'peking',
    IND: 'new-delhi',
    CAN: 'ottawa',
  },
  threats: [
    { at: 'at-basra', toward: 'in-kuwait' },
    { at: 'at-border', toward: 'to-dhahran' },
  ],
  posts: {
    USA: { at: 'at-fleet', toward: 'to-fleet' },
    SAU: { at: 'at-najd', toward: 'to-kuwait' },
    EGY: { at: 'at-sinai', toward: 'to-kuwait' },
    GBR: { at: 'dhahran', toward: 'to-kuwait' },
    FRA: { at: 'at-tapline', toward: 'basra' },
    TUR: { at: 'at-tigris', toward: 'to-mosul' },
    JOR: { at: 'at-jordan', toward: 'baghdad' },
  },
  step: { at: 'basra', toward: 'kuwait-city' },
  areas: { KUWAIT: 'KWT' },
  claims: { IRQ: ['KUWAIT'] },
};
