/** Looks for one game for each ending of an episode, so that every ending is shown to be reached by commands of one seat. */
import { type Engine, type GameRecord, recordOf } from '../../src/record/record';
import { checksumOf } from '../../src/sim/checksum';
import type { Level } from '../../src/sim/level';
import { startWorld } from '../../src/sim/start';
import { takeCommand } from '../../src/sim/take';
import { asHistory, atRandom, type Chooser, historicEnding, openGame, playableIn, playOut } from '../sim/support';

export const engine: Engine = { startWorld, takeCommand, checksumOf };

/** Tries before an ending is called out of reach. */
const TRIES = 6000;

const recorded = (level: Level, seat: string, seed: number, choose: Chooser): GameRecord & { ending: string } => {
  const opened = openGame(level, seed, seat);
  const mandate = opened.mandates[seat] ?? '';
  const { world, log } = playOut(opened, choose);
  const commands = [{ do: 'take-mandate', by: seat, mandate } as const, ...log];
  return { ...recordOf(world, commands, engine), ending: world.ending ?? '' };
};

/** Forecast, then do as that government did: the line of history, as the page needs it. */
const withForecast: Chooser = (world, seat) => [{ do: 'forecast', by: seat, percent: 50 }, ...asHistory(world, seat)];

/** Ending to record. History's ending is reached on history's own line. */
export const findGames = (level: Level): ReadonlyMap<string, GameRecord> => {
  const found = new Map<string, GameRecord>();
  const seats = playableIn(level);
  const keep = ({ ending, ...record }: GameRecord & { ending: string }): void => {
    if (!found.has(ending)) found.set(ending, record);
  };
  const historic = historicEnding(level);
  for (let seed = 1; seed < 50 && !found.has(historic); seed++) {
    const game = recorded(level, seats[0] ?? '', seed, withForecast);
    if (game.ending === historic) keep(game);
  }
  for (let luck = 0; luck < TRIES && found.size < level.endings.length; luck++) {
    keep(recorded(level, seats[luck % seats.length] ?? '', luck, atRandom(luck)));
  }
  return found;
};
