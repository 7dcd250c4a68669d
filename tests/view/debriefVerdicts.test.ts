import { describe, expect, test } from 'vitest';
import { gaugesOf, verdictOf } from '../../src/sim/gauges';
import type { Condition } from '../../src/sim/level';
import { startWorld } from '../../src/sim/start';
import { debriefModelOf } from '../../src/view/model/debrief';
import { wordsIn } from '../../src/words/languages';
import { asInHistory, munich, munichNotes, munichTexts, munichWords, seats, seeds, toldOf } from './debriefRuns';

const mandatesOf = (seat: string) => munich.countries.find(({ id }) => id === seat)?.playable?.mandates ?? [];

/** The line of a first mandate that asks for this alone, in a game that went as in history. */
function factLine(fact: Condition) {
  const countries = munich.countries.map((country) => {
    const [first, ...others] = country.playable?.mandates ?? [];
    if (country.id !== 'FRA' || !country.playable || !first) return country;
    return { ...country, playable: { ...country.playable, mandates: [{ ...first, judge: [{ fact }] }, ...others] } };
  });
  const first = mandatesOf('FRA')[0]?.id;
  const key = `mandate.FRA.${first}.fact`;
  const words = wordsIn('en', { en: { ...munichTexts, [key]: 'The army is called up.' } });
  const told = { ...asInHistory, words, world: { ...asInHistory.world, level: { ...munich, countries } } };
  return debriefModelOf(told).soWhat.mandates.find(({ id }) => id === first)?.lines[0];
}

describe('the run is judged as the rules judge it', () => {
  const judged = seats.flatMap((seat) =>
    seeds.slice(0, 4).map((seed) => {
      const told = toldOf({ seat, seed });
      return { told, seat, page: debriefModelOf(told).soWhat };
    }),
  );
  test('every mandate of the seat has the verdict of the rules, and yours comes first', () => {
    for (const { told, seat, page } of judged) {
      expect(page.mandates[0]?.isYours).toBe(true);
      expect(page.mandates[0]?.id).toBe(told.world.mandates[seat]);
      for (const mandate of mandatesOf(seat)) {
        expect(page.mandates.find(({ id }) => id === mandate.id)?.verdict).toBe(verdictOf(told.world, seat, mandate));
      }
    }
  });
  test('its lines hold or fall by the gauge and the mark they name', () => {
    for (const { told, seat, page } of judged) {
      const { values } = gaugesOf(told.world, seat);
      for (const { id, lines } of page.mandates) {
        const judge = mandatesOf(seat).find((one) => one.id === id)?.judge ?? [];
        expect(lines).toHaveLength(judge.length);
        judge.forEach((line, at) => {
          if ('fact' in line) return;
          expect([lines[at]?.by, lines[at]?.isMet]).toEqual([line.gauge, values[line.gauge] >= line.atLeast]);
          expect(lines[at]?.text).toContain(String(line.atLeast));
        });
      }
    }
  });
  test('what was to be done or agreed is told in its own sentence, with whether it came about', () => {
    const [beat = '', option = ''] = Object.entries(munich.history.FRA ?? {})[0] ?? [];
    const done: Condition = { is: 'chose', beat, country: 'FRA', option };
    expect(factLine(done)).toMatchObject({ label: 'The army is called up.', isMet: true, text: 'it came about' });
    expect(factLine({ not: done })).toMatchObject({ isMet: false, text: 'it did not come about' });
  });
  test('the three verdicts differ in word and sign', () => {
    const all = judged.flatMap(({ page }) => page.mandates);
    const faces = new Map(all.map(({ verdict, verdictText, icon }) => [verdict, `${verdictText} ${icon}`]));
    expect(new Set(faces.values()).size).toBe(faces.size);
  });
  test('gauges go from the first day to the last', () => {
    for (const { told, seat, page } of judged) {
      const start = gaugesOf(
        startWorld(munich, { seed: told.world.seed, reading: 'between', seats: { [seat]: 'person' } }),
        seat,
      );
      const end = gaugesOf(told.world, seat);
      for (const { name, start: from, end: to } of page.gauges) {
        expect([name, from, to]).toEqual(
          name === 'tension'
            ? ['tension', start.tension, end.tension]
            : [name, start.values[name as 'word'], end.values[name as 'word']],
        );
      }
    }
  });
  test('your word is told of every other country', () => {
    for (const { seat, page } of judged) {
      expect(page.words.map(({ country }) => country)).toEqual(
        munich.countries.map(({ id }) => id).filter((id) => id !== seat),
      );
    }
  });
});

