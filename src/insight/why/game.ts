/** A finished game opened again: what persons did in each beat, and the World as each beat began. */
import type { CountryId } from '../../sim/act';
import type { Command, Sounding } from '../../sim/command';
import { refusalOf } from '../../sim/refusal';
import { startWorld } from '../../sim/start';
import { isOver, openBeat } from '../../sim/table';
import { playToPersons, takeCommand } from '../../sim/take';
import { playBeat } from '../../sim/turn';
import type { World } from '../../sim/world';

/** A World that is over (or at rest), and all commands that led to it. */
export interface Game {
  readonly world: World;
  readonly log: readonly Command[];
}

/** What persons did in one beat: their soundings in order, then what each sealed. */
export interface Deeds {
  readonly soundings: readonly { readonly by: CountryId; readonly sounding: Sounding }[];
  readonly sealed: World['sealed'];
}

export interface OpenedGame {
  readonly game: Game;
  /** By beat id; a beat in which no person did anything is absent. */
  readonly deeds: ReadonlyMap<string, Deeds>;
  /** The World as each beat began, before any sounding in it; by beat id, in the order of play. */
  readonly before: ReadonlyMap<string, World>;
}

const nothing: Deeds = { soundings: [], sealed: {} };

/** The first World of a game, with its mandates, before the first sounding. */
export const firstWorld = ({ world }: Game, level = world.level): World => ({
  ...startWorld(level, { seed: world.seed, reading: world.reading, seats: world.seats }),
  mandates: world.mandates,
});

/** Which beat each command of the log belongs to is known only by playing it. */
const deedsOf = (game: Game): ReadonlyMap<string, Deeds> => {
  const deeds = new Map<string, Deeds>();
  let world = playToPersons(firstWorld(game));
  for (const command of game.log.filter((one) => one.do !== 'take-mandate')) {
    const taken = takeCommand(world, command);
    if (!taken.ok) break;
    note(deeds, openBeat(world)?.id ?? '', command);
    world = taken.world;
  }
  return deeds;
};

const note = (deeds: Map<string, Deeds>, beat: string, command: Command): void => {
  const before = deeds.get(beat) ?? nothing;
  const { by } = command;
  if (command.do === 'sound')
    deeds.set(beat, { ...before, soundings: [...before.soundings, { by, sounding: command.sounding }] });
  if (command.do === 'decide')
    deeds.set(beat, { ...before, sealed: { ...before.sealed, [by]: { option: command.option } } });
};

/** The soundings made and the options sealed; undefined if a sounding could not be made, as when influence was spent before. */
export const withDeeds = (world: World, deeds: Deeds = nothing): World | undefined => {
  let next: World | undefined = world;
  for (const { by, sounding } of deeds.soundings) next = next && withSounding(next, by, sounding);
  return next && { ...next, sealed: openSeals(next, deeds.sealed) };
};

export const withSounding = (world: World, by: CountryId, sounding: Sounding): World | undefined => {
  const taken = takeCommand(world, { do: 'sound', by, sounding });
  return taken.ok ? taken.world : undefined;
};

/** An option that is closed in this World cannot be sealed in it; the cabinet then decides. */
const openSeals = (world: World, sealed: World['sealed']): World['sealed'] =>
  Object.fromEntries(Object.entries(sealed).filter(([by, { option }]) => !refuses(world, by, option)));

const refuses = (world: World, by: CountryId, option: string): boolean =>
  refusalOf({ ...world, sealed: {} }, { do: 'decide', by, option }) !== undefined;

/** Play the beats from `world` on, as the persons played them, until `isEnd` or the end. */
export const playOn = (
  from: World,
  deeds: ReadonlyMap<string, Deeds>,
  visit: (world: World, beat: string) => boolean,
): World | undefined => {
  let world: World | undefined = from;
  while (world && !isOver(world)) {
    const beat: string = openBeat(world)?.id ?? '';
    if (visit(world, beat)) return world;
    const ready: World | undefined = withDeeds(world, deeds.get(beat));
    world = ready && playBeat(ready);
  }
  return world;
};

/** Open a game once; every question about it then starts from here. */
export const openGame = (game: Game): OpenedGame => {
  const deeds = deedsOf(game);
  const before = new Map<string, World>();
  playOn(firstWorld(game), deeds, (world, beat) => {
    before.set(beat, world);
    return false;
  });
  return { game, deeds, before };
};
