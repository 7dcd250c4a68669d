/** The teacher's pages: what is set, the link to it, the codes that came back, and the class's own debrief. */

import { letterOf, type Team } from '../../insight/classroom/team';
import { type Assignment, roles, stopsOf } from '../../record/assignment';
import { type CodeReading, readCode } from '../../record/code';
import { BETWEEN } from '../../sim/start';
import type { Words } from '../../words/words';
import type { Notice } from './archive';
import type { PickModel } from './archiveFilter';
import { type ClassDebriefModel, classDebriefModel } from './classDebrief';
import { assignmentOf, type ClassKept, type ClassSetting, seatsOffered } from './classSetting';
import { endModel } from './codeModel';
import { dateIn } from './days';
import type { Cover } from './episodes';
import type { IconName } from './icons';
import type { OpenedBook } from './openedBook';
import { given, nameOf } from './scene';
import type { QrModel } from './shareModel';

export type ClassPart = 'setting' | 'debrief';

export type ClassGesture =
  | { readonly type: 'open-class' }
  | { readonly type: 'leave-class' }
  | { readonly type: 'set-class'; readonly change: Partial<ClassSetting> }
  | { readonly type: 'draw-class-seed' }
  /** A chat, a list, or one code; `isOne`: somebody says that it is another team's, even if it is there already. */
  | { readonly type: 'read-class'; readonly text: string; readonly isOne?: boolean }
  | { readonly type: 'drop-team'; readonly at: number }
  | { readonly type: 'forget-class' }
  | { readonly type: 'copy-class-link' }
  | { readonly type: 'save-class-table' }
  | { readonly type: 'print-class' }
  /** Looks for codes with the camera, shown in the element of this id; without one, stops looking. */
  | { readonly type: 'scan-class'; readonly into?: string };

export interface SettingModel {
  readonly episodes: readonly PickModel[];
  readonly seats: readonly { readonly id: string; readonly name: string; readonly isOn: boolean }[];
  readonly roles: readonly PickModel[];
  readonly readings: readonly PickModel[];
  readonly stops: readonly PickModel[];
  readonly chosen: ClassSetting;
  /** What the class will find, in a sentence. */
  readonly sums: readonly string[];
}

export interface TeamModel {
  readonly at: number;
  readonly letter: string;
  readonly seat: string;
  readonly name: string;
  readonly code: string;
  readonly end: { readonly icon: IconName; readonly text: string };
}

/** What looked like a code and is none that can be counted. */
export interface OddModel {
  readonly text: string;
  readonly why: string;
  /** The code that was probably meant. */
  readonly meant?: string;
}

/** `none`: this browser cannot. */
export type ScanState = 'none' | 'ready' | 'on' | 'failed';

export interface ClassScreen {
  readonly screen: 'class';
  readonly part: ClassPart;
  readonly title: string;
  /** Absent while the episode is on its way. */
  readonly setting?: SettingModel;
  readonly link?: string;
  readonly qr?: QrModel;
  readonly teams: readonly TeamModel[];
  readonly count: string;
  readonly odd: readonly OddModel[];
  readonly scan: ScanState;
  readonly notice?: Notice;
  /** Why nothing can be shown. */
  readonly problem?: string;
  readonly debrief?: ClassDebriefModel;
}

export interface ClassGiven {
  readonly part: ClassPart;
  readonly kept: ClassKept;
  readonly covers: readonly Cover[];
  readonly words: Words;
  readonly book?: OpenedBook;
  readonly link?: string;
  readonly qr?: QrModel;
  readonly odd: readonly OddModel[];
  readonly scan: ScanState;
  readonly notice?: Notice;
  readonly problem?: string;
}

function episodePicks(covers: readonly Cover[], words: Words): readonly PickModel[] {
  return covers.map(({ id, from, words: spoken }) => {
    const title = (spoken[words.language] ?? spoken.en)?.title ?? id;
    return { id, name: words.say('class.episode', { title, year: from.slice(0, 4) }) };
  });
}

const readingName = (words: Words, id: string): string =>
  words.say(id === BETWEEN ? 'panels.reading.between' : `reading.${id}.name`);

