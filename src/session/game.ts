/** What can be asked of a running game, and how one command carries it on. */
import { type Assignment, isPastStop } from '../record/assignment';
import { commandsOfPast } from '../record/pastSelf';
import { checksumOf } from '../sim/checksum';
import type { Command, Refusal } from '../sim/command';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { isOver, openBeat } from '../sim/table';
import { beforeAnswer, takeCommand, waitingIn } from '../sim/take';
import type { World } from '../sim/world';
import type { Game, SessionEvent } from './types';

/** What a new game is made from. */
export type Opening = Omit<Extract<SessionEvent, { type: 'begin' }>, 'type'>;

export const startGame = (level: Level, { seat, reading, seed, run }: Opening): Game => {
  const world = startWorld(level, { seed, reading, seats: { [seat]: 'person' } });
  return { run, seat, world, before: world, log: [], happenings: [] };
};

/** As it was set: its dice and its reading, whatever the opening says. */
export const startAssigned = (level: Level, opening: Opening, assignment: Assignment): Game => {
  const { seed, reading } = assignment;
  return { ...startGame(level, { ...opening, seed, reading }), assignment };
};

export type Carried = { readonly ok: true; readonly game: Game } | { readonly ok: false; readonly refusal: Refusal };

const engine = { startWorld, takeCommand, checksumOf };

/** The game after a command; the log grows by exactly that command and by what a past self does upon it, or not at all. */
export const carryOn = (game: Game, command: Command): Carried => {
  const taken = takeCommand(game.world, command);
  if (!taken.ok) return taken;
  const next = { ...advanced(game, command, taken.world), happenings: taken.happenings };
  return { ok: true, game: { ...withPastDone(next), before: game.world } };
};

/** While nobody but past selves is waited for, they do what they did then. */
export function withPastDone(start: Game): Game {
  const pasts = [...(start.past ? [start.past] : []), ...(start.others ?? [])];
  const seats = pasts.map(({ seat }) => seat);
  let game = start;
  while (isWaitingOnlyFor(game, seats)) {
    const before = game;
    for (const past of pasts)
      for (const command of commandsOfPast(game.world, past, engine)) game = withCommand(game, command);
    if (game === before) break;
  }
  return game;
}

const isWaitingOnlyFor = ({ world }: Game, seats: readonly string[]): boolean => {
  const waiting = waitingIn(world);
  return waiting.length > 0 && waiting.every((id) => seats.includes(id));
};

function withCommand(game: Game, command: Command): Game {
  const taken = takeCommand(game.world, command);
  if (!taken.ok) return game;
  return {
    ...advanced(game, command, taken.world),
    happenings: [...game.happenings, ...taken.happenings],
  };
}

/** A command longer; where it played a beat out, also with what was decided and not yet answered. */
function advanced(game: Game, command: Command, world: World): Game {
  const next = { ...game, world, log: [...game.log, command] };
  return isBeatPlayed(game.world, world) ? withUnanswered(next, game.world, command) : next;
}

/** @param before the world in which the command that played the last beat out was done */
export function withUnanswered({ unanswered: _last, ...game }: Game, before: World, command: Command): Game {
  const unanswered = beforeAnswer(before, command);
  return { ...game, ...(unanswered && { unanswered }) };
}

export const isPlayable = (level: Level, seat: string): boolean =>
  level.countries.some(({ id, playable }) => id === seat && playable !== undefined);

/** A seat that is free here: any that a person can hold, or one of those that were set. */
export const isOffered = (level: Level, seat: string, assignment: Assignment | undefined): boolean =>
  isPlayable(level, seat) && (!assignment || assignment.seats.includes(seat));

/** Has it come to the end that a teacher set? */
export const isStopped = ({ world, assignment }: Game): boolean =>
  assignment !== undefined && isPastStop(world, assignment);

export const isMandateTaken = ({ world, seat }: Game): boolean => world.mandates[seat] !== undefined;

export const isForecastMade = ({ world, seat }: Game): boolean =>
  world.forecasts.some(({ by, beat }) => by === seat && beat === openBeat(world)?.id);

export const isSealed = ({ world, seat }: Game): boolean => world.sealed[seat] !== undefined;

/** Did the command between these two worlds play a beat out? */
export const isBeatPlayed = (before: World, after: World): boolean => after.past.length > before.past.length;

/** Did the challenger answer the beat that was played last? */
export const hasAnswer = ({ world }: Game): boolean => world.past.at(-1)?.answer !== undefined;

export const isGameOver = ({ world }: Game): boolean => isOver(world);
