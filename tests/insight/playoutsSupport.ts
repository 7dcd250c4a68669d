/** The same game told twice: as the rules play it, and as the rows of numbers have it. The two must not differ in one bit. */
import { moveNames, outcomes } from '../../src/insight/playouts/compiled';
import { playEpisode } from '../../src/insight/playouts/episode';
import { gaugeNames, readGauges } from '../../src/insight/playouts/gauges';
import type { Kernel } from '../../src/insight/playouts/kernel';
import { type PlayoutSpec, planOf, type SeatPlan } from '../../src/insight/playouts/spec';
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
import type { Beat, Level } from '../../src/sim/level';
import { bitsOf, foldText } from '../../src/sim/random';
import { startWorld } from '../../src/sim/start';
import { isOpen, isOver, openBeat, optionsOf } from '../../src/sim/table';
import { takeCommand } from '../../src/sim/take';
import { playBeat } from '../../src/sim/turn';
import type { World } from '../../src/sim/world';

/** Any open option, on the die that the playouts throw for it. */
const blindOption = (world: World, beat: Beat, seat: CountryId, luck: number): string | undefined => {
  const open = optionsOf(beat, seat).filter((option) => isOpen(world, option));
  const key = foldText([world.level.id, beat.id, 'blind', seat].join('\u001f'));
  return open[bitsOf(luck, key) % Math.max(1, open.length)]?.id;
};

const wished = (world: World, beat: Beat, seat: CountryId, plan: SeatPlan, luck: number): string | undefined => {
  if (plan === 'rule') return undefined;
  if (plan === 'blind') return blindOption(world, beat, seat, luck);
  const option = optionsOf(beat, seat).find((one) => one.id === plan[beat.id]?.option);
  return option && isOpen(world, option) ? option.id : undefined;
};

/** Soundings are commands, as a player gives them; what is refused is left out. */
const sounded = (world: World, beat: Beat, seat: CountryId, plan: SeatPlan): World => {
  const soundings = typeof plan === 'object' ? (plan[beat.id]?.soundings ?? []) : [];
  return soundings.reduce((next, sounding) => {
    const taken = takeCommand(next, { do: 'sound', by: seat, sounding });
    return taken.ok ? taken.world : next;
  }, world);
};

/** One game by the rules alone, with the seats of a spec. */
export const playedBySim = (level: Level, spec: PlayoutSpec, seed: number): World => {
  const named = level.countries.map(({ id }) => id).filter((id) => spec.seats[id] !== undefined);
  const seats = Object.fromEntries(named.map((id) => [id, 'person'] as const));
  const mandates = Object.fromEntries(named.map((id) => [id, 'any']));
  let world: World = { ...startWorld(level, { seed, reading: spec.reading, seats }), mandates };
  for (let beat = openBeat(world); beat && !isOver(world); beat = openBeat(world)) {
    const open = beat;
    for (const seat of named) world = sounded(world, open, seat, spec.seats[seat] ?? 'rule');
    const sealed = named.flatMap((seat) => {
      const option = wished(world, open, seat, spec.seats[seat] ?? 'rule', spec.luck ?? seed);
      return option === undefined || !open.options[seat] ? [] : [[seat, { option }] as const];
    });
    world = playBeat({ ...world, sealed: Object.fromEntries(sealed) });
  }
  return world;
};

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
