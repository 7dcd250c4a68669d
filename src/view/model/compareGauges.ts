/** Where each road ended, as rows of repeated signs: promises, those who still believe, means, and the gauges. Never bigger signs. */
import type { CountryId } from '../../sim/act';
import type { Gauges } from '../../sim/gauges';
import type { GaugeName } from '../../sim/level';
import { hasChallenger } from '../../sim/table';
import type { LedgerPromise, PromiseEnd } from '../../sim/world';
import type { Words } from '../../words/words';
import type { CompareGiven } from './compareGiven';
import { pipsOf } from './debriefSums';
import type { IconName } from './icons';
import { inText } from './scene';

export type IsoTone = 'blue' | 'mustard' | 'red' | 'ink' | 'green' | 'soft';

/** One sign of a row: lit, or an empty place. */
export interface IsoSign {
  readonly icon: IconName;
  readonly tone: IsoTone;
  readonly isLit: boolean;
}

export interface IsoRow {
  readonly id: string;
  readonly label: string;
  /** One for each road. */
  readonly roads: readonly { readonly signs: readonly IsoSign[]; readonly text: string }[];
}

const row = (icon: IconName, tone: IsoTone, lit: number, of: number): readonly IsoSign[] =>
  Array.from({ length: of }, (_, at) => ({ icon, tone: at < lit ? tone : 'soft', isLit: at < lit }));

const endSigns: Readonly<Record<PromiseEnd, readonly [IconName, IsoTone]>> = {
  kept: ['honored', 'blue'],
  'partly-kept': ['partial', 'mustard'],
  broken: ['broken', 'red'],
  forgotten: ['forgotten', 'ink'],
  open: ['pledge', 'ink'],
};

const order = ['kept', 'partly-kept', 'broken', 'forgotten', 'open'] as const;

/** Every own promise is one sign, by its end. */
function promisesOf(words: Words, ledger: readonly LedgerPromise[], seat: CountryId): IsoRow['roads'][number] {
  const own = ledger.filter(({ by }) => by === seat);
  const counts = order.map((end) => ({ end, n: own.filter((one) => one.end === end).length })).filter(({ n }) => n > 0);
  const told = counts.map(({ end, n }) => words.say('compare.iso.count', { n, what: words.say(`promise-end.${end}`) }));
  return {
    signs: counts.flatMap(({ end, n }) => {
      const [icon, tone] = endSigns[end];
      return row(icon, tone, n, n);
    }),
    text: told.length > 0 ? words.list(told) : words.say('compare.iso.none'),
  };
}

/** From this worth of a word on it counts as believed, of 100. */
const believed = 50;

function trustersOf(words: Words, { wordBy }: Gauges): IsoRow['roads'][number] {
  const all = Object.values(wordBy);
  const lit = all.filter((value) => value >= believed).length;
  return {
    signs: row('delegate', 'ink', lit, all.length),
    text: words.say('compare.iso.of', { n: lit, of: all.length }),
  };
}

const tens = (words: Words, icon: IconName, tone: IsoTone, value: number): IsoRow['roads'][number] => ({
  signs: row(icon, tone, pipsOf(value), 10),
  text: words.say('compare.iso.of', { n: pipsOf(value), of: 10 }),
});

const gaugeRows: readonly (readonly [GaugeName, IconName, IsoTone])[] = [
  ['support', 'opinion', 'mustard'],
  ['safety', 'safety', 'ink'],
  ['victim', 'victim', 'ink'],
  ['trust', 'trust', 'green'],
  ['peace', 'peace', 'green'],
];

export function isoRows({ words, comparison, seat, level }: CompareGiven): readonly IsoRow[] {
  const slots = { name: inText(words, seat), victim: inText(words, level.victim) };
  /** Where nobody attacks, the text on the table covers whoever is attacked one day. */
  const said = (id: string): string => (id === 'victim' && !hasChallenger(level) ? 'cover' : id);
  const label = (id: string): string => words.say(`compare.iso.${said(id)}`, slots);
  const ends = comparison.runs.map(({ start, end }) => ({
    start: start.gauges[seat],
    end: end.gauges[seat],
    ledger: end.ledger,
  }));
  const of = (id: string, tell: (end: Gauges, start: Gauges) => IsoRow['roads'][number]): IsoRow => ({
    id,
    label: label(id),
    roads: ends.flatMap(({ start, end }) => (start && end ? [tell(end, start)] : [])),
  });
  const shown = gaugeRows.filter(([name]) => name !== 'victim' || seat !== level.victim);
  return [
    { id: 'promises', label: label('promises'), roads: ends.map(({ ledger }) => promisesOf(words, ledger, seat)) },
    of('believed', (end) => trustersOf(words, end)),
    of('spent', (end, start) => tens(words, 'cost', 'mustard', Math.max(0, start.values.means - end.values.means))),
    ...shown.map(([name, icon, tone]) => of(name, (end) => tens(words, icon, tone, end.values[name]))),
  ];
}
