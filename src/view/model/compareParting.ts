/** A later road beside the first, told: where they part, who was the first to act otherwise, exactly why, and what followed. */

import type { Difference, OtherMind, Parting, Term } from '../../record/compare/comparison';
import type { CountryId } from '../../sim/act';
import type { GaugeName } from '../../sim/level';
import type { CompareGiven } from './compareGiven';
import { dateIn } from './days';
import { tenthsOf } from './debriefSums';
import { beatOf, deedOf, optionName } from './debriefTold';
import { type Shown, shownOf } from './debriefWhy';
import { gaugeSaid } from './gauges';
import { capital, given, inText, nameOf } from './scene';

export interface TermRow {
  readonly name: Term['name'];
  readonly label: string;
  readonly meaning: string;
  /** How far it spoke for the later option over the earlier, on the first road and on this one. */
  readonly spoke: readonly [Shown, Shown];
  readonly by: Shown;
  readonly isMain: boolean;
}

export interface MindModel {
  readonly country: CountryId;
  readonly name: string;
  readonly title: string;
  /** Where it was closed on one of the roads there are no reasons to lay side by side. */
  readonly rows: readonly TermRow[];
  readonly total: { readonly spoke: readonly [Shown, Shown]; readonly by: Shown };
  /** What the numbers say, in a sentence. */
  readonly sum: string;
  /** The longest bar, in points. */
  readonly scale: number;
}

export interface PartingModel {
  /** Number of the later road. */
  readonly road: number;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly mind?: MindModel;
  readonly followed: readonly string[];
  /** The beat of the first own choice that differs, to be played anew. */
  readonly beat?: { readonly id: string; readonly date: string };
}

interface Pair {
  readonly told: CompareGiven;
  readonly parting: Parting;
  readonly road: number;
}

const dayOf = ({ told: { words, level } }: Pair, beat: string): string => {
  const date = beatOf(level, beat)?.date;
  return date === undefined ? beat : dateIn(words, level, date);
};

const deedText = ({ told: { words, level } }: Pair, beat: string, country: CountryId, option: string): string => {
  const found = beatOf(level, beat);
  return found ? deedOf(words, found, country, option).text : option;
};

const theName = ({ told: { words } }: Pair, country: CountryId): string => inText(words, country);

type Apart = Extract<Difference, { readonly what: 'choice' | 'decision' }>;

const isApart = (one: Difference | undefined): one is Apart => one?.what === 'choice' || one?.what === 'decision';

/** Both deeds of one government, and its day. */
function deedSlots(pair: Pair, { beat, country, options }: Pick<Apart, 'beat' | 'country' | 'options'>) {
  return {
    date: dayOf(pair, beat),
    name: theName(pair, country),
    one: deedText(pair, beat, country, options[0]),
    other: deedText(pair, beat, country, options[1]),
    road: pair.road,
    question: pair.told.words.say(`beat.${beat}.title`),
  };
}

function whereText(pair: Pair): readonly string[] {
  const { told, parting } = pair;
  const { words } = told;
  const { firstOwn, first } = parting;
  if (isApart(firstOwn)) return [capital(words.say('compare.where.own', deedSlots(pair, firstOwn)))];
  if (!first) {
    const key = told.roads[parting.run] === 'history' ? 'compare.where.none-history' : 'compare.where.none';
    return [capital(words.say(key, { road: pair.road, name: theName(pair, told.seat) }))];
  }
  if (isApart(first)) return [];
  const slots = { date: dayOf(pair, first.beat), name: theName(pair, told.seat), road: pair.road };
  return [capital(words.say(`compare.where.${first.what}`, slots))];
}

/** What was otherwise before anything was done. */
function startText({ told: { words }, parting, road }: Pair): readonly string[] {
  const told = parting.start.map((one) => words.say(`compare.start.${one}`, { road }));
  return told.length > 0 ? [told.join(' ')] : [];
}

