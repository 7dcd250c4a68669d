/** Two to four runs of one level on one timeline: where they part, who was the first to act otherwise and why, and what followed. */
import type { Level } from '../../sim/level';
import type { Engine, GameRecord } from '../record';
import { replayRecord } from '../replay';
import type { Compared, ComparisonProblem, Station } from './comparison';
import { partingOf } from './parting';
import { comparedRun, type OpenRoad, openRoad, personsIn, reachedIn } from './road';

const fewest = 2;
const most = 4;

/** @param records the run in hand first; history's line, made by `historyBeside`, is a record like any other */
export function compareRuns(level: Level, records: readonly GameRecord[], engine: Engine): Compared {
  if (records.length < fewest || records.length > most) return { ok: false, problems: [{ code: 'count' }] };
  const replays = records.map((record) => replayRecord(record, level, engine));
  const problems = replays.flatMap((replay, run): readonly ComparisonProblem[] =>
    replay.ok ? [] : [{ code: 'no-replay', run, problem: replay.problem }],
  );
  const roads = replays.flatMap((replay) => (replay.ok ? [openRoad(replay)] : []));
  const [first, ...later] = roads;
  if (!first || problems.length > 0) return { ok: false, problems };
  const own = personsIn(first);
  const comparison = {
    own,
    runs: roads.map((road) => comparedRun(road, own)),
    stations: stationsOf(level, roads, own),
    partings: later.map((road, n) => partingOf([first, road], n + 1, engine)),
  };
  return { ok: true, comparison };
}

const stationsOf = (level: Level, roads: readonly OpenRoad[], own: readonly string[]): readonly Station[] =>
  level.beats
    .map(({ id, date }) => ({ beat: id, date, reached: roads.map((road) => reachedIn(road, id, own)) }))
    .filter(({ reached }) => reached.some((one) => one !== undefined));
