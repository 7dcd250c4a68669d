import { describe, expect, test } from 'vitest';
import { type NotesReading, readNotes } from '../../src/level/notes';
import { readLevel } from '../../src/level/read';
import { changed } from './fixtures/small';
import { smallRead, summaryOf, told } from './support';

const level = smallRead();
const source = { ref: 'dbfp', where: 'vol. II, no. 1', status: 'confirmed' };
const notes = (key: string, sources: readonly unknown[] = [source]) => ({
  claims: [{ key, claim: 'The alliance was signed at Locarno.', sources }],
  sources: { dbfp: 'Documents on British Foreign Policy' },
});

const summary = (reading: NotesReading): readonly string[] =>
  summaryOf(reading.ok ? reading.warnings : reading.problems);
const sentences = (reading: NotesReading): readonly string[] =>
  (reading.ok ? reading.warnings : reading.problems).map(told);

describe('the notes of a level', () => {
  test.each([
    'treaty.alliance.text',
    'treaty.alliance',
    'countries.FRA.dials.power',
    'countries[0].dials.power',
    'treaties.alliance.date',
    'challenger.resolve',
  ])('may source a sentence, a group of sentences or a number: %s', (key) => {
    expect(summary(readNotes(notes(key), level))).toEqual([]);
  });
  test.each([
    'treaty.allianze.text',
    'treaty',
    'countries.GBR.dials.power',
    'countries[9].dials.power',
    'countries.FRA.dials.constructor',
  ])('may not source what is not there: %s', (key) => {
    const expected = key === 'treaty' ? [] : ['claims[0].key: unknown-claim'];
    expect(summary(readNotes(notes(key), level))).toEqual(expected);
  });
  test('name a source for each claim, and each source by its right name', () => {
    expect(sentences(readNotes(notes('so.1', []), level))).toContain('Claim 1: The claim names no source.');
    expect(sentences(readNotes(notes('so.1', [{ ...source, ref: 'dbpf' }]), level))).toEqual([
      'Claim 1, source 1, `ref`: There is no source `dbpf` in the list of sources. Did you mean `dbfp`?',
      '`sources`, `dbfp`: No claim rests on this source.',
    ]);
  });
  test('leave no year and no day in the words without a source', () => {
    const words = { 'so.1': 'It began in 1925.', 'so.2': 'It ended on 30 September.', 'so.3': 'It may come again.' };
    expect(sentences(readNotes(notes('so.1'), level, words))).toEqual([
      '`so.2`: The sentence names 30 September, and no claim in the notes says where that is from.',
    ]);
  });
  test('leave no figure that is shown without a claim, dated or not', () => {
    const figure = {
      id: 'divisions',
      sign: 'division',
      each: 10,
      known: '1938-09-01',
      rows: [{ of: 'DEU', count: 70 }],
    };
    const read = readLevel(changed(['beats', 0, 'figures'], [figure]));
    if (!read.ok) throw new Error(read.problems.map(told).join(' '));
    expect(sentences(readNotes(notes('so.1'), read.level))).toEqual([
      '`figure.divisions`: The figure is shown to players, and no claim in the notes says where it is from.',
    ]);
    expect(summary(readNotes(notes('figure.divisions'), read.level))).toEqual([]);
  });
  test('say how sure they are in one of three words', () => {
    expect(summary(readNotes(notes('so.1', [{ ...source, status: 'obvious' }]), level))).toEqual([
      'claims[0].sources[0].status: unknown-word',
    ]);
  });
});
