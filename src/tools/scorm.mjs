// `npm run scorm -- 1938-munich [--2004]`: one episode as a package for a learning system, SCORM 1.2 unless told otherwise.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { needBuild } from './build.mjs';
import { at, needNode, needPackages, stop } from './shell.mjs';

const folder = 'dist-scorm';

needNode();
needPackages();
const told = process.argv.slice(2);
const edition = told.includes('--2004') ? '2004' : '1.2';
const [id = ''] = told.filter((one) => !one.startsWith('--'));
const episodes = fs.readdirSync(at('levels')).filter((name) => /^\d{4}-/.test(name));
if (!episodes.includes(id))
  stop(`Say which episode: npm run scorm -- <episode> [--2004]\n\n  ${episodes.join('\n  ')}`);

needBuild();
const { packLesson } = await import('./scormPack.mjs');
const words = JSON.parse(fs.readFileSync(at('levels', id, 'words.en.json'), 'utf8'));
const title = `Covenant: ${words['level.title']}`;
const file = path.join(folder, `covenant-${id}-scorm-${edition}.zip`);
fs.mkdirSync(at(folder), { recursive: true });
fs.writeFileSync(at(file), packLesson({ built: at('dist'), id, title, edition }));
console.log(`\n  ${file}: upload it to your learning system as a SCORM ${edition} package.\n`);
