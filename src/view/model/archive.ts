/** The archive: every run that is kept, told in a row each, and what can be done with them. */
import type { KeptRun } from '../../record/library';
import type { Words } from '../../words/words';
import {
  type ArchiveFilter,
  filteredRuns,
  firstFilter,
  isFiltered,
  type Naming,
  type PickModel,
  picksIn,
  seatOf,
} from './archiveFilter';
import type { CodeModel } from './codeModel';
import { outcomeIcon } from './ending';
import type { IconName } from './icons';
import { aimText, lengthText, type OpenedBook } from './openedBook';
import { given } from './scene';

export type ArchiveGesture =
  | { readonly type: 'filter-runs'; readonly change: Partial<ArchiveFilter> }
  | { readonly type: 'choose-run'; readonly run: string; readonly isChosen: boolean }
  | { readonly type: 'choose-no-run' }
  | { readonly type: 'show-more-runs' }
  | { readonly type: 'star-run'; readonly run: string; readonly isStarred: boolean }
  | { readonly type: 'rename-run'; readonly run: string; readonly name: string }
  | { readonly type: 'delete-runs'; readonly runs: readonly string[] }
  | { readonly type: 'undo-delete' }
  /** The runs named, or else those that are shown. */
  | { readonly type: 'take-out'; readonly as: 'file' | 'csv' | 'json'; readonly runs?: readonly string[] }
  /** The text of a file; none where it could not be read. */
  | { readonly type: 'bring-in'; readonly text?: string }
  | { readonly type: 'stop-work' }
  | { readonly type: 'save-aside' }
  | { readonly type: 'forget-aside' }
  | { readonly type: 'read-code'; readonly text: string }
  | { readonly type: 'copy'; readonly what: 'link' | 'code' }
  | { readonly type: 'keep-lent' }
  | { readonly type: 'play-lent' }
  | { readonly type: 'print-log' };

/** What happened last, and whether it can be taken back. */
export interface Notice {
  readonly text: string;
  /** More of the same, a sentence each. */
  readonly more?: readonly string[];
  readonly canUndo?: boolean;
  /** Counts up, so that the same words twice are told twice. */
  readonly nth: number;
}

/** Something that takes a while. */
export interface Work {
  readonly what: 'bring-in' | 'table';
  readonly done: number;
  readonly of: number;
}

export interface ArchiveState {
  readonly filter: ArchiveFilter;
  readonly chosen: readonly string[];
  /** How many rows are drawn. */
  readonly limit: number;
  readonly notice?: Notice;
  readonly work?: Work;
  readonly code?: CodeModel;
  /** The run that has just come back, for the focus. */
  readonly returned?: string;
}

/** Rows that are drawn at first, and with every step further. */
const rowsAtOnce = 40;

export const firstArchive: ArchiveState = { filter: firstFilter, chosen: [], limit: rowsAtOnce };
export const withMoreRows = (state: ArchiveState): ArchiveState => ({ ...state, limit: state.limit + rowsAtOnce });

export interface RowModel {
  readonly run: string;
  readonly name: string;
  readonly seat: string;
  readonly isStarred: boolean;
  readonly isOver: boolean;
  /** Episode and government. */
  readonly where: string;
  /** Mandate and reading; absent until the episode's words are here. */
  readonly aim?: string;
  /** Decisions and minutes, and when it was last played. */
  readonly length: string;
  readonly end: { readonly icon: IconName; readonly text: string };
  /** It was forked from another run. */
  readonly fork?: string;
  /** Why it may not be shown as it was. */
  readonly warning?: string;
}

interface CompareModel {
  /** What stands behind `#/compare/`. */
  readonly runs: string;
  readonly label: string;
}

export interface ArchiveModel {
  readonly isEmpty: boolean;
  readonly count: string;
  readonly filter: ArchiveFilter;
  readonly levels: readonly PickModel[];
  readonly seats: readonly PickModel[];
  readonly rows: readonly RowModel[];
  readonly hasMore: boolean;
  readonly chosen: readonly string[];
  readonly chosenText: string;
  readonly compare: readonly CompareModel[];
  readonly compareNote?: string;
  readonly notice?: Notice;
  readonly work?: { readonly text: string; readonly done: number; readonly of: number };
  readonly code?: CodeModel;
  readonly returned?: string;
  /** What the storage has to say: nothing is kept, or little room is left. */
  readonly room?: string;
  /** Runs that could not be read and lie aside. */
  readonly aside?: string;
  readonly columns: readonly { readonly name: string; readonly unit: string; readonly about: string }[];
}

