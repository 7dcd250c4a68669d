/** Runs to fork, compare and share: random games of both levels, and the recorded games of 1938. */
import { readdirSync, readFileSync } from 'node:fs';
import { readRecord } from '../../src/record/read';
import { type GameRecord, recordOf } from '../../src/record/record';
import type { CountryId } from '../../src/sim/act';
import type { Command } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { bitsOf } from '../../src/sim/random';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { isOver } from '../../src/sim/table';
import { takeCommand } from '../../src/sim/take';
import { atRandom, munich, playableIn, playOut, seatsOf, take } from '../sim/support';
import { engine } from './games';

export interface Hand {
  readonly seed: number;
  readonly luck: number;
  readonly seats: readonly CountryId[];
  readonly reading?: string;
}

/** A whole game by a random but repeatable hand: a mandate of its own, soundings, forecasts, decisions. */
export function randomRun(level: Level, { seed, luck, seats, reading = BETWEEN }: Hand): GameRecord {
  const opening = seats.map((by): Command => ({ do: 'take-mandate', by, mandate: anyMandate(level, by, luck) }));
  const first = startWorld(level, { seed, reading, seats: seatsOf(...seats) });
  const { world, log } = playOut(opening.reduce(take, first), atRandom(luck));
  return recordOf(world, [...opening, ...log], engine);
}

function anyMandate(level: Level, seat: CountryId, luck: number): string {
  const mandates = level.countries.find(({ id }) => id === seat)?.playable?.mandates ?? [];
  return mandates[bitsOf(luck, 5) % Math.max(1, mandates.length)]?.id ?? '';
}

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
  .filter((name) => name.endsWith('.json'))
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
