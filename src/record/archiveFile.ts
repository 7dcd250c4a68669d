/**
 * Many runs as one file, to be kept elsewhere or carried to another browser: JSON, one run a line. What is read in is merged with what
 * is there: the same game twice is one, and an entry in ruins does not keep out the others.
 */
import { type KeptRun, readLibrary, runKey, writeRun } from './library';
import type { RecordProblem } from './read';
import type { GameRecord } from './record';
import { limits } from './shape';

/** Raised when the way a file is written changes. */
const archiveFormat = 1;
/** Characters. Forty thousand runs have fewer. */
export const longestArchive = 64_000_000;

export const writeArchive = (runs: readonly KeptRun[]): string =>
  `{"game":"covenant","archive":${archiveFormat},"runs":[\n${runs.map(lineOf).join(',\n')}\n]}\n`;

const lineOf = (run: KeptRun): string => `{"run":${JSON.stringify(run.run)},${writeRun(run).slice(1)}`;

/** Words stand under `archive.<code>`. */
export interface ArchiveProblem {
  readonly code: 'no-archive' | 'too-large' | 'newer-format';
}

export type ArchiveReading =
  | { readonly ok: true; readonly job: ImportJob }
  | { readonly ok: false; readonly problem: ArchiveProblem };

/** A file being read in, a few entries at a time, so that the page goes on between them. */
export interface ImportJob {
  /** Entries in the file. */
  readonly of: number;
  /** Reads the next entries; how many have been read by then. */
  readonly importSome: (count: number) => number;
  /** What came of those read so far. */
  readonly imported: () => Imported;
}

export interface Imported {
  /** New runs, each in a place of its own: the one it had, if that is free here. Forks follow their parents. */
  readonly added: readonly KeptRun[];
  /** Places of runs that were here already. */
  readonly same: readonly string[];
  readonly aside: readonly SetAside[];
}

/** An entry that no edition will read. Its problems have words under `record.<code>`. */
export interface SetAside {
  /** Which entry of the file, from 1, and its name, if it has one. */
  readonly nth: number;
  readonly name?: string;
  readonly problems: readonly RecordProblem[];
  /** The entry as it stood, to be kept out of the way. */
  readonly text: string;
}

const failed = (code: ArchiveProblem['code']): ArchiveReading => ({ ok: false, problem: { code } });

/** @param kept the runs that are here already */
export function startImport(text: string, kept: readonly KeptRun[]): ArchiveReading {
  if (text.length > longestArchive) return failed('too-large');
  const { game, archive, runs } = fieldsOf(parsed(text));
  if (game !== 'covenant' || typeof archive !== 'number') return failed('no-archive');
  if (archive > archiveFormat) return failed('newer-format');
  return Array.isArray(runs) ? { ok: true, job: jobOf(runs, kept) } : failed('no-archive');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function jobOf(entries: readonly unknown[], kept: readonly KeptRun[]): ImportJob {
  const here = new Map(kept.map(({ run, record }) => [contentOf(record), run]));
  const placeFor = placesBeside(kept, entries);
  const moved = new Map<string, string>();
  const [added, same, aside]: [KeptRun[], string[], SetAside[]] = [[], [], []];
  let at = 0;
  const importOne = (entry: unknown): void => {
    const reading = readEntry(entry, at);
    if ('problems' in reading) return void aside.push(reading);
    const content = contentOf(reading.record);
    const before = here.get(content);
    const run = before ?? placeFor(reading.run);
    moved.set(reading.run, run);
    here.set(content, run);
    if (before === undefined) added.push({ ...reading, run });
    else same.push(run);
  };
  return {
    of: entries.length,
    importSome: (count) => {
      for (const entry of entries.slice(at, at + count)) {
        at++;
        importOne(entry);
      }
      return at;
    },
    imported: () => ({ added: added.map((one) => withParent(one, moved)), same: [...same], aside: [...aside] }),
  };
}

/** Read by the library's own reader: a file holds what a browser keeps. */
function readEntry(entry: unknown, nth: number): KeptRun | SetAside {
  const text = textOf(entry);
  const { run, name } = fieldsOf(entry);
  const { runs, toSetAside } = readLibrary([{ key: runKey('entry'), text }]);
  const [read] = runs;
  if (read) return { ...read, run: isPlace(run) ? run : '' };
  const problems = toSetAside[0]?.problems ?? [{ code: 'newer-format', path: 'format' }];
  return { nth, problems, text, ...(typeof name === 'string' && { name }) };
}

/** What is nested deeper than anything of ours can be read, but not written again. */
function textOf(entry: unknown): string {
  try {
    return JSON.stringify(entry);
  } catch {
    return '';
  }
}

const isPlace = (run: unknown): run is string =>
  typeof run === 'string' && run.length <= limits.id && /^[a-z0-9-]+$/.test(run);

/** What makes a run the same run: all that was done in it, whatever it is called and wherever it is kept. */
function contentOf({ level, edition, seed, reading, seats, commands, checksum }: GameRecord): string {
  return JSON.stringify([level, edition, seed, reading, seats, commands, checksum], (_, value: unknown) =>
    Array.isArray(value) || typeof value !== 'object' || value === null ? value : sorted(value),
  );
}

const sorted = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Places for newcomers: their own where it is free, else a number above all that are here or in the file. */
function placesBeside(kept: readonly KeptRun[], entries: readonly unknown[]): (wanted: string) => string {
  const taken = new Set(kept.map(({ run }) => run));
  const numbers = [...taken, ...entries.map((entry) => fieldsOf(entry).run)].map(numberOf);
  let last = numbers.reduce((most, one) => Math.max(most, one), 0);
  return (wanted) => {
    const isFree = wanted !== '' && !taken.has(wanted);
    const place = isFree ? wanted : String(++last);
    taken.add(place);
    return place;
  };
}

const numberOf = (run: unknown): number => (typeof run === 'string' && /^\d{1,9}$/.test(run) ? Number(run) : 0);

/** A fork whose parent came in under another number is told so. A parent that is not in the file keeps its old one. */
function withParent(run: KeptRun, moved: ReadonlyMap<string, string>): KeptRun {
  const { from } = run.record;
  const place = from && moved.get(from.run);
  return place === undefined || place === from?.run
    ? run
    : { ...run, record: { ...run.record, from: { run: place, beat: from?.beat ?? '' } } };
}
