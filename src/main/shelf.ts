/** The runs on the shelf of this browser: read once, and kept true with every change. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Store, Stored } from '../ports/storage';
import {
  asidePrefix,
  freeRun,
  inOrder,
  isEarlier,
  type KeptRun,
  type KeptText,
  type Library,
  type Run,
  readKept,
  readLibrary,
  runKey,
  runPrefix,
  writeRun,
} from '../record/library';
import type { GameRecord } from '../record/record';
import type { RunNote } from '../view/model/title';

/** What is kept of a game as it is played; its name and its time of play only grow. */
export interface Kept extends Omit<Run, 'name' | 'saved' | 'isStarred'> {
  /** Of a run that is new. */
  readonly name?: string;
}

export interface Shelf {
  /** Newest first. */
  readonly runs: ReadonlySignal<readonly KeptRun[]>;
  /** The same for the lists. */
  readonly notes: ReadonlySignal<readonly RunNote[]>;
  /** Also one that was only lent. */
  readonly find: (run: string) => KeptRun | undefined;
  /** Records of the games that are over. */
  readonly finished: () => readonly GameRecord[];
  /** A place nobody has or had; it is not given twice. */
  readonly freePlace: () => string;
  /** Is this place held by another game, such as one that another page of this browser plays? */
  readonly isTaken: (run: string, record: GameRecord) => boolean;
  /** What is already called so keeps its name, its star and its past self. */
  readonly keep: (run: string, kept: Kept) => Stored<null>;
  readonly change: (run: string, change: Pick<Partial<Run>, 'name' | 'isStarred'>) => Stored<null>;
  /** Puts a run where it was, or a newcomer where it belongs. */
  readonly put: (kept: KeptRun) => Stored<null>;
  /** Puts one after the other until there is no more room; how many found a place. */
  readonly putAll: (kept: readonly KeptRun[]) => number;
  readonly drop: (run: string) => void;
  /** Out of the way, but not away. */
  readonly setAside: (run: string) => void;
  /** Everything that was set aside, as it stood. */
  readonly aside: () => readonly KeptText[];
  readonly forgetAside: () => void;
  /** A run from a link: it can be found until the next one comes, and is kept nowhere. */
  readonly lend: (run: Omit<KeptRun, 'run'>) => void;
  /** Another page of this browser has changed this key, or all of them. */
  readonly hear: (key: string | null) => void;
  /** Characters that are kept of all runs together. */
  readonly size: () => number;
}

/** The place under which a lent run is found. */
export const lentRun = 'link';

const lastPlaceKey = 'covenant.last-place';

const noteOf = ({ run, name, record, isOver, saved, place, past }: KeptRun): RunNote => ({
  run,
  name,
  level: record.level,
  seat: Object.keys(record.seats).find((id) => record.seats[id] === 'person' && id !== past?.seat) ?? '',
  at: place?.day ?? '',
  isOver,
  saved,
});

/** Every text under a prefix. A store that cannot be listed holds nothing for us. */
function textsIn(store: Store, prefix: string): readonly KeptText[] {
  const keys = store.keys(prefix);
  return (keys.ok ? keys.value : []).flatMap((key) => {
    const got = store.get(key);
    return got.ok && got.value !== null ? [{ key, text: got.value }] : [];
  });
}

const textAt = (store: Store, key: string): string | null => {
  const got = store.get(key);
  return got.ok ? got.value : null;
};

function freePlaceIn(store: Store): string {
  const keys = store.keys(runPrefix);
  const place = freeRun(keys.ok ? keys.value : [], textAt(store, lastPlaceKey) ?? '');
  store.set(lastPlaceKey, place);
  return place;
}

function isTakenIn(store: Store, run: string, record: GameRecord): boolean {
  const text = textAt(store, runKey(run));
  const kept = text === null ? undefined : readKept(run, text);
  return text !== null && !(kept && isEarlier(kept.record, record));
}

/** Opens the shelf. Ruins are set aside at once, so that each is told of once. */
export function openShelf(store: Store): { readonly shelf: Shelf; readonly found: Library } {
  const readAll = (): Library => readLibrary(textsIn(store, runPrefix));
  const found = readAll();
  for (const { key, asideKey } of found.toSetAside) store.setAside(key, asideKey);
  const runs = signal(found.runs);
  const lent = signal<KeptRun | undefined>(undefined);
  const without = (run: string): readonly KeptRun[] => runs.peek().filter((one) => one.run !== run);
  const find = (run: string): KeptRun | undefined =>
    run === lentRun ? lent.value : runs.value.find((one) => one.run === run);
  const put = (kept: KeptRun): Stored<null> => {
    const done = store.set(runKey(kept.run), writeRun(kept));
    if (done.ok) runs.value = inOrder([kept, ...without(kept.run)]);
    return done;
  };
  const putAll = (all: readonly KeptRun[]): number => {
    const failed = all.findIndex((kept) => !store.set(runKey(kept.run), writeRun(kept)).ok);
    const added = failed < 0 ? all : all.slice(0, failed);
    const places = new Set(added.map(({ run }) => run));
    runs.value = inOrder([...added, ...runs.peek().filter(({ run }) => !places.has(run))]);
    return added.length;
  };
  const forget = (run: string): void => {
    runs.value = without(run);
  };
  const keep = (run: string, { name = '', seconds = 0, ...kept }: Kept): Stored<null> => {
    const before = find(run);
    const all = (before?.seconds ?? 0) + seconds;
    const past = before?.past && { past: before.past };
    const about = { ...(before?.isStarred && { isStarred: true }), ...(all > 0 && { seconds: all }), ...past };
    return put({ ...kept, ...about, name: before?.name || name, run, saved: new Date().toISOString() });
  };
  const hear = (key: string | null): void => {
    if (key === null) runs.value = readAll().runs;
    if (!key?.startsWith(runPrefix)) return;
    const run = key.slice(runPrefix.length);
    const kept = readKept(run, textAt(store, key) ?? '');
    runs.value = kept ? inOrder([kept, ...without(run)]) : without(run);
  };
  const shelf: Shelf = {
    runs,
    notes: computed(() => runs.value.map(noteOf)),
    find,
    finished: () => runs.peek().flatMap(({ isOver, record }) => (isOver ? [record] : [])),
    freePlace: () => freePlaceIn(store),
    isTaken: (run, record) => isTakenIn(store, run, record),
    keep,
    put,
    putAll,
    change: (run, change) => {
      const kept = find(run);
      return kept ? put({ ...kept, ...change }) : { ok: true, value: null };
    },
    drop: (run) => {
      if (store.remove(runKey(run)).ok) forget(run);
    },
    setAside: (run) => {
      if (store.setAside(runKey(run), `${asidePrefix}${run}`).ok) forget(run);
    },
    aside: () => textsIn(store, asidePrefix),
    forgetAside: () => {
      for (const { key } of textsIn(store, asidePrefix)) store.remove(key);
      runs.value = [...runs.peek()];
    },
    lend: (run) => {
      lent.value = { ...run, run: lentRun };
    },
    hear,
    size: () => textsIn(store, 'covenant.').reduce((sum, { key, text }) => sum + key.length + text.length, 0),
  };
  return { shelf, found };
}
