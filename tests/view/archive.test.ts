import { describe, expect, it } from 'vitest';
import { heldByNow } from '../../src/insight/calibration';
import { readCode, writeCode } from '../../src/record/code';
import type { KeptRun } from '../../src/record/library';
import type { GameRecord } from '../../src/record/record';
import {
  type ArchiveGiven,
  type ArchiveState,
  archiveModel,
  firstArchive,
  rowModel,
  withMoreRows,
} from '../../src/view/model/archive';
import { firstFilter, namingBy } from '../../src/view/model/archiveFilter';
import { codeModel, lentModel } from '../../src/view/model/codeModel';
import { logModel } from '../../src/view/model/decisionLog';
import type { Cover } from '../../src/view/model/episodes';
import type { OpenedBook } from '../../src/view/model/openedBook';
import { recordedRuns, worldOf } from '../record/roads';
import { munich, munichWords as words } from './debriefRuns';
import { openLevel, recorded, wordsOf } from './roadRuns';

const cover: Cover = {
  id: munich.id,
  from: munich.from,
  to: munich.to,
  seats: ['FRA', 'CSK'],
  endings: munich.endings.length,
  words: {
    en: {
      title: 'The guarantee',
      subtitle: '',
      idea: '',
      seats: { FRA: 'France', CSK: 'Czechoslovakia', POL: 'Poland' },
    },
  },
};
const naming = namingBy([cover], words);
const book: OpenedBook = { level: munich, words };
const endings = new Map(recordedRuns.map((record) => [record, worldOf(record).ending ?? '']));
const endingOf = (record: GameRecord): string => endings.get(record) ?? '';

const kept = (n: number, change: Partial<KeptRun> = {}): KeptRun => {
  const record = recordedRuns[n % recordedRuns.length] as GameRecord;
  return {
    run: String(n + 1),
    name: `Run ${n + 1}`,
    saved: `2026-01-${String(28 - (n % 28)).padStart(2, '0')}T10:00:00Z`,
    isOver: true,
    ending: endingOf(record),
    record,
    ...change,
  };
};

const rowOf = (run: KeptRun) => rowModel(run, words, naming, book, true);

const modelOf = (runs: readonly KeptRun[], state: Partial<ArchiveState> = {}, more: Partial<ArchiveGiven> = {}) =>
  archiveModel({
    words,
    naming,
    runs,
    state: { ...firstArchive, ...state },
    rowOf,
    isPersistent: true,
    size: 0,
    aside: 0,
    columns: [],
    ...more,
  });

const runs = Array.from({ length: 8 }, (_, n) =>
  kept(n, { ...(n % 2 === 0 && { isStarred: true }), ...(n === 2 && { name: 'With Moscow, to the end' }) }),
);
const shown = (state: Partial<ArchiveState>) => modelOf(runs, state).rows.map(({ run }) => run);

describe('a row of the archive', () => {
  it('says episode, government, mandate, length and ending', () => {
    const record = recordedRuns.find(({ seats }) => 'CSK' in seats) as GameRecord;
    const row = rowOf(kept(0, { record, ending: endingOf(record), seconds: 840 }));
    expect(row.where).toBe('The guarantee, 1938: Czechoslovakia');
    expect(row.aim).toBe(words.say('mandate.CSK.whole-state.title'));
    expect(row.length).toContain('6 decisions, 14 min');
    expect(row.end.text).toBe(words.say(`ending.${endingOf(record)}.headline`));
  });

  it('says so when the run is not over, and never how it might end', () => {
    const row = rowOf(kept(0, { isOver: false }));
    expect(row.end.text).toBe(words.say('archive.unfinished'));
  });

  it('tells what it can before the episode is here, and warns of another edition or an episode that is not here', () => {
    const early = rowModel(kept(0), words, naming, undefined, true);
    expect([early.aim, early.end.text]).toEqual([undefined, words.say('archive.ended')]);
    const other = { ...kept(0).record, edition: munich.edition + 1 };
    expect(rowOf(kept(0, { record: other })).warning).toContain(String(munich.edition + 1));
    const strange = { ...kept(0).record, level: '1815-vienna' };
    expect(rowModel(kept(0, { record: strange }), words, naming, undefined, false).warning).toBe(
      words.say('record.other-level'),
    );
  });

  it('has a name even where the run has none', () => {
    expect(rowOf(kept(4, { name: '' })).name).toMatch(/The guarantee \(5\)$/);
  });
});

