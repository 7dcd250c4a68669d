// Packs the built game for a learning system, as a lesson of one episode. The same game gives the same bytes.
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { manifestOf } from './scormManifest.mjs';

/** In a learning system nothing is kept in the browser, so what installs the game there stays at home. */
const leftOut = /^(sw\.js|app\.webmanifest|icon-\d+\.png)$|\.map$/;

/** @param {string} folder @returns {string[]} paths from the folder, sorted */
const filesIn = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** The page with the name of its episode on it, by which it knows that it is a lesson. @param {string} page @param {string} id */
const asLesson = (page, id) =>
  page.replace('<html ', `<html data-lesson="${id}" `).replace(/\s*<link rel="manifest"[^>]*>/, '');

/** A date that every zip can hold; told in local time, as zips are. */
const dated = { mtime: new Date(1980, 0, 1, 12) };

/**
 * @param {{ built: string, id: string, title: string, edition: import('./scormManifest.mjs').Edition }} lesson `built`: folder of the built game
 * @returns {Uint8Array} a zip
 */
export function packLesson({ built, id, title, edition }) {
  const files = filesIn(built).filter((file) => !leftOut.test(file));
  const read = (/** @type {string} */ file) => fs.readFileSync(path.join(built, file));
  const page = new TextEncoder().encode(asLesson(read('index.html').toString('utf8'), id));
  const manifest = new TextEncoder().encode(manifestOf({ edition, id, title, files }));
  const packed = files.map((file) => [file, file === 'index.html' ? page : new Uint8Array(read(file))]);
  return zipSync(Object.fromEntries([['imsmanifest.xml', manifest], ...packed]), { ...dated, level: 9 });
}