function becauseText(pair: Pair, { country, beat, options, because, after }: OtherMind): string {
  const { told, parting, road } = pair;
  const { words, seat } = told;
  const slots = {
    name: theName(pair, seat),
    other: theName(pair, country),
    road,
    deed: deedText(pair, beat, country, options[0]),
  };
  if (because !== undefined) return capital(words.say('compare.because.one', { ...slots, date: dayOf(pair, because) }));
  if (after.length > 1) {
    const dates = words.list(after.map((one) => dayOf(pair, one)));
    return capital(words.say('compare.because.many', { ...slots, dates }));
  }
  const key = parting.start.length > 0 ? 'compare.because.start' : 'compare.because.none';
  return capital(words.say(key, slots));
}

/** Why the first of them changed its mind, in one sentence. */
function reasonText(pair: Pair, { why, country, beat }: OtherMind): string {
  const { words } = pair.told;
  const name = theName(pair, country);
  if (why.kind === 'closed') {
    const found = beatOf(pair.told.level, beat);
    const option = found ? optionName(words, found, country, why.option) : why.option;
    return capital(words.say('compare.closed', { name, option, road: why.in === 0 ? 1 : pair.road }));
  }
  return capital(words.say('compare.main', { name, what: words.say(`compare.main.${why.main.name}`) }));
}

function othersText(pair: Pair): readonly string[] {
  const [first, ...more] = pair.parting.others;
  if (!first) return pair.parting.first ? [pair.told.words.say('compare.others.none')] : [];
  const { words } = pair.told;
  return [
    capital(words.say('compare.others.first', deedSlots(pair, first))),
    reasonText(pair, first),
    becauseText(pair, first),
    ...(more.length > 0
      ? [words.say('compare.others.more', { names: words.list(more.map(({ country }) => theName(pair, country))) })]
      : []),
  ];
}

/**
 * Rounded so that what is shown adds up: the first road and the change each to its sum, and this road as the one and the other. The
 * term that changed most is then never shown smaller than another.
 */
function termsShown({ told: { words } }: Pair, terms: readonly Term[], main: Term) {
  const [before, change] = [tenthsOf(terms.map(({ spoke }) => spoke[0])), tenthsOf(terms.map(({ by }) => by))];
  const rows = terms.map(({ name }, at): TermRow => {
    const [one, by] = [before.terms[at] ?? 0, change.terms[at] ?? 0];
    return {
      name,
      label: words.say(`consideration.${name}.name`),
      meaning: words.say(`consideration.${name}.text`),
      spoke: [shownOf(words, one), shownOf(words, one + by)],
      by: shownOf(words, by),
      isMain: name === main.name,
    };
  });
  const spoke: readonly [Shown, Shown] = [shownOf(words, before.total), shownOf(words, before.total + change.total)];
  return { rows, total: { spoke, by: shownOf(words, change.total) } };
}

/** What the sums say; where a tenth more or less would have turned it, that it was a near thing. */
function sumText(
  { told: { words }, road }: Pair,
  { rows, total }: Pick<MindModel, 'rows' | 'total'>,
  names: Names,
): string {
  const plain = (points: number): string => words.points(Math.abs(points)).replace('+', '');
  const [a, b] = total.spoke;
  const main = rows.find(({ isMain }) => isMain);
  const isNear = a.points === 0 || b.points === 0 || (main?.by.points ?? 0) <= 0;
  return words.say(isNear ? 'compare.mind.near' : 'compare.mind.sum', {
    ...names,
    a: plain(a.points),
    b: plain(b.points),
    road,
    change: total.by.text,
    main: main?.label ?? '',
    by: main?.by.text ?? '',
  });
}

/** The option of the first road, and that of this one. */
interface Names {
  readonly one: string;
  readonly other: string;
}

