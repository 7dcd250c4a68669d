import { describe, expect, it } from 'vitest';
import { type Reply, readAsk } from '../../src/insight/playouts/ask';
import { openDesk } from '../../src/insight/playouts/desk';
import { gaugeNames } from '../../src/insight/playouts/gauges';
import { isDone, type PlayoutResult, resultOf, runSome, startJob, startPlayouts } from '../../src/insight/playouts/job';
import { playedByRules } from '../../src/insight/playouts/rules';
import { type PlayoutSpec, specProblem } from '../../src/insight/playouts/spec';
import { gaugesOf } from '../../src/sim/gauges';
import { BETWEEN } from '../../src/sim/start';
import type { World } from '../../src/sim/world';
import { munich, playableIn } from '../sim/support';

const byRule = (from: number, count: number): PlayoutSpec => ({ reading: BETWEEN, seats: {}, seeds: { from, count } });

const finished = (spec: PlayoutSpec, slice = 1000): PlayoutResult => {
  const job = startPlayouts(munich, spec);
  while (!runSome(job, slice));
  return resultOf(job);
};

const countOf = (worlds: readonly World[]): Readonly<Record<string, number>> => {
  const endings: Record<string, number> = {};
  for (const { ending = '' } of worlds) endings[ending] = (endings[ending] ?? 0) + 1;
  return endings;
};

describe('a job of playouts', { timeout: 120_000 }, () => {
  const spec = byRule(300, 150);
  const worlds = Array.from({ length: 150 }, (_, n) => playedByRules(munich, spec, 300 + n));

  it('counts the endings that the rules reach on the same seeds', () => {
    expect(finished(spec).endings).toEqual(countOf(worlds));
  });

  it('tells the mean and the spread of every gauge of every seat as the worlds themselves do', () => {
    const { gauges } = finished(spec);
    for (const seat of playableIn(munich)) {
      for (const name of gaugeNames) {
        const values = worlds
          .map((world) => gaugesOf(world, seat))
          .map((one) => (name === 'tension' ? one.tension : one.values[name]))
          .sort((a, b) => a - b);
        const told = gauges[seat]?.[name];
        const at = (share: number): number | undefined => values[Math.ceil(share * values.length) - 1];
        expect(told?.mean, `${seat} ${name}`).toBeCloseTo(values.reduce((a, b) => a + b) / values.length, 9);
        expect(told?.quantiles, `${seat} ${name}`).toEqual([0.05, 0.25, 0.5, 0.75, 0.95].map(at));
      }
    }
  });

  it('comes to the same in one go, in slices of seven, or on a desk that has worked before', () => {
    const whole = finished(spec);
    expect(finished(spec, 7)).toEqual(whole);
    const first = startPlayouts(munich, byRule(0, 400));
    runSome(first, 400);
    const second = startJob(first.player, spec);
    runSome(second, 150);
    expect(resultOf(second)).toEqual(whole);
  });

  it('plays no more than it is asked to, and tells how far it has come', () => {
    const job = startPlayouts(munich, spec);
    expect([runSome(job, 60), resultOf(job).done, isDone(job)]).toEqual([false, 60, false]);
    expect(Object.values(resultOf(job).endings).reduce((a, b) => a + b)).toBe(60);
    expect([runSome(job, 1000), resultOf(job).done, resultOf(job).of]).toEqual([true, 150, 150]);
  });

  it('takes seeds at any distance', () => {
    const far = finished({ ...spec, seeds: { from: -5, step: 7919, count: 40 } });
    expect(far.endings).toEqual(
      countOf(Array.from({ length: 40 }, (_, n) => playedByRules(munich, spec, -5 + n * 7919))),
    );
  });
});

const faulty: readonly (readonly [string, PlayoutSpec, string])[] = [
  ['a reading nobody holds', { ...byRule(0, 1), reading: 'whig' }, 'unknown-reading'],
  ['no seed at all', byRule(0, 0), 'bad-seeds'],
  ['half a seed', byRule(0.5, 3), 'bad-seeds'],
  ['a country that is not at the table', { ...byRule(0, 1), seats: { XXX: 'rule' } }, 'unknown-seat'],
  ['a day that is not decided on', { ...byRule(0, 1), seats: { FRA: { easter: {} } } }, 'unknown-beat'],
  ['a choice nobody had', { ...byRule(0, 1), seats: { FRA: { weekend: { option: 'sulk' } } } }, 'unknown-option'],
  [
    'a word with oneself',
    { ...byRule(0, 1), seats: { FRA: { weekend: { soundings: [{ how: 'assure', to: 'FRA' }] } } } },
    'unknown-sounding',
  ],
];