describe('the list', () => {
  it('can be sought by name, by government, by star, and be put in another order', () => {
    const filter = (change: object) => shown({ filter: { ...firstFilter, ...change } });
    expect(filter({ text: 'with moscow' })).toEqual(['3']);
    expect(filter({ text: 'Run 8' })).toEqual(['8']);
    expect(filter({ text: 'GUARANTEE' })).toHaveLength(8);
    expect(filter({ isStarred: true })).toEqual(['1', '3', '5', '7']);
    const czech = filter({ seat: 'CSK' });
    expect(czech.length).toBeGreaterThan(0);
    expect(czech.length).toBeLessThan(8);
    expect(filter({ order: 'oldest' })).toEqual(filter({}).toReversed());
    expect(filter({ level: '1815-vienna' })).toEqual([]);
  });

  it('of thousands draws some, and more when asked', () => {
    const many = Array.from({ length: 2500 }, (_, n) => kept(n));
    const first = modelOf(many);
    expect([first.rows.length < 60, first.hasMore]).toEqual([true, true]);
    expect(modelOf(many, withMoreRows(firstArchive)).rows.length).toBe(2 * first.rows.length);
  });

  it('sets two to four runs of one episode beside one another, history among them', () => {
    const compare = (chosen: readonly string[]) => modelOf(runs, { chosen }).compare.map(({ runs: list }) => list);
    expect(compare([])).toEqual([]);
    expect(compare(['2'])).toEqual(['2,history']);
    expect(compare(['2', '1'])).toEqual(['2,1', '2,1,history']);
    expect(compare(['1', '2', '3', '4'])).toEqual(['1,2,3,4']);
    expect(modelOf(runs, { chosen: ['1', '2', '3', '4', '5'] }).compareNote).toBe(words.say('compare.count'));
    const strange = kept(9, { record: { ...kept(9).record, level: '1815-vienna' } });
    const mixed = modelOf([...runs, strange], { chosen: ['1', '10'] });
    expect([mixed.compare, mixed.compareNote]).toEqual([[], words.say('archive.compare.one-episode')]);
  });

  it('tells when nothing is kept, when room is short, and when ruins lie aside', () => {
    expect(modelOf([]).isEmpty).toBe(true);
    expect(modelOf(runs).room).toBeUndefined();
    expect(modelOf(runs, {}, { isPersistent: false }).room).toBe(words.say('archive.room.none'));
    expect(modelOf(runs, {}, { size: 4_500_000 }).room).toContain('90%');
    expect(modelOf(runs, {}, { aside: 2 }).aside).toContain('2 runs');
  });
});

describe('what was given to somebody', () => {
  it('a code tells of every choice, in words', () => {
    for (const record of recordedRuns) {
      const [seat = ''] = Object.keys(record.seats);
      const world = worldOf(record);
      const told = codeModel(
        readCode(writeCode(world, seat, heldByNow) ?? '', [munich]),
        words,
        () => book,
        naming.title,
      );
      const decisions = record.commands.filter(({ do: what }) => what === 'decide');
      expect(told.ok && told.told.choices).toHaveLength(decisions.length);
      expect(told.ok && told.told.end?.headline).toBe(words.say(`ending.${world.ending}.headline`));
    }
  });

  it('a mistyped code offers the one that was meant', () => {
    const [record] = recordedRuns;
    const code = (record && writeCode(worldOf(record), Object.keys(record.seats)[0] ?? '', heldByNow)) ?? '';
    const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    const told = codeModel(readCode(wrong, [munich]), words, () => book, naming.title);
    expect(told).toMatchObject({ ok: false, meant: code, why: words.say('code.mistyped') });
  });

  it('a code of another edition names the episode', () => {
    const problem = { code: 'other-edition', level: munich.id, here: 7 } as const;
    const told = codeModel({ ok: false, problem }, words, () => book, naming.title);
    expect(told.ok ? '' : told.why).toContain('“The guarantee”');
  });

  it('a run of a link says whose it is before it says how it ended', () => {
    const lent = lentModel(kept(0), book, undefined);
    expect(lent.title).toContain(words.say('level.title'));
    expect(JSON.stringify([lent.title, lent.facts])).not.toContain(lent.end?.headline ?? '?');
  });
});

