import { describe, expect, test } from 'vitest';
import { debriefModelOf } from '../../src/view/model/debrief';
import { asInHistory, munich, seats, seeds, toldOf, toldOfEnding } from './debriefRuns';

describe('this run beside history', () => {
  const pages = seats.flatMap((seat) =>
    seeds.map((seed) => {
      const told = toldOf({ seat, seed });
      return { told, past: debriefModelOf(told).past };
    }),
  );
  test('every beat of either road is there once, in the order of the days', () => {
    for (const { told, past } of pages) {
      const met = new Set([...told.world.past.map(({ beat }) => beat), ...Object.keys(munich.history.FRA ?? {})]);
      expect(past.beats.map(({ id }) => id)).toEqual(munich.beats.map(({ id }) => id).filter((id) => met.has(id)));
    }
  });
  test('same and different are told by the options themselves', () => {
    for (const { told, past } of pages) {
      for (const { id, all } of past.beats) {
        const done = told.world.past.find(({ beat }) => beat === id)?.decisions ?? [];
        for (const { country, match } of all) {
          const here = done.find((one) => one.country === country)?.option;
          const then = munich.history[country]?.[id];
          expect(match).toBe(here && then ? (here === then ? 'same' : 'different') : 'untold');
        }
      }
    }
  });
  test('a match has a sign and a word of its own', () => {
    const all = pages.flatMap(({ past }) => past.beats.flatMap((beat) => beat.all));
    for (const key of ['matchIcon', 'matchText'] as const) {
      const byMatch = new Map(all.map((pair) => [pair.match, pair[key]]));
      expect(new Set(byMatch.values()).size).toBe(3);
    }
  });
  test('the paths part where a government first did otherwise, and nowhere before', () => {
    for (const { past } of pages) {
      const first = past.beats.find(({ met, all }) => met !== 'both' || all.some(({ match }) => match === 'different'));
      expect(past.parting.beat).toBe(first?.id);
      expect(past.beats.filter(({ isParting }) => isParting).map(({ id }) => id)).toEqual(first ? [first.id] : []);
    }
  });
  test('a player who leaves history first is told so by name', () => {
    const { past } = debriefModelOf(toldOf({ seat: 'GBR', options: { weekend: 'guarantee' } }));
    expect(past.parting.beat).toBe('weekend');
    expect(past.parting.text).toContain('In this run Great Britain');
  });
  test('a run that keeps to every recorded deed never leaves history’s road', () => {
    const told = asInHistory;
    const past = told.world.past.map((beat) => ({
      ...beat,
      decisions: beat.decisions.map((one) => ({
        ...one,
        option: munich.history[one.country]?.[beat.beat] ?? one.option,
      })),
    }));
    const { parting } = debriefModelOf({ ...told, world: { ...told.world, past } }).past;
    expect(parting.beat).toBeUndefined();
    expect(parting.title).not.toBe('');
  });
  test('the two roads end as they ended', () => {
    const { ends } = debriefModelOf(asInHistory).past;
    expect(ends.history).toEqual(ends.here);
    const { ends: other } = debriefModelOf(toldOfEnding(({ ending }) => ending !== 'four-powers')).past;
    expect(other.history?.headline).not.toBe(other.here.headline);
  });
});

describe('the ledger as links', () => {
  const chains = seeds.map((seed) => {
    const told = toldOf({ seed });
    return { told, ledger: debriefModelOf(told).past.ledger };
  });
  test('every promise is one link, in the row of its end', () => {
    for (const { told, ledger } of chains) {
      const links = ledger.rows.flatMap(({ promises }) => promises.map(({ id }) => id));
      expect([...links].sort()).toEqual(told.world.ledger.map(({ id }) => id).sort());
      for (const { end, promises } of ledger.rows) expect(promises.every((promise) => promise.end === end)).toBe(true);
    }
  });
  test('the number in words is the number of links, also where there is none', () => {
    for (const { ledger } of chains) {
      expect(ledger.rows.slice(0, 4).map(({ end }) => end)).toEqual(['kept', 'partly-kept', 'broken', 'forgotten']);
      for (const { count, label, promises } of ledger.rows) {
        expect(count).toBe(promises.length);
        expect(ledger.text).toContain(`${count} ${label}`);
      }
    }
  });
  test('where nothing fell due only the open ones are told, and that they are', () => {
    const told = toldOf();
    const ledger = told.world.ledger.map((promise) => ({ ...promise, end: 'open' as const }));
    const { rows, text } = debriefModelOf({ ...told, world: { ...told.world, ledger } }).past.ledger;
    expect(rows.map(({ end, count }) => [end, count])).toEqual([['open', ledger.length]]);
    expect(text).toBe(`${ledger.length} promises, and none of them fell due here: all stand open.`);
  });
  test('each end has a sign of its own', () => {
    const icons = chains.flatMap(({ ledger }) => ledger.rows.map(({ end, icon }) => `${end} ${icon}`));
    const pairs = [...new Set(icons)];
    expect(new Set(pairs.map((pair) => pair.split(' ')[1])).size).toBe(pairs.length);
  });
});
