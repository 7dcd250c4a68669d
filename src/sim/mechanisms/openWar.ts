/** A war that runs over several beats: arms move the front, the patron may come in, and what is left when nobody asks any more is the end. */
import { clamp } from '../arithmetic';
import type { Beat, OutcomeKind } from '../level';
import { measures } from '../measure';
import { type Die, uniform } from '../random';
import type { Answer, Move, World } from '../world';
import { battlefieldOf, chanceOfDefeat } from './contest';
import { withReckoning } from './delivery';
import { expectedResistance } from './expectation';
import { arriving } from './passage';
import { chanceOfEntry, comesIn, widens } from './patron';
import { withFulfilment, withVerdict } from './settlement';
import { isContested, ownForce } from './war';

/** A call in which deeds are done and the crisis goes on, instead of arms deciding it at once. */
export const goesOn = ({ kind, answer }: Beat): boolean =>
  kind === 'call' && (answer === 'fight' || answer === 'probe');

/** Steps the front moves: unopposed, thrown back with good odds, held, driven on. */
const UNOPPOSED = 2;
const THROWN_BACK = -2;
const DRIVEN_ON = 1;

interface Battle {
  readonly isContested: boolean;
  /** That the front is held, 0 to 1; its square, that the challenger is thrown back. */
  readonly chance: number;
}

const battleOf = (world: World): Battle => {
  const { victim, countries } = world.level;
  const strength = countries
    .filter((one) => one.id !== victim)
    .reduce((sum, one) => sum + arriving(world, one.id) * (world.nations[one.id]?.delivered ?? 0), 0);
  const measure = measures[world.crisis.measure];
  const field = battlefieldOf(world);
  const fights = world.nations[victim]?.delivered ?? expectedResistance(world);
  const own = ownForce(world.forces[victim]?.home ?? 0, fights);
  return {
    isContested: isContested(measure, strength, field.challenger),
    chance: chanceOfDefeat(field, measure, strength, own),
  };
};

const stepOf = ({ isContested: contested, chance }: Battle, drawn: number): number => {
  if (!contested) return UNOPPOSED;
  if (drawn < chance * chance) return THROWN_BACK;
  return drawn < chance ? 0 : DRIVEN_ON;
};

/** Where the front stands afterwards: the challenger is not followed beyond the old line unless aims are total. */
export const frontAfter = (before: number, step: number, isTotal: boolean, steps: number): number =>
  clamp(before + step, Math.min(before, isTotal ? -1 : 0), steps);

const frontDie = (episode: string, beat: string): Omit<Die, 'seed'> => ({ episode, beat, purpose: 'front' });

/** Once the patron is in, nobody has yet resolved to fight it for more than the old line. */
const newWar = { entered: true, aims: 'limited' } as const;

/** Arms for one beat. The patron is asked once aims have been set and its client stands at the old line or behind it. */
export const withFight = (world: World, beat: Beat): { readonly world: World; readonly answer: Answer } => {
  const { level, crisis } = world;
  const isTotal = crisis.aims === 'total';
  const battle = battleOf(world);
  const drawn = uniform({ seed: world.seed, ...frontDie(level.id, beat.id) });
  const before = crisis.progress;
  const after = frontAfter(before, stepOf(battle, drawn), isTotal, level.challenger.steps);
  const isAsked = crisis.aims !== undefined && after <= 0;
  const entered = isAsked && comesIn(world, chanceOfEntry(world, isTotal));
  const move: Move = entered || after > before ? 'advance' : after < before ? 'yield' : 'bargain';
  const answer: Answer = {
    beat: beat.id,
    move,
    utilities: [0, 0, 0],
    tempers: [0, 0, 0],
    chanceOfDefeat: battle.chance,
    coverage: 0,
    arms: { chance: battle.isContested ? battle.chance : 0, drawn, before, after, entered },
  };
  const fought: World = {
    ...world,
    crisis: { ...crisis, progress: after, lastMove: move, ...(entered && newWar) },
  };
  const outcome = endInField(world, beat, after);
  return { world: outcome ? ended(fought, beat.date, outcome) : fought, answer };
};

/** A war ends in the field when the victim is overrun, or when total aims against a patron make it a general war. */
const endInField = (world: World, beat: Beat, front: number): OutcomeKind | undefined => {
  if (world.crisis.aims === 'total' && widens(world, beat.id)) return 'wider-war';
  return front >= world.level.challenger.steps ? 'conquest' : undefined;
};

const ended = (world: World, date: string, outcome: OutcomeKind): World =>
  withVerdict(withFulfilment(withReckoning({ ...world, outcome }, date)), outcome);

/** When nobody is asked any more, an open war stops where the armies stand. */
export const withWarOver = (world: World): World =>
  world.level.war && world.outcome === undefined
    ? ended(world, world.level.to, outcomeOfFront(world.crisis.progress, world.level.challenger.steps))
    : world;

/** The old line or beyond it: repelled. A little short of it: a bargain. From half of the way on the victim has lost its land. */
export const outcomeOfFront = (front: number, steps: number): OutcomeKind => {
  if (front <= 0) return 'repelled';
  return front < steps / 2 ? 'compromise' : 'ceded';
};
