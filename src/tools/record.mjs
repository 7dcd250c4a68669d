// `npm run record`: plays each episode until every ending has been reached, and writes one game an ending to tests/recorded.
// To be run when a level or the model changes its meaning: the change then shows as a diff of games.
import fs from 'node:fs';
import { createServer } from 'vite';
import { at, needNode, needPackages } from './shell.mjs';

needNode();
needPackages();
const server = await createServer({
  root: at('.'),
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
});
const { findGames } = await server.ssrLoadModule('/tests/recorded/find.ts');
for (const [ending, record] of findGames()) {
  const file = at('tests/recorded', `${record.level}.${ending}.json`);
  fs.writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`);
  console.log(`${ending}: ${Object.keys(record.seats)}, seed ${record.seed}, ${record.commands.length} commands`);
}
await server.close();
