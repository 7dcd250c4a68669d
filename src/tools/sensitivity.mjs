// `npm run sensitivity`: moves every number of the model to both ends of its range and writes how far the endings of an episode move
// to src/insight/sensitivity.json. Of all episodes, or of those that are named. To be run when a number or a level changes; a test says
// when it is stale. Takes a minute or two an episode.
import fs from 'node:fs';
import { createServer } from 'vite';
import { at, needNode, needPackages, stop } from './shell.mjs';

/** Worlds behind each figure; a tenth of them where an episode can only be played by the rules. */
const WORLDS = 1000;

needNode();
needPackages();
const asked = process.argv.slice(2);
const server = await createServer({
  root: at('.'),
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
});
const { parameters, weights } = await server.ssrLoadModule('/src/sim/parameters.ts');
const { movedBetween, sensitivityChecksum, tallyOf } = await server.ssrLoadModule('/src/insight/sensitivity.ts');
const { worldsFor } = await server.ssrLoadModule('/src/insight/playouts/openPlayer.ts');
const { levelsToTell } = await server.ssrLoadModule('/tests/insight/agreementReport.ts');

/** @typedef {{ id: string, edition: number }} Level */
/** @type {readonly Level[]} */
const levels = levelsToTell();
const unknown = asked.find((name) => !levels.some(({ id }) => id === name));
if (unknown) stop(`There is no episode levels/${unknown} that can be read.`);

/** The formulas read `weights`; this is the only place that ever turns one. @param {Level} level @param {number} worlds */
const movedIn = (level, worlds) => {
  const base = tallyOf(level, worlds);
  /** @param {string} name @param {number} value */
  const movedAt = (name, value) => {
    const before = weights[name];
    weights[name] = value;
    const moved = movedBetween(base, tallyOf(level, worlds));
    weights[name] = before;
    return moved;
  };
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { range }]) => {
      const moved = { low: movedAt(name, range[0]), high: movedAt(name, range[1]) };
      console.log(`${level.id}, ${name}: ${moved.low} and ${moved.high} in 100`);
      return [name, moved];
    }),
  );
};

const file = at('src/insight/sensitivity.json');
const kept = asked.length > 0 ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
for (const level of levels.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
  const worlds = worldsFor(level, WORLDS);
  const made = new Date().toISOString().slice(0, 10);
  const checksum = sensitivityChecksum(level);
  kept[level.id] = { edition: level.edition, made, worlds, checksum, moved: movedIn(level, worlds) };
  const sorted = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
  fs.writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}
await server.close();
