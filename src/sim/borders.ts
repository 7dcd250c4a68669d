/** Which areas of the map are in other hands: by a day of the episode, while a war is open by the front, at the end by the ending. */
import type { BorderMove } from './level';
import { holds } from './table';
import type { World } from './world';

/** @param today ISO day of what is shown; the last of the episode unless told. Each area once; what the front or the ending says goes before what the calendar says. */
export const bordersOf = (world: World, today = world.level.to): readonly BorderMove[] => {
  const ending = world.level.endings.find((one) => one.id === world.ending);
  const dated = datedBy(world, today);
  const late = ending ? (ending.borders ?? []).filter((move) => isDue(world, dated, move)) : frontOf(world);
  return [...new Map([...dated, ...late].map((move) => [move.area, move])).values()];
};

const datedBy = (world: World, today: string): readonly BorderMove[] =>
  (world.level.borders ?? [])
    .filter(({ date, when }) => date <= today && (!when || holds(world, when)))
    .map(({ date: _, when: __, ...move }) => move);

/**
 * In an ending a claimant gets its share only if it claimed, and whoever was attacked gets back only what was taken. What the challenger
 * fought for, what was agreed, and what goes to a state that sits at no table, goes as it is written.
 */
const isDue = (world: World, taken: readonly BorderMove[], { area, owner, agreed }: BorderMove): boolean => {
  const { level, nations } = world;
  if (agreed || owner === level.challenger.id) return true;
  if (owner === level.victim) return level.war !== undefined || taken.some((move) => move.area === area);
  return nations[owner]?.claims ?? true;
};

const frontOf = ({ level, crisis }: World): readonly BorderMove[] =>
  (level.war?.lands ?? []).flatMap(({ area, from }) => {
    if (from > 0) return crisis.progress >= from ? [{ area, owner: level.challenger.id }] : [];
    return crisis.progress <= from ? [{ area, owner: level.victim }] : [];
  });
