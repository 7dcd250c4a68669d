import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsFor, toldColumns } from '../src/record/table';
import { wordsIn } from '../src/words/languages';
import { munich } from './sim/support';
import { doors } from './support/rooms';
import { top } from './support/source';

const readme = fs.readFileSync(path.join(top, 'README.md'), 'utf8');
const { scripts } = JSON.parse(fs.readFileSync(path.join(top, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const all = (pattern: RegExp): readonly string[] => [...readme.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const exists = (name: string): boolean => fs.existsSync(path.join(top, name));

/** Commands the README names: `npm run levels`, `npm test`, `npm start`. */
const commands = [...all(/npm run ([\w:-]+)/g), ...all(/npm (test|start)\b/g)];
const links = all(/\]\((?!https?:|mailto:)([^)#]*)(?:#[^)]*)?\)/g).filter((link) => link !== '');
/** Spans in backticks with a slash in them are paths; those with a star, a bracket or a space are patterns, those with a sign for an address are pages. */
const paths = all(/`([^`\n]+)`/g).filter((span) => span.includes('/') && !/[*<>\s:@]|^[.#]?\//.test(span));
/** The list under “At the top”: one line each, the name in backticks first. */
const listed = all(/## At the top\n([\s\S]*?)(?=\n## |$)/g).flatMap((part) =>
  [...part.matchAll(/^[-|] *`([^`]+)`/gm)].map((match) => match[1] ?? ''),
);

describe('the README is true', () => {
  test('every command it names exists, and every command is named', () => {
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    expect(Object.keys(scripts).filter((name) => !commands.includes(name))).toEqual([]);
  });
  test('every link inside the repository leads somewhere', () => {
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !exists(decodeURI(link)))).toEqual([]);
  });
  test('every path it names is there', () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((name) => !exists(name))).toEqual([]);
  });
  test('its list of the top folder is the top folder', () => {
    const made = ['node_modules', 'dist', 'test-results'];
    const names = fs.readdirSync(top).filter((name) => !name.startsWith('.') && !made.includes(name));
    expect([...listed].sort()).toEqual(names.sort());
  });
  test('every column of the tables stands there with its unit, and no other', () => {
    const told = toldColumns(columnsFor([munich]), wordsIn('en').say);
    const lines = told.map(({ name, unit }) => `| \`${name.replace(/-\d+$/, '-N')}\` | ${unit} |`);
    expect(lines.filter((line) => !readme.includes(line))).toEqual([]);
    const [, table = ''] = /## Runs that travel\n([\s\S]*?)\n## /.exec(readme) ?? [];
    expect(table.match(/^\| `/gm)).toHaveLength(new Set(lines).size);
  });
  test('every room of the house is on its map', () => {
    const rooms = Object.keys(doors).filter((room) => exists(`src/${room}`));
    expect(rooms.filter((room) => !readme.includes(`\`src/${room}\``))).toEqual([]);
  });
});
