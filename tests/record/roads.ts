/** Runs to fork, compare and share: random games of both levels, and the recorded games of 1938. */
import { readdirSync, readFileSync } from 'node:fs';
import { opened, recordBy, withCommand } from '../../src/record/deeds';
import { readRecord } from '../../src/record/read';
import type { Engine, GameRecord } from '../../src/record/record';
import type { CountryId } from '../../src/sim/act';
import type { Command } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { bitsOf, foldText } from '../../src/sim/random';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { isOver } from '../../src/sim/table';
import { takeCommand, waitingIn } from '../../src/sim/take';
import { atRandom, munich, playableIn, seatsOf, take } from '../sim/support';
import { engine } from './games';

export interface Hand {
  readonly seed: number;
  readonly luck: number;
  readonly seats: readonly CountryId[];
  readonly reading?: string;
}

/** A whole game by a random but repeatable hand: a mandate of its own, soundings, forecasts, decisions. */
export function randomRun(level: Level, { seed, luck, seats, reading = BETWEEN }: Hand, by = engine): GameRecord {
  const choose = atRandom(luck);
  let game = opened(startWorld(level, { seed, reading, seats: seatsOf(...seats) }));
  const act = (command: Command): void => {
    const next = withCommand(game, command, by);
    if (next === game) throw new Error(`the random hand may not ${JSON.stringify(command)}`);
    game = next;
  };
  for (const seat of seats) act({ do: 'take-mandate', by: seat, mandate: anyMandate(level, seat, luck) });
  while (!isOver(game.world))
    for (const seat of waitingIn(game.world)) for (const command of choose(game.world, seat)) act(command);
  return recordBy(game, by);
}

function anyMandate(level: Level, seat: CountryId, luck: number): string {
  const mandates = level.countries.find(({ id }) => id === seat)?.playable?.mandates ?? [];
  return mandates[bitsOf(luck, 5) % Math.max(1, mandates.length)]?.id ?? '';
}

/** The engine with a sum over what was decided alone: many times faster, for tests in which hundreds of games are played. */
export const quickEngine: Engine = {
  ...engine,
  checksumOf: ({ past, tension, trust }) => {
    const text = JSON.stringify([past.map(({ decisions }) => decisions.map(({ option }) => option)), tension, trust]);
    return foldText(text).toString(16).padStart(8, '0');
  },
};

/** A hand dealt by one number: seed, seat and luck all follow from it. */
export const handOf = (level: Level, n: number): Hand => {
  const seats = playableIn(level);
  return { seed: bitsOf(n, 1) | 0, luck: bitsOf(n, 2), seats: [seats[n % seats.length] ?? ''] };
};

const folder = new URL('../recorded/', import.meta.url);

const recordIn = (name: string): GameRecord => {
  const reading = readRecord(readFileSync(new URL(name, folder), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.record;
};

/** The recorded games of 1938, one for each ending. */
export const recordedRuns: readonly GameRecord[] = readdirSync(folder)
  .filter((name) => name.startsWith(`${munich.id}.`) && name.endsWith('.json'))
  .map(recordIn);

/** The World after the commands of a record. */
export function worldOf(record: GameRecord, level: Level = munich) {
  const { seed, reading, seats } = record;
  return record.commands.reduce(take, startWorld(level, { seed, reading, seats }));
}

/** The World after so many commands, and whether it was over. */
export function worldAfter(record: GameRecord, n: number, level: Level = munich) {
  let world = startWorld(level, record);
  for (const command of record.commands.slice(0, n)) {
    const taken = takeCommand(world, command);
    if (!taken.ok || isOver(world)) break;
    world = taken.world;
  }
  return world;
}
