import { describe, expect, test } from 'vitest';
import { agreement } from '../../src/insight/agreement/agreement';
import { considerationNames } from '../../src/sim/consideration';
import { gaugesOf } from '../../src/sim/gauges';
import { parameters } from '../../src/sim/parameters';
import { startWorld } from '../../src/sim/start';
import { aboutModelOf } from '../../src/view/model/about';
import { munich, munichNotes, munichWords } from './debriefRuns';

const about = aboutModelOf({ words: munichWords, level: munich, notes: munichNotes });

describe('the page about the model keeps nothing back', () => {
  test('every number of the model is in the table, with its value, range and kind of source', () => {
    expect(about.parameters.map(({ name }) => name)).toEqual(Object.keys(parameters));
    for (const { name, value, range } of about.parameters) {
      expect(Number(value)).toBe(parameters[name].value);
      for (const end of parameters[name].range) expect(range).toContain(String(end));
    }
  });
  test('all eight reasons, circumstance and the three ways have a formula with the numbers that are used', () => {
    expect(about.reasons.map(({ name }) => name)).toEqual([...considerationNames]);
    const formulas = [...about.reasons, about.circumstance, ...about.belief, ...about.moves];
    for (const { formula } of formulas) expect(formula).not.toMatch(/[{}]/);
    expect(about.reasons[0]?.formula).toContain(String(parameters.interest.value));
    expect(about.moves[2]?.formula).toContain(String(parameters.prize.value));
  });
  test('every judgement of the level file is in the table', () => {
    const shown = about.judgements?.rows ?? [];
    expect(shown.map(({ dial }) => dial).sort()).toEqual(Object.keys(munich.countries[0]?.dials ?? {}).sort());
    munich.countries.forEach(({ id, dials }, at) => {
      expect(about.judgements?.countries[at]?.id).toBe(id);
      for (const { dial, cells } of shown) expect(cells[at]?.value).toBe(String(dials[dial as 'power']));
    });
    const { id, ...ofChallenger } = munich.challenger;
    expect(about.judgements?.challenger.rows.map(({ dial }) => dial).sort()).toEqual(Object.keys(ofChallenger).sort());
    expect(id).toBe('DEU');
  });
  test('a note stands at the judgement it is about, and at no other', () => {
    const { countries = [], rows = [], notes = [] } = about.judgements ?? {};
    const keys = munichNotes.claims.map(({ key }) => key);
    rows.forEach(({ dial, cells }) => {
      cells.forEach((cell, at) => {
        const mine = keys.filter((key) => key === `countries.${countries[at]?.id}.dials.${dial}`);
        expect(cell.notes).toHaveLength(mine.length);
      });
    });
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, at) => at + 1));
    expect(notes.length).toBeGreaterThan(40);
  });
  test('each note cites works that are listed', () => {
    const { notes = [], works = [] } = about.judgements ?? {};
    for (const { sources } of notes) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { number } of sources) expect(works[number - 1]).toBeTruthy();
    }
  });
  test('says plainly that it books a general war as worse than a cession, with the gauges’ own numbers', () => {
    const start = startWorld(munich, { seed: 0, reading: 'between', seats: {} });
    const peace = (outcome: 'wider-war' | 'ceded') => gaugesOf({ ...start, outcome }, munich.victim).values.peace;
    const booked = new Map(about.booked?.map((row) => [row.outcome, row.peace]));
    expect(booked.get('wider-war')).toBe(peace('wider-war'));
    expect(booked.get('ceded')).toBe(peace('ceded'));
    expect(peace('wider-war')).toBeLessThan(peace('ceded'));
    expect(about.ledgers).toHaveLength(2);
  });
  test('every parameter has a name, a meaning, a unit, a source and what hangs on it, in words', () => {
    for (const row of about.parameters)
      for (const text of [row.label, row.meaning, row.unit, row.kind, row.source, row.moves])
        expect(text).not.toMatch(/^(parameter|about)[.-]|^$/);
  });
  test('the agreement with the world is shown whole: every figure and claim, each miss with its reason, and what it is silent about', () => {
    const { studies, claims, silent, history } = about.agreement;
    expect(studies.length).toBe(agreement.studies.length);
    expect(claims.length).toBe(agreement.claims.length);
    expect(silent.length).toBe(agreement.silent.length);
    for (const { isInside, miss, name, source } of studies) {
      expect(miss === undefined).toBe(isInside);
      expect([name, source, miss ?? ''].join(' ')).not.toContain('agreement.');
    }
    expect(studies.some(({ isInside }) => !isInside)).toBe(true);
    for (const text of [...silent, ...claims.flatMap(({ name, steps }) => [name, ...steps.map((step) => step.name)])])
      expect(text).not.toContain('agreement.');
    expect(history).toHaveLength(Object.keys(munich.history).length + 2);
    for (const { line, other } of history ?? []) expect(`${line} ${other}`).not.toMatch(/agreement\.|ending\./);
  });
  test('can be read where no episode is open', () => {
    const { judgements, booked, parameters: rows, agreement: agreed } = aboutModelOf({ words: munichWords });
    expect([judgements, booked, agreed.history]).toEqual([undefined, undefined, undefined]);
    expect(rows.length).toBe(about.parameters.length);
  });
});