describe('what cannot be played out', () => {
  it.each(faulty)('%s is refused by name', (_, spec, code) => {
    expect(specProblem(munich, spec)).toBe(code);
    expect(() => startPlayouts(munich, spec)).toThrow(code);
  });
});

/** A desk whose work is done only when the test says so. */
const deskOf = () => {
  const told: Reply[] = [];
  const work: (() => void)[] = [];
  const { take } = openDesk(
    (reply) => told.push(reply),
    (next) => work.push(next),
  );
  const once = (): void => work.shift()?.();
  return { told, take, once, all: () => work.length > 0 && Array.from({ length: 200 }, once) };
};

const ask = (id: string, spec: PlayoutSpec): unknown => ({ ask: 'playouts', id, level: munich, spec });

describe('the desk beside the page', () => {
  it('tells how far it is after each slice, and at last what the playouts came to', () => {
    const { told, take, all } = deskOf();
    take(ask('a', byRule(0, 1200)));
    expect(told).toEqual([]);
    all();
    expect(told.map((one) => one.tell)).toEqual(['progress', 'progress', 'progress', 'done']);
    expect(told.at(-1)).toEqual({ tell: 'done', id: 'a', result: finished(byRule(0, 1200)) });
  });

  it('stops what is cancelled, with what it has so far, and goes on with the rest', () => {
    const { told, take, once, all } = deskOf();
    take(ask('a', byRule(0, 5000)));
    take(ask('b', byRule(0, 600)));
    once();
    take({ ask: 'cancel', id: 'a' });
    all();
    expect(told.filter((one) => one.id === 'a').map((one) => one.tell)).toEqual(['progress', 'cancelled']);
    expect(told.at(-1)).toMatchObject({ tell: 'done', id: 'b', result: { done: 600 } });
  });

  it('does not mind being told to stop what it never began', () => {
    const { told, take } = deskOf();
    take({ ask: 'cancel', id: 'z' });
    expect(told).toEqual([]);
  });

  it('does not begin twice under one name', () => {
    const { told, take } = deskOf();
    take(ask('a', byRule(0, 5)));
    take(ask('a', byRule(0, 5)));
    expect(told).toEqual([{ tell: 'refused', id: 'a', code: 'asked-already' }]);
  });

  const spoilt: readonly (readonly [unknown, string, string])[] = [
    [undefined, '', 'not-an-ask'],
    ['playouts', '', 'not-an-ask'],
    [[], '', 'not-an-ask'],
    [{ ask: 'tea', id: 'a' }, '', 'not-an-ask'],
    [{ ask: 'playouts' }, '', 'no-id'],
    [{ ask: 'cancel', id: 7 }, '', 'no-id'],
    [{ ask: 'playouts', id: 'a', spec: byRule(0, 1) }, 'a', 'not-a-level'],
    [{ ask: 'playouts', id: 'a', level: { id: 'x' }, spec: byRule(0, 1) }, 'a', 'not-a-level'],
    [{ ask: 'playouts', id: 'a', level: munich }, 'a', 'not-a-spec'],
    [
      { ask: 'playouts', id: 'a', level: munich, spec: { ...byRule(0, 1), seats: { FRA: 'brave' } } },
      'a',
      'not-a-spec',
    ],
    [ask('a', { ...byRule(0, 1), reading: 'whig' }), 'a', 'unknown-reading'],
    [{ ...(ask('a', byRule(0, 1)) as object), level: { ...munich, countries: [{}] } }, 'a', 'not-a-level'],
    [{ ...(ask('a', byRule(0, 1)) as object), level: { ...munich, beats: [{ options: 3 }] } }, 'a', 'not-a-level'],
  ];
  it.each(spoilt)('answers a spoilt message with what is wrong with it (%#)', (message, id, code) => {
    const { told, take, all } = deskOf();
    take(message);
    all();
    expect(told).toEqual([{ tell: 'refused', id, code }]);
  });

  it('reads an ask that is whole', () => {
    expect(readAsk(ask('a', byRule(0, 1)))).toMatchObject({ ok: true, ask: { ask: 'playouts', id: 'a' } });
  });
});
