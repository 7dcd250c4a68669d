/** Which areas of the map change hands in an ending: what the ending says, and a claimant's share only if it claimed. */
import type { CountryId } from './act';
import type { World } from './world';

export interface BorderChange {
  readonly area: string;
  readonly owner: CountryId;
}

export const bordersOf = (world: World): readonly BorderChange[] => {
  const ending = world.level.endings.find((one) => one.id === world.ending);
  return (ending?.borders ?? []).filter(
    ({ owner }) => owner === world.level.challenger.id || world.nations[owner]?.claims === true,
  );
};
