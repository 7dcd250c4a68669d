/** Land that is claimed, under foreign troops, or in other hands than on the opening day; and what it is called then. */
import type { CountryId } from '../../sim/act';
import { bordersOf } from '../../sim/borders';
import type { BorderMove } from '../../sim/level';
import type { Words } from '../../words/words';
import { inText, type Scene, todayOf, told } from './scene';
import type { RegionId, StageLand, StageNames } from './stageModel';
import type { StagePlaces } from './stagePlaces';
import { placesOf } from './stageTables';

/** The name on the map of this episode, or the one that all maps share. */
const mapName = (words: Words, map: string, id: string): string =>
  words.say(words.has(`map.${map}.${id}`) ? `map.${map}.${id}` : `map.${id}`);

/** A state that sits at no table is known by its name on the map. */
export const ownerInText = (words: Words, map: string, owner: CountryId): string =>
  words.has(`country.${owner}.name`) ? inText(words, owner) : mapName(words, map, owner);

/** Who held an area on the opening day. */
const homeOf = ({ level }: Scene, { holders }: StagePlaces, area: string): CountryId => holders?.[area] ?? level.victim;

function moveWords({ words, level: { map } }: Scene, region: RegionId, { owner, agreed }: BorderMove): string {
  const slots = { name: ownerInText(words, map, owner), area: mapName(words, map, region) };
  const how = slots.name === slots.area ? 'free' : agreed ? 'agreed' : 'taken';
  return told(words, `panels.land.${how}`, slots);
}

/** What is back with its holder of the opening day has not moved. */
function movedLands(scene: Scene, places: StagePlaces): readonly StageLand[] {
  return bordersOf(scene.world, todayOf(scene)).flatMap((move): readonly StageLand[] => {
    const { area, owner, agreed } = move;
    const region = places.areas[area];
    if (!region || owner === homeOf(scene, places, area)) return [];
    const land = { region, holder: owner, words: moveWords(scene, region, move) };
    return [agreed ? land : { ...land, hatch: 'occupied', by: owner }];
  });
}

function claimedLands({ words, world, level }: Scene, { claims, areas, holders }: StagePlaces): readonly StageLand[] {
  const claimants = Object.keys(claims).filter((id) => id === level.challenger.id || world.nations[id]?.claims);
  return claimants.flatMap((by) =>
    (claims[by] ?? []).flatMap((area): readonly StageLand[] => {
      const region = areas[area];
      if (!region) return [];
      const text = told(words, 'panels.land.claimed', {
        name: inText(words, by),
        area: mapName(words, level.map, region),
      });
      return [{ region, holder: holders?.[area] ?? level.victim, hatch: 'claimed', by, words: text }];
    }),
  );
}

/** Land under foreign troops from the opening day on. */
function occupiedLands(scene: Scene, { areas, occupied = {} }: StagePlaces): readonly StageLand[] {
  const today = todayOf(scene);
  return Object.entries(occupied).flatMap(([area, until]): readonly StageLand[] => {
    const region = areas[area];
    if (!region || until <= today) return [];
    const text = told(scene.words, 'panels.land.occupied', { area: mapName(scene.words, scene.level.map, region) });
    return [{ region, holder: region, hatch: 'occupied', words: text }];
  });
}

/** Land that has changed hands, or been given back, is no longer merely claimed. */
export function landsOf(scene: Scene, places: StagePlaces): readonly StageLand[] {
  const settled = new Set(bordersOf(scene.world, todayOf(scene)).map(({ area }) => places.areas[area]));
  const rest = [...occupiedLands(scene, places), ...claimedLands(scene, places)];
  return [...movedLands(scene, places), ...rest.filter(({ region }) => !settled.has(region))];
}

/** The same lands in words; none where the map is not drawn. */
export function landWords(scene: Scene): readonly string[] {
  const places = placesOf(scene.level.map);
  return places ? landsOf(scene, places).map((land) => land.words) : [];
}

/** Names that land takes with its new holder, such as that of a new state: `map.<region>.<holder>`. */
export const newNames = ({ words }: Scene, lands: readonly StageLand[], stem: 'map' | 'map-short'): StageNames =>
  Object.fromEntries(
    lands.flatMap(({ region, holder }) => {
      const keys = [`${stem}.${region}.${holder}`, `map.${region}.${holder}`].filter((key) => words.has(key));
      return keys[0] === undefined ? [] : [[region, words.say(keys[0])]];
    }),
  );
