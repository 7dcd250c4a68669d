/** What persons did, beat by beat: to which beat a command belongs is known only by playing it. */
import type { CountryId } from '../sim/act';
import type { Command } from '../sim/command';
import type { Level } from '../sim/level';
import { weighAll } from '../sim/minds/cabinet';
import { openBeat } from '../sim/table';
import type { World } from '../sim/world';
import { type Engine, type GameRecord, type Parent, recordFormat } from './record';
import type { Replay } from './replay';

/** Commands by the beat they were given in, in the order of play. */
export type Deeds = ReadonlyMap<string, readonly Command[]>;

export type Replayed = Extract<Replay, { ok: true }>;

export function deedsOf({ first, steps }: Pick<Replayed, 'first' | 'steps'>): Deeds {
  const deeds = new Map<string, Command[]>();
  let world = first;
  for (const step of steps) {
    const beat = openBeat(world)?.id ?? '';
    deeds.set(beat, [...(deeds.get(beat) ?? []), step.command]);
    world = step.world;
  }
  return deeds;
}

/** A World, all that persons did to bring it about, and the marks on the way. */
export interface Played {
  readonly world: World;
  readonly log: readonly Command[];
  readonly marks: readonly string[];
}

export const opened = (world: World): Played => ({ world, log: [], marks: [] });

/** A replayed run as it stood before its command `n`, from 0. */
export function playedUntil({ first, steps, record }: Replayed, n: number): Played {
  const done = steps.slice(0, n);
  const grew = done.filter(({ world }, i) => world.past.length > (done[i - 1]?.world ?? first).past.length);
  return {
    world: done.at(-1)?.world ?? first,
    log: done.map(({ command }) => command),
    marks: record.marks.slice(0, grew.length),
  };
}

/** The game after a command; the same game where the command is refused. */
export function withCommand(game: Played, command: Command, engine: Engine): Played {
  const taken = engine.takeCommand(game.world, command);
  if (!taken.ok) return game;
  const { world } = taken;
  const isPlayed = world.past.length > game.world.past.length;
  const marks = isPlayed ? [...game.marks, engine.checksumOf(world)] : game.marks;
  return { world, log: [...game.log, command], marks };
}

/** The record of a game whose marks are known, so that it need not be played again for them. */
export const recordBy = ({ world, log, marks }: Played, engine: Engine, from?: Parent): GameRecord => ({
  format: recordFormat,
  level: world.level.id,
  edition: world.level.edition,
  seed: world.seed,
  reading: world.reading,
  seats: world.seats,
  commands: log,
  marks,
  checksum: engine.checksumOf(world),
  ...(from && { from }),
  ...(world.level.carried && { carried: world.level.carried }),
});

/** The aim a seat took in a record, or else the first its government has to give. */
export function mandateOf(commands: readonly Command[], level: Level, seat: CountryId): string {
  const taken = commands.find((command) => command.do === 'take-mandate' && command.by === seat);
  if (taken?.do === 'take-mandate') return taken.mandate;
  return level.countries.find(({ id }) => id === seat)?.playable?.mandates[0]?.id ?? '';
}

/** The game with the mandate that a seat needs before it may do anything. */
export const withMandate = (game: Played, by: CountryId, mandate: string, engine: Engine): Played =>
  game.world.mandates[by] ? game : withCommand(game, { do: 'take-mandate', by, mandate }, engine);

/** The open choice that weighs most with a seat's own cabinet today. */
export function cabinetOption(world: World, seat: CountryId): string {
  const beat = openBeat(world);
  return (beat && weighAll(world, beat, seat)[0]?.option) ?? '';
}
