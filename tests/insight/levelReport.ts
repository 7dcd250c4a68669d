/** The report of an honesty check as lines of text, with the tables that a teacher or an author may want to see. */
import { sharesOf, winsOf } from '../../src/insight/honesty/aims';
import type { SeatSurvey } from '../../src/insight/honesty/cell';
import { percentOf, type Severity } from '../../src/insight/honesty/finding';
import { stakeOf } from '../../src/insight/honesty/options';
import { mandatesOf, metShare } from '../../src/insight/honesty/trial';
import type { Level } from '../../src/sim/level';
import { wordsIn } from '../../src/words/languages';
import type { Report, Told } from './checkLevel';

const words = wordsIn('en');
const order: readonly Severity[] = ['error', 'warning', 'advice'];

const countOf = (told: readonly Told[], severity: Severity): number =>
  told.filter((one) => one.severity === severity).length;

export const sumLine = (told: readonly Told[]): string =>
  words.say('honesty.sum', {
    errors: countOf(told, 'error'),
    warnings: countOf(told, 'warning'),
    advices: countOf(told, 'advice'),
  });

/** For one who waits. */
export const playingLine = (country: string): string => words.say('honesty.playing', { country });

/** @param all advice too */
export const toldLines = (told: readonly Told[], all: boolean): readonly string[] => {
  const shown = order.slice(0, all ? 3 : 2).flatMap((severity) => told.filter((one) => one.severity === severity));
  return shown.map(({ severity, sentence }) =>
    words.say('honesty.line', { severity: words.say(`honesty.severity.${severity}`), sentence }),
  );
};

const mannerName = (manner: string): string => {
  const [first = '', mandate] = manner.split('.');
  return mandate ? `${words.say('honesty.manner.reckoner')} ${mandate}` : words.say(`honesty.manner.${first}`);
};

const pad = (text: string | number, width: number): string => String(text).padEnd(width);
const padLeft = (text: string | number, width: number): string => String(text).padStart(width);

const rows = (
  title: string,
  columns: readonly string[],
  lines: readonly (readonly [string, readonly number[]])[],
): readonly string[] => [
  title,
  `${pad('', 30)}${columns.map((name) => ` ${padLeft(name, 5)}`).join('')}`,
  ...lines.map(
    ([name, cells]) =>
      `${pad(name, 30)}${cells.map((cell, n) => ` ${padLeft(cell, Math.max(5, columns[n]?.length ?? 0))}`).join('')}`,
  ),
];

const seatTables = (level: Level, survey: SeatSurvey): readonly string[] => {
  const games = [...survey.games];
  const endings = level.endings.map(({ id }) => id);
  const mandates = mandatesOf(level, survey.seat).map(({ id }) => id);
  const beats = level.beats.filter((beat) => beat.options[survey.seat]).map(({ id }) => id);
  return [
    '',
    survey.seat,
    ...rows(
      words.say('honesty.table.endings'),
      endings,
      games.map(([name, trials]) => [mannerName(name), endings.map((id) => percentOf(sharesOf(trials).get(id) ?? 0))]),
    ),
    ...rows(
      words.say('honesty.table.aims'),
      mandates,
      games.map(([name, trials]) => [mannerName(name), mandates.map((_, n) => percentOf(metShare(trials, n)))]),
    ),
    ...rows(words.say('honesty.table.stakes'), beats, [['', beats.map((id) => percentOf(stakeOf(survey.cells, id)))]]),
  ];
};

export const tablesOf = ({ level, surveys }: Report): readonly string[] => {
  if (!level || surveys.length === 0) return [];
  const shares = [...winsOf(level, surveys)].map(([name, share]) => `${mannerName(name)} ${percentOf(share)}`);
  return [
    ...surveys.flatMap((survey) => seatTables(level, survey)),
    '',
    words.say('honesty.table.wins', { shares: words.list(shares) }),
  ];
};
