// `npm run levels`: reads and plays every level, or the ones named, and tells their authors what is wrong and what to do.
import fs from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { at, needNode, needPackages, stop } from './shell.mjs';

const help = `npm run levels -- [level …] [--all] [--quick] [--strict] [--games=N] [--from=N] [--seat=ID]

  level     an id such as 1938-munich, a folder anywhere, or a level.json; all levels of the game unless told
  --all     advice too, and tables: how often each ending came and each mandate was met, by manner of playing
  --quick   few games, as in npm test: some seconds a level
  --strict  a warning counts as an error
  --games=N so many games for each manner of playing (300), and of each option in proportion
  --from=N  the first seed (1): other seeds show whether a finding hangs on these
  --seat=ID only this seat, such as FRA: for an author at work; what shows in all seats together is not looked for

It ends with 0 if nothing is to be mended, 1 if there is an error, 2 if it could not begin.`;

needNode();
needPackages();
const args = process.argv.slice(2);
const isSet = (/** @type {string} */ name) => args.includes(`--${name}`);
/** @param {string} name @returns {number | undefined} */
const numberOf = (name) => {
  const text = args.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
  if (text !== undefined && !/^[1-9]\d{0,6}$/.test(text)) misused(`--${name} takes a whole number from 1.`);
  return text === undefined ? undefined : Number(text);
};

/** @param {string} sentence @returns {never} */
function misused(sentence) {
  console.error(`\n${sentence}\n\n${help}\n`);
  process.exit(2);
}

/** Where the level is that was named. npm starts in the top folder; INIT_CWD is where its user stands. @param {string} name */
function folderOf(name) {
  const places = [at('levels', name), path.resolve(process.env.INIT_CWD ?? '.', name), at(name)];
  const found = places.find((place) => fs.existsSync(place)) ?? '';
  if (!found) misused(`There is no level ${name}: no id of a level, and no folder or file.`);
  return fs.statSync(found).isDirectory() ? found : path.dirname(found);
}

const known = ['all', 'quick', 'strict', 'help'];
const strange = args.find(
  (one) => one.startsWith('--') && !known.includes(one.slice(2)) && !/^--(games|from|seat)=/.test(one),
);
if (strange) misused(`${strange} is no option.`);
if (isSet('help')) {
  console.log(help);
  process.exit(0);
}
const [games, from] = [numberOf('games'), numberOf('from')];
const seat = args.find((one) => one.startsWith('--seat='))?.slice('--seat='.length);
const wanted = args.filter((one) => !one.startsWith('--')).map(folderOf);

const server = await createServer({
  root: at('.'),
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
const { checkFolder, foldersIn, sizeOf } = await server.ssrLoadModule('/tests/insight/checkLevel.ts');
const { playingLine, sumLine, tablesOf, toldLines } = await server.ssrLoadModule('/tests/insight/levelReport.ts');
const folders = wanted.length > 0 ? wanted : foldersIn().map((/** @type {string} */ name) => at('levels', name));
if (folders.length === 0) stop('There is no level yet: copy levels/template.');
let errors = 0;
for (const folder of folders) {
  console.log(`\n— ${path.basename(folder)}`);
  const tell = (/** @type {string} */ seat) => process.stderr.isTTY && console.error(playingLine(seat));
  const report = checkFolder(folder, sizeOf(isSet('quick'), games, from), tell, seat);
  if (seat !== undefined && report.level && report.surveys.length === 0)
    misused(`Nobody can play ${seat} in this level.`);
  const lines = [
    ...(isSet('all') ? tablesOf(report) : []),
    ...toldLines(report.told, isSet('all')),
    sumLine(report.told),
  ];
  for (const line of lines) console.log(line);
  const counted = isSet('strict') ? ['error', 'warning'] : ['error'];
  errors += report.told.filter((/** @type {{ severity: string }} */ one) => counted.includes(one.severity)).length;
}
await server.close();
process.exit(errors > 0 ? 1 : 0);