const stopName = (words: Words, { level }: OpenedBook, id: string): string => {
  const date = level.beats.find((beat) => beat.id === id)?.date ?? '';
  return words.say('class.stop.after', { date: dateIn(words, level, date), title: words.say(`beat.${id}.title`) });
};

/** What was set, a sentence for each thing that was set: for the teacher, and for those who open the link. */
export function setLines(set: Assignment, book: OpenedBook): readonly string[] {
  const { words, level } = book;
  const seats = words.list(set.seats.map((id) => nameOf(words, id)));
  const all = level.countries.filter(({ playable }) => playable).length;
  return [
    set.seats.length === all && all > 1
      ? words.say('class.sum.any-seat')
      : words.say('class.sum.seats', { seats, count: set.seats.length }),
    ...(set.role === 'cabinet' ? [] : [words.say('class.sum.role', { role: words.say(`adviser.${set.role}`) })]),
    ...(set.reading === BETWEEN ? [] : [words.say('class.sum.reading', { reading: readingName(words, set.reading) })]),
    set.stop === undefined
      ? words.say('class.sum.to-end')
      : words.say('class.sum.stop', { title: words.say(`beat.${set.stop}.title`) }),
    ...(set.isForPairs ? [words.say('class.sum.pairs')] : []),
  ];
}

function settingModel({ kept, covers, words }: ClassGiven, book: OpenedBook): SettingModel {
  const { setting } = kept;
  const { level, words: spoken } = book;
  const offered = seatsOffered(setting, level);
  return {
    episodes: episodePicks(covers, words),
    seats: level.countries
      .filter(({ playable }) => playable)
      .map(({ id }) => ({ id, name: nameOf(spoken, id), isOn: offered.includes(id) })),
    roles: roles.map((id) => ({ id, name: spoken.say(id === 'cabinet' ? 'class.role.cabinet' : `adviser.${id}`) })),
    readings: [BETWEEN, ...level.readings.map(({ id }) => id)].map((id) => ({ id, name: readingName(spoken, id) })),
    stops: [
      { id: '', name: spoken.say('class.stop.none') },
      ...stopsOf(level).map((id) => ({ id, name: stopName(spoken, book, id) })),
    ],
    chosen: setting,
    sums: setLines(assignmentOf(setting, level), book),
  };
}

/** The teams whose codes are of this episode, by the letters of their places. */
export function teamsOf(
  codes: readonly string[],
  { level }: OpenedBook,
): readonly (Team & { readonly code: string })[] {
  return codes.flatMap((code, at) => {
    const reading = readCode(code, [level]);
    return reading.ok ? [{ letter: letterOf(at), code, result: reading.result }] : [];
  });
}

function teamModel(code: string, at: number, book: OpenedBook): TeamModel {
  const { words, level } = book;
  const reading: CodeReading = readCode(code, [level]);
  const base = { at, letter: letterOf(at), code };
  if (!reading.ok) {
    const why = words.say('class.team.other-episode');
    return { ...base, seat: '', name: '', end: { icon: 'question', text: why } };
  }
  const { seat, ending, choices } = reading.result;
  const end = endModel(ending, book);
  const stopped = words.say('class.team.stopped', { n: choices.length });
  return {
    ...base,
    seat,
    name: nameOf(words, seat),
    end: end ? { icon: end.icon, text: end.headline } : { icon: 'clock', text: stopped },
  };
}

export function classScreen(all: ClassGiven): ClassScreen {
  const { part, kept, words, book, odd, scan, link, qr, notice, problem } = all;
  const teams = book ? teamsOf(kept.codes, book) : [];
  const debrief = book && part === 'debrief' && teams.length > 0 ? classDebriefModel(teams, book) : undefined;
  return {
    screen: 'class',
    part,
    title: words.say(part === 'debrief' ? 'class.debrief.title' : 'class.title'),
    teams: book ? kept.codes.map((code, at) => teamModel(code, at, book)) : [],
    count: words.say('class.count', { n: kept.codes.length }),
    odd,
    scan,
    ...given('setting', book && settingModel(all, book)),
    ...given('link', link),
    ...given('qr', qr),
    ...given('notice', notice),
    ...given('problem', problem),
    ...given('debrief', debrief),
  };
}
