import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/sim/checksum';
import type { World } from '../../src/sim/world';
import { atRandom, munich, openGame, playableIn, playOut, take } from './support';

const games = playableIn(munich).flatMap((seat) =>
  Array.from({ length: 40 }, (_, n) => ({ seat, seed: n * 7919 + 3, luck: n })),
);

const play = ({ seat, seed, luck }: (typeof games)[number]): World =>
  playOut(openGame(munich, seed, seat), atRandom(luck)).world;

/** Every game once; the tests look at the same worlds. */
const worlds = games.map((game) => ({ ...game, world: play(game) }));

describe('a random player', () => {
  it('finishes every seat with an ending of the level', () => {
    const known = new Set(munich.endings.map((ending) => ending.id));
    for (const { world } of worlds) expect(known).toContain(world.ending);
  });

  it('never leaves a promise open or without an end in the ledger', () => {
    for (const { seat, seed, world } of worlds) {
      const open = world.ledger.filter(
        (one) => one.end === 'open' && one.kind !== 'guarantee' && one.kind !== 'warning',
      );
      expect(open.map((one) => `${seat} ${seed} ${world.ending} ${one.id}`)).toEqual([]);
    }
  });

  it('keeps every gauge within its range, and never spends influence it has not got', () => {
    for (const { world } of worlds) {
      expect(world.trust).toBeGreaterThanOrEqual(0);
      expect(world.trust).toBeLessThanOrEqual(1);
      for (const nation of Object.values(world.nations)) {
        expect(nation.influence).toBeGreaterThanOrEqual(0);
        expect(nation.means).toBeGreaterThanOrEqual(0);
        expect(nation.support).toBeLessThanOrEqual(100);
      }
    }
  });

  it('gets the same world twice from the same choices, to the last bit', () => {
    for (const { world, ...game } of worlds.slice(0, 60)) expect(checksumOf(play(game))).toBe(checksumOf(world));
  });

  it('can play five seats at once, as a class does', () => {
    for (let luck = 0; luck < 40; luck++) {
      const { world } = playOut(openGame(munich, luck, ...playableIn(munich)), atRandom(luck));
      expect(world.ending).toBeDefined();
    }
  });
});

describe('a fork', () => {
  it('changes nothing before the choice, and no die after it', () => {
    const start = openGame(munich, 11, 'FRA');
    const one = take(start, { do: 'decide', by: 'FRA', option: 'reaffirm' });
    const other = take(start, { do: 'decide', by: 'FRA', option: 'counsel-prague' });
    const decisionsOf = (world: World): readonly string[] =>
      (world.past[0]?.decisions ?? []).filter((done) => done.country !== 'FRA').map((done) => JSON.stringify(done));
    expect(decisionsOf(one)).toEqual(decisionsOf(other));
  });
});
