/** Where things stand on the maps of the world. */
import type { StagePlaces } from './stagePlaces';

/** A charter in the making: nobody stands massed, nothing is claimed. `ALL` are the United Nations at San Francisco. */
export const world1945: StagePlaces = {
  capitals: {
    USA: 'washington',
    GBR: 'london',
    SUN: 'moscow',
    CHN: 'chungking',
    FRA: 'paris',
    CAN: 'ottawa',
    MEX: 'mexico-city',
    BRA: 'rio-de-janeiro',
    ARG: 'buenos-aires',
    CHL: 'santiago',
    PER: 'lima',
    COL: 'bogota',
    CUB: 'havana',
    AUS: 'canberra',
    NZL: 'wellington',
    ZAF: 'pretoria',
    IND: 'new-delhi',
    EGY: 'cairo',
    TUR: 'ankara',
    IRN: 'tehran',
    ETH: 'addis-ababa',
    POL: 'warsaw',
    ALL: 'san-francisco',
  },
  threats: [],
  posts: {},
  areas: {},
  claims: {},
};
