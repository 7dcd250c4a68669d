/** Which kept runs are shown, and in which order. */
import type { KeptRun } from '../../record/library';
import type { Words } from '../../words/words';
import type { Cover } from './episodes';

export const archiveOrders = ['newest', 'oldest', 'name', 'episode'] as const;
export type ArchiveOrder = (typeof archiveOrders)[number];

export interface ArchiveFilter {
  /** Words that name, episode and government are searched for. */
  readonly text: string;
  /** Id of an episode, of a country; empty for all. */
  readonly level: string;
  readonly seat: string;
  readonly isStarred: boolean;
  readonly order: ArchiveOrder;
}

export const firstFilter: ArchiveFilter = { text: '', level: '', seat: '', isStarred: false, order: 'newest' };

export const isFiltered = ({ text, level, seat, isStarred }: ArchiveFilter): boolean =>
  text.trim() !== '' || level !== '' || seat !== '' || isStarred;

/** The country a person led in a run; empty if nobody did. */
export const seatOf = ({ record: { seats } }: Pick<KeptRun, 'record'>): string =>
  Object.keys(seats).find((id) => seats[id] === 'person') ?? '';

/** What an episode and its countries are called before its words are here. */
export interface Naming {
  readonly title: (level: string) => string;
  readonly seat: (level: string, seat: string) => string;
}

export function namingBy(covers: readonly Cover[], words: Words): Naming {
  const spoken = new Map(covers.map(({ id, words: said }) => [id, said[words.language] ?? said.en]));
  return {
    title: (level) => spoken.get(level)?.title ?? level,
    seat: (level, seat) => spoken.get(level)?.seats[seat] ?? seat,
  };
}

/** The words of a text, each after a blank: so a search finds their beginnings, and “3” is not in “1938”. */
const wordsOf = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** What a search looks through. */
function textOf(run: KeptRun, naming: Naming): string {
  const { level } = run.record;
  return wordsOf([run.name, naming.title(level), naming.seat(level, seatOf(run)), level].join(' '));
}

const byText = (of: (run: KeptRun) => string) => (one: KeptRun, other: KeptRun) => {
  const [a, b] = [of(one), of(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** `runs` stand newest first, and of those that are alike the newest stays first. */
function sorted(runs: readonly KeptRun[], order: ArchiveOrder): readonly KeptRun[] {
  switch (order) {
    case 'newest':
      return runs;
    case 'oldest':
      return runs.toReversed();
    case 'name':
      return runs.toSorted(byText(({ name }) => name.toLowerCase()));
    case 'episode':
      return runs.toSorted(byText(({ record }) => record.level));
  }
}

/** The runs to be shown, of all that are kept. */
export function filteredRuns(runs: readonly KeptRun[], filter: ArchiveFilter, naming: Naming): readonly KeptRun[] {
  const wanted = wordsOf(filter.text).split(' ').filter(Boolean);
  const shown = runs.filter(
    (run) =>
      (filter.level === '' || run.record.level === filter.level) &&
      (filter.seat === '' || seatOf(run) === filter.seat) &&
      (!filter.isStarred || run.isStarred === true) &&
      (wanted.length === 0 || wanted.every((word) => textOf(run, naming).includes(` ${word}`))),
  );
  return sorted(shown, filter.order);
}

export interface PickModel {
  readonly id: string;
  readonly name: string;
}

const picksOf = (ids: readonly string[], name: (id: string) => string): readonly PickModel[] =>
  [...new Set(ids)].map((id) => ({ id, name: name(id) })).toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** The episodes and governments that there are runs of. */
export function picksIn(
  runs: readonly KeptRun[],
  naming: Naming,
): { readonly levels: readonly PickModel[]; readonly seats: readonly PickModel[] } {
  const levelOf = new Map(runs.map((run) => [seatOf(run), run.record.level]));
  return {
    levels: picksOf(
      runs.map(({ record }) => record.level),
      naming.title,
    ),
    seats: picksOf([...levelOf.keys()], (seat) => naming.seat(levelOf.get(seat) ?? '', seat)),
  };
}
