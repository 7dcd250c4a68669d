/** Vote: a body adopts a text under its rule of decision, waters it down to what enough will bear, or does nothing. */
import type { CountryId } from '../act';
import type { Beat } from '../level';
import { type MeasureId, measures } from '../measure';
import { withAims } from '../mechanisms/aims';
import { accusedIn, hasVote, mayBar } from '../mechanisms/attendance';
import { withMandate } from '../mechanisms/mandate';
import { arriving } from '../mechanisms/passage';
import { withPledges } from '../mechanisms/promise';
import { isAdopted } from '../mechanisms/rulesOfDecision';
import { postureOf } from '../posture';
import { changedNation, nationOf, optionOf } from '../table';
import type { Decision, VoteCount, World } from '../world';
import type { Played } from './contract';

export const voteBeat = (world: World, beat: Beat, decisions: readonly Decision[]): Played => {
  const vote = countVote(world, beat, decisions);
  const isPassed = vote.adopted !== 'none';
  const pledged = isPassed ? withPledges(world, beat, decisions) : withoutPlans(world, beat, decisions);
  const adopted = vote.adopted === beat.measure ? [...world.crisis.adopted, beat.id] : world.crisis.adopted;
  const voted = withMandate({ ...pledged, crisis: { ...pledged.crisis, adopted } }, beat, vote);
  return { world: withAims(voted, beat, decisions), vote };
};

export const isYes = (effort: number): boolean => effort > 0.75;

/** What is adopted if the half-hearted must be counted in. */
export const softerOf = (beat: Beat): MeasureId => beat.softer ?? measures[beat.measure].softer;

/** Full efforts vote for the text, half efforts for the softer one. An accused with a vote is against the text, and lets softer words pass. */
export const countVote = (world: World, beat: Beat, decisions: readonly Decision[]): VoteCount => {
  const counted = decisions.filter((decision) =>
    isVote(world, beat, decision, (_, blocks) => hasVote(beat, decision.country, blocks)),
  );
  const voters = counted.map((decision) => decision.country);
  const those = (test: (effort: number, blocks: boolean) => boolean): readonly CountryId[] =>
    counted.filter((decision) => isVote(world, beat, decision, test)).map((decision) => decision.country);
  const yes = those(isYes);
  const softer = those((effort) => effort > 0 && !isYes(effort));
  const blocked = [...those((_, blocks) => blocks), ...silentHolders(world, beat, decisions)];
  const accused = accusedIn(world.level, beat);
  const isParty = (id: CountryId): boolean => id === world.level.victim || accused.includes(id);
  const strength = (id: CountryId): number => (isParty(id) ? 0 : arriving(world, id));
  const passes = (some: readonly CountryId[], against: readonly CountryId[]): boolean =>
    isAdopted(beat.rule, some, [...voters, ...accused], against.length > 0, strength);
  const passesSofter = (): boolean => passes([...yes, ...softer, ...accused], blocked);
  return {
    measure: beat.measure,
    adopted: passes(yes, [...blocked, ...accused]) ? beat.measure : passesSofter() ? softerOf(beat) : 'none',
    yes,
    softer,
    blocked: [...blocked, ...accused],
    abstained: those((effort, blocks) => effort <= 0 && !blocks).filter((id) => !blocked.includes(id)),
  };
};

/** Where every holder of a veto must concur, those who stay away or abstain. */
const silentHolders = (world: World, beat: Beat, decisions: readonly Decision[]): readonly CountryId[] => {
  if (!beat.concurring) return [];
  const isSilent = (decision: Decision): boolean =>
    mayBar(beat, decision.country) &&
    isVote(
      world,
      beat,
      decision,
      (effort, blocks) => !blocks && (effort <= 0 || !hasVote(beat, decision.country, false)),
    );
  return decisions.filter(isSilent).map(({ country }) => country);
};

const isVote = (
  world: World,
  beat: Beat,
  decision: Decision,
  test: (effort: number, blocks: boolean) => boolean,
): boolean => {
  const option = optionOf(beat, decision.country, decision.option);
  if (!option) return false;
  const posture = postureOf(option, decision.country === world.level.victim);
  return test(posture.effort, posture.blocks);
};

/** Plans that were to follow a decision are not made when there is none. */
const withoutPlans = (world: World, beat: Beat, decisions: readonly Decision[]): World =>
  decisions
    .filter((one) =>
      optionOf(beat, one.country, one.option)?.acts.some((act) => act.act === 'signal' && act.signal === 'staff-talks'),
    )
    .reduce(
      (next, one) =>
        changedNation(next, one.country, {
          signals: nationOf(next, one.country).signals.filter((signal) => signal !== 'staff-talks'),
        }),
      world,
    );
