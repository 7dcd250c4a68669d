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

/** Kept, partly kept, broken and forgotten are always told, even when there is none; open ones only where some are. */
export function chainModel(told: Told): ChainModel {
  const { words, world } = told;
  const rows = order.map((end) => rowOf(told, end)).filter(({ end, count }) => end !== 'open' || count > 0);
  const counts = rows.map(({ count, label }) => words.say('debrief.ledger.count', { count, label }));
  return {
    rows,
    legend: words.say('debrief.ledger.legend'),
    text: words.say('debrief.ledger.text', { count: world.ledger.length, ends: words.list(counts) }),
  };
}
