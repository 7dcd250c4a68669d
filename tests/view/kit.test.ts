import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLevel } from '../../src/level/read';
import { covers } from '../../src/main/episodes';
import { kitScreen } from '../../src/view/model/kit';
import { type KitPlan, kitPlan } from '../../src/view/model/kitPlan';
import { keptKinds } from '../../src/view/model/privacy';
import { wordsIn } from '../../src/words/languages';
import { isCode, pathsUnder, readSource } from '../support/source';

const words = wordsIn('en');
const fileOf = (id: string, name: string) => JSON.parse(fs.readFileSync(`levels/${id}/${name}`, 'utf8'));

function planOf(id: string): KitPlan {
  const read = readLevel(fileOf(id, 'level.json'));
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return kitPlan({ level: read.level, words: wordsIn('en', { en: fileOf(id, 'words.en.json') }) });
}

/** Every sentence of a plan. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe.each(covers.map(({ id }) => id))('the plan of %s', (id) => {
  test('fills a lesson of 45 minutes and one of five, and every sentence of it is said', () => {
    const plan = planOf(id);
    expect(plan.steps.map(({ minutes }) => minutes)).toEqual([5, 15, 5, 20]);
    expect(plan.flash).toHaveLength(5);
    expect(plan.questions.length).toBeGreaterThan(1);
    expect(plan.wrong.length).toBeGreaterThan(2);
    expect(plan.sides.every(({ readings }) => readings.length > 1)).toBe(true);
    expect(
      textsOf(plan).filter((text) => /^(kit|beat|option|paper|so|seed|glossary|level|figure)\.[\w.-]+$/.test(text)),
    ).toEqual([]);
  });
  test('has room on its two sheets', () => {
    const { papers, glossary, figures, ...rest } = planOf(id);
    const count = (value: unknown): number => textsOf(value).join(' ').split(/\s+/).length;
    expect(papers).toHaveLength(3);
    expect(count(rest)).toBeLessThan(1500);
    expect(count([papers, glossary])).toBeLessThan(760);
    expect(figures.length).toBeLessThan(3);
  });
});

test('a point of a syllabus is claimed only with the page it was read on, and otherwise none', () => {
  const claimed = covers.flatMap(({ id }) => Object.keys(words.under(`kit.syllabus.${id}`)));
  const sources = Object.keys(words.under('kit.syllabus.by'));
  expect(claimed.length).toBeGreaterThan(10);
  expect(claimed.filter((board) => !sources.includes(board))).toEqual([]);
  expect(planOf('1954-berlin').syllabus).toEqual([]);
});

test('the rubric has four criteria of three levels, and speaks of no outcome', () => {
  const { common } = kitScreen({ place: { page: 'kit' }, covers, words, isMissing: false });
  expect(common?.rubric.map(({ levels }) => levels.length)).toEqual([3, 3, 3, 3]);
  expect(common?.episodes.map(({ id }) => id)).toEqual(covers.map(({ id }) => id));
});

test('the page on privacy names exactly the keys that the code writes', () => {
  const code = pathsUnder('src')
    .filter(
      (file) => isCode(file) && !/^src\/(dev|tools|server|words)\//.test(file) && !file.endsWith('model/privacy.ts'),
    )
    .map(readSource);
  const written = code.flatMap(({ text }) => text.match(/(?<=')covenant[.-][a-z.-]*(?=')/g) ?? []);
  // What lists all of ours at once, to tell how much room they take, is no key; neither is the name of a file.
  const keys = new Set(written.filter((key) => key !== 'covenant.' && !key.endsWith('.json')));
  expect([...keys].toSorted()).toEqual(keptKinds.map(({ key }) => key).toSorted());
  const doors = code.filter(({ text }) =>
    /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore/.test(text),
  );
  expect(doors.map(({ path: file }) => path.basename(file)).toSorted()).toEqual(['live.ts', 'storage.ts']);
  expect(fs.readFileSync('src/ports/offlineWorker.ts', 'utf8')).toContain("'covenant-'");
});
