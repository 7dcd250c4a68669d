import { describe, expect, test } from 'vitest';
import { readLibrary, runKey, writeRun } from '../../src/record/library';
import { recordOf } from '../../src/record/record';
import { carryOn, startGame } from '../../src/session/game';
import { gameOf } from '../../src/session/resume';
import type { Game } from '../../src/session/types';
import type { Command } from '../../src/sim/command';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { isOver } from '../../src/sim/table';
import { engine } from '../record/games';
import { randomRun } from '../record/roads';
import { atRandom, munich, seatsOf } from '../sim/support';

const france = randomRun(munich, { seed: 31, luck: 12, seats: ['FRA'] });
const past = { seat: 'FRA', record: france };
const mandate = munich.countries.find(({ id }) => id === 'GBR')?.playable?.mandates[0]?.id ?? '';

/** A game from London in which the earlier run holds Paris. */
function opened(): Game {
  const world = startWorld(munich, { seed: france.seed, reading: BETWEEN, seats: seatsOf('FRA', 'GBR') });
  const resumed = gameOf(recordOf(world, [], engine), munich, '2', past);
  if (!resumed.ok) throw new Error(resumed.problem.code);
  return resumed.game;
}

function done(game: Game, command: Command): Game {
  const carried = carryOn(game, command);
  if (!carried.ok) throw new Error(carried.refusal.code);
  return carried.game;
}

/** Played from London to its end, or for so many beats. */
function played(beats = 99): Game {
  let game = done(opened(), { do: 'take-mandate', by: 'GBR', mandate });
  for (let n = 0; n < beats && !isOver(game.world); n++) {
    for (const command of atRandom(5)(game.world, 'GBR')) game = done(game, command);
  }
  return game;
}

const choicesOf = ({ world }: Pick<Game, 'world'>, seat: string) =>
  world.past.flatMap(({ beat, decisions }) =>
    decisions.filter(({ country }) => country === seat).map(({ option }) => [beat, option] as const),
  );

describe('a game against one’s past self', { timeout: 60_000 }, () => {
  test('is led by the person from the other capital, and the earlier run is the other seat', () => {
    expect(opened().seat).toBe('GBR');
    expect(opened().past?.seat).toBe('FRA');
  });
  test('waits for nobody: as soon as the person has sealed, the past self has too, and the beat is played', () => {
    const game = played(1);
    expect(game.world.past).toHaveLength(1);
    expect(game.log.filter(({ by, do: what }) => by === 'FRA' && what === 'decide')).toHaveLength(1);
  });
  test('comes to its end, and the past self has chosen in every beat what it chose then, where that was open', () => {
    const game = played();
    expect(isOver(game.world)).toBe(true);
    const then = new Map(choicesOf({ world: worldOf(france) }, 'FRA'));
    const now = choicesOf(game, 'FRA');
    expect(now.filter(([beat, option]) => then.get(beat) === option).length).toBeGreaterThan(2);
    const promised = game.world.ledger.filter(({ by }) => by === 'FRA');
    expect(promised.length).toBeGreaterThan(0);
  });
  test('that was put down is taken up with the same seats, and goes on as it would have', () => {
    const half = played(2);
    const record = recordOf(half.world, half.log, engine);
    const text = writeRun({ name: 'London', saved: 'now', isOver: false, record, past });
    const [kept] = readLibrary([{ key: runKey('2'), text }]).runs;
    expect(kept?.past).toEqual(past);
    const resumed = kept && gameOf(kept.record, munich, '2', kept.past);
    if (!resumed?.ok) throw new Error('not taken up');
    expect(resumed.game.seat).toBe('GBR');
    const next = (game: Game) => atRandom(5)(game.world, 'GBR').reduce(done, game);
    expect(engine.checksumOf(next(resumed.game).world)).toBe(engine.checksumOf(next(half).world));
  });
  test('whose earlier run cannot be read any more is played on by its old cabinet', () => {
    const half = played(1);
    const record = recordOf(half.world, half.log, engine);
    const text = writeRun({ name: 'London', saved: 'now', isOver: false, record }).replace(
      /\}$/,
      ',"past":{"seat":7}}',
    );
    const [kept] = readLibrary([{ key: runKey('2'), text }]).runs;
    expect(kept?.past).toBeUndefined();
    const resumed = kept && gameOf(kept.record, munich, '2', kept.past);
    if (!resumed?.ok) throw new Error('not taken up');
    const { game } = resumed;
    const after = atRandom(5)(game.world, game.seat).reduce(done, game);
    expect(after.world.past.length).toBe(game.world.past.length + 1);
  });
  test('of one seat alone is a game like any other', () => {
    const alone = startGame(munich, { seat: 'GBR', reading: BETWEEN, seed: 3, run: '1' });
    expect(done(alone, { do: 'take-mandate', by: 'GBR', mandate }).log).toHaveLength(1);
  });
});

const worldOf = (record: typeof france) => {
  const resumed = gameOf(record, munich, '1');
  if (!resumed.ok) throw new Error(resumed.problem.code);
  return resumed.game.world;
};
