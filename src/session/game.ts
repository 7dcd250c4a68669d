/** What can be asked of a running game, and how one command carries it on. */
import type { Command, Refusal } from '../sim/command';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { isOver, openBeat } from '../sim/table';
import { takeCommand } from '../sim/take';
import type { World } from '../sim/world';
import type { Game, SessionEvent } from './types';

/** What a new game is made from. */
export type Opening = Omit<Extract<SessionEvent, { type: 'begin' }>, 'type'>;

export const startGame = (level: Level, { seat, reading, seed, run }: Opening): Game => {
  const world = startWorld(level, { seed, reading, seats: { [seat]: 'person' } });
  return { run, seat, world, before: world, log: [], happenings: [] };
};

export type Carried = { readonly ok: true; readonly game: Game } | { readonly ok: false; readonly refusal: Refusal };

/** The game after a command; the log grows by exactly that command, or not at all. */
export const carryOn = (game: Game, command: Command): Carried => {
  const taken = takeCommand(game.world, command);
  if (!taken.ok) return taken;
  const { world, happenings } = taken;
  return { ok: true, game: { ...game, world, before: game.world, log: [...game.log, command], happenings } };
};

export const isPlayable = (level: Level, seat: string): boolean =>
  level.countries.some(({ id, playable }) => id === seat && playable !== undefined);

export const isMandateTaken = ({ world, seat }: Game): boolean => world.mandates[seat] !== undefined;

export const isForecastMade = ({ world, seat }: Game): boolean =>
  world.forecasts.some(({ by, beat }) => by === seat && beat === openBeat(world)?.id);

export const isSealed = ({ world, seat }: Game): boolean => world.sealed[seat] !== undefined;

/** Did the command between these two worlds play a beat out? */
export const isBeatPlayed = (before: World, after: World): boolean => after.past.length > before.past.length;

/** Did the challenger answer the beat that was played last? */
export const hasAnswer = ({ world }: Game): boolean => world.past.at(-1)?.answer !== undefined;

export const isGameOver = ({ world }: Game): boolean => isOver(world);
