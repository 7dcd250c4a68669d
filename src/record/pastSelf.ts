/** Meet your past self: an earlier run holds the seat it held then, while a person plays another capital. */
import type { CountryId } from '../sim/act';
import type { Command } from '../sim/command';
import type { Level } from '../sim/level';
import { openBeat } from '../sim/table';
import { waitingIn } from '../sim/take';
import type { World } from '../sim/world';
import { cabinetOption, type Deeds, deedsOf, mandateOf, opened, type Played, withCommand, withMandate } from './deeds';
import type { Engine, GameRecord } from './record';
import { type ReplayProblem, replayRecord } from './replay';

/** One seat of an earlier run, opened once. */
export interface PastSelf {
  readonly seat: CountryId;
  readonly mandate: string;
  /** What it did in each beat that came then. */
  readonly deeds: Deeds;
}

export type PastReading =
  | { readonly ok: true; readonly past: PastSelf }
  | { readonly ok: false; readonly problem: ReplayProblem | { readonly code: 'no-seat' } };

/** `no-seat`: nobody held that seat in that run. Its words stand under `past.no-seat`, those of the others under `record.<code>`. */
export function pastSelf(record: GameRecord, seat: CountryId, level: Level, engine: Engine): PastReading {
  if (record.seats[seat] !== 'person') return { ok: false, problem: { code: 'no-seat' } };
  const replay = replayRecord(record, level, engine);
  if (!replay.ok) return replay;
  const own = [...deedsOf(replay)].map(
    ([beat, commands]) => [beat, commands.filter((command) => command.by === seat)] as const,
  );
  return { ok: true, past: { seat, mandate: mandateOf(record.commands, level, seat), deeds: new Map(own) } };
}

/**
 * What the past self does in the open beat, in order, ending with its decision; nothing when it has no say or has sealed. It does
 * again what it did then, broken promises too, so far as that is still allowed. Where its choice is closed now, or the beat never
 * came then, its cabinet decides.
 */
export function commandsOfPast(world: World, { seat, mandate, deeds }: PastSelf, engine: Engine): readonly Command[] {
  if (!waitingIn(world).includes(seat)) return [];
  const own = (deeds.get(openBeat(world)?.id ?? '') ?? []).filter(({ do: what }) => what !== 'take-mandate');
  let game: Played = withMandate(opened(world), seat, mandate, engine);
  for (const command of own) game = withCommand(game, command, engine);
  if (game.log.some((command) => command.do === 'decide')) return game.log;
  return [...game.log, { do: 'decide', by: seat, option: cabinetOption(game.world, seat) }];
}
