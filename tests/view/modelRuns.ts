/** A game of the Munich episode at any step, made by the rules themselves, for the tests of the screens. */
import type { Game, Mode, SessionSnapshot } from '../../src/session/types';
import type { Command } from '../../src/sim/command';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { isOver, openBeat, optionsOf } from '../../src/sim/table';
import { takeCommand } from '../../src/sim/take';
import { firstLook, type Look } from '../../src/view/model/look';
import type { Scene } from '../../src/view/model/scene';
import type { ScreenModel } from '../../src/view/model/screen';
import { sceneOf, screenOf } from '../../src/view/model/screenOf';
import { firstSettings } from '../../src/view/model/settings';
import { munich, munichNotes, munichWords } from './debriefRuns';

export const crisisModes = ['dispatch', 'sounding', 'forecasting', 'deciding'] as const;

/** A game after one more command. */
export function commanded(game: Game, command: Command): Game {
  const done = takeCommand(game.world, command);
  if (!done.ok) throw new Error(`${command.do} refused: ${done.refusal.code}`);
  const log = [...game.log, command];
  return { ...game, before: game.world, world: done.world, log, happenings: done.happenings };
}

/** A fresh game with its first mandate taken. */
export function newGame(seat = 'FRA', seed = 7): Game {
  const world = startWorld(munich, { seed, reading: BETWEEN, seats: { [seat]: 'person' } });
  const mandate = munich.countries.find(({ id }) => id === seat)?.playable?.mandates[0]?.id ?? '';
  const game: Game = { run: 'test', seat, world, before: world, log: [], happenings: [] };
  return commanded(game, { do: 'take-mandate', by: seat, mandate });
}

/** The game after the open beat, decided with the option of that number, or the first that is open. */
export function decided(game: Game, pick = 0): Game {
  const beat = openBeat(game.world);
  const ids = beat ? optionsOf(beat, game.seat).map(({ id }) => id) : [];
  const wish = ids[pick % Math.max(1, ids.length)];
  const isTaken = (option: string) => takeCommand(game.world, { do: 'decide', by: game.seat, option }).ok;
  const option = [wish, ...ids].find((id) => id !== undefined && isTaken(id)) ?? '';
  return commanded(game, { do: 'decide', by: game.seat, option });
}

/** The game at each beat of one line of play, the finished game last. */
export function lineOf(seat: string, pick: number, seed = 7): readonly Game[] {
  const games = [newGame(seat, seed)];
  for (let game = games[0]; game && !isOver(game.world); ) {
    game = decided(game, pick);
    games.push(game);
  }
  return games;
}

export const sceneAt = (mode: Mode, game: Game, look: Partial<Look> = {}): Scene =>
  sceneOf(mode, game, munichWords, { ...firstLook, ...look });

export function screenAt(mode: Mode, game?: Game, look: Partial<Look> = {}): ScreenModel {
  const snapshot: SessionSnapshot = game ? { mode, level: munich, game } : { mode, level: munich };
  return screenOf(snapshot, firstSettings, munichWords, {
    look: { ...firstLook, ...look },
    runs: [],
    notes: munichNotes,
  });
}

/** Every string in a model that is meant for a reader: ids and names of signs are not. */
export function stringsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return silent.has(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, key));
  if (value && typeof value === 'object') {
    return Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, name));
  }
  return [];
}

const silent = new Set([
  'id',
  'icon',
  'screen',
  'step',
  'state',
  'name',
  'term',
  'end',
  'kind',
  'country',
  'by',
  'to',
  'key',
]);
