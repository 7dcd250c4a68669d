/** How promises enter the ledger, and how they end there. */
import type { CountryId } from '../act';
import type { Beat, Option } from '../level';
import { type Measure, measures } from '../measure';
import { postureOf } from '../posture';
import { optionOf } from '../table';
import type { Decision, LedgerPromise, PromiseEnd, World } from '../world';
import { withDeed } from './reputation';

export const everyone = (world: World): readonly CountryId[] => [
  ...world.level.countries.map((country) => country.id),
  world.level.challenger.id,
];

export const withPromise = (world: World, promise: LedgerPromise): World => ({
  ...world,
  ledger: [...world.ledger.filter((one) => one.id !== promise.id), promise],
});

/** Each pledge above nothing becomes a promise to the victim; a newer one takes the place of an older of the same country. */
export const withPledges = (world: World, beat: Beat, decisions: readonly Decision[]): World =>
  decisions.reduce((next, decision) => withPledge(next, beat, decision, 'pledge'), world);

export const withGuarantees = (world: World, beat: Beat, decisions: readonly Decision[]): World =>
  decisions.reduce((next, decision) => withPledge(next, beat, decision, 'guarantee'), world);

const withPledge = (world: World, beat: Beat, decision: Decision, kind: 'pledge' | 'guarantee'): World => {
  const option = optionOf(beat, decision.country, decision.option);
  if (!option || decision.country === world.level.victim) return world;
  const { effort, onlyIf, isSecret } = postureOf(option, false);
  if (effort <= 0 || !isWord(option)) return world;
  const strength = strengthOf(kind, effort);
  return withPromise(world, {
    id: `${kind}.${beat.id}.${decision.country}`,
    kind,
    by: decision.country,
    to: world.level.victim,
    date: beat.date,
    beat: beat.id,
    strength,
    witnesses: isSecret ? everyone(world).filter((id) => id !== world.level.challenger.id) : everyone(world),
    end: 'open',
    ...(onlyIf && { onlyIf }),
  });
};

/** Does the option give a word, and not only do something? */
export const isWord = (option: Option): boolean =>
  option.acts.some((act) => act.act === 'pledge' || act.act === 'sign');

/** Share of a full effort that is owed after a word; a reservation in a guarantee leaves little of it. */
export const strengthOf = (kind: 'pledge' | 'guarantee', effort: number): number =>
  kind === 'guarantee' && effort < 0.75 ? 0.25 : effort;

/** How much of a promise was kept when it ended so; undefined if nobody counts it. */
export const wholeOf: Readonly<Record<PromiseEnd, number | undefined>> = {
  open: undefined,
  forgotten: undefined,
  kept: 1,
  'partly-kept': 0.5,
  broken: 0,
};

/** How much of a deed it is to keep a promise, in deeds. */
export const deedOf = (measure: Measure, strength: number): number => measure.weight * strength;

/** End a promise, and let its witnesses count it. A forgotten one counts for nothing. */
export const withEnd = (world: World, promise: LedgerPromise, end: PromiseEnd, date: string): World => {
  const ended = withPromise(world, { ...promise, end, endedOn: date });
  const kept = wholeOf[end];
  if (kept === undefined) return ended;
  const weight = deedOf(measures[world.crisis.measure], promise.strength);
  return withDeed(ended, promise.by, { kept: weight * kept, failed: weight * (1 - kept) }, promise.witnesses);
};
