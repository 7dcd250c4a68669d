/** One beat from sealed decisions to the next: decide at the same moment, let it count, let the challenger answer, keep accounts. */
import type { CountryId } from './act';
import type { Played } from './beats/contract';
import { beatRules } from './beats/rules';
import type { Beat, Condition } from './level';
import { withAccounts } from './mechanisms/accounts';
import { withAnswer } from './mechanisms/answer';
import { withConcession } from './mechanisms/concession';
import { withDeeds } from './mechanisms/delivery';
import { withWarOver } from './mechanisms/openWar';
import { withOptOuts } from './mechanisms/optOut';
import { withPledges } from './mechanisms/promise';
import { withConferenceOver } from './mechanisms/treaty';
import { decisionOf } from './minds/cabinet';
import { postureOf } from './posture';
import { changedNation, decidersOf, holds, nationOf, openBeat, optionOf } from './table';
import type { Answer, BeatPast, Decision, World } from './world';

export const playBeat = (world: World): World => {
  const beat = openBeat(world);
  if (!beat) return world;
  const { decisions, played } = carriedOut(world, beat);
  const answered = withAnswer(played.world, beat);
  const counted = withAccounts(answered.world, beat, decisions);
  return toNextBeat(withPast(counted, beat, decisions, { ...played, ...answered }));
};

/** The open beat with its decisions carried out, before anybody answers them: what all can see in that hour. */
export const decidedWorld = (world: World): World => {
  const beat = openBeat(world);
  if (!beat) return world;
  const { decisions, played } = carriedOut(world, beat);
  return withPast(played.world, beat, decisions, played);
};

const carriedOut = (world: World, beat: Beat): { readonly decisions: readonly Decision[]; readonly played: Played } => {
  const decisions = decisionsOf(world, beat);
  const postured = decisions.reduce((next, decision) => withPosture(next, beat, decision), world);
  const played = beatRules[beat.kind](postured, beat, decisions);
  return { decisions, played: { ...played, world: withOptOuts(played.world, beat, decisions) } };
};

const withPast = (
  world: World,
  beat: Beat,
  decisions: readonly Decision[],
  { vote, amended, answer }: Played & { readonly answer?: Answer },
): World => {
  const past: BeatPast = {
    beat: beat.id,
    decisions,
    trust: world.trust,
    tension: world.tension,
    ...(vote && { vote }),
    ...(amended && { amended }),
    ...(answer && { answer }),
  };
  return { ...world, past: [...world.past, past], sealed: {} };
};

/**
 * Everyone decides at the same moment, with one exception: a bargain is put to the victim by those who put it, so a victim played by
 * the rules answers them. A person in its seat seals with the others.
 */
const decisionsOf = (world: World, beat: Beat): readonly Decision[] => {
  const { victim } = world.level;
  const answersLast = beat.kind === 'offer' && !world.sealed[victim];
  const led = ledDecision(world, beat);
  const seen = led ? withLed(world, beat, led) : world;
  const first = decidersOf(world, beat)
    .filter((country) => !answersLast || country !== victim)
    .map((country) => (country === led?.country ? led : decisionOf(seen, beat, country)));
  if (!answersLast || !beat.options[victim]) return first;
  const put = withConcession(
    first.reduce((next, decision) => withPosture(next, beat, decision), world),
    beat,
    first,
  );
  return [...first, decisionOf(put, beat, victim)];
};

/** What the power that leads decides in this beat, before the others; nothing while a person in its seat has not sealed. */
export const ledDecision = (world: World, beat: Beat): Decision | undefined => {
  const { leader } = world.level;
  if (leader === undefined || !beat.options[leader]) return undefined;
  return world.seats[leader] === 'person' && !world.sealed[leader] ? undefined : decisionOf(world, beat, leader);
};

/** The world as the others see it once the leader has decided: its word is given, and in a call its deed is there to see. */
const withLed = (world: World, beat: Beat, led: Decision): World => {
  const postured = withPosture(world, beat, led);
  return beat.kind === 'call' ? withDeeds(postured, beat, [led]) : withPledges(postured, beat, [led]);
};

/** What a country's option says about where it stands, whatever the kind of beat. */
const withPosture = (world: World, beat: Beat, decision: Decision): World => {
  const option = optionOf(beat, decision.country, decision.option);
  if (!option) return world;
  const posture = postureOf(option, decision.country === world.level.victim);
  const nation = nationOf(world, decision.country);
  const stance = {
    effort: posture.effort,
    isSecret: posture.isSecret,
    ...(posture.onlyIf && { onlyIf: posture.onlyIf }),
  };
  const changed = changedNation(world, decision.country, {
    stance,
    signals: [...new Set([...nation.signals, ...posture.signals])],
    grant: posture.grant ?? nation.grant,
    claims: nation.claims || posture.claims,
  });
  return posture.presses.reduce((next, press) => withPress(next, beat, decision.country, press), changed);
};

const withPress = (
  world: World,
  beat: Beat,
  by: CountryId,
  press: { readonly country: CountryId; readonly toward: 'firm' | 'yield' },
): World => ({
  ...world,
  soundings: [
    ...world.soundings,
    { beat: beat.id, by, sounding: { how: 'press', to: press.country, toward: press.toward } },
  ],
});

/** The next beat whose condition holds; after an end without arms only beats that wait for a settlement remain. */
const toNextBeat = (world: World): World => {
  let at = world.at + 1;
  while (at < world.level.beats.length && !isNext(world, world.level.beats[at])) at++;
  const isLast = at >= world.level.beats.length;
  return withEnding(isLast ? withWarOver({ ...world, at }) : { ...world, at });
};

const isNext = (world: World, beat: Beat | undefined): boolean => {
  if (!beat) return false;
  if (world.outcome !== undefined && !(beat.when && waitsForEnd(beat.when))) return false;
  return !beat.when || holds(world, beat.when);
};

/** Does the beat of this condition wait for a settlement, and so come after the end? */
export const waitsForEnd = (condition: Condition): boolean => {
  if ('not' in condition) return false;
  if ('all' in condition) return condition.all.some(waitsForEnd);
  if ('any' in condition) return condition.any.every(waitsForEnd);
  return condition.is === 'settled';
};

const withEnding = (open: World): World => {
  if (open.at < open.level.beats.length) return open;
  const world = open.text && !open.outcome ? withConferenceOver(open) : open;
  const { outcome } = world;
  if (!outcome) return world;
  const ending = world.level.endings.find(
    (one) => one.outcomes.includes(outcome) && (!one.when || holds(world, one.when)),
  );
  return { ...world, ending: ending?.id ?? outcome };
};
