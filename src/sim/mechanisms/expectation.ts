/** What one government expects another to do: its promises and posture, times what its word is worth, plus what it has sunk. */
import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import { weights } from '../parameters';
import { nationOf } from '../table';
import type { Stance, World } from '../world';
import { generalDuty, openPromisesOf } from './obligation';
import { reliability } from './reputation';

/** Chains of "only if you do" are followed this far; beyond it nobody counts on them. */
const LONGEST_CHAIN = 3;

/** Expected effort of `subject`, 0 to 1, in the eyes of `observer`. */
export const expectedEffort = (world: World, observer: CountryId, subject: CountryId, depth = 0): number => {
  if (depth > LONGEST_CHAIN) return 0;
  if (subject === world.level.victim) return expectedResistance(world);
  const chance = (condition?: CountryId): number =>
    condition ? expectedEffort(world, observer, condition, depth + 1) : 1;
  const promised = promisedEffort(world, observer, subject, chance);
  const stance = visibleStance(world, observer, subject);
  const meant = stance ? 0.5 * Math.max(0, stance.effort) * chance(stance.onlyIf) + 0.5 * promised : promised;
  const believed = meant * reliability(world, observer, subject);
  return clamp(believed + (1 - believed) * sunk(world, subject, stance));
};

const promisedEffort = (
  world: World,
  observer: CountryId,
  subject: CountryId,
  chance: (condition?: CountryId) => number,
): number =>
  openPromisesOf(world, subject)
    .filter((promise) => promise.witnesses.includes(observer))
    .reduce((most, promise) => Math.max(most, promise.strength * chance(promise.onlyIf)), generalDuty(world, subject));

const visibleStance = (world: World, observer: CountryId, subject: CountryId): Stance | undefined => {
  const stance = nationOf(world, subject).stance;
  return stance?.isSecret && observer === world.level.challenger.id ? undefined : stance;
};

/** A costly signal is believed for what it cost, if the posture behind it is not a refusal. */
const sunk = (world: World, subject: CountryId, stance: Stance | undefined): number =>
  (stance?.effort ?? 0) > 0 ? sunkBy(nationOf(world, subject).signals.length) : 0;

/** Share of disbelief that some costly signals take away, 0 to 1; after three nothing is added. */
export const sunkBy = (signals: number): number => {
  let left = 1;
  for (let n = Math.min(signals, 3); n > 0; n--) left *= 1 - weights.signal;
  return 1 - left;
};

/** A victim that has said nothing is expected to fight; one that has yielded is not. */
export const expectedResistance = (world: World): number => {
  const { stance, signals } = nationOf(world, world.level.victim);
  if (world.crisis.victimAccepts) return 0.1;
  const base = stance ? 0.35 + 0.55 * stance.effort : 0.75;
  return clamp(base + 0.15 * signals.length, 0.05, 1);
};
