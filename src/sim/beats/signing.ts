/** Signing: the text as it stands is signed, signed with a reservation, or declined; a second signing ratifies the first. */
import type { Beat } from '../level';
import { signaturesIn } from '../mechanisms/adoption';
import { clausesOf, invitedBy, textOf, withWordings } from '../mechanisms/clauses';
import { arriving } from '../mechanisms/passage';
import { isAdopted } from '../mechanisms/rulesOfDecision';
import { withRatified, withSignatures } from '../mechanisms/treaty';
import { nationOf, optionOf } from '../table';
import type { Decision, VoteCount, World } from '../world';
import type { Played } from './contract';
import { leftAfter } from './draft';

export const signingBeat = (world: World, beat: Beat, decisions: readonly Decision[]): Played => {
  const given = signaturesIn(world, beat, decisions);
  const invited = invitedBy(world.level, textOf(world).wording);
  const names = Object.keys(given);
  const isBlocked = decisions.some((done) => walksOut(beat, done));
  const isInForce = names.length > 1 && isAdopted(beat.rule, names, invited, isBlocked, (id) => arriving(world, id));
  const signed = isInForce ? given : {};
  const counted = withSignatures(withPlans(withRatified(world, signed), Object.keys(signed)), beat, signed);
  const left = leftAfter(world, beat, decisions);
  const adopted = isInForce ? [...world.crisis.adopted, beat.id] : world.crisis.adopted;
  return {
    world: { ...counted, text: { ...textOf(counted), left }, crisis: { ...counted.crisis, adopted } },
    vote: voteOf(beat, decisions, given, isInForce),
  };
};

/** Plans are made once the general staffs of all who sign talk: the clause on planning then stands in its firmest wording. */
const withPlans = (world: World, signers: readonly string[]): World => {
  if (signers.length === 0 || !signers.every((id) => nationOf(world, id).signals.includes('staff-talks'))) return world;
  const firmest = clausesOf(world.level).flatMap(({ id, kind, wordings }) =>
    kind === 'planning'
      ? wordings.filter((one) => one.binds === 1).map((one) => ({ clause: id, wording: one.id }))
      : [],
  );
  return { ...world, text: { ...textOf(world), wording: withWordings(textOf(world).wording, firmest) } };
};

const walksOut = (beat: Beat, { country, option }: Decision): boolean =>
  optionOf(beat, country, option)?.acts.some((act) => act.act === 'walk-out') ?? false;

const voteOf = (
  beat: Beat,
  decisions: readonly Decision[],
  given: Readonly<Record<string, 'sign' | 'reserve'>>,
  isInForce: boolean,
): VoteCount => {
  const those = (test: (done: Decision) => boolean) => decisions.filter(test).map(({ country }) => country);
  return {
    measure: beat.measure,
    adopted: isInForce ? beat.measure : 'none',
    yes: those(({ country }) => given[country] === 'sign'),
    softer: those(({ country }) => given[country] === 'reserve'),
    blocked: those((done) => walksOut(beat, done)),
    abstained: those((done) => given[done.country] === undefined && !walksOut(beat, done)),
  };
};
