/** Which areas of the map are in other hands: at the end what the ending says, and while a war is open what the front says. */
import type { CountryId } from './act';
import type { World } from './world';

export interface BorderChange {
  readonly area: string;
  readonly owner: CountryId;
}

/** In an ending a claimant gets its share only if it claimed; the challenger, and in an open war the victim, what was fought for. */
export const bordersOf = (world: World): readonly BorderChange[] => {
  const ending = world.level.endings.find((one) => one.id === world.ending);
  if (!ending) return frontOf(world);
  return (ending.borders ?? []).filter(
    ({ owner }) => isFighting(world, owner) || world.nations[owner]?.claims === true,
  );
};

const isFighting = ({ level }: World, id: CountryId): boolean =>
  id === level.challenger.id || (level.war !== undefined && id === level.victim);

const frontOf = ({ level, crisis }: World): readonly BorderChange[] =>
  (level.war?.lands ?? []).flatMap(({ area, from }) => {
    if (from > 0) return crisis.progress >= from ? [{ area, owner: level.challenger.id }] : [];
    return crisis.progress <= from ? [{ area, owner: level.victim }] : [];
  });
