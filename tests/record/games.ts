/** Games on the small level, played by the rules of the game itself. */
import { type Engine, type GameRecord, recordOf } from '../../src/record/record';
import { checksumOf } from '../../src/sim/checksum';
import type { Command } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { sightOf } from '../../src/sim/sight';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { openBeat } from '../../src/sim/table';
import { takeCommand } from '../../src/sim/take';
import type { World } from '../../src/sim/world';
import { smallRead } from '../level/support';

export const engine: Engine = { startWorld, takeCommand, checksumOf };
export const small: Level = smallRead();

interface Game {
  readonly world: World;
  readonly log: readonly Command[];
}

function played(world: World, log: readonly Command[]): Game {
  let now = world;
  for (const command of log) {
    const taken = takeCommand(now, command);
    if (!taken.ok) throw new Error(`the game itself refuses ${command.do}: ${taken.refusal.code}`);
    now = taken.world;
  }
  return { world: now, log };
}

export const start = (seed = 7, level = small, reading: string = BETWEEN): World =>
  startWorld(level, { seed, reading, seats: { FRA: 'person', POL: 'rule', CSK: 'rule' } });

/** France takes a mandate, asks, forecasts, and takes the first open option of each beat until the end. */
export function wholeGame(seed = 7, level = small): Game {
  const opening: readonly Command[] = [
    { do: 'take-mandate', by: 'FRA', mandate: 'word' },
    { do: 'sound', by: 'FRA', sounding: { how: 'sound-out', to: 'POL' } },
    { do: 'forecast', by: 'FRA', percent: 40 },
  ];
  let game = played(start(seed, level), opening);
  while (openBeat(game.world)) {
    const option = sightOf(game.world, 'FRA').choices.find((choice) => !choice.refusal)?.option ?? '';
    const next: Command = { do: 'decide', by: 'FRA', option };
    game = { ...played(game.world, [next]), log: [...game.log, next] };
  }
  return game;
}

export function recordedGame(seed = 7, level = small): GameRecord {
  const { world, log } = wholeGame(seed, level);
  return recordOf(world, log, engine);
}