export interface ArchiveGiven {
  readonly words: Words;
  readonly naming: Naming;
  readonly runs: readonly KeptRun[];
  readonly state: ArchiveState;
  readonly rowOf: (run: KeptRun) => RowModel;
  readonly isPersistent: boolean;
  /** Characters that are kept. */
  readonly size: number;
  readonly aside: number;
  readonly columns: ArchiveModel['columns'];
}

function endOf({ isOver, ending = '' }: KeptRun, words: Words, book: OpenedBook | undefined): RowModel['end'] {
  if (!isOver) return { icon: 'clock', text: words.say('archive.unfinished') };
  const found = book?.level.endings.find(({ id }) => id === ending);
  const outcome = found?.outcomes[0];
  if (!book || !outcome) return { icon: 'tick', text: words.say('archive.ended') };
  return { icon: outcomeIcon[outcome], text: book.words.say(`ending.${ending}.headline`) };
}

function warningOf(
  { record }: KeptRun,
  words: Words,
  book: OpenedBook | undefined,
  isHere: boolean,
): string | undefined {
  if (!isHere) return words.say('record.other-level');
  const here = book?.level.edition ?? record.edition;
  return here === record.edition ? undefined : words.say('archive.other-edition', { edition: record.edition, here });
}

/** A run as a row. `isHere`: is its episode one of this game's? */
export function rowModel(
  run: KeptRun,
  words: Words,
  naming: Naming,
  book: OpenedBook | undefined,
  isHere: boolean,
): RowModel {
  const seat = seatOf(run);
  const place = { title: naming.title(run.record.level), seat: naming.seat(run.record.level, seat) };
  const date = words.date(run.saved.slice(0, 10), 'day');
  return {
    run: run.run,
    name: run.name || words.say('archive.unnamed', { ...place, n: run.run }),
    seat,
    isStarred: run.isStarred === true,
    isOver: run.isOver,
    where: words.say('archive.where', { ...place, year: run.record.level.slice(0, 4) }),
    length: words.say('archive.length', { length: lengthText(run, words), date }),
    end: endOf(run, words, book),
    ...given('aim', book && aimText(run, book)),
    ...given('fork', run.record.from && words.say('archive.fork')),
    ...given('warning', warningOf(run, words, book, isHere)),
  };
}

/** What can be set beside one another of the chosen runs: two to four, history's line among them or not. */
function comparing({
  words,
  runs,
  state: { chosen },
}: ArchiveGiven): Pick<ArchiveModel, 'compare'> & { compareNote?: string } {
  const levels = new Set(runs.filter(({ run }) => chosen.includes(run)).map(({ record }) => record.level));
  const list = chosen.join(',');
  if (chosen.length === 0) return { compare: [] };
  if (levels.size > 1) return { compare: [], compareNote: words.say('archive.compare.one-episode') };
  if (chosen.length > 4) return { compare: [], compareNote: words.say('compare.count') };
  const both = { runs: list, label: words.say('archive.compare') };
  const history = { runs: `${list},history`, label: words.say('archive.compare.history') };
  return { compare: [...(chosen.length > 1 ? [both] : []), ...(chosen.length < 4 ? [history] : [])] };
}

/** Browsers give some five million characters. */
const roomFor = 5_000_000;

function roomText({ words, isPersistent, size }: ArchiveGiven): string | undefined {
  if (!isPersistent) return words.say('archive.room.none');
  const percent = Math.round((100 * size) / roomFor);
  return percent < 70 ? undefined : words.say('archive.room.little', { percent: words.percent(Math.min(99, percent)) });
}

const workModel = ({ what, done, of }: Work, words: Words) => ({
  text: words.say(`archive.work.${what}`, { done, of }),
  done,
  of,
});

const countText = (all: number, shown: number, filter: ArchiveFilter, words: Words): string =>
  isFiltered(filter) ? words.say('archive.count.filtered', { shown, all }) : words.say('archive.count', { n: all });

export function archiveModel(all: ArchiveGiven): ArchiveModel {
  const { words, naming, runs, state, rowOf } = all;
  const shown = filteredRuns(runs, state.filter, naming);
  const { filter, chosen, limit, notice, work, code, returned } = state;
  return {
    isEmpty: runs.length === 0,
    count: countText(runs.length, shown.length, filter, words),
    filter,
    ...picksIn(runs, naming),
    rows: shown.slice(0, limit).map(rowOf),
    hasMore: shown.length > limit,
    chosen,
    chosenText: words.say('archive.chosen', { n: chosen.length }),
    ...comparing(all),
    columns: all.columns,
    ...given('notice', notice),
    ...given('work', work && workModel(work, words)),
    ...given('code', code),
    ...given('returned', returned),
    ...given('room', roomText(all)),
    ...given('aside', all.aside > 0 ? words.say('archive.aside-count', { n: all.aside }) : undefined),
  };
}
