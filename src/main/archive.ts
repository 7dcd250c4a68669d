/** The archive room: what is chosen, sought and under way there, and who answers its gestures. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { openPrinter } from '../ports/print';
import type { KeptRun } from '../record/library';
import { levelOfShare } from '../record/share';
import { isOver } from '../sim/table';
import { firstArchive, withMoreRows } from '../view/model/archive';
import { namingBy } from '../view/model/archiveFilter';
import type { ArchiveOverlay } from '../view/model/archivePages';
import { linkProblem } from '../view/model/codeModel';
import type { Gesture } from '../view/model/gesture';
import type { Look } from '../view/model/look';
import { nextLook } from '../view/model/nextLook';
import {
  type Bench,
  bringBack,
  bringInText,
  copy,
  deleteRuns,
  readCodeText,
  renameRun,
  saveAside,
  starRun,
  takeOut,
  tell,
} from './archiveDeeds';
import { openPages } from './archivePage';
import { archiveHashOf, archivePlaceOf } from './archivePlaces';
import { openBooks } from './books';
import { covers } from './episodes';
import type { Hall } from './hall';
import { nameOf } from './keeping';
import { lentRun } from './shelf';
import { unpacked } from './travelling';

export interface ArchiveRoom {
  /** The page that lies over the game, where it is one of the archive's. */
  readonly page: ReadonlySignal<ArchiveOverlay | undefined>;
  readonly take: (gesture: Gesture) => void;
  /** Lays one of its pages over the game. Undefined where the address is none of the archive's; then its pages are put away. */
  readonly toHash: (hash: string) => Promise<void> | undefined;
}

/** Keeps the run of a link. */
function keepLent(bench: Bench): void {
  const { shelf, words } = bench.hall;
  const run = shelf.find(lentRun);
  if (!run) return;
  const done = shelf.put({ ...run, run: shelf.freePlace(), saved: new Date().toISOString() });
  tell(bench, words.peek().say(done.ok ? 'archive.lent.kept' : `storage.${done.problem}`, { name: run.name }));
}

/** Finds the run of a link and lends it; or why there is none. */
async function lend({ hall, books, naming }: Bench, text: string): Promise<string | undefined> {
  const { shelf, words } = hall;
  const reading = await unpacked(text, books);
  if (!reading.ok) return linkProblem(reading.problem, words.peek(), naming().title);
  const { record, world } = reading;
  const seat = Object.keys(record.seats).find((id) => record.seats[id] === 'person') ?? '';
  const spoken = books.all().get(record.level)?.words ?? words.peek();
  const name = spoken.say('archive.from-link', { name: nameOf({ world, seat }, spoken, shelf) });
  const about = { name, saved: '', isOver: isOver(world), record };
  shelf.lend({ ...about, ...(world.ending !== undefined && { ending: world.ending }) });
  return undefined;
}

/** What was said belongs to the page it was said on. */
function withoutNews({ state }: Bench): void {
  const { notice: _said, code: _read, returned: _back, ...rest } = state.peek();
  state.value = rest;
}

/** What only draws another part of the list. */
function listed({ state }: Bench, gesture: Gesture): boolean {
  const now = state.peek();
  switch (gesture.type) {
    case 'filter-runs':
      state.value = { ...now, filter: { ...now.filter, ...gesture.change }, limit: firstArchive.limit };
      return true;
    case 'choose-run': {
      const others = now.chosen.filter((run) => run !== gesture.run);
      state.value = { ...now, chosen: gesture.isChosen ? [...others, gesture.run] : others };
      return true;
    }
    case 'choose-no-run':
      state.value = { ...now, chosen: [] };
      return true;
    case 'show-more-runs':
      state.value = withMoreRows(now);
      return true;
    default:
      return false;
  }
}

/** @param look what is looked at: the archive's pages lie over the game like the others */
export function openArchive(hall: Hall, look: Signal<Look>): ArchiveRoom {
  const state = signal(firstArchive);
  const problem = signal<string | undefined>(undefined);
  const naming = computed(() => namingBy(covers, hall.words.value));
  const bench: Bench = { hall, books: openBooks(hall), state, naming: () => naming.value };
  const { page, link } = openPages(bench, look, problem);
  const lay = (overlay: NonNullable<Look['overlay']>): void => {
    withoutNews(bench);
    look.value = { ...look.peek(), overlay };
  };
  let deleted: readonly KeptRun[] = [];

  async function openLink(text: string): Promise<void> {
    problem.value = undefined;
    lay({ name: 'lent', id: text });
    problem.value = await lend(bench, text);
  }

  function readText(text: string): void {
    const [, inLink] = /(r\d{1,3}\.[\w.-]+)/.exec(text) ?? [];
    if (inLink !== undefined && levelOfShare(text) !== undefined) void openLink(inLink);
    else void readCodeText(bench, text);
  }

  function print(): void {
    const now = page.peek();
    const title = now?.name === 'log' ? (now.model?.title ?? '') : '';
    if (!openPrinter()(title)) tell(bench, hall.words.peek().say('log.no-print'));
  }

  /** What comes back is for nobody: the page shows what came of it. */
  function take(gesture: Gesture): unknown {
    if (listed(bench, gesture)) return state.value;
    switch (gesture.type) {
      case 'open-overlay':
      case 'close-overlay':
        return withoutNews(bench);
      case 'star-run':
        return starRun(bench, gesture.run, gesture.isStarred);
      case 'rename-run':
        return renameRun(bench, gesture.run, gesture.name);
      case 'delete-runs':
        deleted = deleteRuns(bench, gesture.runs);
        return deleted;
      case 'undo-delete':
        bringBack(bench, deleted);
        deleted = [];
        return deleted;
      case 'take-out':
        return takeOut(bench, gesture.as, gesture.runs);
      case 'bring-in':
        return bringInText(bench, gesture.text);
      case 'stop-work': {
        const { work: _stopped, ...rest } = state.peek();
        state.value = rest;
        return rest;
      }
      case 'save-aside':
        return saveAside(bench);
      case 'forget-aside':
        hall.shelf.forgetAside();
        return tell(bench, hall.words.peek().say('archive.aside-forgotten'));
      case 'read-code':
        return readText(gesture.text);
      case 'copy':
        return copy(bench, link()?.[gesture.what] ?? '');
      case 'keep-lent':
        return keepLent(bench);
      case 'print-log':
        return print();
      default:
        return undefined;
    }
  }

  function toHash(hash: string): Promise<void> | undefined {
    const place = archivePlaceOf(hash);
    if (place?.name === 'lent') return openLink(place.id ?? '');
    if (place) return Promise.resolve(lay(place));
    const { overlay } = look.peek();
    if (overlay && archiveHashOf(overlay) !== undefined) look.value = nextLook(look.peek(), { type: 'close-overlay' });
    return undefined;
  }

  return { page, take, toHash };
}
