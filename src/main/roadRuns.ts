/** Kept runs played again for the pages that see them again. */
import { compareRuns } from '../record/compare/compareRuns';
import { historyBeside } from '../record/fork';
import type { KeptRun } from '../record/library';
import type { GameRecord } from '../record/record';
import { replayRecord } from '../record/replay';
import { checksumOf } from '../sim/checksum';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { takeCommand } from '../sim/take';
import type { CompareGiven } from '../view/model/compareGiven';
import type { RoadRun } from '../view/model/roadNames';
import type { TreeRun } from '../view/model/tree';
import type { Words } from '../words/words';
import type { Shelf } from './shelf';
import { whyNot } from './ways';

export const engine = { startWorld, takeCommand, checksumOf };

/** A tree of more roads than this can no longer be read. */
const mostRoads = 24;

/** What the compared address calls the line of the governments. */
const historyName = 'history';

/** The seat its player held: of two persons, the one that is no past self. */
export const seatOf = ({ record: { seats }, past }: Pick<KeptRun, 'record' | 'past'>): string => {
  const persons = Object.keys(seats).filter((id) => seats[id] === 'person');
  return persons.find((id) => id !== past?.seat) ?? persons[0] ?? '';
};

export const roadRunOf = (kept: KeptRun): RoadRun => {
  const { run, name, record, past } = kept;
  const about = { ...(record.from && { from: record.from }), ...(past && { isAgainstPast: true }) };
  return { run, name, seat: seatOf(kept), ...about };
};

/** Every kept run of an episode that can be played again, the newest first. */
export function treeRuns(shelf: Shelf, level: Level): readonly TreeRun[] {
  const places = shelf.notes.peek().map(({ run }) => run);
  const kept = places.flatMap((run) => shelf.find(run) ?? []).filter(({ record }) => record.level === level.id);
  return kept.slice(0, mostRoads).flatMap((one): readonly TreeRun[] => {
    const replay = replayRecord(one.record, level, engine);
    if (!replay.ok) return [];
    return [{ ...roadRunOf(one), record: one.record, world: replay.world, isOver: one.isOver }];
  });
}

export type ComparedRuns =
  | { readonly ok: true; readonly told: Omit<CompareGiven, 'words' | 'level'> }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Lays roads of one level side by side, or says why not. The first kept run of them is the one that others are laid beside. */
export function comparedRuns(roads: readonly (KeptRun | 'history')[], level: Level, words: Words): ComparedRuns {
  const { say } = words;
  const nameOf = ({ name, run }: KeptRun): string => name || say('roads.run', { run });
  const kept = roads.filter((road) => road !== historyName);
  const first = kept[0];
  const faults = faultsOf(kept, level, words, nameOf);
  if (!first || faults.length > 0) return { ok: false, faults };
  const ordered = [first, ...roads.filter((road) => road !== first)];
  const records = ordered.flatMap((road): readonly GameRecord[] => {
    if (road !== historyName) return [road.record];
    const line = historyBeside(first.record, level, engine);
    return line.ok ? [line.record] : [];
  });
  const compared = compareRuns(level, records, engine);
  if (compared.ok) {
    const told = ordered.map((road) => (road === historyName ? road : roadRunOf(road)));
    return { ok: true, told: { comparison: compared.comparison, roads: told, seat: seatOf(first) } };
  }
  const why = compared.problems.map((problem) => {
    if (problem.code === 'count') return say('compare.count');
    const road = ordered[problem.run];
    const name = road && road !== historyName ? nameOf(road) : say('compare.history');
    return say('compare.fault.run', { name, why: whyNot(words, problem.problem) });
  });
  return { ok: false, faults: why };
}

function faultsOf(
  kept: readonly KeptRun[],
  level: Level,
  { say, list }: Words,
  nameOf: (run: KeptRun) => string,
): readonly string[] {
  if (kept.some(({ record }) => record.level !== level.id))
    return [say('compare.fault.levels', { names: list(kept.map((one) => `“${nameOf(one)}”`)) })];
  return kept.filter(({ isOver }) => !isOver).map((one) => say('compare.fault.open', { name: nameOf(one) }));
}
