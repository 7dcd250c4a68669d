/** What the hall has before it as rows of signs: who has answered, what became of promises, how the system stands. */
import type { CountryId } from '../../sim/act';
import type { PromiseEnd } from '../../sim/world';
import type { IconName } from './icons';
import { promiseIcon } from './promises';
import type { Scene } from './scene';

/** The promises of one government that everybody heard. */
export interface BoardLinks {
  readonly icons: readonly IconName[];
  /** "2 kept, 1 broken, 3 open". */
  readonly text: string;
}

export interface BoardRow {
  readonly icon: IconName;
  readonly count: number;
  readonly text: string;
}

export interface BoardGauge {
  readonly icon: IconName;
  readonly label: string;
  /** Whole tens of a hundred. */
  readonly pips: number;
  readonly value: string;
}

/** A chain link for each end a promise can come to; one that is forgotten has gone out of everybody's mind. */
const ends: readonly (readonly [PromiseEnd, IconName])[] = [
  ['kept', 'honored'],
  ['partly-kept', 'partial'],
  ['broken', 'broken'],
  ['open', 'pledge'],
];

const countOf = ({ world }: Scene, end: PromiseEnd, by?: CountryId): number =>
  world.ledger.filter((one) => one.end === end && (by === undefined || one.by === by)).length;

/** In the order in which they ended; the open ones last. */
export function linksOf(scene: Scene, by: CountryId): BoardLinks {
  const own = scene.world.ledger.filter((one) => one.by === by && one.end !== 'forgotten');
  const sorted = [...own.filter(({ end }) => end !== 'open'), ...own.filter(({ end }) => end === 'open')];
  const parts = ends.flatMap(([end]) => {
    const count = countOf(scene, end, by);
    return count > 0 ? [scene.words.say(`board.links.${end}`, { count })] : [];
  });
  return { icons: sorted.map(promiseIcon), text: scene.words.list(parts) };
}

/** All promises of the crisis that everybody heard, a row for each end that any came to. */
export const promiseRows = (scene: Scene): readonly BoardRow[] =>
  ends.flatMap(([end, icon]) => {
    const count = countOf(scene, end);
    return count > 0 ? [{ icon, count, text: scene.words.say(`board.links.${end}`, { count }) }] : [];
  });

/** What is nobody's own: trust in the system, and how near war is. */
export const sharedGauges = ({ words, world }: Scene): readonly BoardGauge[] =>
  (
    [
      ['trust', 10 * world.trust],
      ['tension', world.tension / 10],
    ] as const
  ).map(([icon, value]) => {
    const pips = Math.round(value);
    const label = words.say(icon === 'trust' ? 'panels.gauge.trust' : 'board.tension');
    return { icon, label, pips, value: words.say('panels.gauge.value', { count: pips }) };
  });
