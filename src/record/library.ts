/** Several runs kept side by side, each under a key of its own. No list of them is kept: the keys are the list, so it cannot be wrong. */
import { formatOf, parsedOf, type RecordProblem, readRecord } from './read';
import { type GameRecord, recordFormat } from './record';

export const runPrefix = 'covenant.run.';
export const asidePrefix = 'covenant.aside.';

/** A run as it is kept. */
export interface Run {
  /** What the player sees; theirs to change. */
  readonly name: string;
  /** When it was last kept: an ISO moment, told by the caller, who has a clock. */
  readonly saved: string;
  readonly isOver: boolean;
  readonly record: GameRecord;
  /** Where the player stood when it was kept; a record tells what was done, not what was read. */
  readonly place?: Place;
  /** Marked by the player as one to find again. */
  readonly isStarred?: boolean;
  /** Seconds spent playing it. */
  readonly seconds?: number;
  /** Id of the ending it came to when it was kept: for the lists, which cannot play every run again. */
  readonly ending?: string;
  /** An earlier run that holds the seat it held then: its own record, for that run may be deleted. */
  readonly past?: { readonly seat: string; readonly record: GameRecord };
  /** The text of the link by which a teacher set it. */
  readonly assignment?: string;
}

/** A mode of the session, and the day of the crisis, ISO. */
export interface Place {
  readonly mode: string;
  readonly day: string;
}

export interface KeptRun extends Run {
  /** Name of its place: the key without the prefix. */
  readonly run: string;
}

/** A text under a key, as a store gives it. */
export interface KeptText {
  readonly key: string;
  readonly text: string;
}

export interface Library {
  /** Newest first. */
  readonly runs: readonly KeptRun[];
  /** Texts that no edition will read: to be moved out of the way, not thrown away. */
  readonly toSetAside: readonly {
    readonly key: string;
    readonly asideKey: string;
    readonly problems: readonly RecordProblem[];
  }[];
  /** Texts that a newer edition wrote: they stay where they are. */
  readonly fromNewer: readonly string[];
}

export const runKey = (run: string): string => `${runPrefix}${run}`;

export const writeRun = ({ name, saved, isOver, isStarred, seconds, ending, assignment, ...rest }: Run): string => {
  const { record, place, past } = rest;
  const about = { format: recordFormat, name, saved, isOver, isStarred, seconds, ending, assignment };
  return JSON.stringify({ ...about, record, place, past });
};

type RunReading =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/** A kept run, from the text it was kept as. */
function readRun(text: string): RunReading {
  const parsed = parsedOf(text);
  if (!parsed.ok) return { ok: false, problems: [{ code: parsed.code, path: '' }] };
  if (formatOf(parsed.value) > recordFormat) return { ok: false, problems: [{ code: 'newer-format', path: 'format' }] };
  const { name, saved, isOver, record, place, past, ...about } = fieldsOf(parsed.value);
  if (typeof name !== 'string' || typeof saved !== 'string' || typeof isOver !== 'boolean')
    return { ok: false, problems: [{ code: 'not-a-record', path: '' }] };
  const read = readRecord(record);
  if (!read.ok) return read;
  const rest = { ...readPlace(place), ...readAbout(about), ...readPast(past) };
  return { ok: true, run: { name, saved, isOver, record: read.record, ...rest } };
}

/** A past self that cannot be read leaves its seat to the cabinet. */
function readPast(raw: unknown): Pick<Run, 'past'> {
  const { seat, record } = fieldsOf(raw);
  const read = typeof seat === 'string' ? readRecord(record) : undefined;
  return typeof seat === 'string' && read?.ok ? { past: { seat, record: read.record } } : {};
}

