import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, type FindingCode, severities } from '../../src/insight/honesty/finding';
import { playLevel } from '../../src/insight/honesty/play';
import { findLengths, findPapers, wordsBeforeChoice } from '../../src/insight/honesty/reader';
import { findSources, findTranslations, type LevelNotes } from '../../src/insight/honesty/sources';
import type { Level } from '../../src/sim/level';
import { english } from '../../src/words/en/english';
import { checkFolder, levelsFolder, ofFinding } from './checkLevel';
import { sumLine, toldLines } from './levelReport';
import * as plants from './plants';

const few = { games: 60, cells: 12, thoughts: 12, proof: 60 } as const;

const fewest = { games: 10, cells: 0, thoughts: 2, proof: 0 } as const;

const played = new Map<Level, readonly Finding[]>();

/** What games find in a level; the same level is played once. */
const foundIn = (level: Level): readonly Finding[] => {
  const findings = played.get(level) ?? playLevel(level, few).findings;
  played.set(level, findings);
  return findings;
};

const codes = (findings: readonly Finding[]): readonly FindingCode[] => findings.map(({ code }) => code);

const withParams = (findings: readonly Finding[], code: FindingCode): readonly Finding['params'][] =>
  findings.filter((one) => one.code === code).map(({ params }) => params);

describe('a spoilt level is found out by playing it', { timeout: 120_000 }, () => {
  const sound = foundIn(plants.template);

  it('but the sound one is not accused of what it does not do', () => {
    for (const code of [
      'history-unlikely',
      'ending-never',
      'dominated-option',
      'hopeless',
      'nothing-at-stake',
    ] as const)
      expect(codes(sound)).not.toContain(code);
  });
  it('an option that costs more and gives nothing is dominated', () => {
    expect(withParams(foundIn(plants.parading), 'dominated-option')).toContainEqual({
      beat: 'call',
      country: plants.seat,
      option: 'parade',
      better: 'stay',
      gauge: 'means',
      points: 12,
    });
  });
  it('an option that misses every mandate is never worth choosing', () => {
    expect(withParams(foundIn(plants.wasting), 'never-worth')).toContainEqual({
      beat: 'call',
      country: plants.seat,
      option: 'parade',
    });
  });
  it('an ending that contradicts itself is never reached', () => {
    expect(withParams(foundIn(plants.unreachable), 'ending-never').map(({ ending }) => ending)).toEqual(['fairy-tale']);
  });
  it('aims that ask for nothing let every rule of thumb win, and are met blindly', () => {
    const findings = foundIn(plants.easy);
    expect(withParams(findings, 'strategy-wins').map(({ manner }) => manner)).toEqual(
      expect.arrayContaining(['honour', 'dodge', 'half']),
    );
    expect(withParams(findings, 'walk-over')).toHaveLength(3);
  });
  it('an aim that nobody can meet is hopeless', () => {
    expect(withParams(foundIn(plants.impossible), 'hopeless').map(({ mandate }) => mandate)).toEqual(['everything']);
  });
  it('a beat that moves no ending has nothing at stake', () => {
    expect(withParams(foundIn(plants.idle), 'nothing-at-stake').map(({ beat }) => beat)).toEqual(['chatter']);
  });
  it('an ending that hardly ever comes is not what history did', () => {
    expect(withParams(foundIn(plants.otherHistory), 'history-unlikely').map(({ ending }) => ending)).toEqual([
      'great-war',
    ]);
  });
});

describe('a level is looked at as its reader will see it', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

  it('too many words before the first choice, or on the whole way, are told', () => {
    const long = { 'seat.ARD.brief': words(260), 'beat.promise.situation': words(80) };
    expect(wordsBeforeChoice(plants.template, long, 'ARD')).toBe(340);
    expect(codes(findLengths(plants.template, long))).toContain('long-before-choice');
    expect(codes(findLengths(plants.template, { 'seed.check': words(7001) }))).toContain('seat-too-long');
    expect(codes(findLengths(plants.template, { 'seed.check': words(20) }))).toEqual(['seat-too-short']);
    expect(codes(findLengths(plants.template, { 'seed.check': words(5000) }))).toEqual([]);
  });
  it('papers from one desk only are told, and a seat without any', () => {
    expect(codes(findPapers({ ...plants.template, papers: plants.oneDesk }))).toEqual(['no-paper', 'papers-one-sided']);
    const fair = [
      plants.paper('a', ['ARD']),
      plants.paper('b', ['BRE']),
      plants.paper('c', ['VAL']),
      plants.paper('d'),
    ];
    expect(findPapers({ ...plants.template, papers: fair })).toEqual([]);
  });
});

