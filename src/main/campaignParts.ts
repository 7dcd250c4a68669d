/** The runs of a road, worked out: each played again, and beside it the line that its government really took. */
import { signal } from '@preact/signals';
import type { Campaign, CampaignRun } from '../record/campaign';
import { historyBeside } from '../record/fork';
import type { KeptRun } from '../record/library';
import { replayRecord } from '../record/replay';
import { accountOf, carriedBy, charterOf, differenceOf } from '../sim/campaign/account';
import type { Carried } from '../sim/campaign/carried';
import type { Level } from '../sim/level';
import type { RoadPart } from '../view/model/campaignGiven';
import type { OpenedBook } from '../view/model/openedBook';
import type { Books } from './books';
import { engine, seatOf } from './roadRuns';
import type { Shelf } from './shelf';
import { whyNot } from './ways';

/** More forks than this cannot be offered. */
const mostForks = 3;

type Worked = Pick<RoadPart, 'state' | 'why' | 'world' | 'leg'>;

function workedOut({ record, isOver }: KeptRun, { level, words }: OpenedBook): Worked {
  const own = replayRecord(record, level, engine);
  if (!own.ok) return { state: 'unreadable', why: whyNot(words, own.problem) };
  if (!isOver) return { state: 'open', world: own.world };
  const history = historyBeside(record, level, engine);
  const leg = history.ok ? differenceOf(accountOf(own.world), accountOf(history.world)) : undefined;
  return { state: 'over', world: own.world, ...(leg && { leg }) };
}

export interface PartsRoom {
  /** As far as they are worked out; one that is not has no world yet. */
  readonly of: (campaign: Campaign) => readonly RoadPart[];
  /** Works out the next one; false when there is none left that could be. What was worked out before is not worked out again. */
  readonly workOn: (campaign: Campaign) => boolean;
}

const keyOf = ({ run, record }: KeptRun, { words }: OpenedBook): string =>
  `${run}.${record.commands.length}.${record.checksum}.${words.language}`;

/** Each run takes a tenth of a second or so to play again, so they are worked out one at a time. */
export function openParts(shelf: Shelf, books: Books): PartsRoom {
  const done = signal<ReadonlyMap<string, Worked>>(new Map());
  const partOf = ({ run, level }: CampaignRun): RoadPart => {
    const kept = shelf.find(run);
    if (kept?.record.level !== level) return { run, level, state: 'missing', forks: [] };
    const book = books.all().get(level);
    const found = book && done.value.get(keyOf(kept, book));
    const about = { run, level, state: kept.isOver ? 'over' : 'open', forks: forksOf(shelf, kept) } as const;
    return { ...about, ...(book && { book }), ...found };
  };
  const isLeft = ({ state, world, book }: RoadPart): boolean =>
    book !== undefined && world === undefined && (state === 'over' || state === 'open');
  const workOn = (campaign: Campaign): boolean => {
    const next = campaign.runs.map(partOf).find(isLeft);
    const kept = next && shelf.find(next.run);
    if (!kept || !next.book) return false;
    done.value = new Map([...done.peek(), [keyOf(kept, next.book), workedOut(kept, next.book)]]);
    return true;
  };
  return { of: ({ runs }) => runs.map(partOf), workOn };
}

/** Finished runs of the same seat that opened from the same ledger. */
function forksOf(shelf: Shelf, kept: KeptRun): RoadPart['forks'] {
  const road = JSON.stringify(kept.record.carried);
  return shelf.runs.value
    .filter(
      (one) =>
        one.run !== kept.run &&
        one.isOver &&
        one.record.level === kept.record.level &&
        seatOf(one) === seatOf(kept) &&
        JSON.stringify(one.record.carried) === road,
    )
    .slice(0, mostForks)
    .map(({ run, name }) => ({ run, name: name || run }));
}

/** What the parts of a road bring to an episode: the legs that began before it, and the charter, if it was written by then. */
export function carriedTo({ id, from }: Level, parts: readonly RoadPart[]): Carried | undefined {
  const before = parts.filter(({ level, world }) => level !== id && (world?.level.from ?? '9') < from);
  const legs = before.flatMap(({ leg }) => leg ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const charter = before.map(({ world }) => world && charterOf(world)).find((one) => one !== undefined);
  return carriedBy(legs, charter);
}
