// `npm run record`: plays each episode, or those named, until every ending has been reached, and writes one game an ending to
// tests/recorded. What an ending that is gone has left there is taken away.
// To be run when a level or the model changes its meaning: the change then shows as a diff of games.
import fs from 'node:fs';
import { createServer } from 'vite';
import { at, needNode, needPackages, stop } from './shell.mjs';

needNode();
needPackages();
const server = await createServer({
  root: at('.'),
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
});
const { findGames } = await server.ssrLoadModule('/tests/recorded/find.ts');
const { episodes } = await server.ssrLoadModule('/tests/sim/support.ts');
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !episodes.some((/** @type {{ id: string }} */ level) => level.id === name));
if (unknown) stop(`There is no episode levels/${unknown}.`);
for (const level of episodes.filter(
  (/** @type {{ id: string }} */ { id }) => asked.length === 0 || asked.includes(id),
)) {
  const games = findGames(level);
  for (const old of fs.readdirSync(at('tests/recorded')).filter((name) => name.startsWith(`${level.id}.`)))
    fs.rmSync(at('tests/recorded', old));
  for (const [ending, record] of games) {
    const file = at('tests/recorded', `${level.id}.${ending}.json`);
    fs.writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`);
    console.log(`${ending}: ${Object.keys(record.seats)}, seed ${record.seed}, ${record.commands.length} commands`);
  }
  for (const { id } of level.endings) if (!games.has(id)) console.log(`${level.id}: no game found that ends in ${id}`);
}
await server.close();
