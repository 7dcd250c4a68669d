import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classDebrief } from '../../src/insight/classroom/classDebrief';
import { letterOf, type Team } from '../../src/insight/classroom/team';
import { classColumns, classRow } from '../../src/record/classTable';
import type { CodedChoice } from '../../src/record/code';
import { csvOf } from '../../src/record/table';
import { optionsOf } from '../../src/sim/table';
import { munich, playableIn } from '../sim/support';

const team = (n: number, seat: string, choices: readonly CodedChoice[], ending?: string): Team => ({
  letter: letterOf(n),
  result: {
    level: munich.id,
    edition: munich.edition,
    seat,
    reading: 'between',
    choices,
    ...(ending !== undefined && { ending }),
  },
});

/** Teams of one seat, told apart by what they chose in one beat. */
const teamsIn = (beat: string, ...options: readonly string[]): readonly Team[] =>
  options.map((option, n) => team(n, 'FRA', [{ beat, option }]));

const asked = playableIn(munich).flatMap((seat) =>
  munich.beats.flatMap((beat) => {
    const options = optionsOf(beat, seat).map(({ id }) => id);
    return options.length > 0 ? [{ seat, beat: beat.id, options }] : [];
  }),
);

const anyTeam = fc.constantFrom(...playableIn(munich)).chain((seat) =>
  fc
    .tuple(
      ...asked
        .filter((one) => one.seat === seat)
        .map(({ beat, options }) =>
          fc.option(
            fc.record({
              beat: fc.constant(beat),
              option: fc.constantFrom(...options),
              forecast: fc.integer({ min: 0, max: 10 }).map((n) => n * 10),
              held: fc.constantFrom('held' as const, 'failed' as const, 'open' as const),
            }),
          ),
        ),
    )
    .map((choices) => ({ seat, choices: choices.flatMap((one) => one ?? []) })),
);
const anyClass = fc
  .array(anyTeam, { maxLength: 12 })
  .map((all) => all.map(({ seat, choices }, n) => team(n, seat, choices)));

