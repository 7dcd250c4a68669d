/** Recorded games of every episode, opened for the pages that see runs again, and forks of them. */
import fs from 'node:fs';
import { compareRuns } from '../../src/record/compare/compareRuns';
import { forkOf, historyBeside } from '../../src/record/fork';
import { type PlayRule, playOn } from '../../src/record/playOn';
import { readRecord } from '../../src/record/read';
import type { GameRecord } from '../../src/record/record';
import { replayRecord } from '../../src/record/replay';
import type { Level } from '../../src/sim/level';
import { isOver } from '../../src/sim/table';
import { type ComparisonModel, comparisonModel } from '../../src/view/model/compare';
import type { CompareGiven } from '../../src/view/model/compareGiven';
import type { Watching } from '../../src/view/model/replay';
import { framesOf } from '../../src/view/model/replayFrames';
import { wordsIn } from '../../src/words/languages';
import type { Words } from '../../src/words/words';
import { engine } from '../record/games';
import { levelOf } from '../sim/support';

const folder = new URL('../recorded/', import.meta.url);
const levels = new Map<string, Level>();
const spoken = new Map<string, Words>();

export function openLevel(id: string): Level {
  const level = levels.get(id) ?? levelOf(id);
  levels.set(id, level);
  return level;
}

export function wordsOf(id: string): Words {
  const text = (): string => fs.readFileSync(new URL(`../../levels/${id}/words.en.json`, import.meta.url), 'utf8');
  const words = spoken.get(id) ?? wordsIn('en', { en: JSON.parse(text()) });
  spoken.set(id, words);
  return words;
}

/** Recorded games by the name of their file. */
export const recorded: ReadonlyMap<string, GameRecord> = new Map(
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const read = readRecord(fs.readFileSync(new URL(name, folder), 'utf8'));
      if (!read.ok) throw new Error(`${name} is no record`);
      return [name, read.record] as const;
    }),
);

/** The first recorded game of each episode, in the order of their names. */
export const oneOfEach: readonly GameRecord[] = [...recorded.values()].filter(
  ({ level }, at, all) => all.findIndex((one) => one.level === level) === at,
);

export const seatOf = ({ seats }: GameRecord): string => Object.keys(seats).find((id) => seats[id] === 'person') ?? '';

export function replayOf(record: GameRecord) {
  const replay = replayRecord(record, openLevel(record.level), engine);
  if (!replay.ok) throw new Error(replay.problem.code);
  return replay;
}

/** A run at its first moment, seen from its own seat. */
export function watchingOf(record: GameRecord, change: Partial<Watching> = {}): Watching {
  const { first, steps, world } = replayOf(record);
  const run = { run: '1', name: '', seat: seatOf(record) };
  const shown = { at: 0, isPlaying: false, speed: 1, sight: run.seat, isAsking: false } as const;
  return { run, level: first.level, isOver: isOver(world), frames: framesOf(first, steps), ...shown, ...change };
}

/** The record with its decision of that number made anew by the nth of the other open options, and played on. */
export function forkedRun(record: GameRecord, decision: number, nth: number, rule: PlayRule = { by: 'cabinet' }) {
  const level = openLevel(record.level);
  const decides = record.commands.flatMap((command, n) => (command.do === 'decide' ? [{ n, command }] : []));
  const { n = 0, command } = decides[decision] ?? {};
  const { first, steps } = replayOf(record);
  const beat = first.level.beats[(steps[n - 1]?.world ?? first).at];
  const options = beat?.options[command?.by ?? ''];
  const ids = (Array.isArray(options) ? options : []).map(({ id }) => id).filter((id) => id !== command?.option);
  const made = ids.map((id) => forkOf(record, n, id, level, engine, '1')).filter((one) => one.ok);
  const fork = made[nth % Math.max(1, made.length)];
  const played = fork && playOn(level, fork.record, rule, engine);
  if (!played?.ok) throw new Error('nothing else was open');
  return played.record;
}

export function historyOf(record: GameRecord): GameRecord {
  const line = historyBeside(record, openLevel(record.level), engine);
  if (!line.ok) throw new Error(line.problem.code);
  return line.record;
}

/** Runs of one episode, laid side by side and told; the last is history's line where that is said. */
export function comparedOf(records: readonly GameRecord[], isHistoryLast = false) {
  const [first] = records;
  if (!first) throw new Error('nothing to compare');
  const compared = compareRuns(openLevel(first.level), records, engine);
  if (!compared.ok) throw new Error(JSON.stringify(compared.problems));
  const told: CompareGiven = {
    words: wordsOf(first.level),
    level: openLevel(first.level),
    comparison: compared.comparison,
    roads: records.map((record, at) =>
      isHistoryLast && at === records.length - 1
        ? 'history'
        : { run: `${at + 1}`, name: '', seat: seatOf(record), ...(record.from && { from: record.from }) },
    ),
    seat: seatOf(first),
  };
  const model: ComparisonModel = comparisonModel(told);
  return { told, model };
}
