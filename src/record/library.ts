/** Several runs kept side by side, each under a key of its own. No list of them is kept: the keys are the list, so it cannot be wrong. */
import { formatOf, parsedOf, type RecordProblem, readRecord } from './read';
import { type GameRecord, recordFormat } from './record';

export const runPrefix = 'covenant.run.';
const asidePrefix = 'covenant.aside.';

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

export const writeRun = ({ name, saved, isOver, record, place }: Run): string =>
  JSON.stringify({ format: recordFormat, name, saved, isOver, record, place });

type RunReading =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/** A kept run, from the text it was kept as. */
function readRun(text: string): RunReading {
  const parsed = parsedOf(text);
  if (!parsed.ok) return { ok: false, problems: [{ code: parsed.code, path: '' }] };
  if (formatOf(parsed.value) > recordFormat) return { ok: false, problems: [{ code: 'newer-format', path: 'format' }] };
  const { name, saved, isOver, record, place } = fieldsOf(parsed.value);
  if (typeof name !== 'string' || typeof saved !== 'string' || typeof isOver !== 'boolean')
    return { ok: false, problems: [{ code: 'not-a-record', path: '' }] };
  const read = readRecord(record);
  return read.ok ? { ok: true, run: { name, saved, isOver, record: read.record, ...readPlace(place) } } : read;
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

/** A place that no kept run has: one more than the highest. Ruins and runs of newer editions keep theirs. */
export const freeRun = (keys: readonly string[]): string =>
  String(
    1 +
      Math.max(
        0,
        ...keys.filter((key) => key.startsWith(runPrefix)).map((key) => placeNumber(key.slice(runPrefix.length))),
      ),
  );

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
