/** Where things stand on the maps of Europe. */
import type { StagePlaces } from './stagePlaces';

/** A treaty in the making: nobody stands massed, nothing is claimed. `ALL` are the signatories, who meet at Geneva. */
export const europe1934: StagePlaces = {
  capitals: {
    FRA: 'paris',
    SUN: 'moscow',
    POL: 'warsaw',
    CSK: 'prague',
    GBR: 'london',
    DEU: 'berlin',
    LVA: 'riga',
    ROU: 'bucharest',
    ALL: 'geneva',
  },
  threats: [],
  posts: {},
  areas: {
    RHINELAND: 'rhineland',
    SAAR: 'saar',
    VILNA: 'wilno',
    BESSARABIA: 'bessarabia',
    MEMEL: 'memel',
    DANZIG: 'danzig',
  },
  claims: {},
};

export const europe1938: StagePlaces = {
  capitals: {
    FRA: 'paris',
    GBR: 'london',
    SUN: 'moscow',
    CSK: 'prague',
    DEU: 'berlin',
    POL: 'warsaw',
    ROU: 'bucharest',
    HUN: 'budapest',
    ITA: 'rome',
    USA: 'washington',
  },
  threats: [
    { at: 'at-saxony', toward: 'to-elbe' },
    { at: 'at-bavaria', toward: 'to-bohemian-forest' },
    { at: 'at-danube', toward: 'to-south-moravia' },
  ],
  posts: {
    FRA: { at: 'at-lorraine', toward: 'cologne' },
    SUN: { at: 'at-zbruch', toward: 'to-kosice' },
    POL: { at: 'at-katowice', toward: 'to-teschen' },
    HUN: { at: 'at-gyor', toward: 'to-komarno' },
    CSK: { at: 'prague', toward: 'to-eger' },
  },
  step: { at: 'dresden', toward: 'prague' },
  areas: {
    SUDETEN: 'sudetenland',
    TESCHEN: 'teschen',
    'SOUTH-SLOVAKIA': 'south-slovakia',
    BOHEMIA: 'bohemia',
  },
  claims: { DEU: ['SUDETEN'], POL: ['TESCHEN'], HUN: ['SOUTH-SLOVAKIA'] },
};

/** A conference of 35: nobody stands massed, nothing is claimed. `ALL` are the participants. */
export const europe1973: StagePlaces = {
  capitals: {
    SUN: 'moscow',
    USA: 'washington',
    CAN: 'ottawa',
    GBR: 'london',
    FRA: 'paris',
    FRG: 'bonn',
    DEU: 'bonn',
    GDR: 'east-berlin',
    DDR: 'east-berlin',
    POL: 'warsaw',
    CSK: 'prague',
    HUN: 'budapest',
    ROU: 'bucharest',
    BGR: 'sofia',
    YUG: 'belgrade',
    ITA: 'rome',
    TUR: 'ankara',
    GRC: 'athens',
    FIN: 'helsinki',
    SWE: 'stockholm',
    NOR: 'oslo',
    DNK: 'copenhagen',
    NLD: 'the-hague',
    BEL: 'brussels',
    CHE: 'bern',
    AUT: 'vienna',
    ESP: 'madrid',
    PRT: 'lisbon',
    IRL: 'dublin',
    MLT: 'valletta',
    ALL: 'geneva',
  },
  threats: [],
  posts: {},
  areas: {},
  claims: {},
};