describe('what historians dispute', () => {
  test('both readings of each dispute are told, with every change they make', () => {
    const { disputes } = debriefModelOf(toldOf()).soWhat;
    expect(disputes.map(({ id }) => id)).toEqual(munich.disputes);
    const told = disputes.flatMap(({ readings }) => readings);
    expect(told.map(({ id }) => id)).toEqual(munich.readings.map(({ id }) => id));
    for (const reading of munich.readings) {
      const changes = told.find(({ id }) => id === reading.id)?.changes ?? [];
      expect(changes).toHaveLength(reading.changes.length);
      reading.changes.forEach(({ value }, at) => {
        expect(changes[at]).toContain(`${value} instead of `.replace('-', '-'));
      });
    }
  });
  const under = new Map(
    ['between', ...munich.readings.map(({ id }) => id)].map((reading) => [
      reading,
      debriefModelOf(toldOf({ reading })).soWhat,
    ]),
  );
  test('exactly the reading that was played is marked, and none between them', () => {
    const marked = (reading: string) =>
      (under.get(reading)?.disputes ?? [])
        .flatMap(({ readings }) => readings)
        .filter(({ isInForce }) => isInForce)
        .map(({ id }) => id);
    expect(marked('between')).toEqual([]);
    for (const { id } of munich.readings) expect(marked(id)).toEqual([id]);
  });
  test('a change is measured against the level’s own judgement, also when a reading was in force', () => {
    const changesUnder = (reading: string) =>
      under.get(reading)?.disputes.flatMap(({ readings }) => readings.flatMap(({ changes }) => changes));
    expect(changesUnder('moscow-ready')).toEqual(changesUnder('between'));
  });
});

describe('where it comes from', () => {
  const { sources } = debriefModelOf(toldOf()).soWhat;
  test('every claim of the notes is shown, with all its sources', () => {
    expect(sources.claims.map(({ claim }) => claim)).toEqual(munichNotes.claims.map(({ claim }) => claim));
    sources.claims.forEach((claim, at) => {
      expect(claim.sources.map(({ ref, where }) => [ref, where])).toEqual(
        munichNotes.claims[at]?.sources.map(({ ref, where }) => [ref, where]),
      );
      expect(claim.sources.length).toBeGreaterThan(0);
    });
  });
  test('every source that a claim names is cited in full under its number', () => {
    for (const { ref, number } of sources.claims.flatMap((claim) => claim.sources)) {
      const citation = sources.citations[number - 1];
      expect(citation?.ref).toBe(ref);
      expect(citation?.text).toBe(munichNotes.sources[ref]);
    }
  });
  test('how sure it is stands in words', () => {
    const said = new Set(sources.claims.flatMap((claim) => claim.sources.map(({ status }) => status)));
    expect([...said].sort()).toEqual(['confirmed', 'contested', 'standard work']);
  });
  test('without notes the page says that it has none', () => {
    const { world, seat } = toldOf();
    const bare = debriefModelOf({ world, seat, words: munichWords }).soWhat.sources;
    expect(bare.claims).toEqual([]);
    expect(bare.none).toBeTruthy();
  });
});

test('one can play on from every other seat and under every other reading', () => {
  const { again } = debriefModelOf(toldOf({ seat: 'SUN', reading: 'berlin-set' })).soWhat;
  expect(again.seats.map(({ id }) => id)).toEqual(seats.filter((id) => id !== 'SUN'));
  expect(again.readings.map(({ id }) => id)).toEqual([
    'between',
    ...munich.readings.map(({ id }) => id).filter((id) => id !== 'berlin-set'),
  ]);
});
