/** Who is attacked, who is helped and who is lost, beside what scholars have counted. */
import type { World } from '../../sim/world';
import { isAttacked, isLost, playWorlds, shareOf } from './play';
import { difference, isHelped, type Study } from './study';

/** One victim in three has a pact. */
const mixedWars = (count: number): readonly World[] => [
  ...playWorlds(count, {}).filter((_, n) => n % 3 > 0),
  ...playWorlds(count, { allies: 1 }).filter((_, n) => n % 3 === 0),
];

export const studiesOfWars: readonly Study[] = [
  {
    id: 'unhelped-chosen',
    figures: ['E16'],
    published: [],
    band: [-1, -0.02],
    measure: (count) => {
      const all = [...playWorlds(count, {}), ...playWorlds(count, { allies: 1 })];
      const isAllied = (world: World): boolean => world.level.treaties.length > 0;
      return difference(shareOf(all.filter(isAttacked), isAllied), shareOf(all, isAllied));
    },
  },
  {
    id: 'unhelped-lost',
    figures: ['E16'],
    published: [],
    band: [0.02, 1],
    measure: (count) => {
      const wars = playWorlds(count, {}).filter(isAttacked);
      const alone = wars.filter((world) => !isHelped(world));
      return difference(shareOf(alone, isLost), shareOf(wars.filter(isHelped), isLost));
    },
  },
  {
    id: 'wars-widen',
    figures: ['E15'],
    published: [0.27],
    band: [0.17, 0.38],
    measure: (count) => shareOf(mixedWars(count).filter(isAttacked), isHelped),
  },
];
