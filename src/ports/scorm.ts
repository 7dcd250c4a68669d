/**
 * The learning system that opened the page, by SCORM 1.2 or 2004. It is told that the episode was played, how long that took, and
 * what is needed to go on. It is told no score, and it is never asked who plays.
 */

/** The standard allows 4,096 signs in 1.2 and 64,000 in 2004; some systems take more, and lose the rest later. We keep to the lower. */
export const longestKept = 4096;

export interface LearningSystem {
  readonly version: '1.2' | '2004';
  /** What was kept at the last visit; empty at the first. */
  readonly kept: string;
  /** Keeps a text for the next visit. False if it is too long, or was not taken. */
  readonly keep: (text: string) => boolean;
  /** The episode was played to an end. */
  readonly complete: () => void;
  /** The page is about to go: the time of this visit, and that it is to be taken up again. */
  readonly leave: () => void;
}

interface Dialect {
  readonly version: LearningSystem['version'];
  /** The name under which the system leaves its door in a window. */
  readonly door: string;
  readonly verbs: Readonly<Record<'begin' | 'get' | 'set' | 'commit' | 'end', string>>;
  readonly names: Readonly<Record<'status' | 'time' | 'exit' | 'kept', string>>;
  readonly timeOf: (seconds: number) => string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Hours, minutes and whole seconds. */
function clockOf(seconds: number): readonly [number, number, number] {
  const all = Math.max(0, Math.round(seconds));
  return [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
}

const dialects: readonly Dialect[] = [
  {
    version: '2004',
    door: 'API_1484_11',
    verbs: { begin: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', end: 'Terminate' },
    names: {
      status: 'cmi.completion_status',
      time: 'cmi.session_time',
      exit: 'cmi.exit',
      kept: 'cmi.suspend_data',
    },
    timeOf: (seconds) => {
      const [h, m, s] = clockOf(seconds);
      return `PT${h}H${m}M${s}S`;
    },
  },
  {
    version: '1.2',
    door: 'API',
    verbs: { begin: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', end: 'LMSFinish' },
    names: {
      status: 'cmi.core.lesson_status',
      time: 'cmi.core.session_time',
      exit: 'cmi.core.exit',
      kept: 'cmi.suspend_data',
    },
    timeOf: (seconds) => {
      const [h, m, s] = clockOf(seconds);
      return `${String(h).padStart(4, '0')}:${two(m)}:${two(s)}`;
    },
  },
];

/** The part of a window that is used: what lies in it, what holds it, what opened it. */
export interface LinkedWindow {
  readonly parent: unknown;
  readonly opener: unknown;
}

type Door = Readonly<Record<string, (...texts: readonly string[]) => unknown>>;

/** What stands under a name; nothing where another site's window lets nobody look. */
function partOf(held: unknown, name: string): unknown {
  try {
    return (held as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}

/** As deep as frames are looked through. */
const deepest = 12;

/** A window and those that hold it, the nearest first. */
function chainFrom(start: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let at = start; at && !chain.includes(at) && chain.length < deepest; at = partOf(at, 'parent')) chain.push(at);
  return chain;
}

const isDoor = (value: unknown, { verbs }: Dialect): value is Door =>
  Object.values(verbs).every((verb) => typeof partOf(value, verb) === 'function');

function findDoor(host: LinkedWindow): readonly [Door, Dialect] | undefined {
  const own = chainFrom(host);
  const all = [...own, ...own.flatMap((one) => chainFrom(partOf(one, 'opener')))];
  for (const dialect of dialects)
    for (const held of all) {
      const door = partOf(held, dialect.door);
      if (isDoor(door, dialect)) return [door, dialect];
    }
  return undefined;
}

/**
 * Opens the door to the learning system, upward through the frames and then in the window that opened this one; nothing where there
 * is none, or it does not open.
 * @param now a clock, in milliseconds
 */
export function openLearningSystem(
  host: LinkedWindow = window,
  now: () => number = () => performance.now(),
): LearningSystem | undefined {
  const found = findDoor(host);
  if (!found) return undefined;
  const [door, { version, verbs, names, timeOf }] = found;
  const isDone = (said: unknown): boolean => said === true || said === 'true';
  const ask = (verb: string, ...texts: readonly string[]): unknown => {
    try {
      return door[verb]?.(...texts);
    } catch {
      return undefined;
    }
  };
  const get = (name: string): string => String(ask(verbs.get, name) ?? '');
  const set = (name: string, text: string): boolean => isDone(ask(verbs.set, name, text));
  const began = now();
  if (!isDone(ask(verbs.begin, ''))) return undefined;
  const save = (): boolean => {
    set(names.time, timeOf((now() - began) / 1000));
    set(names.exit, 'suspend');
    return isDone(ask(verbs.commit, ''));
  };
  if (!['completed', 'passed', 'incomplete'].includes(get(names.status))) set(names.status, 'incomplete');
  return {
    version,
    kept: get(names.kept),
    keep: (text) => text.length <= longestKept && set(names.kept, text) && save(),
    complete: () => {
      if (get(names.status) !== 'completed' && set(names.status, 'completed')) save();
    },
    leave: () => {
      save();
      ask(verbs.end, '');
    },
  };
}
