/** What a result code says, and what a link holds, told to whoever was given it. */

import type { CodeProblem, CodeReading, CodeResult } from '../../record/code';
import type { KeptRun } from '../../record/library';
import type { ShareProblem } from '../../record/share';
import { BETWEEN } from '../../sim/start';
import type { Words } from '../../words/words';
import { seatOf } from './archiveFilter';
import { dateIn } from './days';
import { optionName } from './debriefTold';
import { outcomeIcon } from './ending';
import type { IconName } from './icons';
import { aimText, lengthText, type OpenedBook } from './openedBook';
import { given, inText } from './scene';

export interface EndModel {
  readonly icon: IconName;
  readonly name: string;
  readonly headline: string;
}

export interface CodeTold {
  readonly seat: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly choices: readonly {
    readonly date: string;
    readonly question: string;
    readonly choice: string;
    readonly forecast?: string;
  }[];
  readonly end?: EndModel;
  /** The door of the episode, from the same seat. */
  readonly play: string;
}

export type CodeModel =
  | { readonly ok: true; readonly told: CodeTold }
  /** `meant`: the code that was probably meant. */
  | { readonly ok: false; readonly why: string; readonly meant?: string };

/** How a run ended; nothing while it has not, or where the level knows no such ending. */
export function endModel(ending: string | undefined, { level, words }: OpenedBook): EndModel | undefined {
  const outcome = level.endings.find(({ id }) => id === ending)?.outcomes[0];
  if (!outcome) return undefined;
  const name = words.say(`outcome.${outcome}.name`);
  return { icon: outcomeIcon[outcome], name, headline: words.say(`ending.${ending}.headline`) };
}

/** The head of whatever is told of somebody's run: whom they led, and when. */
const headOf = (seat: string, { level, words }: OpenedBook): string =>
  words.say('archive.somebody', {
    seat: inText(words, seat),
    title: words.say('level.title'),
    year: level.from.slice(0, 4),
  });

function choicesOf({ seat, choices }: CodeResult, { level, words }: OpenedBook): CodeTold['choices'] {
  return choices.flatMap(({ beat: id, option, forecast }) => {
    const beat = level.beats.find((one) => one.id === id);
    if (!beat) return [];
    const told =
      forecast === undefined ? undefined : words.say('archive.forecast', { percent: words.percent(forecast) });
    return [
      {
        date: dateIn(words, level, beat.date),
        question: words.say(`beat.${id}.title`),
        choice: optionName(words, beat, seat, option),
        ...given('forecast', told),
      },
    ];
  });
}

function codeTold(result: CodeResult, book: OpenedBook): CodeTold {
  const { words } = book;
  const { seat, mandate, reading, ending, level } = result;
  const readingName = reading === BETWEEN ? 'panels.reading.between' : `reading.${reading}.name`;
  return {
    seat,
    title: headOf(seat, book),
    facts: [
      ...(mandate === undefined
        ? []
        : [{ label: words.say('archive.fact.mandate'), text: words.say(`mandate.${seat}.${mandate}.title`) }]),
      { label: words.say('archive.fact.reading'), text: words.say(readingName) },
    ],
    choices: choicesOf(result, book),
    play: `#/${level}/${seat}`,
    ...given('end', endModel(ending, book)),
  };
}

function whyNot(problem: CodeProblem, words: Words, title: (level: string) => string): CodeModel {
  const meant = problem.code === 'mistyped' ? problem.meant : undefined;
  const slots = problem.code === 'other-edition' ? { level: title(problem.level), here: problem.here } : {};
  return { ok: false, why: words.say(`code.${problem.code}`, slots), ...given('meant', meant) };
}

/** What a typed code says, or why it says nothing. */
export function codeModel(
  reading: CodeReading,
  words: Words,
  bookOf: (level: string) => OpenedBook | undefined,
  title: (level: string) => string,
): CodeModel {
  if (!reading.ok) return whyNot(reading.problem, words, title);
  const book = bookOf(reading.result.level);
  return book
    ? { ok: true, told: codeTold(reading.result, book) }
    : { ok: false, why: words.say('code.unknown-level') };
}

/** Why a link cannot be opened. */
export const linkProblem = (
  { code, level = '', edition = 0, here = 0 }: ShareProblem,
  words: Words,
  title: (level: string) => string,
): string => words.say(`share.${code}`, { level: title(level), edition, here });

/** A run that came in a link, before anybody has watched it. */
export interface LentModel {
  readonly seat: string;
  readonly title: string;
  readonly facts: CodeTold['facts'];
  /** Hidden until asked for. */
  readonly end?: EndModel;
  /** Where it is kept here, if it is. */
  readonly keptAs?: string;
}

export function lentModel(run: KeptRun, book: OpenedBook, keptAs: string | undefined): LentModel {
  const { words } = book;
  return {
    seat: seatOf(run),
    title: headOf(seatOf(run), book),
    facts: [
      { label: words.say('archive.fact.mandate'), text: aimText(run, book) },
      { label: words.say('archive.fact.length'), text: lengthText(run, words) },
    ],
    ...given('end', endModel(run.ending, book)),
    ...given('keptAs', keptAs),
  };
}
