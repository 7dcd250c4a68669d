/** The tree of roads: each run a line along the days, and each fork a line that leaves its parent's at the day of the other choice. */

import type { GameRecord } from '../../record/record';
import { type Road, treeOf } from '../../record/tree';
import type { Level } from '../../sim/level';
import type { World } from '../../sim/world';
import type { Words } from '../../words/words';
import { dateIn } from './days';
import { beatOf, deedOf, pastOf } from './debriefTold';
import { outcomeIcon } from './ending';
import type { IconName } from './icons';
import { type RoadRun, runName, runNote } from './roadNames';
import { given } from './scene';

/** A kept run that was played again for the tree. */
export interface TreeRun extends RoadRun {
  readonly record: GameRecord;
  readonly world: World;
  readonly isOver: boolean;
}

export interface TreeStop {
  /** Column, from 0. */
  readonly at: number;
  readonly icon: IconName;
  /** What was done there, with its day. */
  readonly text: string;
}

export interface TreeRow {
  readonly run: string;
  readonly name: string;
  readonly note: string;
  readonly seat: string;
  /** How many forks lie between it and the first road. */
  readonly depth: number;
  readonly isHere: boolean;
  readonly isOver: boolean;
  readonly stops: readonly TreeStop[];
  /** Columns from the first stop of its own to the last. */
  readonly from: number;
  readonly to: number;
  /** The row it leaves, and the column in which it does. */
  readonly leaves?: { readonly row: number; readonly at: number };
  readonly end?: { readonly icon: IconName; readonly text: string };
}

export interface TreeModel {
  readonly days: readonly string[];
  readonly rows: readonly TreeRow[];
}

interface Place {
  readonly run: TreeRun;
  readonly depth: number;
  readonly beat?: string;
  readonly parent?: number;
}

/** The roads in the order in which they are drawn: each fork below its parent. */
function placesOf(roads: readonly Road[], byRun: ReadonlyMap<string, TreeRun>): readonly Place[] {
  const places: Place[] = [];
  const add = ({ run, beat, forks }: Road, depth: number, parent: number | undefined): void => {
    const one = byRun.get(run);
    if (!one) return;
    const row = places.length;
    places.push({ run: one, depth, ...given('beat', beat), ...given('parent', parent) });
    for (const fork of forks) add(fork, depth + 1, row);
  };
  for (const road of roads) add(road, 0, undefined);
  return places;
}

function stopsOf(words: Words, level: Level, { world, seat }: TreeRun, from: number): readonly TreeStop[] {
  return level.beats.flatMap(({ id, date }, at): readonly TreeStop[] => {
    const done = pastOf(world, id)?.decisions.find(({ country }) => country === seat);
    const beat = beatOf(level, id);
    if (!done || !beat || at < from) return [];
    const { icon, text } = deedOf(words, beat, seat, done.option);
    return [{ at, icon, text: words.say('tree.stop', { date: dateIn(words, level, date), text }) }];
  });
}

function endOf(words: Words, { world, isOver }: TreeRun): Pick<TreeRow, 'end'> {
  const { outcome, ending } = world;
  if (!isOver || !outcome) return {};
  return { end: { icon: outcomeIcon[outcome], text: words.say(`ending.${ending ?? outcome}.headline`) } };
}

function rowOf(words: Words, level: Level, here: readonly string[], { run, depth, beat, parent }: Place): TreeRow {
  const from = Math.max(0, beat === undefined ? 0 : level.beats.findIndex(({ id }) => id === beat));
  const stops = stopsOf(words, level, run, from);
  return {
    run: run.run,
    name: runName(words, run),
    note: runNote(words, level, run),
    seat: run.seat,
    depth,
    isHere: here.includes(run.run),
    isOver: run.isOver,
    stops,
    from: stops[0]?.at ?? from,
    to: stops.at(-1)?.at ?? from,
    ...given('leaves', parent === undefined ? undefined : { row: parent, at: from }),
    ...endOf(words, run),
  };
}

/** @param here places of the runs that the page is about */
export function treeModel(words: Words, level: Level, runs: readonly TreeRun[], here: readonly string[]): TreeModel {
  const byRun = new Map(runs.map((one) => [one.run, one]));
  const rows = placesOf(treeOf(runs), byRun).map((place) => rowOf(words, level, here, place));
  const isMet = level.beats.map((_, at) => rows.some(({ stops }) => stops.some((stop) => stop.at === at)));
  return { days: level.beats.map(({ date }, at) => (isMet[at] ? dateIn(words, level, date) : '')), rows };
}
