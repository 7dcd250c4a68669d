/** Where things stand on the maps of Europe after 1945. */
import type { StagePlaces } from './stagePlaces';

/** Both names of either Germany, so that an episode may use that of its day. */
const capitals: StagePlaces['capitals'] = {
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
};

const still = { threats: [], posts: {}, areas: {}, claims: {} };

/** Conferences and a summit; Hungary is where an alliance turned on its own member. `ALL` sit in Berlin. */
export const europe1954: StagePlaces = {
  capitals: { ...capitals, ALL: 'west-berlin' },
  threats: [{ at: 'at-carpathians', toward: 'to-budapest' }],
  posts: {
    USA: { at: 'at-rhine', toward: 'to-elbe-line' },
    SUN: { at: 'at-thuringia', toward: 'to-hesse' },
  },
  step: { at: 'at-carpathians', toward: 'budapest' },
  areas: {
    'WEST-GERMANY': 'FRG',
    'EAST-GERMANY': 'GDR',
    'WEST-BERLIN': 'west-berlin',
    AUSTRIA: 'AUT',
    HUNGARY: 'HUN',
    SAAR: 'saar',
    'TRIESTE-A': 'trieste-a',
    'TRIESTE-B': 'trieste-b',
  },
  holders: { 'TRIESTE-A': 'TRIESTE', 'TRIESTE-B': 'TRIESTE' },
  occupied: { AUSTRIA: '1955-07-27' },
  claims: {},
};

/** The summit, and the week of Suez and Budapest. `ALL` sit at Geneva; the treaty that freed Austria came into force in July 1955. */
export const europe1955: StagePlaces = {
  ...still,
  capitals: { ...capitals, ALL: 'geneva' },
  threats: [{ at: 'at-carpathians', toward: 'to-budapest' }],
  posts: {
    USA: { at: 'at-rhine', toward: 'to-elbe-line' },
    SUN: { at: 'at-thuringia', toward: 'to-hesse' },
  },
  areas: {
    'WEST-GERMANY': 'FRG',
    'EAST-GERMANY': 'GDR',
    'WEST-BERLIN': 'west-berlin',
    AUSTRIA: 'AUT',
    HUNGARY: 'HUN',
    SAAR: 'saar',
    TUNISIA: 'tunisia',
    MOROCCO: 'morocco',
  },
  holders: { TUNISIA: 'FRA', MOROCCO: 'FRA' },
  occupied: { AUSTRIA: '1955-07-27' },
};

/** The nuclear-free middle: both Germanies, Poland, Czechoslovakia. `ALL` sit at Geneva. */
export const europe1957: StagePlaces = {
  ...still,
  capitals: { ...capitals, ALL: 'geneva' },
  posts: {
    USA: { at: 'at-rhine', toward: 'to-elbe-line' },
    SUN: { at: 'at-thuringia', toward: 'to-hesse' },
  },
  areas: {
    'WEST-GERMANY': 'FRG',
    'EAST-GERMANY': 'GDR',
    'WEST-BERLIN': 'west-berlin',
    POLAND: 'POL',
    CZECHOSLOVAKIA: 'CSK',
    ALGERIA: 'algeria',
    CYPRUS: 'cyprus',
  },
  holders: { ALGERIA: 'FRA', CYPRUS: 'GBR' },
};

/** A conference of 35: nobody stands massed, nothing is claimed. `ALL` are the participants, at Geneva. */
export const europe1973: StagePlaces = {
  ...still,
  capitals: { ...capitals, ALL: 'geneva' },
  areas: { 'NORTH-CYPRUS': 'cyprus-north' },
  holders: { 'NORTH-CYPRUS': 'CYP' },
};