describe('a decision log', () => {
  it('has for each decision what was known, what was chosen and what followed', () => {
    for (const [n, record] of recordedRuns.entries()) {
      const log = logModel(kept(n), worldOf(record), book, { link: '' });
      const decisions = record.commands.filter(({ do: what }) => what === 'decide');
      expect(log.rows).toHaveLength(decisions.length);
      for (const row of log.rows) expect([row.choice !== '', row.followed.length > 0]).toEqual([true, true]);
      expect(log.rows.some(({ known }) => known.length > 0)).toBe(true);
    }
  });

  it('shows no paper that the government could not read, and none before its day', () => {
    for (const [n, record] of recordedRuns.entries()) {
      const [seat = ''] = Object.keys(record.seats);
      const hidden = munich.papers.filter(({ readers }) => readers && !readers.includes(seat));
      const told = logModel(kept(n), worldOf(record), book, { link: '' }).rows.flatMap(({ known }) => known);
      for (const { id } of hidden) expect(told).not.toContain(words.say(`paper.${id}.title`));
    }
  });

  it('gives the cited paper as the reason, and leaves a line where none was cited', () => {
    const record = recordedRuns[0] as GameRecord;
    const paper = munich.papers.find(({ readers }) => !readers)?.id ?? '';
    const commands = record.commands.map((one) => (one.do === 'decide' ? { ...one, paper } : one));
    const cited = logModel(kept(0), worldOf({ ...record, commands }), book, { link: '' });
    expect(new Set(cited.rows.map(({ reason }) => reason))).toEqual(new Set([words.say(`paper.${paper}.title`)]));
    expect(logModel(kept(0), worldOf(record), book, { link: '' }).rows[0]?.reason).toBeUndefined();
  });

  it('is written smaller the more there is to tell', () => {
    const points = recordedRuns.map((record, n) => logModel(kept(n), worldOf(record), book, { link: '' }));
    const sorted = points.toSorted((a, b) => a.rows.length - b.rows.length);
    expect(sorted[0]?.size.points).toBeGreaterThan(sorted.at(-1)?.size.points ?? 99);
    expect(Math.min(...points.map(({ size }) => size.points))).toBeGreaterThanOrEqual(7.6);
  });
});

describe('in every episode that has recorded games', () => {
  it('code, log and link are told in sentences, each of them there', () => {
    for (const [name, record] of recorded) {
      const opened: OpenedBook = { level: openLevel(record.level), words: wordsOf(record.level) };
      const world = worldOf(record, opened.level);
      const run = kept(0, { record, ...(world.ending !== undefined && { ending: world.ending }) });
      const code = writeCode(world, Object.keys(record.seats)[0] ?? '', heldByNow);
      const told = {
        log: logModel(run, world, opened, { link: '' }),
        lent: lentModel(run, opened, undefined),
        row: rowModel(run, opened.words, naming, opened, true).aim,
        ...(code !== undefined && {
          code: codeModel(readCode(code, [opened.level]), words, () => opened, naming.title),
        }),
      };
      expect(JSON.stringify(told).match(/"(?:[a-z-]+\.)+[A-Za-z.-]+"/g) ?? [], name).toEqual([]);
      expect(told.log.size.points, name).toBeGreaterThanOrEqual(6.8);
    }
  });
});
