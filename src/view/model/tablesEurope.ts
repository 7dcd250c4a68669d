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
  holders: { SAAR: 'SAAR' },
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

export const europe1939: StagePlaces = {
  capitals: {
    GBR: 'london',
    FRA: 'paris',
    SUN: 'moscow',
    POL: 'warsaw',
    DEU: 'berlin',
    ROU: 'bucharest',
    TUR: 'ankara',
    LVA: 'riga',
    EST: 'tallinn',
    LTU: 'kaunas',
    FIN: 'helsinki',
    HUN: 'budapest',
    ITA: 'rome',
    USA: 'washington',
    GRC: 'athens',
    YUG: 'belgrade',
  },
  threats: [
    { at: 'at-pomerania', toward: 'to-corridor' },
    { at: 'at-silesia', toward: 'to-cracow' },
    { at: 'at-east-prussia', toward: 'to-warsaw' },
  ],
  posts: {
    POL: { at: 'at-vistula', toward: 'to-vistula' },
    FRA: { at: 'at-lorraine', toward: 'to-rhine' },
    SUN: { at: 'at-minsk', toward: 'to-wilno' },
    ROU: { at: 'cernauti', toward: 'lwow' },
  },
  step: { at: 'breslau', toward: 'warsaw' },
  areas: {
    DANZIG: 'danzig',
    CORRIDOR: 'corridor',
    'POLAND-WEST': 'POL',
    'POLAND-EAST': 'poland-east',
    WILNO: 'wilno',
    BESSARABIA: 'bessarabia',
    ESTONIA: 'EST',
    LATVIA: 'LVA',
    LITHUANIA: 'LTU',
    KARELIA: 'karelia',
    ALBANIA: 'albania',
    HATAY: 'hatay',
  },
  holders: { DANZIG: 'DANZIG', ALBANIA: 'ALB', HATAY: 'FRA' },
  claims: { DEU: ['DANZIG', 'CORRIDOR'] },
};
