/** Playouts by the rules themselves, command by command: slower, and never behind what the rules know. */
import type { CountryId } from '../../sim/act';
import { gaugesOf } from '../../sim/gauges';
import type { Beat, Level } from '../../sim/level';
import { bitsOf } from '../../sim/random';
import { startWorld } from '../../sim/start';
import { holds, isOpen, isOver, openBeat, optionsOf } from '../../sim/table';
import { takeCommand } from '../../sim/take';
import { playBeat } from '../../sim/turn';
import type { World } from '../../sim/world';
import { outcomes } from './compiled';
import { gaugeNames } from './gauges';
import { blindKey } from './numbers';
import type { Player } from './player';
import type { PlayoutSpec, SeatPlan } from './spec';

export const playerByRules = (file: Level, reading: string): Player => {
  const first = startWorld(file, { seed: 0, reading, seats: {} });
  const { level } = first;
  const endings = [...level.endings.map(({ id }) => id), ...outcomes.flatMap((outcome) => outcome ?? [])];
  let world = first;
  return {
    level,
    reading,
    endings,
    isFast: false,
    ready: (spec) => (seed) => {
      world = playedByRules(file, { ...spec, reading }, seed);
    },
    ending: () => endings.indexOf(world.ending ?? ''),
    gauges: (seat, row) => {
      const { values, tension } = gaugesOf(world, level.countries[seat]?.id ?? '');
      for (const [n, name] of gaugeNames.entries()) row[n] = name === 'tension' ? tension : values[name];
    },
    chosen: (beat, country) =>
      world.past.find((one) => one.beat === beat)?.decisions.find((one) => one.country === country)?.option ||
      undefined,
    isSo: (fact) => holds(world, fact),
  };
};

/** One game, with the seats of a spec. Who is not named, and who has nothing planned that is open, chooses as its cabinet would. */
export const playedByRules = (level: Level, spec: PlayoutSpec, seed: number): World => {
  const named = level.countries.map(({ id }) => id).filter((id) => spec.seats[id] !== undefined);
  const seats = Object.fromEntries(named.map((id) => [id, 'person'] as const));
  const mandates = Object.fromEntries(named.map((id) => [id, 'any']));
  let world: World = { ...startWorld(level, { seed, reading: spec.reading, seats }), mandates };
  for (let beat = openBeat(world); beat && !isOver(world); beat = openBeat(world)) {
    const sounded = named.reduce((next, seat) => withSoundings(next, seat, spec.seats[seat] ?? 'rule'), world);
    world = playBeat({ ...sounded, sealed: sealedIn(sounded, beat, spec, seed) });
  }
  return world;
};

/** Soundings are commands, as a player gives them; what is refused is left out. */
const withSoundings = (world: World, seat: CountryId, plan: SeatPlan): World => {
  const soundings = typeof plan === 'object' ? (plan[openBeat(world)?.id ?? '']?.soundings ?? []) : [];
  return soundings.reduce((next, sounding) => {
    const taken = takeCommand(next, { do: 'sound', by: seat, sounding });
    return taken.ok ? taken.world : next;
  }, world);
};

const sealedIn = (world: World, beat: Beat, { seats, luck }: PlayoutSpec, seed: number): World['sealed'] =>
  Object.fromEntries(
    Object.entries(seats).flatMap(([seat, plan]) => {
      const option = beat.options[seat] && wishIn(world, beat, seat, plan, luck ?? seed);
      return option === undefined ? [] : [[seat, { option }] as const];
    }),
  );

const wishIn = (world: World, beat: Beat, seat: CountryId, plan: SeatPlan, luck: number): string | undefined => {
  if (plan === 'rule') return undefined;
  const open = optionsOf(beat, seat).filter((option) => isOpen(world, option));
  if (plan === 'blind') return open[bitsOf(luck, blindKey(world.level, beat, seat)) % Math.max(1, open.length)]?.id;
  const { option, otherwise } = plan[beat.id] ?? {};
  return [option, otherwise].find((wish) => open.some(({ id }) => id === wish));
};
