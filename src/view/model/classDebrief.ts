/** A class's own debrief in words: repeated signs with their numbers beside them, and three questions. */

import { type ClassDebrief, classDebrief, type Question } from '../../insight/classroom/classDebrief';
import type { Parting } from '../../insight/classroom/partings';
import type { Tally, Team, WordAndDeed } from '../../insight/classroom/team';
import type { Words } from '../../words/words';
import { endModel } from './codeModel';
import { dateIn } from './days';
import { beatOf, optionName } from './debriefTold';
import type { IconName } from './icons';
import { type SignRow, signRow, signWorth } from './isotype';
import type { OpenedBook } from './openedBook';
import { given, inText, nameOf } from './scene';

/** Signs in a row, and the same in words. */
export interface SignsModel {
  readonly signs: readonly IconName[];
  readonly text: string;
}

export interface WordsRow {
  readonly letter: string;
  readonly seat: string;
  readonly name: string;
  readonly isHistory: boolean;
  readonly pledged: SignsModel;
  readonly delivered: SignsModel;
}

export interface LotModel {
  readonly option: string;
  readonly title: string;
  readonly teams: readonly string[];
  readonly text: string;
  readonly isHistory: boolean;
}

export interface PartingModel {
  readonly id: string;
  readonly date: string;
  readonly seat: string;
  readonly name: string;
  readonly question: string;
  readonly apart: string;
  readonly isWidest: boolean;
  /** Only one team stood before it, so nothing could part. */
  readonly isAlone: boolean;
  readonly lots: readonly LotModel[];
}

export interface QuestionModel {
  readonly text: string;
  readonly prompt?: string;
}

/** The class so far in rows of signs, one length for one count. */
export interface AccountModel {
  readonly legend: string;
  readonly rows: readonly { readonly end: keyof Tally; readonly label: string; readonly row: SignRow }[];
}

export interface ClassDebriefModel {
  readonly title: string;
  readonly about: string;
  readonly total: string;
  /** What became of all words that were called in; none while none was. */
  readonly account?: AccountModel;
  readonly words: readonly WordsRow[];
  readonly partings: readonly PartingModel[];
  readonly widest: string;
  readonly endings: readonly {
    readonly id: string;
    readonly icon: IconName;
    readonly text: string;
    readonly teams: string;
  }[];
  readonly forecasts: {
    readonly verdict: string;
    readonly bins: readonly { readonly said: string; readonly came: SignsModel }[];
    readonly notes: readonly string[];
  };
  readonly questions: readonly QuestionModel[];
}

const pledgeSigns: Readonly<Record<keyof Tally, IconName>> = { all: 'pledge', part: 'partial', none: 'abstain' };
const deedSigns: Readonly<Record<keyof Tally, IconName>> = { all: 'honored', part: 'partial', none: 'broken' };

/** Signs in a row of the account: no more than a page of a phone is wide. */
const accountWidth = 10;

function accountOf(words: Words, rows: ClassDebrief['words']): AccountModel | undefined {
  const kinds = ['all', 'part', 'none'] as const;
  const counts = kinds.map((kind) => rows.reduce((sum, { delivered }) => sum + delivered[kind], 0));
  if (counts.every((count) => count === 0)) return undefined;
  const per = signWorth(counts, accountWidth);
  return {
    legend: words.say('class.account.legend', { per }),
    rows: kinds.map((end, n) => ({
      end,
      label: words.say(`class.account.${end}`, { count: counts[n] ?? 0 }),
      row: signRow(deedSigns[end], counts[n] ?? 0, per),
    })),
  };
}

const repeated = (icon: IconName, times: number): readonly IconName[] => Array.from({ length: times }, () => icon);

function signsOf(tally: Tally, signs: Readonly<Record<keyof Tally, IconName>>, text: string): SignsModel {
  const kinds = ['all', 'part', 'none'] as const;
  return { signs: kinds.flatMap((kind) => repeated(signs[kind], tally[kind])), text };
}

function tallyText(words: Words, what: 'pledged' | 'delivered', { all, part, none }: Tally): string {
  if (all + part + none === 0) return words.say(`class.${what}.nothing`);
  return words.say(`class.${what}`, { all, part, none });
}

const rowOf = (
  words: Words,
  about: Pick<WordsRow, 'letter' | 'seat' | 'isHistory'>,
  { pledged, delivered }: WordAndDeed,
): WordsRow => ({
  ...about,
  name: nameOf(words, about.seat),
  pledged: signsOf(pledged, pledgeSigns, tallyText(words, 'pledged', pledged)),
  delivered: signsOf(delivered, deedSigns, tallyText(words, 'delivered', delivered)),
});

/** The whole class in one sentence: how often a word was given, and how often it was made good when it was called in. */
function totalText(words: Words, rows: ClassDebrief['words']): string {
  const sum = (count: (row: WordAndDeed) => number): number => rows.reduce((all, row) => all + count(row), 0);
  const called = sum(({ delivered }) => delivered.all + delivered.part + delivered.none);
  return words.say('class.total', {
    pledged: sum(({ pledged }) => pledged.all + pledged.part),
    called,
    all: sum(({ delivered }) => delivered.all),
    part: sum(({ delivered }) => delivered.part),
  });
}

