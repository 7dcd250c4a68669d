/** Land that is claimed, under foreign troops, or in other hands than on the opening day; and what it is called then. */
import type { CountryId } from '../../sim/act';
import { bordersOf } from '../../sim/borders';
import type { BorderMove } from '../../sim/level';
import { inText, type Scene, todayOf, told } from './scene';
import type { RegionId, StageLand, StageNames } from './stageModel';
import type { StagePlaces } from './stagePlaces';
import { placesOf } from './stageTables';

/** A state that sits at no table is known by its name on the maps. */
export const ownerInText = (words: Scene['words'], owner: CountryId): string =>
  words.has(`country.${owner}.name`) ? inText(words, owner) : words.say(`map.${owner}`);

/** Who held an area on the opening day. */
const homeOf = ({ level }: Scene, { holders }: StagePlaces, area: string): CountryId => holders?.[area] ?? level.victim;

const moveWords = ({ words }: Scene, region: RegionId, { owner, agreed }: BorderMove): string =>
  told(words, `panels.land.${agreed ? 'agreed' : 'taken'}`, {
    name: ownerInText(words, owner),
    area: words.say(`map.${region}`),
  });

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
      const text = told(words, 'panels.land.claimed', { name: inText(words, by), area: words.say(`map.${region}`) });
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
    const text = told(scene.words, 'panels.land.occupied', { area: scene.words.say(`map.${region}`) });
    return [{ region, holder: region, hatch: 'occupied', words: text }];
  });
}

/** Land that has changed hands is no longer merely claimed. */
export function landsOf(scene: Scene, places: StagePlaces): readonly StageLand[] {
  const moved = movedLands(scene, places);
  const isMoved = new Set(moved.map(({ region }) => region));
  const rest = [...occupiedLands(scene, places), ...claimedLands(scene, places)];
  return [...moved, ...rest.filter(({ region }) => !isMoved.has(region))];
}

/** The same lands in words; none where the map is not drawn. */
export function landWords(scene: Scene): readonly string[] {
  const places = placesOf(scene.level.map);
  return places ? landsOf(scene, places).map((land) => land.words) : [];
}

/** Names that land takes with its new holder, such as that of a new state: `map.<region>.<holder>`. */
export const newNames = ({ words }: Scene, lands: readonly StageLand[]): StageNames =>
  Object.fromEntries(
    lands.flatMap(({ region, holder }) =>
      words.has(`map.${region}.${holder}`) ? [[region, words.say(`map.${region}.${holder}`)]] : [],
    ),
  );
