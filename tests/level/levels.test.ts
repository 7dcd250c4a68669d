import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../src/level/notes';
import type { Problem } from '../../src/level/problem';
import { readLevelText, readText } from '../../src/level/read';
import { readWords } from '../../src/level/words';
import type { Level } from '../../src/sim/level';
import { wordsIn } from '../../src/words/languages';
import { sentenceOf } from '../../src/words/problem';

const top = path.join(import.meta.dirname, '../../levels');
const folders = fs
  .readdirSync(top, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const textOf = (folder: string, file: string): string => fs.readFileSync(path.join(top, folder, file), 'utf8');

const tell = (problems: readonly Problem[]): readonly string[] =>
  problems.map((problem) => sentenceOf(wordsIn('en'), problem));

function levelIn(folder: string): Level {
  const read = readLevelText(textOf(folder, 'level.json'));
  if (!read.ok) throw new Error(tell(read.problems).join('\n'));
  return read.level;
}

function valueIn(folder: string, file: string): unknown {
  const read = readText(textOf(folder, file));
  if (!read.ok) throw new Error(`${file}: ${tell(read.problems).join('\n')}`);
  return read.value;
}

describe('the levels of the game', () => {
  test('are there, and a template for the next one', () => {
    expect(folders).toEqual(expect.arrayContaining(['1938-munich', 'template']));
  });
  test('are numbered in the order of their first days, and none twice', () => {
    const dated = folders.filter((folder) => /^\d{4}-/.test(folder)).map(levelIn);
    const numbers = dated.toSorted((one, other) => one.from.localeCompare(other.from)).map((level) => level.number);
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];
    expect(numbers).toEqual(roman.slice(0, numbers.length));
  });
  test.each(folders)('%s is a level, and bears the name of its folder', (folder) => {
    const read = readLevelText(textOf(folder, 'level.json'));
    expect(tell(read.ok ? read.warnings : read.problems)).toEqual([]);
    expect(levelIn(folder).id).toBe(folder);
  });
  test.each(folders)('%s has all its words in English', (folder) => {
    const words = readWords(valueIn(folder, 'words.en.json'), levelIn(folder));
    expect(tell(words.ok ? words.warnings : words.problems)).toEqual([]);
  });
  test.each(folders)('%s says where its facts are from', (folder) => {
    const level = levelIn(folder);
    const words = readWords(valueIn(folder, 'words.en.json'), level);
    const notes = readNotes(valueIn(folder, 'notes.json'), level, words.ok ? words.words : {});
    expect(tell(notes.ok ? notes.warnings : notes.problems)).toEqual([]);
  });
});
