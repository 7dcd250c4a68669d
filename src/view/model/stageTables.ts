/** The tables of the maps that are drawn. */
import type { MapId } from './stageModel';
import type { StagePlaces } from './stagePlaces';
import { asia1931, asia1954, asia1969, korea1950 } from './tablesAsia';
import { europe1934, europe1938, europe1939 } from './tablesEurope';
import { europe1954, europe1955, europe1957, europe1973 } from './tablesPostwar';
import { ethiopia1935, gulf1990 } from './tablesSouth';
import { world1945 } from './tablesWorld';

const tables: Readonly<Record<MapId, StagePlaces>> = {
  'asia-1931': asia1931,
  'asia-1954': asia1954,
  'asia-1969': asia1969,
  'ethiopia-1935': ethiopia1935,
  'europe-1934': europe1934,
  'europe-1938': europe1938,
  'europe-1939': europe1939,
  'europe-1954': europe1954,
  'europe-1955': europe1955,
  'europe-1957': europe1957,
  'europe-1973': europe1973,
  'gulf-1990': gulf1990,
  'korea-1950': korea1950,
  'world-1945': world1945,
};

/** The table of a map; none where the map is not drawn yet. */
export const placesOf = (map: MapId): StagePlaces | undefined => tables[map];

/** True if there is a plate to show: every other episode is played in words alone. */
export const isDrawn = (map: MapId): boolean => Object.hasOwn(tables, map);

/** Every map that is drawn. */
export const drawnMaps: readonly MapId[] = Object.keys(tables);
