// `npm run sensitivity`: moves every number of the model to both ends of its range and writes how far the endings of the episode
// move to src/insight/sensitivity.json. To be run when a number or the level changes; a test says when it is stale.
import fs from 'node:fs';
import { createServer } from 'vite';
import { at, needNode, needPackages } from './shell.mjs';

needNode();
needPackages();
const worlds = Number(process.argv[2] ?? 150);
const server = await createServer({
  root: at('.'),
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
});
const { parameters, weights } = await server.ssrLoadModule('/src/sim/parameters.ts');
const { movedBetween, sensitivityChecksum, tallyOf } = await server.ssrLoadModule('/src/insight/sensitivity.ts');
const { readLevelText } = await server.ssrLoadModule('/src/level/read.ts');
const read = readLevelText(fs.readFileSync(at('levels/1938-munich/level.json'), 'utf8'));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { level } = read;
const base = tallyOf(level, worlds);

/** The formulas read `weights`; this is the only place that ever turns one. @param {string} name @param {number} value */
const movedAt = (name, value) => {
  const before = weights[name];
  weights[name] = value;
  const moved = movedBetween(base, tallyOf(level, worlds));
  weights[name] = before;
  return moved;
};

/** @type {Record<string, { low: number, high: number }>} */
const moved = {};
for (const [name, { range }] of Object.entries(parameters)) {
  moved[name] = { low: movedAt(name, range[0]), high: movedAt(name, range[1]) };
  console.log(`${name}: ${moved[name].low} and ${moved[name].high} in 100`);
}
const made = new Date().toISOString().slice(0, 10);
const file = { level: level.id, edition: level.edition, made, worlds, checksum: sensitivityChecksum(level), moved };
fs.writeFileSync(at('src/insight/sensitivity.json'), `${JSON.stringify(file, null, 2)}\n`);
await server.close();
