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
