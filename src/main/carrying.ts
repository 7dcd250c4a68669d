/** Runs carried in and out: one file of all, and tables. Long work is done a little at a time, so that the page goes on. */
import { type Imported, type ImportJob, startImport, writeArchive } from '../record/archiveFile';
import type { KeptRun } from '../record/library';
import { type Column, columnsFor, csvOf, jsonOf, type Row, rowsOf } from '../record/table';
import type { Level } from '../sim/level';
import type { Words } from '../words/words';
import type { Shelf } from './shelf';
import { engine } from './travelling';

/** Longer than this without a rest, and a page stutters: milliseconds. */
const longestTurn = 24;

const rest = (): Promise<void> => new Promise((go) => setTimeout(go));

/** How far it is; false stops it. */
export type Tell = (done: number, of: number) => boolean;

/** Does something for each, with a rest whenever a turn is over; undefined when it was stopped. */
async function forEach<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
  tell: Tell,
): Promise<readonly Made[] | undefined> {
  const made: Made[] = [];
  let began = performance.now();
  for (const item of items) {
    made.push(make(item));
    if (performance.now() - began < longestTurn) continue;
    if (!tell(made.length, items.length)) return undefined;
    await rest();
    began = performance.now();
  }
  return made;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** A file of runs, and its name. */
export const fileOf = (runs: readonly KeptRun[]) => ({
  name: `covenant-runs-${today()}.json`,
  type: 'application/json',
  text: writeArchive(runs),
});

/** Sign at the head of a text by which spreadsheets know that it is UTF-8. */
const mark = '\ufeff';

function tableText(as: 'csv' | 'json', columns: readonly Column[], rows: readonly Row[], { say }: Words): string {
  return as === 'csv' ? mark + csvOf(columns, rows) : jsonOf(columns, rows, say);
}

/** A table of runs; undefined when it was stopped. */
export async function tableOf(
  as: 'csv' | 'json',
  runs: readonly KeptRun[],
  levels: readonly Level[],
  words: Words,
  tell: Tell,
) {
  const rows = await forEach(runs, (run) => rowsOf(run, levels, engine), tell);
  if (!rows) return undefined;
  const type = as === 'csv' ? 'text/csv' : 'application/json';
  return { name: `covenant-runs-${today()}.${as}`, type, text: tableText(as, columnsFor(levels), rows.flat(), words) };
}

export type BroughtIn =
  | { readonly ok: true; readonly imported: Imported; readonly left: number }
  | { readonly ok: false; readonly key: 'stopped' | 'no-archive' | 'too-large' | 'newer-format' };

/** Entries that are read without looking at the clock. */
const atOnce = 20;

async function readAll(job: ImportJob, tell: Tell): Promise<boolean> {
  const turns = Array.from({ length: Math.ceil(job.of / atOnce) });
  return (
    (await forEach(
      turns,
      () => job.importSome(atOnce),
      (done) => tell(done * atOnce, job.of),
    )) !== undefined
  );
}

/** Reads a file of runs and puts on the shelf what is new; `left`: how many found no room there. */
export async function bringIn(text: string, shelf: Shelf, tell: Tell): Promise<BroughtIn> {
  const reading = startImport(text, shelf.runs.peek());
  if (!reading.ok) return { ok: false, key: reading.problem.code };
  if (!(await readAll(reading.job, tell))) return { ok: false, key: 'stopped' };
  const imported = reading.job.imported();
  return { ok: true, imported, left: imported.added.length - shelf.putAll(imported.added) };
}
