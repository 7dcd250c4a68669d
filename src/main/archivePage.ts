/** The pages of the archive as they are shown: the list, a run to be given away, its log, a run that was given. */
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { KeptRun } from '../record/library';
import { columnsFor, toldColumns } from '../record/table';
import type { World } from '../sim/world';
import { type ArchiveModel, archiveModel, type RowModel, rowModel } from '../view/model/archive';
import type { ArchiveOverlay } from '../view/model/archivePages';
import { lentModel } from '../view/model/codeModel';
import { logModel } from '../view/model/decisionLog';
import { handInModel } from '../view/model/handIn';
import type { Look } from '../view/model/look';
import type { OpenedBook } from '../view/model/openedBook';
import { given } from '../view/model/scene';
import { shareModel, type Travelling } from '../view/model/shareModel';
import type { Bench } from './archiveDeeds';
import { isEpisode } from './episodes';
import { lentRun } from './shelf';
import { packed } from './travelling';
import { whyNot } from './ways';

type Opened =
  | { readonly run: string; readonly problem: string }
  | {
      readonly run: string;
      readonly problem?: undefined;
      readonly kept: KeptRun;
      readonly book: OpenedBook;
      readonly world: World;
      readonly travelling: Travelling;
    };

/** A run played again, to be given away or printed. */
async function openRun({ hall, books }: Bench, run: string): Promise<Opened> {
  const { say } = hall.words.peek();
  const kept = hall.shelf.find(run);
  if (!kept) return { run, problem: say('hall.no-run') };
  const book = await books.fetch(kept.record.level);
  if (!book) return { run, problem: say(isEpisode(kept.record.level) ? 'hall.no-episode' : 'record.other-level') };
  // What is asked of the page for oneself, such as to do without the map, is nothing to give away.
  const linkTo = (text: string): string => hall.address.linkTo(text).replace(/\?[^#]*/, '');
  const played = await packed(kept, book, linkTo);
  return played.ok ? { run, kept, book, ...played } : { run, problem: whyNot(book.words, played.problem) };
}

/** Rows are made once for each run as it is kept, and anew when the words of its episode have come. */
function rowMaker({ hall, books, naming }: Bench) {
  let rows = new WeakMap<KeptRun, RowModel>();
  let from: unknown;
  return (run: KeptRun): RowModel => {
    const all = books.all();
    if (from !== all) rows = new WeakMap();
    from = all;
    const { level } = run.record;
    const row = rows.get(run) ?? rowModel(run, hall.words.value, naming(), all.get(level), isEpisode(level));
    rows.set(run, row);
    return row;
  };
}

/** What the shelf has room for, and what lies beside it. */
interface Room {
  readonly size: number;
  readonly aside: number;
}

function listPage(bench: Bench, room: ReadonlySignal<Room>): ReadonlySignal<ArchiveModel> {
  const { hall, books, state, naming } = bench;
  const { shelf, store, words } = hall;
  const rowOf = rowMaker(bench);
  const columns = computed(() => {
    const levels = [...books.all().values()].map(({ level }) => level);
    return toldColumns(columnsFor(levels), words.value.say);
  });
  return computed(() =>
    archiveModel({
      words: words.value,
      naming: naming(),
      runs: shelf.runs.value,
      state: state.value,
      rowOf,
      isPersistent: store.isPersistent,
      columns: columns.value,
      ...room.value,
    }),
  );
}

/** Fetches what the open page needs: the episodes of the runs in the list, the run that is to be shared or printed. */
function fetchFor(
  bench: Bench,
  overlay: ReadonlySignal<Look['overlay']>,
  opened: Signal<Opened | undefined>,
  room: Signal<Room>,
): void {
  const { hall, books } = bench;
  effect(() => {
    const { name, id } = overlay.value ?? {};
    if (name === 'runs') {
      for (const level of new Set(hall.shelf.runs.value.map(({ record }) => record.level))) void books.fetch(level);
      room.value = { size: hall.shelf.size(), aside: hall.shelf.aside().length };
    }
    if ((name !== 'share' && name !== 'log' && name !== 'handin') || id === undefined) return;
    const now = opened.peek();
    // A run that has been played on since has another code.
    if (now?.run === id && now.problem === undefined && now.kept === untracked(() => hall.shelf.find(id))) return;
    opened.value = undefined;
    void openRun(bench, id).then((ready) => {
      if (overlay.peek()?.id === id) opened.value = ready;
    });
  });
}

function lentPage({ hall, books }: Bench): Omit<Extract<ArchiveOverlay, { name: 'lent' }>, 'name' | 'notice'> {
  const kept = hall.shelf.find(lentRun);
  const book = kept && books.all().get(kept.record.level);
  if (!kept || !book) return {};
  const twin = hall.shelf.runs.value.find(
    ({ record }) => record.checksum === kept.record.checksum && record.seed === kept.record.seed,
  );
  return { model: lentModel(kept, book, twin && (twin.name || twin.run)) };
}

/**
 * The page that lies over the game, where it is one of the archive's.
 * @param problem why the link that was opened holds no run
 */
export function openPages(bench: Bench, look: Signal<Look>, problem: ReadonlySignal<string | undefined>) {
  const overlay = computed(() => look.value.overlay);
  const opened = signal<Opened | undefined>(undefined);
  const room = signal<Room>({ size: 0, aside: 0 });
  const list = listPage(bench, room);
  const notice = computed(() => given('notice', bench.state.value.notice));
  fetchFor(bench, overlay, opened, room);
  const page = computed((): ArchiveOverlay | undefined => {
    const now = opened.value?.run === overlay.value?.id ? opened.value : undefined;
    const trouble = given('problem', now?.problem);
    const run = now?.problem === undefined ? now : undefined;
    switch (overlay.value?.name) {
      case 'runs':
        return { name: 'runs', ...list.value };
      case 'share': {
        const isOnRoad = run?.kept.record.carried !== undefined;
        const refused = isOnRoad ? { problem: bench.hall.words.value.say('record.on-road') } : trouble;
        const model = isOnRoad ? undefined : run && shareModel(run.kept, run.book, run.travelling);
        return { name: 'share', ...notice.value, ...refused, ...given('model', model) };
      }
      case 'handin': {
        const model = run && handInModel(run.kept, run.book, run.travelling);
        return { name: 'handin', ...notice.value, ...trouble, ...given('model', model) };
      }
      case 'log': {
        const model = run && logModel(run.kept, run.world, run.book, run.travelling);
        return { name: 'log', ...notice.value, ...trouble, ...given('model', model) };
      }
      case 'lent':
        return { name: 'lent', ...notice.value, ...given('problem', problem.value), ...lentPage(bench) };
      default:
        return undefined;
    }
  });
  return { page, link: () => (opened.value?.problem === undefined ? opened.value?.travelling : undefined) };
}
