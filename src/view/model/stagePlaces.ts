/** Where on a map things stand: capitals, fronts, the pieces of land in dispute. One table a map (`stageTables`). */
import type { CountryId } from '../../sim/act';
import type { PlaceId, RegionId } from './stageModel';

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
  /** Where the announced step points; none where nobody threatens one. */
  readonly step?: Front;
  /** Pieces of land by the names that levels use; none is named elsewhere than on the map. */
  readonly areas: Readonly<Record<string, RegionId>>;
  /** Who holds an area on the opening day, where it is not the victim. */
  readonly holders?: Readonly<Record<string, CountryId>>;
  /** Areas under foreign troops from the opening day on, each with the ISO day that sets it free. */
  readonly occupied?: Readonly<Record<string, string>>;
  /** What each claimant asks for, by the same names. */
  readonly claims: Readonly<Record<CountryId, readonly string[]>>;
}
