/** A game taken up from its record. */
import type { GameRecord } from '../record/record';
import { type ReplayProblem, replayRecord } from '../record/replay';
import { checksumOf } from '../sim/checksum';
import type { Level } from '../sim/level';
import { startWorld } from '../sim/start';
import { takeCommand } from '../sim/take';
import type { Game } from './types';

export type Resumed =
  | { readonly ok: true; readonly game: Game }
  | { readonly ok: false; readonly problem: ReplayProblem };

/** Plays a record again and gives the game as it was left. `run` names its place in the library. */
export function gameOf(record: GameRecord, level: Level, run: string): Resumed {
  const replay = replayRecord(record, level, { startWorld, takeCommand, checksumOf });
  if (!replay.ok) return replay;
  const { seats, commands } = replay.record;
  const seat = Object.keys(seats).find((id) => seats[id] === 'person') ?? '';
  const { world } = replay;
  return { ok: true, game: { run, seat, world, before: world, log: commands, happenings: [] } };
}
