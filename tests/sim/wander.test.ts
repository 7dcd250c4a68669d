import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/sim/checksum';
import type { Level } from '../../src/sim/level';
import { hasChallenger } from '../../src/sim/table';
import type { World } from '../../src/sim/world';
import { atRandom, episodes, munich, openGame, playableIn, playOut, take } from './support';

interface Game {
  readonly level: Level;
  readonly seat: string;
  readonly seed: number;
}

const games: readonly Game[] = episodes.flatMap((level) =>
  playableIn(level).flatMap((seat) => Array.from({ length: 30 }, (_, n) => ({ level, seat, seed: n * 7919 + 3 }))),
);

const play = ({ level, seat, seed }: Game): World => playOut(openGame(level, seed, seat), atRandom(seed)).world;

/** Every game once; the tests look at the same worlds. */
const worlds = games.map((game) => ({ ...game, world: play(game) }));

describe('a random player', () => {
  it('finishes every seat of every episode with an ending of the level', () => {
    for (const { level, world } of worlds) expect(level.endings.map(({ id }) => id)).toContain(world.ending);
  });

  it('never leaves a promise open or without an end in the ledger', () => {
    for (const { level, seat, seed, world } of worlds) {
      const open = world.ledger.filter(
        (one) => one.end === 'open' && one.kind !== 'guarantee' && one.kind !== 'warning',
      );
      // Where nobody attacks, older treaties are not called, nor words given by a vote, and stand as they stood.
      if (!hasChallenger(level)) {
        const votes = level.beats.filter(({ kind }) => kind === 'vote').map(({ id }) => id);
        expect(open.filter(({ kind, beat }) => kind !== 'treaty' && !votes.includes(beat ?? ''))).toEqual([]);
        continue;
      }
      expect(open.map((one) => `${level.id} ${seat} ${seed} ${world.ending} ${one.id}`)).toEqual([]);
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

  it.each(episodes.map((level) => [level.id, level] as const))(
    'can play all seats of %s at once, as a class does',
    (_, level) => {
      for (let luck = 0; luck < 20; luck++) {
        const { world } = playOut(openGame(level, luck, ...playableIn(level)), atRandom(luck));
        expect(world.ending).toBeDefined();
      }
    },
  );
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