const teamsText = (words: Words, teams: readonly string[]): string =>
  words.say('class.teams', { count: teams.length, teams: words.list(teams) });

function partingModel(one: Parting, widest: Parting | undefined, { level, words }: OpenedBook): PartingModel {
  const beat = beatOf(level, one.beat);
  return {
    id: `${one.beat}-${one.seat}`,
    date: dateIn(words, level, beat?.date ?? ''),
    seat: one.seat,
    name: nameOf(words, one.seat),
    question: words.say(`beat.${one.beat}.title`),
    apart: words.say(one.count < 2 ? 'class.apart.one' : 'class.apart', { apart: one.apart, pairs: one.pairs }),
    isWidest: one === widest,
    isAlone: one.count < 2,
    lots: one.lots.map(({ option, teams, isHistory }) => ({
      option,
      title: beat ? optionName(words, beat, one.seat, option) : option,
      teams,
      text: teams.length > 0 ? teamsText(words, teams) : words.say('class.teams.none'),
      isHistory,
    })),
  };
}

function widestText(widest: Parting | undefined, { words }: OpenedBook): string {
  if (!widest) return words.say('class.widest.none');
  const title = words.say(`beat.${widest.beat}.title`);
  const slots = { title, seat: inText(words, widest.seat), apart: widest.apart, pairs: widest.pairs };
  return words.say('class.widest', slots);
}

function forecastsModel({ forecasts }: ClassDebrief, { words }: OpenedBook): ClassDebriefModel['forecasts'] {
  const { calibration, verdict, uncounted } = forecasts;
  const bins = (calibration?.bins ?? []).map(({ from, to, count, came }) => {
    const held = Math.round(came * count);
    const signs = [...repeated('tick', held), ...repeated('cross', count - held)];
    const text = words.say('class.forecast.came', { held, count });
    return { said: `${words.percent(from)} – ${words.percent(to)}`, came: { signs, text } };
  });
  const score = calibration && words.say('class.forecast.score', { score: calibration.brier.toFixed(2) });
  return {
    verdict: words.say(calibration ? `calibration.verdict.${verdict}` : 'class.forecast.none'),
    bins,
    notes: [...(score ? [score] : []), ...(uncounted > 0 ? [words.say('class.forecast.open', { n: uncounted })] : [])],
  };
}

function questionText(one: Question, { level, words }: OpenedBook): string {
  const title = words.say(`beat.${one.beat}.title`);
  switch (one.about) {
    case 'parting': {
      const { lots, seat } = one.parting;
      const [first, second] = lots.toSorted((a, b) => b.teams.length - a.teams.length);
      const beat = beatOf(level, one.beat);
      const name = (option = ''): string => (beat ? optionName(words, beat, seat, option) : option);
      return words.say('class.question.parting', {
        first: name(first?.option),
        second: name(second?.option),
        a: words.list(first?.teams ?? []),
        b: words.list(second?.teams ?? []),
      });
    }
    case 'history':
      return words.say('class.question.history', {
        title,
        same: one.same,
        count: one.count,
        seat: inText(words, one.seat),
      });
    case 'forecast':
      return words.say('class.question.forecast', {
        title,
        said: words.percent(Math.round(one.said)),
        came: one.came,
        count: one.count,
      });
    case 'prompt':
    case 'known':
    case 'counted':
      return words.say(`class.question.${one.about}`, { title });
  }
}

/** The prompt of a decision stands under the first question that is about it. */
function questionModels(questions: readonly Question[], book: OpenedBook): readonly QuestionModel[] {
  return questions.map((one, n) => {
    const isFirst = questions.findIndex(({ beat }) => beat === one.beat) === n;
    const prompt = isFirst || one.about === 'prompt' ? book.words.say(`beat.${one.beat}.prompt`) : undefined;
    return { text: questionText(one, book), ...given('prompt', prompt) };
  });
}

export function classDebriefModel(teams: readonly Team[], book: OpenedBook): ClassDebriefModel {
  const { words, level } = book;
  const made = classDebrief(teams, level);
  return {
    title: words.say('level.title'),
    about: words.say('class.debrief.about', { n: teams.length }),
    total: totalText(words, made.words),
    ...given('account', accountOf(words, made.words)),
    words: [
      ...made.words.map(({ letter, seat, ...row }) => rowOf(words, { letter, seat, isHistory: false }, row)),
      ...made.history.map(({ seat, ...row }) => rowOf(words, { letter: '', seat, isHistory: true }, row)),
    ],
    partings: made.partings.map((one) => partingModel(one, made.widest, book)),
    widest: widestText(made.widest, book),
    endings: made.endings.map(({ ending, teams: own }) => {
      const end = endModel(ending, book);
      return { id: ending, icon: end?.icon ?? 'clock', text: end?.headline ?? '', teams: teamsText(words, own) };
    }),
    forecasts: forecastsModel(made, book),
    questions: questionModels(made.questions, book),
  };
}
