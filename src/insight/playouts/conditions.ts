/** Conditions of a level as functions of a state. The meaning of each fact is that of `holds` in `sim/table.ts`. */
import type { Condition, Level } from '../../sim/level';
import { optionsOf } from '../../sim/table';
import { moveNames, outcomes, type Test } from './compiled';
import { ATTACKED, CONCESSION, LAST_MOVE, OUTCOME, type State } from './state';

export const testOf = (level: Level, condition: Condition): Test => {
  if ('not' in condition) return notOf(testOf(level, condition.not));
  if ('all' in condition) return allOf(condition.all.map((one) => testOf(level, one)));
  if ('any' in condition) return anyOf(condition.any.map((one) => testOf(level, one)));
  return factOf(level, condition);
};

export const maybeTest = (level: Level, condition: Condition | undefined): Test | undefined =>
  condition && testOf(level, condition);

const notOf =
  (test: Test): Test =>
  (state) =>
    !test(state);

const allOf =
  (tests: readonly Test[]): Test =>
  (state) => {
    for (const test of tests) if (!test(state)) return false;
    return true;
  };

const anyOf =
  (tests: readonly Test[]): Test =>
  (state) => {
    for (const test of tests) if (test(state)) return true;
    return false;
  };

const isSettled = (state: State): boolean => {
  const outcome = outcomes[state.facts[OUTCOME] ?? 0];
  return outcome === 'ceded' || outcome === 'compromise';
};

const factOf = (level: Level, fact: Extract<Condition, { is: string }>): Test => {
  switch (fact.is) {
    case 'answered': {
      const move = moveNames.indexOf(fact.move);
      return ({ facts }) => facts[LAST_MOVE] === move;
    }
    case 'attacked':
      return ({ facts }) => facts[ATTACKED] === 1;
    case 'settled':
      return isSettled;
    case 'conceded':
      return ({ main }) => (main[CONCESSION] ?? 0) >= fact.atLeast;
    case 'adopted': {
      const at = level.beats.findIndex((beat) => beat.id === fact.beat);
      return ({ adopted }) => adopted[at] === 1;
    }
    case 'chose':
      return choseOf(level, fact);
    default:
      throw new RangeError('a fact that playouts do not know');
  }
};

const choseOf = (level: Level, fact: Extract<Condition, { is: 'chose' }>): Test => {
  const at = level.beats.findIndex((beat) => beat.id === fact.beat);
  const country = level.countries.findIndex((one) => one.id === fact.country);
  const beat = level.beats[at];
  const option = beat ? optionsOf(beat, fact.country).findIndex((one) => one.id === fact.option) : -2;
  const cell = at * level.countries.length + country;
  return ({ chosen }) => option >= 0 && chosen[cell] === option;
};
