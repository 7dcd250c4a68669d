/** Which run was forked from which, and at which beat: the roads of a family of runs. */
import type { GameRecord } from './record';

export interface FamilyRun {
  /** Its place in the library. */
  readonly run: string;
  readonly record: GameRecord;
}

/** A run and all that were forked from it. Runs stand in the order they were given. */
export interface Road {
  readonly run: string;
  /** Id of the beat where it parts from the road it stands under; none for a road that begins by itself. */
  readonly beat?: string;
  readonly forks: readonly Road[];
}

/** All roads of some runs. A run whose parent is gone, or cannot have been its parent, begins a road of its own. */
export function treeOf(runs: readonly FamilyRun[]): readonly Road[] {
  const byPlace = new Map(runs.map((one) => [one.run, one]));
  const parents = new Map(runs.map((one) => [one.run, parentOf(one, byPlace)]));
  const children = new Map<string | undefined, FamilyRun[]>();
  for (const one of runs) {
    const parent = isInCircle(one.run, parents) ? undefined : parents.get(one.run);
    children.set(parent, [...(children.get(parent) ?? []), one]);
  }
  return (children.get(undefined) ?? []).map((one) => roadOf(one, undefined, children));
}

function roadOf({ run, record }: FamilyRun, parent: string | undefined, children: Children): Road {
  const beat = parent === undefined ? undefined : record.from?.beat;
  const forks = (children.get(run) ?? []).map((one) => roadOf(one, run, children));
  return { run, forks, ...(beat !== undefined && { beat }) };
}

type Children = ReadonlyMap<string | undefined, readonly FamilyRun[]>;

function parentOf({ run, record }: FamilyRun, byPlace: ReadonlyMap<string, FamilyRun>): string | undefined {
  const parent = record.from && byPlace.get(record.from.run);
  return parent && parent.run !== run && canBeParent(parent.record, record) ? parent.run : undefined;
}

/** Is this run its own forefather, as only spoilt texts can tell? */
function isInCircle(run: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const met = new Set<string>();
  let one = parents.get(run);
  while (one !== undefined && one !== run && !met.has(one)) {
    met.add(one);
    one = parents.get(one);
  }
  return one === run;
}

/** Places are numbers that may be given anew. But a fork is played on its parent's dice, and all its deeds before the first decision are its parent's. */
const canBeParent = (parent: GameRecord, fork: GameRecord): boolean =>
  beginningOf(parent, parent) === beginningOf(fork, parent);

function beginningOf({ level, seed, reading, seats, commands }: GameRecord, parent: GameRecord): string {
  const decided = parent.commands.findIndex((command) => command.do === 'decide');
  const places = Object.entries(seats).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([level, seed, reading, places, decided < 0 ? commands : commands.slice(0, decided)]);
}