const claim = (key: string, ref: string, status = 'confirmed'): LevelNotes['claims'][number] => ({
  key,
  sources: [{ ref, status }],
});

const soundNotes: LevelNotes = {
  claims: [
    claim('countries.ARD.dials.power', 'atlas'),
    claim('challenger.power', 'gazette'),
    claim('beat.promise.history', 'chronicle'),
    claim('beat.call.history', 'annals'),
    claim('treaty.ford-treaty', 'series'),
    claim('reading.orm-bluffed', 'doubter'),
    claim('reading.orm-meant-it.text', 'believer'),
  ],
};

const without = (key: string): LevelNotes => ({ claims: soundNotes.claims.filter((one) => !one.key.startsWith(key)) });

describe('what a level rests on', () => {
  it('is enough when each judgement, day of history, treaty and reading has its claim', () => {
    expect(findSources(plants.template, soundNotes)).toEqual([]);
  });
  it.each([
    ['countries.ARD', 'judgements-unsourced'],
    ['challenger', 'judgements-unsourced'],
    ['beat.call', 'history-unsourced'],
    ['treaty', 'treaty-unsourced'],
    ['reading.orm-bluffed', 'reading-unsourced'],
  ] as const)('lacks a claim when %s has none', (key, code) => {
    expect(codes(findSources(plants.template, without(key)))).toEqual([code]);
  });
  it('is one-sided when one book carries a third of it, or both sides of a dispute', () => {
    const oneBook = soundNotes.claims.map((one, n) => (n < 4 ? claim(one.key, 'the-book') : one));
    expect(codes(findSources(plants.template, { claims: oneBook }))).toContain('sources-one-sided');
    const oneDispute = soundNotes.claims.map((one) => (one.key.startsWith('reading') ? claim(one.key, 'both') : one));
    expect(codes(findSources(plants.template, { claims: oneDispute }))).toEqual([
      'reading-unsourced',
      'reading-unsourced',
    ]);
  });
  it('is thin when a disputed sentence has one source', () => {
    const disputed = [...soundNotes.claims, claim('ending.ford-held.after', 'doubter', 'contested')];
    expect(codes(findSources(plants.template, { claims: disputed }))).toEqual(['lonely-source']);
  });
  it('wants a translation to be whole, and none where there is none', () => {
    const english = { 'level.title': 'The ford', 'level.idea': 'A promise.' };
    expect(findTranslations(english, { eo: { 'level.title': 'La vadejo' } }).map(({ params }) => params)).toEqual([
      { language: 'eo', count: 1, key: 'level.idea' },
    ]);
    expect(findTranslations(english, { eo: english })).toEqual([]);
    expect(findTranslations(english, {})).toEqual([]);
  });
});

/** A copy of a level's folder with one of its files changed. */
const folderWith = (file: string, change: (text: string) => string): string => {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'covenant-')), 'template');
  fs.cpSync(path.join(levelsFolder, 'template'), folder, { recursive: true });
  fs.writeFileSync(path.join(folder, file), change(fs.readFileSync(path.join(folder, file), 'utf8')));
  return folder;
};

const toldOf = (folder: string): readonly string[] => checkFolder(folder).told.map(({ code }) => code);

