/** From signatures to obligations: what enters the ledger, what a signature not ratified costs, and how a conference ends. */
import type { CountryId } from '../act';
import { clamp } from '../arithmetic';
import type { Beat, OutcomeKind } from '../level';
import { weights } from '../parameters';
import type { World } from '../world';
import { askedByAny, bindingOf, conditionOf, isBinding, textOf } from './clauses';
import { everyone, withEnd, withPromise } from './promise';
import { withDeed } from './reputation';

/** Share of a full signature, 0 to 1. */
export const wholeness = (how: 'sign' | 'reserve' | undefined): number =>
  how === 'sign' ? 1 : how === 'reserve' ? weights.reservation : 0;

const idOf = (country: CountryId): string => `text.${country}`;

/** Each signature is an entry in the ledger with exactly the clauses of the day; a later signing takes the place of an earlier. */
export const withSignatures = (
  world: World,
  beat: Beat,
  signed: Readonly<Record<CountryId, 'sign' | 'reserve'>>,
): World => {
  const { wording } = textOf(world);
  const strength = bindingOf(world.level, wording);
  const condition = conditionOf(world.level, wording);
  const cleared: World = { ...world, ledger: world.ledger.filter((one) => !one.clauses) };
  return Object.entries(signed).reduce<World>(
    (next, [by, how]) =>
      withPromise(next, {
        id: idOf(by),
        kind: 'guarantee',
        by,
        to: world.level.victim,
        date: beat.date,
        beat: beat.id,
        strength: strength * wholeness(how),
        clauses: wording,
        witnesses: everyone(world),
        end: 'open',
        ...(condition && condition !== by && { onlyIf: condition }),
      }),
    { ...cleared, text: { ...textOf(world), signed } },
  );
};

/** Who had signed before and signs again has kept its word so far; who does not has failed it, and everyone counts that. */
export const withRatified = (world: World, signed: Readonly<Record<CountryId, 'sign' | 'reserve'>>): World =>
  Object.entries(textOf(world).signed).reduce((next, [by, how]) => {
    const owed = wholeness(how);
    const done = Math.min(owed, wholeness(signed[by]));
    return withDeed(next, by, { kept: done, failed: owed - done }, everyone(world));
  }, world);

/** Share of all who might have been asked that has signed, 0 to 1. */
export const sharedBy = (world: World): number => {
  const asked = askedByAny(world.level);
  const { signed } = textOf(world);
  return asked.length > 0 ? asked.filter((id) => signed[id]).length / asked.length : 0;
};

/** A text that binds most, or few; words that most have signed; or nothing, as when the one whose help is the condition has not signed. */
export const outcomeOfText = (world: World): OutcomeKind => {
  const share = sharedBy(world);
  const { signed } = textOf(world);
  const condition = conditionOf(world.level, textOf(world).wording);
  const isVoid = condition !== undefined && signed[condition] === undefined;
  if (isVoid || Object.keys(signed).length < 2) return 'collapse';
  const isGeneral = share >= weights.general;
  if (isBinding(bindingOf(world.level, textOf(world).wording))) return isGeneral ? 'strong-treaty' : 'bloc';
  return isGeneral ? 'words' : 'collapse';
};

/** What each end of a conference says about the system, -1 to 1. */
const verdicts: Readonly<Partial<Record<OutcomeKind, number>>> = {
  'strong-treaty': 0.6,
  words: 0.1,
  bloc: -0.1,
  collapse: -0.6,
};

/** The conference is over: words given in private are kept or broken by the signature, and trust follows. What is signed stays open. */
export const withConferenceOver = (world: World): World => {
  const outcome = outcomeOfText(world);
  const { signed } = textOf(world);
  const date = world.level.to;
  const ended = world.ledger
    .filter((one) => one.end === 'open' && one.kind === 'assurance')
    .reduce((next, one) => withEnd(next, one, signed[one.by] ? 'kept' : 'broken', date), world);
  return { ...ended, outcome, trust: clamp(ended.trust + (weights.learning / 2) * (verdicts[outcome] ?? 0)) };
};
