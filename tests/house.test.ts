import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doorLeaks, homeless, importRings, indexFiles } from './support/doors';
import { longFiles, looseLeaks, pureLeaks, simLeaks } from './support/habits';
import { shopTalkLeaks, straySentences, workshopLeaks } from './support/sentences';
import { isCode, type Leak, pathsUnder, readSource, type Source, sayLeak, top } from './support/source';

const paths = ['src', 'tests', 'levels', 'assets'].flatMap(pathsUnder);
const sources = paths.filter(isCode).map(readSource);
const inSrc = sources.filter(({ path }) => path.startsWith('src/'));

const tell = (leaks: readonly Leak[]): readonly string[] => leaks.map(sayLeak);
const plant = (path: string, text: string): Source => ({ path, text });

/** Top of the repository: what a newcomer sees first, and therefore short. */
const allowedOnTop = [
  'src',
  'assets',
  'levels',
  'tests',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'README.md',
  'LICENSE',
];
const madeOnTop = ['node_modules', 'dist', 'dist-scorm', 'test-results'];

describe('the house stands as its plan says', () => {
  test('every import goes through a door', () => {
    expect(inSrc.length).toBeGreaterThan(0);
    expect(tell(inSrc.flatMap(doorLeaks))).toEqual([]);
  });
  test('every file of src stands in a room', () => {
    expect(tell(homeless(paths))).toEqual([]);
  });
  test('no file hides behind an index', () => {
    expect(tell(indexFiles(paths))).toEqual([]);
  });
  test('no files import one another in a ring', () => {
    expect(tell(importRings(sources))).toEqual([]);
  });
  test('the rules know no dice but their own, no clock and no sum that engines do differently', () => {
    expect(tell(inSrc.flatMap(simLeaks))).toEqual([]);
  });
  test('the quiet rooms hold functions and plain data, and no state of their own', () => {
    expect(tell(inSrc.flatMap(pureLeaks))).toEqual([]);
  });
  test('nothing is of type any, silenced, or sent over an event bus', () => {
    expect(tell(inSrc.flatMap(looseLeaks))).toEqual([]);
  });
  test('no file is longer than 350 lines', () => {
    expect(tell(sources.flatMap(longFiles))).toEqual([]);
  });
  test('the top of the repository holds only what a newcomer needs to see', () => {
    const names = fs.readdirSync(top).filter((name) => !name.startsWith('.') && !madeOnTop.includes(name));
    expect(names.filter((name) => !allowedOnTop.includes(name))).toEqual([]);
  });
});

describe('the player is spoken to from one place', () => {
  test('no sentence for players stands outside src/words and levels', () => {
    expect(tell(inSrc.flatMap(straySentences))).toEqual([]);
  });
  test('players never read a word of the trade', () => {
    const levelFiles = paths.filter((path) => /^levels\/.*\.json$/.test(path)).map(readSource);
    expect(tell([...inSrc, ...levelFiles].flatMap(shopTalkLeaks))).toEqual([]);
  });
  test('the repository speaks of the game alone', () => {
    const texts = paths.filter((path) => /\.(ts|tsx|mjs|css|html|json|md|svg|txt)$/.test(path));
    const onTop = ['README.md', 'LICENSE', 'index.html', 'package.json', '.ci/run'].filter((name) =>
      fs.existsSync(`${top}/${name}`),
    );
    expect(tell([...texts, ...onTop].map(readSource).flatMap(workshopLeaks))).toEqual([]);
  });
});

/** A planted leak: where, what is written there, and words that the advice must contain. */
type Planted = readonly [path: string, text: string, advice: string];

const badDoors: readonly Planted[] = [
  ['src/sim/take.ts', "import { assign } from 'xstate';", 'keep xstate in session'],
  ['src/sim/take.ts', "import type { Level } from '../level/read-level';", 'plain data'],
  ['src/sim/take.ts', "import fs from 'node:fs';", 'only src/tools, src/server and tests run in Node'],
  ['src/view/stage/atlas.ts', "import { sightOf } from '../../sim/sight';", 'let src/view/model put it into the model'],
  [
    'src/view/stage/atlas.ts',
    "import type { Sight } from '../../sim/sight';",
    'let src/view/model put it into the model',
  ],
  ['src/view/panels/ledger.tsx', "import { showAtlas } from '../stage/atlas';", 'they do not know one another'],
  ['src/view/panels/ledger.tsx', "import { Scene } from 'phaser';", 'keep phaser in view/stage'],
  ['src/view/model/fan.ts', "import { machine } from '../../session/machine';", 'write `import type`'],
  ['src/session/machine.ts', "import { play } from '../main';", 'nothing imports main'],
  ['src/session/machine.ts', "export { inspector } from '../dev/inspector';", 'nothing imports dev'],
  ['src/main.ts', "const tools = await import('./dev/inspector');", 'nothing imports dev'],
  ['src/words/say.ts', "type World = import('../sim/world').World;", 'as arguments of the sentence'],
  ['src/ports/worker.ts', "new Worker(new URL('../insight/playouts.ts', import.meta.url));", 'write `import type`'],
  [
    'src/view/panels/title.tsx',
    "const all = import.meta.glob('../../../levels/*/level.json');",
    'let src/view/model put it',
  ],
  ['src/level/read-level.ts', "import { z } from 'zod';", 'write the few lines yourself'],
  ['src/record/share.ts', "import { readLevel } from '../level/read-level';", 'write `import type`'],
];

