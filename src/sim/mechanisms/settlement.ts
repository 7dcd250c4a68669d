/** How a crisis that does not come to arms ends for the promises made in it, and what every ending does to trust. */
import { clamp } from '../arithmetic';
import type { OutcomeKind } from '../level';
import { type Measure, measures } from '../measure';
import { weights } from '../parameters';
import type { LedgerPromise, PromiseEnd, World } from '../world';
import { withEnd } from './promise';

/** What each ending says about the system, -1 to 1. */
const verdicts: Readonly<Partial<Record<OutcomeKind, number>>> = {
  deterred: 0.6,
  repelled: 0.5,
  compromise: -0.25,
  ceded: -0.8,
  conquest: -0.8,
  'wider-war': -0.6,
};

export const withVerdict = (world: World, outcome: OutcomeKind): World => ({
  ...world,
  trust: trustAfter(world.trust, outcome),
});

export const trustAfter = (trust: number, outcome: OutcomeKind): number =>
  clamp(trust + (weights.learning / 2) * (verdicts[outcome] ?? 0));

/** A country that stood behind the concession has not kept its promise; one that was never called is let off. */
export const endIn = (outcome: OutcomeKind, hasConceded: boolean): PromiseEnd => {
  if (outcome === 'deterred') return 'kept';
  if (!hasConceded) return 'forgotten';
  return outcome === 'compromise' ? 'partly-kept' : 'broken';
};

const endOf = (world: World, promise: LedgerPromise, outcome: OutcomeKind): PromiseEnd =>
  endIn(outcome, world.crisis.conceders.includes(promise.by));

/** Promises to the victim end when the matter is settled without arms. */
export const withSettlement = (world: World, outcome: OutcomeKind, date: string): World =>
  world.ledger
    .filter((promise) => promise.end === 'open')
    .reduce<World>((next, promise) => withEnd(next, promise, endOf(next, promise, outcome), date), {
      ...world,
      outcome,
    });

/** Trust follows fulfilment: the share of what was owed that was done, weighed by strength. */
export const withFulfilment = (world: World): World => {
  const ended = world.ledger.filter((promise) => promise.end !== 'open' && promise.end !== 'forgotten');
  const weight = (promise: LedgerPromise): number => gravityOf(promise.strength, world.forces[promise.by]?.home ?? 1);
  const owed = ended.reduce((sum, promise) => sum + weight(promise), 0);
  const done = ended.reduce((sum, promise) => sum + weight(promise) * shareDone(promise.end), 0);
  return { ...world, trust: trustBy(world.trust, measures[world.crisis.measure], done, owed) };
};

/** A promise counts by its strength and by the root of its giver's. */
export const gravityOf = (strength: number, home: number): number => strength * Math.sqrt(home);

export const trustBy = (trust: number, measure: Measure, done: number, owed: number): number => {
  const speed = (weights.learning / 2) * Math.min(1, 0.3 + measure.weight);
  return owed === 0 ? trust : clamp(trust + speed * (done / owed - trust));
};

export const shareDone = (end: PromiseEnd): number => (end === 'kept' ? 1 : end === 'partly-kept' ? 0.5 : 0);
