// The same sums in Node, Chromium, Firefox and WebKit, and the built game opened in each. A replay, a shared game and a
// class summary are only as good as this. Usage: node tests/cross/run.mjs [report.json]
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { needBuild } from '../../src/tools/build.mjs';
import { findChromium, findFirefox, findWebkit } from '../../src/tools/engines.mjs';
import { startServer } from '../../src/tools/serve.mjs';
import { at, root } from '../../src/tools/shell.mjs';
import { askPuppet, askWebkit } from './engines.mjs';

/** @typedef {Record<string, string>} Sums */

const folder = at('test-results/cross');

const page = `<!doctype html><meta charset="utf-8"><title>working</title><body><script type="module">
const answer = (value) => { document.body.textContent = JSON.stringify(value); document.title = 'done'; };
try { answer((await import('./checksums.js')).runChecksums()); } catch (error) { answer({ error: String(error) }); }
</script>`;

/** One file with the rules and their sums, the very same for every engine. */
async function bundle() {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: at('tests/cross/checksums.ts'), formats: ['es'], fileName: () => 'checksums.js' },
    },
  });
  fs.writeFileSync(path.join(folder, 'index.html'), page);
}

/** @param {string} text @returns {Sums} */
const readSums = (text) => JSON.parse(text);

/** The first sum that parts from Node's, as a sentence; undefined if all agree. @param {Sums} node @param {Sums} other */
function difference(node, other) {
  const name = [...new Set([...Object.keys(node), ...Object.keys(other)])].find((key) => node[key] !== other[key]);
  return name && `“${name}” is ${other[name]}, and ${node[name]} in Node`;
}

/** What is wrong with an engine's answers, or undefined. @param {Sums} node @param {string[]} answers */
function complaint(node, [sums = '{}', title = '']) {
  return difference(node, readSums(sums)) ?? (title.includes('Covenant') ? undefined : `the game is called “${title}”`);
}

/** @param {string} name @param {() => Promise<string[]>} ask @param {Sums} expected */
async function compare(name, ask, expected) {
  /** @type {string | undefined} */
  const wrong = await ask().then(
    (answers) => complaint(expected, answers),
    (error) => String(error),
  );
  const count = Object.keys(expected).length;
  console.log(wrong ? `FAIL ${name}: ${wrong}` : `ok   ${name}: ${count} sums as in Node, and the game opens`);
  return wrong === undefined;
}

if (!process.env.COVENANT_BUILT) needBuild();
await bundle();
/** @type {Sums} */
const inNode = (await import(pathToFileURL(path.join(folder, 'checksums.js')).href)).runChecksums();
if (Object.keys(inNode).length === 0) throw new Error('There is nothing to compare.');

const [sums, game] = [await startServer(folder), await startServer(at('dist'))];
const questions = [
  { address: sums.address, answer: '(document.title === "done" ? document.body.textContent : null)' },
  {
    address: game.address,
    answer: '(document.querySelector("h1") && document.querySelector("button:enabled") ? document.title : null)',
  },
];
const [chromium, firefox, webkit] = [findChromium(), findFirefox(), findWebkit()];
/** @type {[string, (() => Promise<string[]>) | undefined][]} */
const engines = [
  ['Chromium', chromium ? () => askPuppet('chrome', chromium, questions) : undefined],
  ['Firefox', firefox ? () => askPuppet('firefox', firefox, questions) : undefined],
  ['WebKit', webkit ? () => askWebkit(webkit, questions) : undefined],
];

const count = { passed: 0, failed: 0 };
for (const [name, ask] of engines) {
  if (!ask) console.log(`--   ${name}: not installed`);
  else if (await compare(name, ask, inNode)) count.passed++;
  else count.failed++;
}
await Promise.all([sums.close(), game.close()]);
if (process.argv[2]) fs.writeFileSync(process.argv[2], JSON.stringify(count));
process.exit(count.failed > 0 || count.passed === 0 ? 1 : 0);
