/** The same game told twice: as the rules play it, and as the rows of numbers have it. The two must not differ in one bit. */
import { moveNames, outcomes } from '../../src/insight/playouts/compiled';
import { playEpisode } from '../../src/insight/playouts/episode';
import { gaugeNames, readGauges } from '../../src/insight/playouts/gauges';
import type { Kernel } from '../../src/insight/playouts/kernel';
import { type PlayoutSpec, planOf } from '../../src/insight/playouts/spec';
import {
  ACCEPTS,
  ATTACKED,
  CONCESSION,
  ENDING,
  OUTCOME,
  PROGRESS,
  TENSION,
  TRUST,
} from '../../src/insight/playouts/state';
import type { CountryId } from '../../src/sim/act';
import { gaugesOf } from '../../src/sim/gauges';
import type { Level } from '../../src/sim/level';
import type { World } from '../../src/sim/world';

const byCountry = <Value>(level: Level, value: (id: CountryId, n: number) => Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(level.countries.map(({ id }, n) => [id, value(id, n)]));

/** All that a playout may be asked for, from a World. */
export const seenInSim = (world: World) => ({
  ending: world.ending,
  outcome: world.outcome,
  crisis: [world.trust, world.tension, world.crisis.concession, world.crisis.progress],
  flags: [world.crisis.victimAccepts, world.crisis.attacked],
  beats: world.level.beats.flatMap((beat) => {
    const past = world.past.find((one) => one.beat === beat.id);
    if (!past) return [];
    const chosen = world.level.countries.flatMap(({ id }) =>
      past.decisions.filter(({ country }) => country === id).map(({ option }) => [id, option]),
    );
    return [[beat.id, Object.fromEntries(chosen), past.answer?.move, past.trust, past.tension]];
  }),
  nations: byCountry(world.level, (id) => {
    const nation = world.nations[id];
    return [nation?.means, nation?.support, nation?.influence, nation?.delivered ?? 0, nation?.grant, nation?.claims];
  }),
  beliefs: [...world.level.countries.map(({ id }) => id), world.level.challenger.id].map((observer) =>
    byCountry(world.level, (id) => {
      const seen = world.beliefs[observer]?.[id];
      return [seen?.kept ?? 0, seen?.failed ?? 0];
    }),
  ),
  ledger: world.ledger.map(({ by, strength, end, onlyIf }) => [by, strength, end, onlyIf]),
  gauges: byCountry(world.level, (id) => {
    const { values, tension } = gaugesOf(world, id);
    return gaugeNames.map((name) => (name === 'tension' ? tension : values[name]));
  }),
});

const ends = ['open', 'kept', 'partly-kept', 'broken', 'forgotten'];

const optionIn = (k: Kernel, at: number, n: number): string => {
  const beat = k.compiled.beats[at];
  const chosen = k.state.chosen[at * k.compiled.countries.length + n] ?? -1;
  return chosen < 0 ? '' : (beat?.options[(beat.first[n] ?? 0) + chosen]?.id ?? '');
};

/** The beats that were played: the option each country chose in them, the challenger's move, trust and tension. */
const beatsIn = (k: Kernel) =>
  k.compiled.beats.flatMap(({ at, beat, deciders }) => {
    const chosen = deciders.map((n) => [k.compiled.level.countries[n]?.id, optionIn(k, at, n)]);
    if (chosen.every(([, option]) => option === '')) return [];
    const move = moveNames[k.state.moves[at] ?? 0];
    return [[beat.id, Object.fromEntries(chosen), move, k.state.trusts[at], k.state.tensions[at]]];
  });

/** The same from the rows of numbers. */
export const seenInKernel = (k: Kernel) => {
  const { state, compiled } = k;
  const { level, countries } = compiled;
  const row = new Float64Array(gaugeNames.length);
  const cell = (observer: number, n: number): number => observer * countries.length + n;
  return {
    ending: compiled.endings[state.facts[ENDING] ?? -1]?.id,
    outcome: outcomes[state.facts[OUTCOME] ?? 0],
    crisis: [state.main[TRUST], state.main[TENSION], state.main[CONCESSION], state.facts[PROGRESS]],
    flags: [state.facts[ACCEPTS] === 1, state.facts[ATTACKED] === 1],
    beats: beatsIn(k),
    nations: byCountry(level, (_, n) => [
      ...[state.means[n], state.support[n], state.influence[n], state.delivered[n], state.grant[n]],
      state.claims[n] === 1,
    ]),
    beliefs: [...countries, undefined].map((__, observer) =>
      byCountry(level, (_, n) => [state.kept[cell(observer, n)], state.failed[cell(observer, n)]]),
    ),
    ledger: Array.from(state.order.subarray(0, state.facts[7]), (promise) => [
      level.countries[state.by[promise] ?? 0]?.id,
      state.strength[promise],
      ends[state.end[promise] ?? 0],
      level.countries[state.condition[promise] ?? -1]?.id,
    ]),
    gauges: byCountry(level, (_, n) => {
      readGauges(k, n, row);
      return Array.from(row);
    }),
  };
};

/** One playout over numbers, told. */
export const playedByKernel = (k: Kernel, spec: PlayoutSpec, seed: number): ReturnType<typeof seenInKernel> => {
  playEpisode(k, planOf(k.compiled, spec), seed);
  return seenInKernel(k);
};