function mindModel(pair: Pair, mind: OtherMind | undefined): MindModel | undefined {
  if (mind?.why.kind !== 'weighed') return undefined;
  const { words, level } = pair.told;
  const { country, beat, options, why } = mind;
  const found = beatOf(level, beat);
  if (!found) return undefined;
  const { rows, total } = termsShown(pair, why.terms, why.main);
  const [one = '', other = ''] = options.map((option) => optionName(words, found, country, option));
  return {
    country,
    name: nameOf(words, country),
    title: words.say('compare.mind.title', { name: nameOf(words, country), other, one }),
    rows,
    total,
    sum: sumText(pair, { rows, total }, { one, other }),
    scale: Math.max(1, ...rows.flatMap(({ spoke }) => spoke.map(({ points }) => Math.abs(points)))),
  };
}

function followedText(pair: Pair): readonly string[] {
  const { told, parting, road } = pair;
  const { words, level } = told;
  const name = inText(words, level.challenger.id);
  const apart = parting.answers.filter(({ moves }) => moves[0] !== moves[1]);
  const moved = apart.slice(0, 2).map(({ beat, moves }) => {
    const [one, other] = moves.map((move) => words.say(move ? `compare.move.${move}` : 'compare.move.none'));
    return capital(
      words.say('compare.followed.move', { name, date: dayOf(pair, beat), one: one ?? '', other: other ?? '', road }),
    );
  });
  return [...moved, endText(pair), ...gaugesText(pair)];
}

/** Gauges that ended this far apart are told, in points of 100, and no more than so many of them. */
const apartBy = 8;
const mostGauges = 2;
const toldGauges: readonly GaugeName[] = ['victim', 'word', 'support', 'means', 'safety', 'trust', 'peace'];

/** The gauges that the other road left most changed. */
function gaugesText({ told: { words, level, comparison, seat }, parting, road }: Pair): readonly string[] {
  const [one, other] = [comparison.runs[0], comparison.runs[parting.run]].map((run) => run?.end.gauges[seat]?.values);
  if (!one || !other) return [];
  return toldGauges
    .map((name) => ({ name, by: Math.abs(other[name] - one[name]) }))
    .filter(({ by }) => by >= apartBy)
    .toSorted((a, b) => b.by - a.by)
    .slice(0, mostGauges)
    .map(({ name }) => {
      const slots = {
        label: words.say(`gauge.${gaugeSaid(level, name)}.name`),
        one: one[name],
        other: other[name],
        road,
      };
      return words.say('compare.followed.gauge', slots);
    });
}

function endText({ told: { words }, parting, road }: Pair): string {
  const [one, other] = parting.endings.map((ending) => (ending ? words.say(`ending.${ending}.headline`) : ''));
  const key = parting.endings[0] === parting.endings[1] ? 'compare.followed.same' : 'compare.followed.ends';
  return words.say(key, { one: one ?? '', other: other ?? '', road });
}

function headlineOf(pair: Pair): string {
  const { told, parting, road } = pair;
  const { words, seat } = told;
  const { firstOwn, first, others } = parting;
  const other = others[0] ? theName(pair, others[0].country) : '';
  const slots = { name: theName(pair, seat), other, road, date: first ? dayOf(pair, first.beat) : '' };
  if (!first) return words.say('compare.head.none');
  if (others.length === 0) return capital(words.say('compare.head.alone', slots));
  const key = others[0]?.because !== undefined ? 'one' : isApart(firstOwn) ? 'many' : 'other';
  return capital(words.say(`compare.head.${key}`, slots));
}

export function partingModel(told: CompareGiven, parting: Parting): PartingModel {
  const pair: Pair = { told, parting, road: parting.run + 1 };
  const beat = parting.firstOwn?.beat;
  return {
    road: pair.road,
    headline: headlineOf(pair),
    sentences: [...startText(pair), ...whereText(pair), ...othersText(pair)],
    followed: parting.first ? followedText(pair) : [],
    ...given('mind', mindModel(pair, parting.others[0])),
    ...given('beat', beat === undefined ? undefined : { id: beat, date: dayOf(pair, beat) }),
  };
}
