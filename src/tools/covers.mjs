// The covers of all episodes as one small module: what the list of episodes shows before any of them is fetched.
// Made from the levels' own files when the game is built, so that no sentence stands in two places.
import fs from 'node:fs';
import path from 'node:path';

const name = 'virtual:covers';
const top = path.join(import.meta.dirname, '../../levels');

/** @param {string} file */
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Folders that hold an episode; the template for authors is none. */
const folders = () =>
  fs
    .readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}-/.test(entry.name))
    .map((entry) => entry.name)
    .sort();

/**
 * @param {Record<string, string>} words
 * @param {readonly string[]} seats
 */
const spoken = (words, seats) => ({
  title: words['level.title'],
  subtitle: words['level.subtitle'],
  idea: words['level.idea'],
  seats: Object.fromEntries(seats.map((seat) => [seat, words[`country.${seat}.name`]])),
});

/** @param {string} id */
function coverOf(id) {
  const folder = path.join(top, id);
  const level = read(path.join(folder, 'level.json'));
  const seats = level.countries.filter((/** @type {{ playable?: unknown }} */ one) => one.playable);
  const ids = seats.map((/** @type {{ id: string }} */ one) => one.id);
  const languages = fs.readdirSync(folder).flatMap((file) => /^words\.(\w+)\.json$/.exec(file)?.[1] ?? []);
  const words = languages.map((one) => [one, spoken(read(path.join(folder, `words.${one}.json`)), ids)]);
  const { from, to, endings } = level;
  return { id, from, to, seats: ids, endings: endings.length, words: Object.fromEntries(words) };
}

/** @returns {import('vite').Plugin} */
export const covers = () => ({
  name: 'covers',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(folders().map(coverOf))}` : undefined),
});
