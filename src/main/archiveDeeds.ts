/** What can be done in the archive. Each deed says what came of it. */
import type { Signal } from '@preact/signals';
import { openClipboard } from '../ports/clipboard';
import { openFileSaver, type SavedFile } from '../ports/saveFile';
import type { KeptRun } from '../record/library';
import type { ArchiveState, Notice } from '../view/model/archive';
import { filteredRuns, type Naming } from '../view/model/archiveFilter';
import type { Words } from '../words/words';
import type { Books } from './books';
import { type BroughtIn, bringIn, fileOf, tableOf } from './carrying';
import { covers } from './episodes';
import type { Hall } from './hall';
import { decoded } from './travelling';

/** What every deed is handed. */
export interface Bench {
  readonly hall: Hall;
  readonly books: Books;
  readonly state: Signal<ArchiveState>;
  readonly naming: () => Naming;
}

const wordsOf = ({ hall }: Bench): Words => hall.words.peek();

const change = ({ state }: Bench, part: Partial<ArchiveState>): void => {
  state.value = { ...state.peek(), ...part };
};

/** Says what came of it, to the eye and the ear. */
export function tell(bench: Bench, text: string, about: Omit<Notice, 'text' | 'nth'> = {}): void {
  const nth = (bench.state.peek().notice?.nth ?? 0) + 1;
  change(bench, { notice: { text, nth, ...about } });
}

const tellOf = (bench: Bench, key: string, slots: Readonly<Record<string, string | number>> = {}): void =>
  tell(bench, wordsOf(bench).say(key, slots));

function stopWork({ state }: Bench): void {
  const { work: _done, ...rest } = state.peek();
  state.value = rest;
}

/** Keeps the page told of how far some work is; says no once somebody has stopped it. */
function teller(bench: Bench, what: 'bring-in' | 'table'): (done: number, of: number) => boolean {
  change(bench, { work: { what, done: 0, of: 0 } });
  return (done, of) => {
    if (!bench.state.peek().work) return false;
    change(bench, { work: { what, done: Math.min(done, of), of } });
    return true;
  };
}

const shown = ({ hall, state, naming }: Bench): readonly KeptRun[] =>
  filteredRuns(hall.shelf.runs.peek(), state.peek().filter, naming());

const named = ({ hall }: Bench, runs: readonly string[]): readonly KeptRun[] =>
  runs.flatMap((run) => hall.shelf.find(run) ?? []);

const nameIn = ({ name, run }: KeptRun): string => name || run;

/** Deletes, and gives back what is gone. */
export function deleteRuns(bench: Bench, places: readonly string[]): readonly KeptRun[] {
  const runs = named(bench, places);
  for (const { run } of runs) bench.hall.shelf.drop(run);
  const { returned: _back, ...rest } = bench.state.peek();
  bench.state.value = { ...rest, chosen: rest.chosen.filter((run) => !places.includes(run)) };
  const slots = { n: runs.length, name: runs[0] ? nameIn(runs[0]) : '' };
  tell(bench, wordsOf(bench).say('archive.deleted', slots), { canUndo: true });
  return runs;
}

/** Puts deleted runs back where they were. */
export function bringBack(bench: Bench, runs: readonly KeptRun[]): void {
  const [first] = runs;
  if (!first) return;
  const back = bench.hall.shelf.putAll(runs);
  change(bench, { returned: first.run });
  if (back < runs.length) tellOf(bench, 'storage.full');
  else tellOf(bench, 'archive.undone', { n: back, name: nameIn(first) });
}

export function renameRun(bench: Bench, run: string, name: string): void {
  const done = bench.hall.shelf.change(run, { name });
  if (done.ok) tellOf(bench, 'archive.renamed', { name });
  else tellOf(bench, `storage.${done.problem}`);
}

export function starRun(bench: Bench, run: string, isStarred: boolean): void {
  const done = bench.hall.shelf.change(run, { isStarred });
  if (!done.ok) tellOf(bench, `storage.${done.problem}`);
}

function save(bench: Bench, file: SavedFile, n: number): void {
  if (openFileSaver()(file)) tellOf(bench, 'archive.saved-file', { n, file: file.name });
  else tellOf(bench, 'archive.no-file');
}

async function takeOutTable(bench: Bench, as: 'csv' | 'json', runs: readonly KeptRun[]): Promise<void> {
  const go = teller(bench, 'table');
  const ids = [...new Set(runs.map(({ record }) => record.level))];
  const books = await Promise.all(ids.map(bench.books.fetch));
  const levels = books.flatMap((book) => (book ? [book.level] : []));
  const table = await tableOf(as, runs, levels, wordsOf(bench), go);
  stopWork(bench);
  if (table) save(bench, table, runs.length);
  else tellOf(bench, 'archive.stopped');
}

/** The runs named, or those that are shown, as a file of runs or as a table. */
export function takeOut(bench: Bench, as: 'file' | 'csv' | 'json', places?: readonly string[]): void {
  const runs = places ? named(bench, places) : shown(bench);
  if (as === 'file') save(bench, fileOf(runs), runs.length);
  else void takeOutTable(bench, as, runs);
}

/** Sentences that a notice holds at most; the others are counted. */
const mostLines = 5;

/** Why entries of a file were set aside, a sentence each. */
function asideLines(bench: Bench, { aside }: Extract<BroughtIn, { ok: true }>['imported']): readonly string[] {
  const { say } = wordsOf(bench);
  const lines = aside.slice(0, mostLines).map(({ nth, name, problems }) => {
    const why = say(`record.${problems[0]?.code ?? 'not-a-record'}`);
    return name === undefined ? say('archive.aside', { nth, why }) : say('archive.named-aside', { nth, name, why });
  });
  const more = aside.length - lines.length;
  return more > 0 ? [...lines, say('archive.more-aside', { n: more })] : lines;
}

export async function bringInText(bench: Bench, text: string | undefined): Promise<void> {
  if (text === undefined) return tellOf(bench, 'archive.unreadable');
  const done = await bringIn(text, bench.hall.shelf, teller(bench, 'bring-in'));
  stopWork(bench);
  if (!done.ok) return tellOf(bench, `archive.${done.key}`);
  const { added, same } = done.imported;
  const { say } = wordsOf(bench);
  const left = done.left > 0 ? [say('archive.not-brought-in', { n: done.left })] : [];
  const more = [...left, ...asideLines(bench, done.imported)];
  tell(bench, say('archive.brought-in', { added: added.length - done.left, same: same.length }), { more });
}

/** Everything that could not be read, as it stood: a file for whoever can mend it. */
export function saveAside(bench: Bench): void {
  const texts = bench.hall.shelf.aside();
  const text = JSON.stringify(Object.fromEntries(texts.map(({ key, text: kept }) => [key, kept])), undefined, 1);
  save(bench, { name: 'covenant-aside.json', type: 'application/json', text }, texts.length);
}

export async function readCodeText(bench: Bench, text: string): Promise<void> {
  const ids = covers.map(({ id }) => id);
  const code = await decoded(text, ids, bench.books, wordsOf(bench), bench.naming().title);
  change(bench, { code });
}

export async function copy(bench: Bench, text: string): Promise<void> {
  const { ok } = await openClipboard()(text);
  tellOf(bench, ok ? 'archive.share.copied' : 'archive.share.not-copied');
}
