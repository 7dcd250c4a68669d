/** The runs on the shelf of this browser: read once, and kept true with every change. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Store, Stored } from '../ports/storage';
import {
  freeRun,
  type KeptRun,
  type Library,
  type Run,
  readLibrary,
  runKey,
  runPrefix,
  writeRun,
} from '../record/library';
import type { GameRecord } from '../record/record';
import type { RunNote } from '../view/model/title';

export interface Shelf {
  /** For the lists; newest first. */
  readonly notes: ReadonlySignal<readonly RunNote[]>;
  readonly find: (run: string) => KeptRun | undefined;
  /** Records of the games that are over. */
  readonly finished: () => readonly GameRecord[];
  /** A place nobody has. */
  readonly freePlace: () => string;
  /** What is already called so keeps its name. */
  readonly keep: (run: string, kept: Omit<Run, 'name' | 'saved'>) => Stored<null>;
  readonly rename: (run: string, name: string) => Stored<null>;
  readonly drop: (run: string) => void;
  /** Out of the way, but not away. */
  readonly setAside: (run: string) => void;
}

const noteOf = ({ run, name, record, isOver, saved, place }: KeptRun): RunNote => ({
  run,
  name,
  level: record.level,
  seat: Object.keys(record.seats).find((id) => record.seats[id] === 'person') ?? '',
  at: place?.day ?? '',
  isOver,
  saved,
});

/** Every text under our prefix. A store that cannot be listed holds nothing for us. */
function readTexts(store: Store): Library {
  const keys = store.keys(runPrefix);
  return readLibrary(
    (keys.ok ? keys.value : []).flatMap((key) => {
      const got = store.get(key);
      return got.ok && got.value !== null ? [{ key, text: got.value }] : [];
    }),
  );
}

/** Opens the shelf. Ruins are set aside at once, so that each is told of once. */
export function openShelf(store: Store): { readonly shelf: Shelf; readonly found: Library } {
  const found = readTexts(store);
  for (const { key, asideKey } of found.toSetAside) store.setAside(key, asideKey);
  const library = signal(found.runs);
  const refresh = <T>(done: T): T => {
    library.value = readTexts(store).runs;
    return done;
  };
  const find = (run: string): KeptRun | undefined => library.value.find((one) => one.run === run);
  const write = (run: string, kept: Run): Stored<null> => refresh(store.set(runKey(run), writeRun(kept)));
  const shelf: Shelf = {
    notes: computed(() => library.value.map(noteOf)),
    find,
    finished: () => library.peek().flatMap(({ isOver, record }) => (isOver ? [record] : [])),
    freePlace: () => {
      const keys = store.keys(runPrefix);
      return freeRun(keys.ok ? keys.value : []);
    },
    keep: (run, kept) => write(run, { ...kept, name: find(run)?.name ?? '', saved: new Date().toISOString() }),
    rename: (run, name) => {
      const kept = find(run);
      return kept ? write(run, { ...kept, name }) : { ok: true, value: null };
    },
    drop: (run) => void refresh(store.remove(runKey(run))),
    setAside: (run) => void refresh(store.setAside(runKey(run), `covenant.aside.${run}`)),
  };
  return { shelf, found };
}
