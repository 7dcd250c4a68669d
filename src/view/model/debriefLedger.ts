/** The ledger at the end, as links of chains: one link a promise, sorted by what became of it. */
import type { PromiseEnd } from '../../sim/world';
import type { Told } from './debriefTold';
import type { IconName } from './icons';
import type { PromiseModel } from './pages';
import { promiseModel } from './promises';
import { nameOf } from './scene';

export interface ChainRow {
  readonly end: PromiseEnd;
  readonly icon: IconName;
  readonly label: string;
  readonly count: number;
  readonly promises: readonly (PromiseModel & { readonly byName: string; readonly toName: string })[];
}

export interface ChainModel {
  readonly rows: readonly ChainRow[];
  readonly legend: string;
  /** The whole account in one sentence. */
  readonly text: string;
}

const order = ['kept', 'partly-kept', 'broken', 'forgotten', 'open'] as const;
const icons: Readonly<Record<PromiseEnd, IconName>> = {
  kept: 'honored',
  'partly-kept': 'partial',
  broken: 'broken',
  forgotten: 'forgotten',
  open: 'pledge',
};

function rowOf({ world, words }: Told, end: PromiseEnd): ChainRow {
  const promises = world.ledger
    .filter((promise) => promise.end === end)
    .map((promise) => ({
      ...promiseModel({ level: world.level, words }, promise),
      byName: nameOf(words, promise.by),
      toName: nameOf(words, promise.to),
    }));
  return { end, icon: icons[end], label: words.say(`promise-end.${end}`), count: promises.length, promises };
}

function textOf({ words, world }: Told, rows: readonly ChainRow[], hasEnds: boolean): string {
  const count = world.ledger.length;
  if (!hasEnds && count > 0) return words.say('debrief.ledger.open', { count });
  const ends = rows.map((row) => words.say('debrief.ledger.count', { count: row.count, label: row.label }));
  return words.say('debrief.ledger.text', { count, ends: words.list(ends) });
}

/**
 * Kept, partly kept, broken and forgotten are all told where a promise has ended in one of these ways, or where none was made;
 * open ones where some are.
 */
export function chainModel(told: Told): ChainModel {
  const { ledger } = told.world;
  const hasEnds = ledger.some(({ end }) => end !== 'open');
  const isTold = ({ end, count }: ChainRow): boolean =>
    count > 0 || (end !== 'open' && (hasEnds || ledger.length === 0));
  const rows = order.map((end) => rowOf(told, end)).filter(isTold);
  return { rows, legend: told.words.say('debrief.ledger.legend'), text: textOf(told, rows, hasEnds) };
}