describe('the teams of a class', () => {
  test('go by letters, each by its own, however many there are', () => {
    expect([0, 1, 25, 26, 27, 51, 52].map(letterOf)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA']);
    const many = Array.from({ length: 800 }, (_, n) => letterOf(n));
    expect(new Set(many).size).toBe(many.length);
  });
});

describe('the largest disagreement in the room', () => {
  const apart = (...options: readonly string[]) => classDebrief(teamsIn('weekend', ...options), munich).widest?.apart;
  test('is none where all agree, or where only one team decided', () => {
    expect(apart('reaffirm', 'reaffirm')).toBeUndefined();
    expect(apart('reaffirm')).toBeUndefined();
    expect(classDebrief([], munich).widest).toBeUndefined();
  });
  test('is counted in pairs of teams that chose differently: most where the split is most even', () => {
    expect(apart('reaffirm', 'with-london')).toBe(1);
    expect(apart('reaffirm', 'reaffirm', 'with-london', 'with-london')).toBe(4);
    expect(apart('reaffirm', 'reaffirm', 'reaffirm', 'with-london')).toBe(3);
  });
  test('is found among the decisions, not taken from the first', () => {
    const two = (n: number, weekend: string, plan: string) =>
      team(n, 'FRA', [
        { beat: 'weekend', option: weekend },
        { beat: 'plan', option: plan },
      ]);
    const teams = [
      two(0, 'reaffirm', 'ultimatum'),
      two(1, 'reaffirm', 'arbitration'),
      two(2, 'two-voices', 'stand-by-treaty'),
    ];
    expect(classDebrief(teams, munich).widest?.beat).toBe('plan');
  });
});

describe('the debrief of any class', () => {
  test('counts every choice of every team once, and marks what history did where it came to that decision', () => {
    fc.assert(
      fc.property(anyClass, (teams) => {
        const { partings } = classDebrief(teams, munich);
        const choices = teams.flatMap(({ letter, result }) =>
          result.choices.map(({ beat, option }) => `${letter} ${result.seat} ${beat} ${option}`),
        );
        const counted = partings.flatMap(({ seat, beat, lots }) =>
          lots.flatMap(({ option, teams: own }) => own.map((letter) => `${letter} ${seat} ${beat} ${option}`)),
        );
        expect(counted.toSorted()).toEqual(choices.toSorted());
        for (const { seat, beat, lots, count, pairs, apart } of partings) {
          expect(lots.reduce((sum, lot) => sum + lot.teams.length, 0)).toBe(count);
          const isTold = munich.history[seat]?.[beat] !== undefined;
          expect(lots.filter(({ isHistory }) => isHistory)).toHaveLength(isTold ? 1 : 0);
          expect(pairs).toBe((count * (count - 1)) / 2);
          expect(apart > 0).toBe(lots.filter((lot) => lot.teams.length > 0).length > 1);
          expect(apart).toBeLessThanOrEqual(pairs);
        }
      }),
      { numRuns: 60 },
    );
  });
  test('asks three questions about decisions that some team made, and never the same twice where three were made', () => {
    fc.assert(
      fc.property(anyClass, (teams) => {
        const { questions } = classDebrief(teams, munich);
        const decided = new Set(teams.flatMap(({ result }) => result.choices.map(({ beat }) => beat)));
        expect(questions).toHaveLength(decided.size > 0 ? 3 : 0);
        for (const { beat } of questions) expect(decided).toContain(beat);
        expect(new Set(questions.map((one) => JSON.stringify(one))).size).toBe(questions.length);
      }),
      { numRuns: 60 },
    );
  });
  test('counts forecasts that were decided, and says how many were not', () => {
    fc.assert(
      fc.property(anyClass, (teams) => {
        const { forecasts } = classDebrief(teams, munich);
        const all = teams.flatMap(({ result }) => result.choices);
        const open = all.filter(({ held }) => held === 'open').length;
        expect(forecasts.uncounted).toBe(open);
        expect(forecasts.calibration?.count ?? 0).toBe(all.length - open);
      }),
      { numRuns: 60 },
    );
  });
  test('has a row for each team in its table, and nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyClass, (teams) => {
        const rows = teams.map(({ letter, result }) => classRow(letter, '=1+1', result, munich));
        const lines = csvOf(classColumns(munich), rows).trimEnd().split('\r\n');
        expect(lines).toHaveLength(teams.length + 1);
        for (const line of lines.slice(1)) expect(line).toContain(",'=1+1,");
      }),
      { numRuns: 20 },
    );
  });
});

describe('word and deed of a class', () => {
  test('are what its options promise and do: all, part or nothing', () => {
    const kept = team(0, 'FRA', [
      { beat: 'weekend', option: 'reaffirm' },
      { beat: 'first-october', option: 'attack' },
    ]);
    const broken = team(1, 'FRA', [
      { beat: 'weekend', option: 'with-london' },
      { beat: 'first-october', option: 'mediate' },
    ]);
    const [a, b] = classDebrief([kept, broken], munich).words;
    expect([a?.pledged, a?.delivered]).toEqual([
      { all: 1, part: 0, none: 0 },
      { all: 1, part: 0, none: 0 },
    ]);
    expect([b?.pledged, b?.delivered]).toEqual([
      { all: 0, part: 1, none: 0 },
      { all: 0, part: 0, none: 1 },
    ]);
  });
  test('of history stand beside them for the same decisions', () => {
    const one = team(0, 'FRA', [{ beat: 'weekend', option: 'reaffirm' }]);
    const [line] = classDebrief([one], munich).history;
    const { pledged } = line ?? {};
    expect((pledged?.all ?? 0) + (pledged?.part ?? 0) + (pledged?.none ?? 0)).toBe(1);
  });
});
