import { describe, expect, it } from 'vitest';
import { startImport, writeArchive } from '../../src/record/archiveFile';
import { compareRuns } from '../../src/record/compare/compareRuns';
import { forkOf, historyBeside } from '../../src/record/fork';
import { readRecord, writeRecord } from '../../src/record/read';
import { type GameRecord, recordOf } from '../../src/record/record';
import { replayRecord } from '../../src/record/replay';
import { writeShare } from '../../src/record/share';
import { accountOf, differenceOf } from '../../src/sim/campaign/account';
import type { Carried } from '../../src/sim/campaign/carried';
import { carriedInto } from '../../src/sim/campaign/carriedInto';
import { openBeat } from '../../src/sim/table';
import { asHistory, type Chooser, episodes, levelOf, openGame, playableIn, playOut } from '../sim/support';
import { engine } from './games';

const munich = levelOf('1938-munich');
const korea = levelOf('1950-korea');

const carried: Carried = {
  legs: [
    {
      level: munich.id,
      from: munich.from,
      to: munich.to,
      trust: -0.3,
      countries: { FRA: { kept: 0, partly: 0, broken: 2, means: -20, support: -10 } },
      signed: [],
      unsigned: [],
      parties: [],
    },
  ],
  charter: {
    voting: 'majority',
    abstention: 'bars',
    regional: 'free-hand',
    forces: 'standing',
    membership: 'universal',
  },
};

const recorded = (level: typeof munich, seat: string, choose: Chooser, seed = 5): GameRecord => {
  const begun = openGame(level, seed, seat);
  const mandate = begun.mandates[seat] ?? '';
  const { world, log } = playOut(begun, choose);
  return recordOf(world, [{ do: 'take-mandate', by: seat, mandate }, ...log], engine);
};

const onRoad = recorded(carriedInto(korea, carried), 'FRA', asHistory);

describe('a run played on a road', () => {
  it('keeps what the road had brought, and replays to the last bit on the level of the file', () => {
    const read = readRecord(writeRecord(onRoad));
    expect(read.ok && read.record.carried).toEqual(carried);
    expect(read.ok && replayRecord(read.record, korea, engine)).toMatchObject({ ok: true });
  });

  it('is another game without its road', () => {
    const { carried: _gone, ...bare } = onRoad;
    expect(replayRecord(bare, korea, engine)).toMatchObject({ ok: false, problem: { code: 'parted' } });
  });

  it('hands its road to a fork, and to the line of history beside it', () => {
    const fork = forkOf(onRoad, 'council', 'yes', korea, engine);
    expect(fork.ok && fork.record.carried).toEqual(carried);
    const beside = historyBeside(onRoad, korea, engine);
    expect(beside.ok && beside.record.carried).toEqual(carried);
  });

  it('comes back whole from a file of runs, and says why no link can hold it', () => {
    const kept = { run: '1', name: 'A road', saved: '2026-01-01T00:00:00.000Z', isOver: true, record: onRoad };
    const reading = startImport(writeArchive([kept]), []);
    if (!reading.ok) throw new Error(reading.problem.code);
    reading.job.importSome(1);
    expect(reading.job.imported().added[0]?.record).toEqual(onRoad);
    expect(writeShare(onRoad, korea, engine)).toEqual({ ok: false, problem: { code: 'on-road' } });
  });

  it('can be laid beside a run from history’s ledger', () => {
    const compared = compareRuns(korea, [onRoad, recorded(korea, 'FRA', asHistory)], engine);
    expect(compared.ok && compared.comparison.runs).toHaveLength(2);
  });

  it.each([
    ['a leg of no year', { legs: [{ ...carried.legs[0], to: 'yesterday' }] }],
    ['more trust than there is', { legs: [{ ...carried.legs[0], trust: 40 }] }],
    ['more episodes than there were', { legs: Array.from({ length: 400 }, () => carried.legs[0]) }],
  ])('is refused with %s', (_, wrong) => {
    expect(readRecord({ ...onRoad, carried: wrong })).toMatchObject({ ok: false });
  });
});

describe('what a run adds to a road', () => {
  const legOf = (record: GameRecord, level: typeof munich) => {
    const own = replayRecord(record, level, engine);
    const history = historyBeside(record, level, engine);
    if (!own.ok || !history.ok) throw new Error('does not replay');
    return differenceOf(accountOf(own.world), accountOf(history.world));
  };

  it.each(episodes.map((level) => [level.id, level] as const))(
    'is nothing where the government did what it did, in %s',
    (_, level) => {
      const seat = playableIn(level)[0] ?? '';
      expect(legOf(recorded(level, seat, asHistory), level)).toBeUndefined();
    },
  );

  it('is told country by country where France did otherwise in 1938, and is the same each time', () => {
    const stand: Chooser = (world, by) => {
      const own = openBeat(world)?.options[by];
      const option = own === 'standard' ? 'full' : own?.findLast(({ needs }) => !needs)?.id;
      return [{ do: 'decide', by, option: option ?? '' }];
    };
    const leg = legOf(recorded(munich, 'FRA', stand), munich);
    expect(leg?.countries.FRA).toBeDefined();
    expect(legOf(recorded(munich, 'FRA', stand), munich)).toEqual(leg);
  });
});
