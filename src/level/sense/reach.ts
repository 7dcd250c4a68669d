/**
 * Can a condition ever hold, and can it ever fail? Each distinct fact in it is tried true and false, in every combination that the
 * rules of the game allow: a country chooses one option in a beat, the challenger's last answer is one, a larger concession
 * contains a smaller.
 */
import type { Aims } from '../../sim/act';
import type { Beat, Condition, Level } from '../../sim/level';
import { movesIn } from '../../sim/mechanisms/answer';
import { optionsOf } from '../../sim/table';
import { mayStrike } from '../moves';
import type { Finding } from '../problem';
import { mayBeOfText } from './reachOfText';
import { type Asked, conditionsIn, type Fact, factsIn, optionIdsOf } from './references';

/** Beyond this many distinct facts a condition is not tried: 2^12 combinations take a moment, 2^30 a day. */
const triable = 12;

export const findReach = (level: Level): readonly Finding[] =>
  conditionsIn(level).flatMap((asked): readonly Finding[] => {
    const { holds, fails } = trial(level, asked);
    if (!holds) return [{ at: asked.at, code: 'cannot-hold' }];
    return fails ? [] : [{ at: asked.at, code: 'always-holds' }];
  });

type Truth = ReadonlyMap<string, boolean>;

const keyOf = (fact: Fact): string => JSON.stringify(fact);

function trial(level: Level, asked: Asked): { holds: boolean; fails: boolean } {
  const facts = [...new Map(factsIn(asked.condition, []).map(({ fact }) => [keyOf(fact), fact])).values()];
  if (facts.length > triable) return { holds: true, fails: true };
  let holds = false;
  let fails = false;
  for (let bits = 0; bits < 2 ** facts.length && !(holds && fails); bits++) {
    const truth = new Map(facts.map((fact, n) => [keyOf(fact), Math.floor(bits / 2 ** n) % 2 === 1]));
    if (!isPossible(level, asked.after, facts, truth)) continue;
    if (isTrue(asked.condition, truth)) holds = true;
    else fails = true;
  }
  return { holds, fails };
}

function isTrue(condition: Condition, truth: Truth): boolean {
  if ('not' in condition) return !isTrue(condition.not, truth);
  if ('all' in condition) return condition.all.every((one) => isTrue(one, truth));
  if ('any' in condition) return condition.any.some((one) => isTrue(one, truth));
  return truth.get(keyOf(condition)) ?? false;
}

const isPossible = (level: Level, after: number, facts: readonly Fact[], truth: Truth): boolean => {
  const yes = facts.filter((fact) => truth.get(keyOf(fact)));
  const no = facts.filter((fact) => !truth.get(keyOf(fact)));
  return (
    yes.every((fact) => canBe(level, after, fact)) &&
    no.every((fact) => !mustBe(fact)) &&
    yes.every((a) => yes.every((b) => a === b || !excludes(a, b))) &&
    no.every((fact) => !yes.some((other) => contains(other, fact))) &&
    !leavesNoOption(level, no)
  );
};

/** Could this single fact come about in the beats before? */
function canBe(level: Level, after: number, fact: Fact): boolean {
  const before = level.beats.slice(0, after);
  switch (fact.is) {
    case 'answered':
      return before.some((beat) => movesIn(beat).includes(fact.move));
    case 'attacked':
      return before.some((beat) => mayStrike(beat));
    case 'settled':
      return before.some((beat) => movesIn(beat).length > 0 || beat.kind === 'call');
    case 'conceded':
      return mustBe(fact) || before.some((beat) => largestConcession(beat.options) >= fact.atLeast);
    case 'front':
    case 'entered':
    case 'aims':
      return mayBeInWar(level, before, fact);
    case 'worded':
    case 'signed':
    case 'signatures':
    case 'left':
      return mayBeOfText(level, before, fact);
    case 'opted-out':
      return before.some((beat) => mayOptOut(beat, fact.country));
    case 'adopted':
      return before.some((beat) => beat.id === fact.beat);
    case 'chose':
      return before.some((beat) => beat.id === fact.beat && optionIdsOf(beat, fact.country).includes(fact.option));
  }
}

/** Only a war that is open has a front, aims, and a patron that may come in. */
const mayBeInWar = (level: Level, before: readonly Beat[], fact: Fact): boolean => {
  if (!level.war) return false;
  const foughtBefore = before.some((beat) => beat.answer === 'fight');
  if (fact.is === 'entered') return level.war.patron !== undefined && foughtBefore;
  if (fact.is !== 'aims') return foughtBefore || (fact.is === 'front' && level.war.progress <= fact.atMost);
  return before.some((beat) => aimsIn(beat.options).includes(fact.aims));
};

const aimsIn = (options: Beat['options']): readonly Aims[] =>
  Object.values(options).flatMap((list) =>
    list === 'standard'
      ? []
      : list.flatMap(({ acts }) => acts.flatMap((act) => (act.act === 'aims' ? [act.aims] : []))),
  );

/** Nothing is conceded less than nothing. */
const mustBe = (fact: Fact): boolean => fact.is === 'conceded' && fact.atLeast <= 0;

const largestConcession = (options: Level['beats'][number]['options']): number =>
  Math.max(
    0,
    ...Object.values(options).flatMap((list) =>
      list === 'standard'
        ? []
        : list.flatMap(({ acts }) => acts.flatMap((act) => (act.act === 'concede' ? [act.share] : []))),
    ),
  );

const excludes = (a: Fact, b: Fact): boolean =>
  (a.is === 'answered' && b.is === 'answered' && a.move !== b.move) ||
  (a.is === 'worded' && b.is === 'worded' && a.clause === b.clause && a.wording !== b.wording) ||
  (a.is === 'chose' && b.is === 'chose' && a.beat === b.beat && a.country === b.country && a.option !== b.option);

const contains = (larger: Fact, smaller: Fact): boolean =>
  larger.is === 'conceded' && smaller.is === 'conceded' && larger.atLeast >= smaller.atLeast;

/** A decider that has chosen none of its options: only possible if the beat itself may be passed over. */
const leavesNoOption = (level: Level, no: readonly Fact[]): boolean =>
  level.beats.some(
    (beat) =>
      !beat.when &&
      Object.keys(beat.options).some((country) =>
        optionIdsOf(beat, country).every((option) =>
          no.some(
            (fact) =>
              fact.is === 'chose' && fact.beat === beat.id && fact.country === country && fact.option === option,
          ),
        ),
      ),
  );

const mayOptOut = (beat: Beat, country: string): boolean =>
  optionsOf(beat, country).some(({ acts }) => acts.some(({ act }) => act === 'opt-out'));
