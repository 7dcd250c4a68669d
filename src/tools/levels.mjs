// `npm run levels`: reads and plays every level, or the one named, and tells its author what is wrong. `--all` shows advice and the
// tables too, `--quick` plays few games. Ends with 1 if there is an error.
import path from 'node:path';
import { createServer } from 'vite';
import { at, needNode, needPackages, stop } from './shell.mjs';

needNode();
needPackages();
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const isAll = process.argv.includes('--all');
const isQuick = process.argv.includes('--quick');
const server = await createServer({
  root: at('.'),
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
});
const { checkFolder, foldersIn, sizes } = await server.ssrLoadModule('/tests/insight/checkLevel.ts');
const { sumLine, tablesOf, toldLines } = await server.ssrLoadModule('/tests/insight/levelReport.ts');

const folders = wanted.length > 0 ? wanted.map((/** @type {string} */ name) => path.basename(name)) : foldersIn();
const unknown = folders.find((/** @type {string} */ name) => !foldersIn().includes(name));
if (unknown) stop(`There is no folder levels/${unknown}.`);
let errors = 0;
for (const name of folders) {
  console.log(`\n— ${name}`);
  const report = checkFolder(at('levels', name), isQuick ? sizes.quick : sizes.whole);
  for (const line of [...(isAll ? tablesOf(report) : []), ...toldLines(report.told, isAll), sumLine(report.told)])
    console.log(line);
  errors += report.told.filter((/** @type {{ severity: string }} */ one) => one.severity === 'error').length;
}
await server.close();
process.exit(errors > 0 ? 1 : 0);
