/** Whole runs of the Munich episode, played by the engine, for the tests of what is shown after the end. */
import fs from 'node:fs';
import { readLevelText } from '../../src/level/read';
import type { Command } from '../../src/sim/command';
import type { Level } from '../../src/sim/level';
import { refusalOf } from '../../src/sim/refusal';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { isOver, openBeat, optionsOf } from '../../src/sim/table';
import { takeCommand } from '../../src/sim/take';
import type { World } from '../../src/sim/world';
import type { LevelNotes, Told } from '../../src/view/model/debriefTold';
import { wordsIn } from '../../src/words/languages';

const folder = new URL('../../levels/1938-munich/', import.meta.url);
const textOf = (name: string): string => fs.readFileSync(new URL(name, folder), 'utf8');

const reading = readLevelText(textOf('level.json'));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
export const munich: Level = reading.level;
export const munichNotes: LevelNotes = JSON.parse(textOf('notes.json'));
export const munichTexts: Readonly<Record<string, string>> = JSON.parse(textOf('words.en.json'));
export const munichWords = wordsIn('en', { en: munichTexts });

export interface Wish {
  readonly seat?: string;
  readonly seed?: number;
  readonly reading?: string;
  readonly mandate?: string;
  /** Wished option by beat; elsewhere what history's government did, or the first open one. */
  readonly options?: Readonly<Record<string, string>>;
}

const taken = (world: World, command: Command): World => {
  const next = takeCommand(world, command);
  if (!next.ok) throw new Error(`${command.do} refused: ${next.refusal.code}`);
  return next.world;
};

function decided(world: World, seat: string, wished: Wish['options'] = {}): World {
  const beat = openBeat(world);
  if (!beat) return world;
  const wish = wished[beat.id] ?? munich.history[seat]?.[beat.id];
  const ids = optionsOf(beat, seat).map(({ id }) => id);
  const option = [wish, ...ids].find((id) => id && !refusalOf(world, { do: 'decide', by: seat, option: id }));
  return taken(world, { do: 'decide', by: seat, option: option ?? '' });
}

/** A run from a seat to its end. A forecast is made at every beat. */
function runOf({ seat = 'FRA', seed = 1, reading: read = BETWEEN, mandate, options = {} }: Wish = {}): World {
  const first = munich.countries.find(({ id }) => id === seat)?.playable?.mandates[0]?.id ?? '';
  let world = startWorld(munich, { seed, reading: read, seats: { [seat]: 'person' } });
  world = taken(world, { do: 'take-mandate', by: seat, mandate: mandate ?? first });
  while (!isOver(world)) {
    world = taken(world, { do: 'forecast', by: seat, percent: 40 });
    world = decided(world, seat, options);
  }
  return world;
}

/** What the pages after the end are made from, of such a run. */
export const toldOf = (wish: Wish = {}): Told => ({
  world: runOf(wish),
  seat: wish.seat ?? 'FRA',
  words: munichWords,
  file: munich,
  notes: munichNotes,
});

export const seats: readonly string[] = munich.countries.filter(({ playable }) => playable).map(({ id }) => id);
export const seeds: readonly number[] = [1, 2, 3, 5, 8, 13, 21, 34];

/** A run that ended so: the first of a hundred worlds in which France does what it did. */
export function toldOfEnding(isWanted: (world: World) => boolean): Told {
  for (let seed = 1; seed <= 100; seed += 1) {
    const told = toldOf({ seed });
    if (isWanted(told.world)) return told;
  }
  throw new Error('no such ending in a hundred worlds');
}

/** As it happened: the four powers at Munich. */
export const asInHistory = toldOfEnding(({ ending }) => ending === 'four-powers');
