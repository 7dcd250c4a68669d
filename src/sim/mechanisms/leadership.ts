/** Leader and followers: one power decides first and commands; what it does is seen, and the others' readiness hangs on it. */
import type { CountryId } from '../act';
import { weights } from '../parameters';
import type { World } from '../world';

/** Effort of the leader as all can see it, 0 to 1: its last deed, or before that what it says. */
const leaderEffort = (world: World, leader: CountryId): number => {
  const nation = world.nations[leader];
  return nation?.delivered ?? Math.max(0, nation?.stance?.effort ?? 0);
};

/** Factor on the helpers' readiness: command, lift and supply come from the leader. 1 where nobody leads. */
export const leaderReadiness = (world: World): number => {
  const { leader } = world.level;
  return leader === undefined ? 1 : weights.leaderless + (1 - weights.leaderless) * leaderEffort(world, leader);
};

/** What others see a leader do, they need not believe: at least its deed is expected of it. */
export const seenOf = (world: World, subject: CountryId, believed: number): number =>
  world.level.leader === subject ? Math.max(believed, world.nations[subject]?.delivered ?? 0) : believed;
