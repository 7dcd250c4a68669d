// `npm run agreement`: how far the model agrees with history, with published figures and with what the documents claim. A number asks
// for so many worlds (1,000 unless told). `--write` writes the pinned tables of tests/insight/golden again, and what the page of the
// model shows of them; the name of an episode plays, or writes, the table of its history alone.
import fs from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { at, needNode, needPackages, stop } from './shell.mjs';

needNode();
needPackages();
const asked = process.argv.slice(2);
const isWriting = asked.includes('--write');
const names = asked.filter((one) => /^\d{4}-/.test(one));
const server = await createServer({
  root: at('.'),
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
});
const { historyOf } = await server.ssrLoadModule('/src/insight/agreement/history.ts');
const report = await server.ssrLoadModule('/tests/insight/agreementReport.ts');
const worlds = isWriting ? report.pinned.worlds : Number(asked.find((one) => /^\d+$/.test(one)) ?? 1000);
const games = isWriting ? report.pinned.games : 2 * worlds;

/** @param {string} name @param {string} text */
const tell = (name, text) => {
  console.log(text);
  if (!isWriting) return;
  fs.mkdirSync(report.goldenFolder, { recursive: true });
  fs.writeFileSync(path.join(report.goldenFolder, name), text);
};

/** @param {string} file @param {unknown} data */
const keep = (file, data) => {
  if (isWriting) fs.writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
};

/** @type {{ id: string }[]} */
const levels = report.levelsToTell();
const unknown = names.find((name) => !levels.some(({ id }) => id === name));
if (unknown) stop(`There is no episode levels/${unknown} that can be read.`);
/** Of one episode, or of all. */
const history = names.length > 0 ? JSON.parse(fs.readFileSync(report.files.history, 'utf8')) : {};
for (const level of levels.filter(({ id }) => names.length === 0 || names.includes(id))) {
  const lines = historyOf(level, games);
  tell(`history.${level.id}.txt`, report.historyTable(level, lines));
  history[level.id] = lines;
}
keep(report.files.history, Object.fromEntries(Object.entries(history).sort(([a], [b]) => (a < b ? -1 : 1))));
if (names.length === 0) {
  const measured = report.measured(worlds);
  tell('literature.txt', report.literatureTable(measured));
  tell('claims.txt', report.claimsTable(measured));
  keep(report.files.agreement, report.agreementFile(measured));
}
await server.close();
