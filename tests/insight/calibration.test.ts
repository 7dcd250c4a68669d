import { describe, expect, it } from 'vitest';
import {
  brierOf,
  calibrationOf,
  fulfilmentOf,
  heldOf,
  type Judged,
  judgedOf,
  verdictOf,
} from '../../src/insight/calibration';
import { readLevel } from '../../src/level/read';
import type { Beat } from '../../src/sim/level';
import type { LedgerPromise, World } from '../../src/sim/world';
import { english } from '../../src/words/en/english';
import { atRandom, munich, openGame, playableIn, playOut } from '../sim/support';

const seats = playableIn(munich);
const games = Array.from(
  { length: 60 },
  (_, seed) => playOut(openGame(munich, seed, seats[seed % seats.length] ?? ''), atRandom(seed)).world,
);

const beat = (id: string): Beat => munich.beats.find((one) => one.id === id) as Beat;
const over = games[0] as World;

const promise = (by: string, end: LedgerPromise['end'], strength = 1): LedgerPromise => ({
  id: by,
  kind: 'pledge',
  by,
  to: 'CSK',
  date: '1938-09-24',
  strength,
  witnesses: [],
  end,
});

const said = (...list: readonly (readonly [number, boolean])[]): readonly Judged[] =>
  list.map(([percent, held]) => ({ beat: 'b', percent, held: held ? 'held' : 'failed' }));

describe('the commitment held', () => {
  it('when the greater part of what was promised and fell due was done, a great power counting for more', () => {
    const kept = { ...over, ledger: [promise('FRA', 'kept'), promise('ROU', 'broken')] };
    const broken = { ...over, ledger: [promise('FRA', 'broken'), promise('ROU', 'kept')] };
    expect(heldOf(kept, beat('weekend'))).toBe('held');
    expect(heldOf(broken, beat('weekend'))).toBe('failed');
  });
  it('or was never asked, when nothing fell due', () => {
    expect(heldOf({ ...over, ledger: [promise('FRA', 'forgotten')] }, beat('plan'))).toBe('open');
    expect(fulfilmentOf({ ...over, ledger: [] })).toBeUndefined();
  });
  it('for a text when it was adopted whole', () => {
    const adopted = { ...over, crisis: { ...over.crisis, adopted: ['guarantee'] } };
    expect(heldOf(adopted, beat('guarantee'))).toBe('held');
    expect(heldOf({ ...over, crisis: { ...over.crisis, adopted: [] } }, beat('guarantee'))).toBe('failed');
  });
  it('under the Godesberg terms only if Germany attacked, as the question says', () => {
    for (const world of games)
      if (!world.crisis.attacked) expect(heldOf(world, beat('godesberg'))).toBe('open');
      else expect(heldOf(world, beat('godesberg'))).not.toBe('open');
  });
  it('at Munich when no terms were agreed that cut the state to pieces', () => {
    for (const world of games) {
      const expected = world.crisis.concession >= 0.7 ? 'failed' : 'held';
      expect(heldOf(world, beat('conference'))).toBe(expected);
    }
  });
  it('is open to both answers in every beat', () => {
    for (const one of munich.beats) {
      const all = games.filter((world) => world.past.some((past) => past.beat === one.id));
      const held = new Set(all.map((world) => heldOf(world, one)));
      expect([one.id, held.has('failed')]).toEqual([one.id, true]);
      if (one.kind !== 'vote' && one.kind !== 'clause') expect([one.id, held.has('held')]).toEqual([one.id, true]);
    }
  });
  it('is judged for each forecast that was made', () => {
    for (const [seed, world] of games.entries()) {
      const seat = seats[seed % seats.length] ?? '';
      expect(judgedOf(world, seat).length).toBe(world.forecasts.length);
    }
  });
});

describe('a level that says what its forecast is about', () => {
  it('is told of a beat that is not there', () => {
    const raw = {
      ...munich,
      format: 1,
      beats: munich.beats.map((one) => ({ ...one, forecast: { holds: { is: 'adopted', beat: 'plam' } } })),
    };
    const read = readLevel(raw);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toContain('unknown-beat');
  });
});

describe('a score of forecasts', () => {
  it('is 0 for perfect foresight, a quarter for always saying fifty, 1 for being surely wrong', () => {
    expect(brierOf(said([100, true], [0, false]))).toBe(0);
    expect(brierOf(said([50, true], [50, false]))).toBe(0.25);
    expect(brierOf(said([0, true], [100, false]))).toBe(1);
    expect(brierOf([{ beat: 'b', percent: 90, held: 'open' }])).toBeUndefined();
  });
  it('is calibration, less resolution, plus uncertainty, plus what the bins do not see', () => {
    const all = games.flatMap((world, seed) => judgedOf(world, seats[seed % seats.length] ?? ''));
    const sum = calibrationOf(all);
    expect(sum?.count).toBeGreaterThan(100);
    expect(sum && sum.calibration - sum.resolution + sum.uncertainty + sum.rest).toBeCloseTo(sum?.brier ?? 9, 12);
  });
  it('finds one who is always right on average calibrated, and without resolution', () => {
    const sum = calibrationOf(said([25, true], [25, false], [25, false], [25, false]));
    expect(sum?.calibration).toBeCloseTo(0, 12);
    expect(sum?.resolution).toBeCloseTo(0, 12);
    expect(sum?.uncertainty).toBeCloseTo(0.1875, 12);
  });
  it('tells the hopeful, the gloomy, the bold and the timid apart', () => {
    const times = (n: number, ...one: readonly (readonly [number, boolean])[]): readonly Judged[] =>
      said(...Array.from({ length: n }, () => one).flat());
    expect(verdictOf(times(2, [90, true]))).toBe('too-few');
    expect(verdictOf(times(5, [90, true], [90, false]))).toBe('too-hopeful');
    expect(verdictOf(times(5, [10, true], [10, false]))).toBe('too-gloomy');
    expect(verdictOf(times(3, [95, true], [95, false], [5, true], [5, false]))).toBe('too-sure');
    expect(verdictOf(times(5, [60, true], [40, false]))).toBe('too-timid');
    expect(
      verdictOf(
        times(2, [80, true], [80, true], [80, true], [80, false], [20, false], [20, false], [20, false], [20, true]),
      ),
    ).toBe('fair');
  });
  it('has words for each verdict', () => {
    for (const verdict of ['too-few', 'too-sure', 'too-timid', 'too-hopeful', 'too-gloomy', 'fair'])
      expect(english).toHaveProperty([`calibration.verdict.${verdict}`]);
  });
});
