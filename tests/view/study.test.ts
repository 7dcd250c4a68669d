import { describe, expect, test } from 'vitest';
import { fanOf } from '../../src/insight/fan';
import { apart, emptyTally, tallied } from '../../src/insight/worlds';
import { BETWEEN } from '../../src/sim/start';
import { openBeat } from '../../src/sim/table';
import { forecastsModel } from '../../src/view/model/debriefForecasts';
import { luckModel } from '../../src/view/model/debriefLuck';
import { mindModel } from '../../src/view/model/debriefMind';
import { firstStudy } from '../../src/view/model/study';
import { asInHistory, munichWords } from './debriefRuns';

const { world, seat } = asInHistory;
/** What the seat sealed, beat by beat. */
const log = world.past.flatMap(({ decisions }) =>
  decisions
    .filter((one) => one.country === seat && one.byPerson)
    .map(({ option }) => ({ do: 'decide' as const, by: seat, option })),
);
const fan = [...fanOf({ world, log }, seat, 8)].at(-1);

describe('was I lucky', () => {
  test('every choice that was open and not taken has its worlds, as many as the one that was taken', () => {
    const open = world.past.flatMap(({ decisions }) => decisions.filter((one) => one.country === seat));
    expect(fan?.instead.length).toBe(open.reduce((sum, { weighed }) => sum + weighed.length - 1, 0));
    expect(fan?.instead.every(({ tally }) => tally.worlds === 8)).toBe(true);
    expect(fan?.played.worlds).toBe(8);
  });
  test('two tallies of the same endings are not apart, of no common ending wholly', () => {
    const one = ['alone', 'alone'].reduce(tallied, emptyTally);
    const other = ['line-held'].reduce(tallied, emptyTally);
    expect(apart(one, one)).toBe(0);
    expect(apart(one, other)).toBe(1);
  });
  test('luck and choice are told only when all worlds are played', () => {
    if (!fan) throw new RangeError('no fan');
    const found = { about: 'luck' as const, ...fan };
    expect(luckModel(munichWords, world, seat, { progress: 'working', found }).chance).toBeUndefined();
    const told = luckModel(munichWords, world, seat, { progress: 'done', found });
    expect(told.chance).toMatch(/^Luck: .* of 100 worlds/);
    expect(told.choice).toMatch(/^Choice: /);
    expect(told.ending).toBe('four-powers');
  });
  test('in each table the choice that was made stands first', () => {
    if (!fan) throw new RangeError('no fan');
    const { decisions } = luckModel(munichWords, world, seat, { progress: 'done', found: { about: 'luck', ...fan } });
    expect(decisions.length).toBeGreaterThan(2);
    expect(
      decisions.every(({ rows }) => rows[0]?.isPlayed === true && rows.slice(1).every((row) => !row.isPlayed)),
    ).toBe(true);
  });
});

describe('what would have changed their mind', () => {
  const beat = world.past[0]?.beat ?? '';
  const base = { about: 'mind' as const, done: 3, of: 3, same: 0.61 };
  test('a change is told as a whole sentence with the day, the names and the choice', () => {
    const option = world.past[0]?.decisions.find(({ country }) => country === 'GBR')?.weighed[1]?.option ?? '';
    const change = { kind: 'sounding', beat, by: seat, sounding: { how: 'assure', to: 'GBR' } } as const;
    const found = { ...base, flips: [{ change, size: 1, from: '', to: option }] };
    const [line] = mindModel(munichWords, world, beat, 'GBR', { progress: 'done', found }).lines;
    expect(line).toMatch(
      /^If France had assured Great Britain in private on 21 May .*, the choice would have been: .+\.$/,
    );
  });
  test('that nothing would have is said only when everything was tried', () => {
    const found = { ...base, flips: [] };
    expect(mindModel(munichWords, world, beat, 'GBR', { progress: 'stopped', found }).none).toBeUndefined();
    expect(mindModel(munichWords, world, beat, 'GBR', { progress: 'done', found }).none).toContain('No single change');
  });
  test('the part of circumstance stands beside it', () => {
    expect(
      mindModel(munichWords, world, beat, 'GBR', { progress: 'done', found: { ...base, flips: [] } }).temper,
    ).toContain('61%');
  });
});

describe('how far an answer has come', () => {
  test('what was stopped before its first step is not said to be under way', () => {
    expect(forecastsModel(munichWords, { progress: 'stopped' }).progress).toBe('Stopped.');
    expect(forecastsModel(munichWords, { progress: 'working' }).progress).toBe('Working …');
  });
});

describe('forecasts', () => {
  test('who has no judged forecast is told how to get one', () => {
    const found = { about: 'forecasts' as const, done: 0, of: 0, runs: 0, judged: [] };
    expect(forecastsModel(munichWords, { progress: 'done', found }).none).toContain('No kept game');
  });
  test('nothing has been asked when a visit begins', () => {
    expect(firstStudy(BETWEEN)).toEqual({ minds: {}, bench: { setting: { reading: BETWEEN, values: {} } } });
    expect(openBeat(world)).toBeUndefined();
  });
});
