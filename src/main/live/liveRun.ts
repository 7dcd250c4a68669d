/** The run of a class put into this browser's own archive, where everything can be done with it that can be done with a run. */
import { freeName } from '../../record/library';
import type { GameRecord } from '../../record/record';
import { replayRecord } from '../../record/replay';
import type { CountryId } from '../../sim/act';
import type { Episode } from '../episodes';
import type { Hall } from '../hall';
import { longestName } from '../keeping';
import { engine } from '../roadRuns';

/** Of several persons the first is the one whose run it is; a record is the same in whatever order they stand. */
function ledBy(record: GameRecord, seat: CountryId | undefined): GameRecord {
  if (seat === undefined || !record.seats[seat]) return record;
  return { ...record, seats: { [seat]: record.seats[seat], ...record.seats } };
}

/**
 * @param seat the team's; of the teacher, nobody's
 * @returns its place, new or from before; nothing if there is no room for it
 */
export function keepClassRun(
  { shelf, words, notes }: Hall,
  { level }: Episode,
  told: GameRecord,
  seat: CountryId | undefined,
): string | undefined {
  const record = ledBy(told, seat);
  const known = shelf.runs.peek().find((one) => one.isOver && one.record.checksum === record.checksum);
  if (known) return known.run;
  const replay = replayRecord(record, level, engine);
  if (!replay.ok) return void notes.add(words.peek().say(`record.${replay.problem.code}`, { beat: '' }));
  const { say } = words.peek();
  const names = shelf.runs.peek().map(({ name }) => name);
  const wanted = say('live.run-name', { title: say('level.title') }).slice(0, longestName - 6);
  const { ending } = replay.world;
  const run = shelf.freePlace();
  const done = shelf.keep(run, {
    record,
    isOver: true,
    place: { mode: 'ended', day: level.to },
    name: freeName(wanted, names, (name, n) => say('run.numbered', { name, n })),
    ...(ending !== undefined && { ending }),
  });
  if (done.ok) return run;
  notes.add(say(`storage.${done.problem}`));
  return undefined;
}
