/** Many worlds: the same episode on other dice, and how often each ending comes. All figures hold for the seeds that are named. */
import type { Level } from '../sim/level';
import { BETWEEN } from '../sim/start';
import { openPlayer } from './playouts/openPlayer';

/** How often each ending came in so many worlds, by ending id; endings that never came are absent. */
export interface Tally {
  readonly worlds: number;
  readonly endings: Readonly<Record<string, number>>;
}

export const emptyTally: Tally = { worlds: 0, endings: {} };

export const tallied = ({ worlds, endings }: Tally, ending: string): Tally => ({
  worlds: worlds + 1,
  endings: { ...endings, [ending]: (endings[ending] ?? 0) + 1 },
});

/** Share of worlds with this ending, 0 to 1. */
export const shareOf = ({ worlds, endings }: Tally, ending: string): number =>
  worlds === 0 ? 0 : (endings[ending] ?? 0) / worlds;

/** Part of the worlds that would have to end otherwise to make one tally the other, 0 to 1. */
export const apart = (one: Tally, other: Tally): number => {
  const all = [...new Set([...Object.keys(one.endings), ...Object.keys(other.endings)])];
  return all.reduce((sum, ending) => sum + Math.abs(shareOf(one, ending) - shareOf(other, ending)), 0) / 2;
};

/** The seed of the n-th world: the same for all who compare, so that only what they changed makes a difference. */
export const seedOf = (n: number): number => 1938 + 7919 * n;

/** The seeds of so many worlds, as `seedOf` gives them. */
export const worldSeeds = (
  count: number,
): { readonly from: number; readonly step: number; readonly count: number } => ({
  from: seedOf(1),
  step: seedOf(2) - seedOf(1),
  count,
});

/** Plays worlds of a level in which every government follows its reasons: from a seed to the id of its ending. */
export const playerOf = (level: Level): ((seed: number) => string) => {
  const player = openPlayer(level, BETWEEN);
  const play = player.ready({ reading: BETWEEN, seats: {}, seeds: worldSeeds(1) });
  return (seed) => {
    play(seed);
    return player.endings[player.ending()] ?? '';
  };
};