/** What is told of a run beside the game itself: what makes no sense is left out, and the run is none the worse. */
function readAbout({ isStarred, seconds, ending, assignment }: Readonly<Record<string, unknown>>): Partial<Run> {
  const isTime = typeof seconds === 'number' && Number.isInteger(seconds) && seconds > 0 && seconds < 1e7;
  return {
    ...(isStarred === true && { isStarred }),
    ...(isTime && { seconds }),
    ...(typeof ending === 'string' && /^[a-z0-9-]{1,60}$/.test(ending) && { ending }),
    ...(typeof assignment === 'string' && /^a\d{1,3}\.[0-9A-Z]{1,40}$/.test(assignment) && { assignment }),
  };
}

/** A place that cannot be read is no ruin: the game itself knows roughly where it stands. */
function readPlace(raw: unknown): Pick<Run, 'place'> {
  const { mode, day } = fieldsOf(raw);
  const isDay = typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
  return typeof mode === 'string' && isDay ? { place: { mode, day } } : {};
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** What a store holds under the prefix, sorted into runs, ruins and what is not for us yet. */
export function readLibrary(texts: readonly KeptText[]): Library {
  const read = texts
    .filter(({ key }) => key.startsWith(runPrefix))
    .map(({ key, text }) => ({ key, reading: readRun(text) }));
  return {
    runs: read
      .flatMap(({ key, reading }) => (reading.ok ? [{ ...reading.run, run: key.slice(runPrefix.length) }] : []))
      .sort(newestFirst),
    toSetAside: read.flatMap(({ key, reading }) =>
      reading.ok || isFromNewer(reading.problems)
        ? []
        : [{ key, asideKey: `${asidePrefix}${key.slice(runPrefix.length)}`, problems: reading.problems }],
    ),
    fromNewer: read.flatMap(({ key, reading }) => (!reading.ok && isFromNewer(reading.problems) ? [key] : [])),
  };
}

const isFromNewer = (problems: readonly RecordProblem[]): boolean =>
  problems.some(({ code }) => code === 'newer-format');

/** ISO moments compare as text; of two at the same moment the later place comes first. */
const newestFirst = (a: KeptRun, b: KeptRun): number => {
  if (a.saved !== b.saved) return a.saved > b.saved ? -1 : 1;
  return placeNumber(b.run) - placeNumber(a.run);
};

const placeNumber = (run: string): number => (/^\d{1,9}$/.test(run) ? Number(run) : 0);

/** Newest first, as the lists have them. */
export const inOrder = (runs: readonly KeptRun[]): readonly KeptRun[] => runs.toSorted(newestFirst);

/**
 * A place that no run has or had: one more than the highest. Ruins and runs of newer editions keep theirs.
 * @param last the place that was given last, if that is known: so two pages never give the same one, and a deleted run's is not given again
 */
export const freeRun = (keys: readonly string[], last = ''): string => {
  const places = keys.filter((key) => key.startsWith(runPrefix)).map((key) => key.slice(runPrefix.length));
  return String(1 + [...places, last].reduce((most, place) => Math.max(most, placeNumber(place)), 0));
};

/** Is `kept` an earlier moment of the same game? Then it may give way to it; any other game may not. */
export const isEarlier = (kept: GameRecord, now: GameRecord): boolean =>
  textOf({ ...now, commands: now.commands.slice(0, kept.commands.length) }) === textOf(kept);

const textOf = ({ level, seed, reading, seats, commands }: GameRecord): string =>
  JSON.stringify([level, seed | 0, reading, Object.entries(seats).sort(), commands]);

/** The run kept under a key, as a store gives its text; undefined for what cannot be read. */
export const readKept = (run: string, text: string): KeptRun | undefined =>
  readLibrary([{ key: runKey(run), text }]).runs[0];

/** The wanted name, or the first numbered one that no other run has. `numbered` puts the number into words. */
export function freeName(
  wanted: string,
  taken: readonly string[],
  numbered: (name: string, n: number) => string,
): string {
  let name = wanted;
  for (let n = 2; taken.includes(name); n++) name = numbered(wanted, n);
  return name;
}
