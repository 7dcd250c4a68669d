/** What one government expects another to do: its promises and posture, times what its word is worth, plus what it has sunk. */
import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import { weights } from '../parameters';
import { nationOf } from '../table';
import type { LedgerPromise, Stance, World } from '../world';
import { seenOf } from './leadership';
import { generalDuty } from './obligation';
import { reliability } from './reputation';

/** Chains of "only if you do" are followed this far; beyond it nobody counts on them. */
export const LONGEST_CHAIN = 3;

/** Expected effort of each country, 0 to 1, in the eyes of one observer. */
export type Expectation = (subject: CountryId) => number;

/** The eyes of one observer, opened once: what it knows of promises is gathered, and each country is judged at most once a depth. */
export const eyesOf = (world: World, observer: CountryId): Expectation => {
  const known = world.ledger.filter((promise) => promise.end === 'open' && promise.witnesses.includes(observer));
  const judged = new Map<string, number>();
  const expects = (subject: CountryId, depth: number): number => {
    if (depth > LONGEST_CHAIN) return 0;
    if (subject === world.level.victim) return expectedResistance(world);
    const key = `${depth}${subject}`;
    const before = judged.get(key);
    if (before !== undefined) return before;
    const judgement = judge(world, observer, subject, known, (condition) => expects(condition, depth + 1));
    judged.set(key, judgement);
    return judgement;
  };
  return (subject) => expects(subject, 0);
};

export const expectedEffort = (world: World, observer: CountryId, subject: CountryId): number =>
  eyesOf(world, observer)(subject);

const judge = (
  world: World,
  observer: CountryId,
  subject: CountryId,
  known: readonly LedgerPromise[],
  chanceOf: Expectation,
): number => {
  if (world.nations[subject]?.isOut) return 0;
  const chance = (condition?: CountryId): number => (condition ? chanceOf(condition) : 1);
  const promised = known.reduce(
    (most, promise) => (promise.by === subject ? Math.max(most, promise.strength * chance(promise.onlyIf)) : most),
    generalDuty(world, subject),
  );
  const stance = visibleStance(world, observer, subject);
  const meant = stance ? meantBy(stance.effort, chance(stance.onlyIf), promised) : promised;
  const believed = believedOf(meant, reliability(world, observer, subject), sunk(world, subject, stance));
  return seenOf(world, subject, believed);
};

/** Half by what it says now, half by what it has promised. */
export const meantBy = (effort: number, chance: number, promised: number): number =>
  0.5 * Math.max(0, effort) * chance + 0.5 * promised;

/** What is meant, as far as its word goes; and what it has sunk takes disbelief away. */
export const believedOf = (meant: number, word: number, sunkShare: number): number => {
  const believed = meant * word;
  return clamp(believed + (1 - believed) * sunkShare);
};

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
  const victim = world.nations[world.level.victim];
  if (!victim) return 0;
  const { stance, signals } = victim;
  return resistanceBy(stance?.effort, signals.length, world.crisis.victimAccepts);
};

export const resistanceBy = (effort: number | undefined, signals: number, accepts: boolean): number => {
  if (accepts) return 0.1;
  const base = effort === undefined ? 0.75 : 0.35 + 0.55 * effort;
  return clamp(base + 0.15 * signals, 0.05, 1);
};