const badSums: readonly Planted[] = [
  ['src/sim/a.ts', 'export const roll = () => Math.random();', 'src/sim/random.ts'],
  ['src/sim/a.ts', 'export const grow = (x: number) => Math.exp(x);', 'engines differ in the last bit'],
  ['src/sim/a.ts', 'export const curve = (x: number) => x ** 1.5;', 'engines differ in the last bit'],
  ['src/sim/a.ts', 'const { sin } = Math;', 'write Math.floor and the like in full'],
  ['src/sim/a.ts', "export const odd = () => Math['ex' + 'p'](1);", 'engines differ in the last bit'],
  ['src/sim/a.ts', 'export const now = () => Date.now();', 'the rules know no clock'],
  ['src/sim/a.ts', 'export const now = () => performance.now();', 'the rules know no clock'],
  ['src/sim/a.ts', 'setTimeout(() => 1, 10);', 'the rules know no clock'],
  ['src/sim/a.ts', "console.log('here');", 'a Refusal, a Happening or a problem'],
  ['src/sim/a.ts', 'export const sorted = (a: string[]) => a.sort((x, y) => x.localeCompare(y));', 'locales differ'],
];

const badState: readonly Planted[] = [
  ['src/insight/a.ts', 'export class Fan {}', 'functions over plain readonly data'],
  ['src/record/a.ts', 'let last = 0; export const next = () => last++;', 'a fork could not restore it'],
  ['src/insight/a.ts', 'export const pick = () => Math.random();', 'src/sim/random.ts'],
  ['src/record/a.ts', 'export const stamp = () => new Date();', 'the rules know no clock'],
];

const badHabits: readonly Planted[] = [
  ['src/ports/a.ts', 'export const read = (x: any) => x;', 'write unknown'],
  ['src/ports/a.ts', '// @ts-ig' + 'nore\nexport const a = 1;', 'read it with a function that checks it'],
  ['src/main.ts', 'export const bus = new EventTarget();', 'pass a callback through src/main'],
];

const badSentences: readonly Planted[] = [
  ['src/view/panels/a.tsx', 'export const A = () => <p>Back</p>;', 'give it a key in src/words'],
  ['src/view/panels/a.tsx', 'export const A = () => <button aria-label="Close" />;', 'give it a key in src/words'],
  ['src/view/model/a.ts', "export const title = 'The pledge was broken today';", 'give it a key in src/words'],
  [
    'src/sim/a.ts',
    'export const say = (who: string) => `You may not warn ' + '$' + '{who} twice`;',
    'give it a key in src/words',
  ],
];

const found = (check: (source: Source) => readonly Leak[], [path, text]: Planted): string =>
  tell(check(plant(path, text))).join('\n');

describe('a leak is found, and the finder says what to do instead', () => {
  const cases: readonly [(source: Source) => readonly Leak[], readonly Planted[]][] = [
    [doorLeaks, badDoors],
    [simLeaks, badSums],
    [pureLeaks, badState],
    [looseLeaks, badHabits],
    [straySentences, badSentences],
  ];
  for (const [check, planted] of cases) {
    test.each(planted)('%s: %s', (...one) => {
      const message = found(check, one);
      expect(message).toContain(`${one[0]}:`);
      expect(message).toContain(one[2]);
    });
  }
  test('a door that is open is no leak', () => {
    const good: readonly (readonly [string, string])[] = [
      ['src/view/model/fan.ts', "import type { Mode } from '../../session/types';"],
      [
        'src/view/stage/atlas.ts',
        "import { Scene } from 'phaser';\nimport type { StageModel } from '../model/stage-model';",
      ],
      ['src/sim/take.ts', "import { pick } from './random';"],
      ['src/main/join.ts', "import { machine } from '../session/machine';"],
    ];
    expect(good.flatMap(([path, text]) => tell(doorLeaks(plant(path, text))))).toEqual([]);
  });
  test('exact sums, names that only look like a clock and errors for programmers are no leak', () => {
    const text =
      "export const a = { Date: Math.floor(Math.sqrt(2)) };\nif (a.Date < 0) throw new Error('The level was never checked');";
    expect(tell([...simLeaks(plant('src/sim/a.ts', text)), ...straySentences(plant('src/sim/a.ts', text))])).toEqual(
      [],
    );
  });
  test('a ring of imports is told from its first file to its last', () => {
    const ring = [plant('src/sim/a.ts', "import { b } from './b';"), plant('src/sim/b.ts', "import { a } from './a';")];
    expect(tell(importRings(ring))).toEqual([
      'src/sim/b.ts:1 closes a ring of imports: src/sim/a.ts → src/sim/b.ts → src/sim/a.ts. Instead: move what both need into a file of its own.',
    ]);
  });
  test('a file in no room, an index file and a file too long are told', () => {
    expect(tell(homeless(['src/helpers/a.ts']))[0]).toContain('move it into the room it belongs to');
    expect(tell(indexFiles(['src/sim/index.ts']))[0]).toContain('import each file by its own name');
    expect(tell(longFiles(plant('src/sim/a.ts', '\n'.repeat(351))))[0]).toContain('has 351 lines');
    expect(tell(longFiles(plant('src/sim/a.ts', '\n'.repeat(350))))).toEqual([]);
  });
  test('shop talk and talk of the workshop are told', () => {
    expect(tell(shopTalkLeaks(plant('levels/x/words.json', '{ "a": "The JSON of war" }')))).toHaveLength(1);
    expect(tell(shopTalkLeaks(plant('src/words/en.ts', "export const a = 'A boolean answer';")))).toHaveLength(1);
    expect(tell(workshopLeaks(plant('README.md', `see ${'/wo'}rk/notes`)))).toHaveLength(1);
    expect(tell(workshopLeaks(plant('README.md', 'a network/work/ethic')))).toEqual([]);
  });
});
