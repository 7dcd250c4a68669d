/** Where on a map things stand: capitals, fronts, the pieces of land in dispute. One table a map. */
import type { CountryId } from '../../sim/act';
import type { PlaceId, RegionId } from './europe1938';

export interface Front {
  readonly at: PlaceId;
  readonly toward: PlaceId;
}

export interface StagePlaces {
  readonly capitals: Readonly<Record<CountryId, PlaceId>>;
  /** Where the challenger's troops gather, the nearest to its aim first. */
  readonly threats: readonly Front[];
  /** Where a country's troops stand once it has called them up. */
  readonly posts: Readonly<Record<CountryId, Front>>;
  /** Where the announced step points. */
  readonly step: Front;
  /** Pieces of land by the names that levels use. */
  readonly areas: Readonly<Record<string, RegionId>>;
  /** What each claimant asks for, by the same names. */
  readonly claims: Readonly<Record<CountryId, readonly string[]>>;
}

const europe1938: StagePlaces = {
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

const places: Readonly<Record<string, StagePlaces>> = { 'europe-1938': europe1938 };

/** The table of a map; none where the map is not drawn yet. */
export const placesOf = (map: string): StagePlaces | undefined => places[map];
