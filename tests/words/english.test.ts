import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { considerationNames } from '../../src/sim/consideration';
import { measures } from '../../src/sim/measure';
import { rulesOfDecision } from '../../src/sim/mechanisms/rulesOfDecision';
import { english } from '../../src/words/en/english';
import { readWordsFile } from '../../src/words/file';

const top = path.join(import.meta.dirname, '../..');

/** Every member of a union of words, read from the file that declares it: a new one without a sentence fails here. */
function wordsOfUnion(file: string, name: string): readonly string[] {
  const text = fs.readFileSync(path.join(top, file), 'utf8');
  const declared = text.slice(text.indexOf(name));
  return [...declared.slice(0, declared.indexOf(';')).matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
}

const lacking = (stem: string, names: readonly string[], leaf = ''): readonly string[] => {
  expect(names.length, stem).toBeGreaterThan(1);
  return names.map((name) => `${stem}.${name}${leaf}`).filter((key) => !Object.hasOwn(english, key));
};

const topics = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>('../../src/words/en/*.ts', {
  eager: true,
});

describe('English', () => {
  test('says nothing twice: every key stands in one topic only, and every topic is on the shelf', () => {
    const keys = Object.entries(topics)
      .filter(([file]) => !file.endsWith('/english.ts'))
      .flatMap(([, topic]) => Object.values(topic).flatMap((sentences) => Object.keys(sentences)));
    expect(keys.filter((key, n) => keys.indexOf(key) < n)).toEqual([]);
    expect(keys.toSorted()).toEqual(Object.keys(english).toSorted());
  });
  test('is well written throughout', () => {
    const read = readWordsFile(english);
    expect(read.ok ? [] : read.faults).toEqual([]);
  });
  test('says why, for every refusal there is', () => {
    expect(lacking('refusal', wordsOfUnion('src/sim/command.ts', 'readonly code:'))).toEqual([]);
  });
  test('names each consideration and tells what it says for and against', () => {
    for (const leaf of ['.name', '.text', '.for', '.against'])
      expect(lacking('consideration', considerationNames, leaf)).toEqual([]);
  });
  test('names everything the rules count with', () => {
    expect(lacking('measure', Object.keys(measures), '.name')).toEqual([]);
    expect(lacking('rule', Object.keys(rulesOfDecision), '.text')).toEqual([]);
    expect(lacking('gauge', wordsOfUnion('src/sim/level.ts', 'type GaugeName'), '.name')).toEqual([]);
    expect(lacking('outcome', wordsOfUnion('src/sim/level.ts', 'type OutcomeKind'), '.text')).toEqual([]);
    expect(lacking('beat-kind', wordsOfUnion('src/sim/level.ts', 'type BeatKind'))).toEqual([]);
    expect(lacking('adviser', wordsOfUnion('src/sim/level.ts', 'type Adviser'))).toEqual([]);
    expect(lacking('promise-end', wordsOfUnion('src/sim/world.ts', 'type PromiseEnd'))).toEqual([]);
    expect(lacking('move', wordsOfUnion('src/sim/world.ts', 'type Move'), '.text')).toEqual([]);
    expect(lacking('signal', wordsOfUnion('src/sim/act.ts', 'type Signal'))).toEqual([]);
  });
  test('has a deed for each plain effort in each kind of beat', () => {
    for (const kind of wordsOfUnion('src/sim/level.ts', 'type BeatKind'))
      expect(lacking(`deed.${kind}`, ['none', 'half', 'full'])).toEqual([]);
  });
  test('has a caption for each sound', () => {
    expect(lacking('caption', wordsOfUnion('src/view/model/soundModel.ts', 'type SoundName'))).toEqual([]);
  });
  test('says what went wrong with a record, a replay and the shelf of the browser', () => {
    expect(lacking('record', wordsOfUnion('src/record/read.ts', 'readonly code:'))).toEqual([]);
    expect(lacking('record', wordsOfUnion('src/record/replay.ts', 'readonly code:'))).toEqual([]);
    expect(lacking('storage', wordsOfUnion('src/ports/storage.ts', 'type StorageProblem'))).toEqual([]);
  });
  test('shouts nowhere and breaks off nowhere', () => {
    const bad = Object.entries(english).filter(([, text]) => /!|\.\.\.| {2}|\s$|^\s/.test(text));
    expect(bad).toEqual([]);
  });
});
