/** Games for the tests of the quiet room: the real episode, played by rules, by history's line, or at random. */
import { readdirSync, readFileSync } from 'node:fs';
import { readLevel } from '../../src/level/read';
import type { CountryId } from '../../src/sim/act';
import type { Command } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { weighAll } from '../../src/sim/minds/cabinet';
import { bitsOf } from '../../src/sim/random';
import { sightOf } from '../../src/sim/sight';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { isOver, openBeat } from '../../src/sim/table';
import { takeCommand, waitingIn } from '../../src/sim/take';
import type { Seat, World } from '../../src/sim/world';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const checked = (raw: unknown): Level => {
  const reading = readLevel(raw);
  if (!reading.ok) throw new Error(`level refused: ${JSON.stringify(reading.problems)}`);
  return reading.level;
};

export const levelOf = (id: string): Level => checked(read(`../../levels/${id}/level.json`));

export const munich: Level = levelOf('1938-munich');

/** Every folder with a year in its name. */
export const episodes: readonly Level[] = readdirSync(new URL('../../levels', import.meta.url))
  .filter((name) => /^\d{4}-/.test(name))
  .sort()
  .map(levelOf);

export const historicEnding = (level: Level): string => level.endings.find((ending) => ending.isHistory)?.id ?? '';

export const playableIn = (level: Level): readonly CountryId[] =>
  level.countries.filter((country) => country.playable).map((country) => country.id);

export const seatsOf = (...ids: readonly CountryId[]): Readonly<Record<CountryId, Seat>> =>
  Object.fromEntries(ids.map((id) => [id, 'person'] as const));

/** Do a command that must be allowed. */
export const take = (world: World, command: Command): World => {
  const taken = takeCommand(world, command);
  if (!taken.ok) throw new Error(`${JSON.stringify(command)} refused: ${taken.refusal.code}`);
  return taken.world;
};

/** A world in which each named seat is a person's and has its first mandate. */
export const openGame = (level: Level, seed: number, ...ids: readonly CountryId[]): World =>
  ids.reduce(
    (world, by) => take(world, { do: 'take-mandate', by, mandate: firstMandate(level, by) }),
    startWorld(level, { seed, reading: BETWEEN, seats: seatsOf(...ids) }),
  );

const firstMandate = (level: Level, id: CountryId): string =>
  level.countries.find((country) => country.id === id)?.playable?.mandates[0]?.id ?? '';

export type Chooser = (world: World, seat: CountryId) => readonly Command[];

/** Play on until it is over; `choose` gives the commands of a seat in the open beat, the last of which seals. */
export const playOut = (start: World, choose: Chooser): { readonly world: World; readonly log: readonly Command[] } => {
  let world = start;
  const log: Command[] = [];
  for (let n = 0; !isOver(world); n++) {
    if (n > 100) throw new Error(`endless game at ${openBeat(world)?.id}`);
    for (const seat of waitingIn(world)) {
      for (const command of choose(world, seat)) {
        world = take(world, command);
        log.push(command);
      }
    }
  }
  return { world, log };
};

/** What the seat's government did in history; where history never came, what its cabinet would have felt. */
export const asHistory: Chooser = (world, seat) => {
  const beat = openBeat(world);
  const option = beat && (world.level.history[seat]?.[beat.id] ?? weighAll(world, beat, seat)[0]?.option);
  return [{ do: 'decide', by: seat, option: option ?? '' }];
};

/** A random but repeatable player that sounds, forecasts and decides. */
export const atRandom =
  (luck: number): Chooser =>
  (world, seat) => {
    const pick = <T>(list: readonly T[], salt: number): T | undefined =>
      list[bitsOf(luck, world.at * 31 + salt) % Math.max(1, list.length)];
    const sight = sightOf(world, seat);
    const sounding = pick(
      sight.soundings.filter((one) => !one.refusal),
      1,
    );
    const choice = pick(
      sight.choices.filter((one) => !one.refusal),
      2,
    );
    const { price: _, refusal: __, ...asked } = sounding ?? { price: 0 };
    return [
      ...(sounding ? [{ do: 'sound', by: seat, sounding: asked } as Command] : []),
      { do: 'forecast', by: seat, percent: bitsOf(luck, world.at + 77) % 101 },
      { do: 'decide', by: seat, option: choice?.option ?? '' },
    ];
  };
