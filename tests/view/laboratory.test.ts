import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, type LaboratoryFinding } from '../../src/insight/findings';
import { BETWEEN } from '../../src/sim/start';
import { knobsOf, levelAt, readSetting, type Setting, withKnob, writeSetting } from '../../src/view/model/knobs';
import { laboratoryModel } from '../../src/view/model/laboratory';
import { presetNames, presetSetting, presetsOf } from '../../src/view/model/presets';
import { asItIs } from '../../src/view/model/study';
import { munich, munichWords } from './debriefRuns';

const asIs = asItIs(BETWEEN);
const read = (text: string) => readSetting(munich, text, BETWEEN);
const lastOf = <T>(all: Iterable<T>): T | undefined => [...all].at(-1);

describe('the laboratory', () => {
  test('with no knob turned the episode is the episode', () => {
    expect(levelAt(munich, asIs)).toEqual(munich);
  });
  test('a knob turned changes that judgement and no other', () => {
    const turned = levelAt(munich, withKnob(munich, asIs, 'FRA.exposure', 2));
    const differing = turned.countries.filter(
      (country, n) => country.dials.exposure !== munich.countries[n]?.dials.exposure,
    );
    expect(differing.map(({ id }) => id)).toEqual(['FRA']);
    expect(differing[0]?.dials.exposure).toBe(2);
  });
  test('a knob turned back is no change', () => {
    const there = withKnob(munich, asIs, 'FRA.exposure', 2);
    expect(withKnob(munich, there, 'FRA.exposure', 4)).toEqual(asIs);
  });
  test('every setting that knobs can stand at comes back from its link as it was', () => {
    const knobs = knobsOf(munich);
    const anyTurn = fc.record({ n: fc.nat(knobs.length - 1), by: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(anyTurn, { maxLength: 8 }), fc.constantFrom(BETWEEN, 'berlin-set'), (turns, reading) => {
        const setting = turns.reduce<Setting>((now, { n, by }) => {
          const knob = knobs[n];
          return knob ? withKnob(munich, now, knob.id, Math.min(knob.to, knob.from + by * knob.step)) : now;
        }, asItIs(reading));
        expect(read(writeSetting(setting, BETWEEN))).toEqual({ ok: true, setting });
      }),
      { numRuns: 60 },
    );
  });
  test.each([
    ['FRA.exposure=9', 'value'],
    ['FRA.exposure=2.13', 'value'],
    ['FRA.exposure=NaN', 'value'],
    ['FRA.exposure=1e9', 'value'],
    ['reading=nobody', 'value'],
    ['XYZ.exposure=2', 'knob'],
    ['constructor=1', 'knob'],
    ['FRA.constructor=1', 'form'],
    ['FRA.nothing=1', 'knob'],
    ['<img src=x>', 'form'],
    [',', 'form'],
    ['FRA.exposure=2,'.repeat(400), 'form'],
  ])('a link that says “%.30s” is refused', (text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });
  test('why a link was refused is told in a sentence', () => {
    const told = laboratoryModel(munichWords, munich, { setting: asIs, problem: 'knob' }, '').problem;
    expect(told).toContain('does not have');
  });
  test('every question of the documents but that of the rule can be put to Munich, and each turns something', () => {
    expect(presetsOf(munich)).toEqual(presetNames.filter((name) => name !== 'majority'));
    const counts = presetsOf(munich).map((name) => Object.keys(presetSetting(munich, BETWEEN, name).values).length);
    expect(counts.every((count) => count > 0)).toBe(true);
  });
  test('where one could forbid it, three in five may decide instead', () => {
    const bound = { ...munich, beats: munich.beats.map((beat) => ({ ...beat, rule: 'unanimity' as const })) };
    expect(presetsOf(bound)).toContain('majority');
    const rules = levelAt(bound, presetSetting(bound, BETWEEN, 'majority')).beats.map(({ kind, rule }) => [kind, rule]);
    for (const [kind, rule] of rules)
      expect(rule).toBe(kind === 'vote' || kind === 'clause' ? 'majority' : 'unanimity');
  });
  test('a power that is a member already is not asked to join', () => {
    const joined = munich.countries.map((one) => (one.id === 'USA' ? { ...one, isMember: true } : one));
    expect(presetsOf({ ...munich, countries: joined })).not.toContain('outsider-in');
  });
  test('Moscow’s road is open when nobody on it fears guests any more', () => {
    const { countries } = levelAt(munich, presetSetting(munich, BETWEEN, 'open-road'));
    const guests = countries.filter(({ id }) => ['POL', 'ROU'].includes(id)).map(({ dials }) => dials.guests);
    expect(guests).toEqual([0, 0]);
  });
  test('where nothing was changed no share moves, for the dice are the same', () => {
    const found = lastOf(
      findingsOf({ about: 'laboratory', asIs: munich, changed: munich, worlds: 6 }),
    ) as LaboratoryFinding;
    expect(found.changed).toEqual(found.asIs);
    expect(found.asIs.worlds).toBe(6);
  });
  test('a bet is judged by what came, and a share that moved by luck is called the same', () => {
    const found: LaboratoryFinding = {
      about: 'laboratory',
      done: 100,
      of: 100,
      asIs: { worlds: 100, endings: { 'four-powers': 60, alone: 40 } },
      changed: { worlds: 100, endings: { 'four-powers': 58, alone: 22, 'line-held': 20 } },
    };
    const verdict = (ending: string, way: 'more' | 'same' | 'fewer') =>
      laboratoryModel(
        munichWords,
        munich,
        { setting: asIs, bet: { ending, way }, asked: { progress: 'done', found } },
        '',
      ).verdict;
    expect(verdict('line-held', 'more')).toBe('You said more often, and so it is: from 0 to 20 of 100.');
    expect(verdict('four-powers', 'same')).toContain('and so it is');
    expect(verdict('alone', 'more')).toContain('from 40 to 22 of 100: less often');
  });
});