describe('the report of a folder', () => {
  it('has the problems of the reading desk: a day that is none, a paper known after its beat, words over their room', () => {
    expect(toldOf(folderWith('level.json', (text) => text.replace('"known": "1936-03-09"', '"known": ""')))).toContain(
      'bad-day',
    );
    expect(
      toldOf(folderWith('level.json', (text) => text.replace('"known": "1936-03-09"', '"known": "1936-03-30"'))),
    ).toContain('paper-known-late');
    const long = (text: string): string => text.replace(/("beat\.promise\.situation": ")/, `$1${'word '.repeat(90)}`);
    expect(toldOf(folderWith('words.en.json', long))).toContain('too-many-words');
  });
  it('has what is missing in words, notes and translations', () => {
    const cut = (text: string): string => text.replace(/ *"level\.title"[^\n]*\n/, '');
    expect(toldOf(folderWith('words.en.json', cut))).toContain('missing-words');
    const half = folderWith('words.en.json', (text) => text);
    fs.writeFileSync(path.join(half, 'words.eo.json'), '{ "level.titel": "La vadejo" }');
    expect(toldOf(half)).toContain('unused-words');
    fs.writeFileSync(path.join(half, 'words.eo.json'), '{ "level.title": "La vadejo" }');
    expect(toldOf(half)).toContain('translation-missing');
    fs.rmSync(path.join(half, 'notes.json'));
    expect(toldOf(half)).toContain('file-missing');
    fs.rmSync(path.join(half, 'level.json'));
    expect(toldOf(half)).toEqual(['file-missing']);
  });
  it('says each finding in a sentence, with its place in it', () => {
    for (const code of Object.keys(severities)) expect(english).toHaveProperty([`honesty.${code}`]);
    const [finding] = foundIn(plants.unreachable).filter(({ code }) => code === 'ending-never');
    expect(finding && ofFinding(finding).sentence).toContain('`fairy-tale`');
  });
  it('shows advice only to those who ask, and sums up', () => {
    const told = [
      { code: 'a', severity: 'advice', sentence: 'Look again.' },
      { code: 'b', severity: 'error', sentence: 'Mend it.' },
    ] as const;
    expect(toldLines(told, false)).toEqual(['error: Mend it.']);
    expect(toldLines(told, true)).toEqual(['error: Mend it.', 'advice: Look again.']);
    expect(sumLine(told)).toBe('1 error, no warning, 1 piece of advice.');
  });
});

/** A spoilt level, or a spoilt part of one, for each thing that can be found. */
const planted: Readonly<Record<FindingCode, () => readonly Finding[]>> = {
  'history-unlikely': () => foundIn(plants.otherHistory),
  'ending-never': () => foundIn(plants.unreachable),
  'dominated-option': () => foundIn(plants.parading),
  'never-worth': () => foundIn(plants.wasting),
  'strategy-wins': () => foundIn(plants.easy),
  'walk-over': () => foundIn(plants.easy),
  hopeless: () => foundIn(plants.impossible),
  'nothing-at-stake': () => foundIn(plants.idle),
  'played-slowly': () => playLevel({ ...plants.template, ...{ omen: 'comet' } }, fewest).findings,
  'seat-too-long': () => findLengths(plants.template, { 'seed.check': 'word '.repeat(7001) }),
  'seat-too-short': () => findLengths(plants.template, { 'seed.check': 'word' }),
  'long-before-choice': () => findLengths(plants.template, { 'seat.ARD.brief': 'word '.repeat(301) }),
  'no-paper': () => findPapers({ ...plants.template, papers: plants.oneDesk }),
  'papers-one-sided': () => findPapers({ ...plants.template, papers: plants.oneDesk }),
  'sources-one-sided': () =>
    findSources(plants.template, { claims: soundNotes.claims.map(({ key }) => claim(key, 'it')) }),
  'lonely-source': () =>
    findSources(plants.template, { claims: [claim('ending.ford-held.after', 'doubter', 'contested')] }),
  'reading-unsourced': () => findSources(plants.template, without('reading')),
  'judgements-unsourced': () => findSources(plants.template, without('countries')),
  'history-unsourced': () => findSources(plants.template, without('beat')),
  'treaty-unsourced': () => findSources(plants.template, without('treaty')),
  'translation-missing': () => findTranslations({ 'level.title': 'The ford' }, { eo: {} }),
};

describe('for every kind of finding there is a level that has it', { timeout: 120_000 }, () => {
  it.each(Object.entries(planted))('%s is found', (code, findings) => {
    expect(codes(findings())).toContain(code);
  });
});
