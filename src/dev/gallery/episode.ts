/** An episode as the gallery shows it: its level, its words, and one true game for each of its endings. */
import type { GameRecord } from '../../record/record';
import { replayRecord } from '../../record/replay';
import type { CountryId } from '../../sim/act';
import { checksumOf } from '../../sim/checksum';
import type { Level } from '../../sim/level';
import { startWorld } from '../../sim/start';
import { takeCommand } from '../../sim/take';
import type { World } from '../../sim/world';
import type { LevelNotes } from '../../view/model/debriefTold';
import { type Frame, framesOf } from '../../view/model/replayFrames';
import type { Words } from '../../words/words';

const engine = { startWorld, takeCommand, checksumOf };

/** A recorded game, played again. */
export interface Played {
  readonly ending: string;
  readonly seat: CountryId;
  readonly record: GameRecord;
  readonly frames: readonly Frame[];
  /** The world after the last command. */
  readonly world: World;
}

export interface Episode {
  readonly level: Level;
  readonly words: Words;
  readonly notes?: LevelNotes;
  /** One for each ending that could be played again, history's first. */
  readonly games: readonly Played[];
}

/** The record played again; nothing where this edition of the level does not play it. */
function playedAgain(record: GameRecord, level: Level): Played | undefined {
  const replay = replayRecord(record, level, engine);
  if (!replay.ok) return undefined;
  const { world, first, steps } = replay;
  const seat = Object.keys(record.seats).find((id) => record.seats[id] === 'person') ?? '';
  return { ending: world.ending ?? '', seat, record: replay.record, frames: framesOf(first, steps), world };
}

/** All recorded games of a level, history's first. */
export function gamesOf(records: readonly GameRecord[], level: Level): readonly Played[] {
  const games = records.flatMap((record) => playedAgain(record, level) ?? []);
  const isHistory = ({ ending }: Played) => level.endings.find(({ id }) => id === ending)?.isHistory === true;
  return [...games.filter(isHistory), ...games.filter((game) => !isHistory(game))];
}
