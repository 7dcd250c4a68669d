// `npm run bench`: runs each measurement under tests/bench in turn, alone, so that none disturbs another.
import fs from 'node:fs';
import { at, needNode, needPackages, run, stop } from './shell.mjs';

needNode();
needPackages();
const chosen = process.argv[2] ?? '';
const folder = at('tests/bench');
const files = fs.existsSync(folder)
  ? fs.readdirSync(folder).filter((name) => name.endsWith('.bench.mjs') && name.includes(chosen))
  : [];
if (files.length === 0) stop(`No measurement is named like "${chosen}": they are the files tests/bench/*.bench.mjs.`);
const failed = files.sort().filter((name) => {
  console.log(`\n— ${name}`);
  return run('node', [at('tests/bench', name)]) !== 0;
});
process.exit(failed.length > 0 ? 1 : 0);
