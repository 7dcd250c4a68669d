// The shelf in the browser. Whatever it does, nothing here throws: a failure is a value, and the caller says it in words.

/**
 * blocked: the browser refuses (private mode, cookies off, a school's policy).
 * full: there is no room left for this text; what was kept before is still there.
 * broken: anything else, for example a damaged profile.
 */
export type StorageProblem = 'blocked' | 'full' | 'broken';

export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StorageProblem };

export interface Store {
  /** False: what is kept here is gone when the page is closed, and the person should know. */
  readonly isPersistent: boolean;
  /** Why it is not persistent; null when it is. */
  readonly problem: StorageProblem | null;
  /** The text under this key; null when there is none. Whether the text makes sense is the caller's business. */
  get(key: string): Stored<string | null>;
  set(key: string, text: string): Stored<null>;
  remove(key: string): Stored<null>;
  /** The keys that begin with the prefix, in the order of the alphabet. */
  keys(prefix: string): Stored<string[]>;
  /**
   * Moves a text that nobody can read out of the way, under `asideKey`, or `asideKey.2`, `.3` … when that is taken.
   * Returns the key it stands under now, or null when there was nothing. If it fails, the text stays where it was.
   */
  setAside(key: string, asideKey: string): Stored<string | null>;
}

/** The part of the browser's Storage that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PROBE = 'covenant.probe';

/** Names of the error for a full shelf; the second is Firefox's of old. */
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
const BLOCKED = ['SecurityError', 'NotAllowedError', 'InvalidAccessError'];

function problemOf(error: unknown): StorageProblem {
  const name = error instanceof Error ? error.name : '';
  if (FULL.includes(name)) return 'full';
  return BLOCKED.includes(name) ? 'blocked' : 'broken';
}

function tried<T>(work: () => T): Stored<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function keysOf(shelf: Shelf, prefix: string): string[] {
  const all = Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
  return all.filter((key): key is string => key?.startsWith(prefix) ?? false).sort();
}

function freeKey(shelf: Shelf, wanted: string): string {
  let key = wanted;
  for (let count = 2; shelf.getItem(key) !== null; count++) key = `${wanted}.${count}`;
  return key;
}

/** The copy is written before the original goes, so that nothing is lost when there is no room for both. */
function moveAside(shelf: Shelf, key: string, asideKey: string): string | null {
  const text = shelf.getItem(key);
  if (text === null) return null;
  const aside = freeKey(shelf, asideKey);
  shelf.setItem(aside, text);
  shelf.removeItem(key);
  return aside;
}

function storeOn(shelf: Shelf, problem: StorageProblem | null): Store {
  return {
    isPersistent: problem === null,
    problem,
    get: (key) => tried(() => shelf.getItem(key)),
    set: (key, text) =>
      tried(() => {
        shelf.setItem(key, text);
        return null;
      }),
    remove: (key) =>
      tried(() => {
        shelf.removeItem(key);
        return null;
      }),
    keys: (prefix) => tried(() => keysOf(shelf, prefix)),
    setAside: (key, asideKey) => tried(() => moveAside(shelf, key, asideKey)),
  };
}

/** A shelf that lasts as long as the page. */
function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      kept.set(key, text);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}

/**
 * What is wrong with a shelf, found by writing to it. A full shelf that holds something is sound: it can be read and
 * cleared. A full shelf that holds nothing is how some browsers say that they keep nothing in private mode.
 */
function problemWith(shelf: Shelf): StorageProblem | null {
  const probe = tried(() => {
    shelf.setItem(PROBE, '1');
    shelf.removeItem(PROBE);
  });
  if (probe.ok) return null;
  if (probe.problem !== 'full') return probe.problem;
  const count = tried(() => shelf.length);
  return count.ok && count.value > 0 ? null : 'blocked';
}

/** Opens the browser's shelf, or one in memory that says so. Even asking for `localStorage` may throw. */
export function openStorage(openShelf: () => Shelf = () => window.localStorage): Store {
  const shelf = tried(openShelf);
  if (!shelf.ok) return storeOn(memoryShelf(), shelf.problem);
  // Some embedded browsers have no localStorage at all, whatever the types say.
  if (!shelf.value) return storeOn(memoryShelf(), 'blocked');
  const problem = problemWith(shelf.value);
  return problem === null ? storeOn(shelf.value, null) : storeOn(memoryShelf(), problem);
}

/** A shelf for this page alone: what stands on it is gone with the page, and nobody else at this machine finds it. */
export const openPageStorage = (): Store => storeOn(memoryShelf(), 'blocked');

/** Calls back when another page of this browser has changed a key; with null when it has changed all. Returns the way to stop. */
export function listenToStorage(
  onChange: (key: string | null) => void,
  host: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> = window,
): () => void {
  const heard = (event: Event): void => onChange('key' in event && typeof event.key === 'string' ? event.key : null);
  host.addEventListener('storage', heard);
  return () => host.removeEventListener('storage', heard);
}
