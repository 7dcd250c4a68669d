/** Runs as a table for a spreadsheet or a script: one row for each seat that a person held. */
import type { CountryId } from '../sim/act';
import { gaugesOf, verdictOf } from '../sim/gauges';
import type { GaugeName, Level } from '../sim/level';
import { isOver } from '../sim/table';
import type { PromiseEnd, World } from '../sim/world';
import type { Engine, GameRecord } from './record';
import { replayRecord } from './replay';

export type Cell = string | number | boolean | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** `points` are a gauge, 0 to 100; `moment` is ISO 8601; `id` is a name of the level file; `yes-no` is true or false. */
export type Unit = 'text' | 'id' | 'count' | 'percent' | 'points' | 'moment' | 'yes-no';

/** What a column holds is said under `table.<about>`, its unit under `table.unit.<unit>`. */
export interface Column {
  readonly name: string;
  readonly unit: Unit;
  readonly about: string;
  /** For columns of one beat: which beat of the episode, from 1. */
  readonly nth?: number;
}

export interface TableRun {
  readonly run: string;
  readonly name: string;
  readonly saved: string;
  readonly record: GameRecord;
}

const gaugeNames: readonly GaugeName[] = ['safety', 'means', 'support', 'word', 'trust', 'victim', 'peace', 'gain'];
const ends: readonly PromiseEnd[] = ['kept', 'partly-kept', 'broken', 'forgotten'];

const column = (name: string, unit: Unit): Column => ({ name, unit, about: name });

const fixed: readonly Column[] = [
  column('run', 'id'),
  column('name', 'text'),
  column('saved', 'moment'),
  column('level', 'id'),
  column('edition', 'count'),
  column('seed', 'count'),
  column('reading', 'id'),
  column('fork-of', 'id'),
  column('fork-at', 'id'),
  column('problem', 'id'),
  column('seat', 'id'),
  column('mandate', 'id'),
  column('verdict', 'id'),
  column('over', 'yes-no'),
  column('outcome', 'id'),
  column('ending', 'id'),
  column('soundings', 'count'),
  ...gaugeNames.map((name): Column => ({ name, unit: 'points', about: 'gauge' })),
  column('tension', 'points'),
  ...ends.map((end): Column => ({ name: `promises-${end}`, unit: 'count', about: `promises-${end}` })),
];

/** The columns for runs of these levels: for each beat, in the order of the level, what was chosen and foretold. */
export function columnsFor(levels: readonly Level[]): readonly Column[] {
  const most = Math.max(0, ...levels.map(({ beats }) => beats.length));
  const beats = Array.from({ length: most }, (_, n) => n + 1).flatMap((nth): readonly Column[] => [
    { name: `choice-${nth}`, unit: 'id', about: 'choice', nth },
    { name: `forecast-${nth}`, unit: 'percent', about: 'forecast', nth },
  ]);
  return [...fixed, ...beats];
}

/** The rows of one run, so that a page may make them a few runs at a time. One that does not replay has a row with its problem. */
export function rowsOf(run: TableRun, levels: readonly Level[], engine: Engine): readonly Row[] {
  const { record } = run;
  const level = levels.find(({ id }) => id === record.level);
  const replay = level && replayRecord(record, level, engine);
  const head = headOf(run);
  if (!replay?.ok) return [{ ...head, problem: `record.${replay?.problem.code ?? 'other-level'}` }];
  const seats = Object.keys(record.seats).filter((id) => record.seats[id] === 'person');
  return seats.map((seat) => ({ ...head, ...seatCells(replay.world, record, seat), ...beatCells(replay.world, seat) }));
}

const headOf = ({ run, name, saved, record }: TableRun): Row => ({
  run,
  name,
  saved,
  level: record.level,
  edition: record.edition,
  seed: record.seed >>> 0,
  reading: record.reading,
  'fork-of': record.from?.run,
  'fork-at': record.from?.beat,
});

function seatCells(world: World, record: GameRecord, seat: CountryId): Row {
  const { values, tension } = gaugesOf(world, seat);
  const mandate = world.mandates[seat];
  const aims = world.level.countries.find(({ id }) => id === seat)?.playable?.mandates;
  const aim = aims?.find(({ id }) => id === mandate);
  const own = world.ledger.filter(({ by }) => by === seat);
  return {
    seat,
    mandate,
    verdict: aim && isOver(world) ? verdictOf(world, seat, aim) : undefined,
    over: isOver(world),
    outcome: world.outcome,
    ending: world.ending,
    soundings: record.commands.filter((command) => command.do === 'sound' && command.by === seat).length,
    ...values,
    tension,
    ...Object.fromEntries(ends.map((end) => [`promises-${end}`, own.filter((one) => one.end === end).length])),
  };
}

function beatCells({ level, past, forecasts }: World, seat: CountryId): Row {
  const cells = level.beats.flatMap(({ id }, n) => {
    const decision = past.find(({ beat }) => beat === id)?.decisions.find(({ country }) => country === seat);
    const forecast = forecasts.find(({ by, beat }) => by === seat && beat === id)?.percent;
    return [
      [`choice-${n + 1}`, decision?.option],
      [`forecast-${n + 1}`, forecast],
    ] as const;
  });
  return Object.fromEntries(cells);
}

/** RFC 4180: commas, CRLF, a header row; cells that a spreadsheet would take for a formula begin with an apostrophe. */
export const csvOf = (columns: readonly Column[], rows: readonly Row[]): string =>
  [columns.map(({ name }) => quoted(name)), ...rows.map((row) => columns.map(({ name }) => csvCell(row[name])))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

const csvCell = (cell: Cell): string => (cell === undefined ? '' : quoted(harmless(String(cell))));

/** Also with blanks before, and with the wide signs of East Asian keyboards, which some spreadsheets take for the same. */
const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The sentence of a key, in the reader's language. */
export type Say = (key: string, slots?: Readonly<Record<string, string | number>>) => string;

export interface ToldColumn {
  readonly name: string;
  readonly unit: string;
  readonly about: string;
}

const toldColumn = ({ name, unit, about, nth }: Column, say: Say): ToldColumn => ({
  name,
  unit: say(`table.unit.${unit}`),
  about: say(`table.${about}`, { name, nth: nth ?? 0 }),
});

/** What each column holds and in what unit. */
export const toldColumns = (columns: readonly Column[], say: Say): readonly ToldColumn[] =>
  columns.map((one) => toldColumn(one, say));

/** The same as a text, a line each: to lie beside the table. */
export const columnsDoc = (columns: readonly Column[], say: Say): string =>
  toldColumns(columns, say)
    .map(({ name, unit, about }) => `${name} (${unit}): ${about}\n`)
    .join('');

/** The same table for a script; empty cells are left out. */
export const jsonOf = (columns: readonly Column[], rows: readonly Row[], say: Say): string =>
  JSON.stringify({ columns: toldColumns(columns, say), rows }, undefined, 1);
