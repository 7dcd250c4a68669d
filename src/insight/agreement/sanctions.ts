/** Sanctions beside what scholars have counted. */
import type { World } from '../../sim/world';
import { beatPast, playWorlds, shareOf } from './play';
import type { Study } from './study';
import { memberIds } from './worlds';

const joined = (world: World): boolean =>
  beatPast(world, 'word')?.decisions.some((one) => memberIds.includes(one.country) && one.option !== 'none') ?? false;

/** Sanctions by a leader and those who follow it, against those who depend on it; only where somebody joined. */
const sanctions = (count: number, prize: readonly [number, number]): readonly World[] =>
  playWorlds(count, { measure: 'sanctions', rule: 'voluntary', hasLeader: true, prize }).filter(joined);

const MODEST = [0.75, 2] as const;
const GRAVE = [2.5, 4] as const;

const movedBy =
  (moves: readonly string[]) =>
  (world: World): boolean =>
    moves.includes(beatPast(world, 'word')?.answer?.move ?? '');
const yieldsSomething = movedBy(['yield', 'bargain']);

export const studiesOfSanctions: readonly Study[] = [
  {
    id: 'sanctions',
    figures: ['E11'],
    published: [0.34],
    band: [0.22, 0.46],
    measure: (count) => shareOf([...sanctions(count, MODEST), ...sanctions(count, GRAVE)], yieldsSomething),
  },
  {
    id: 'sanctions-modest',
    figures: ['E11'],
    published: [0.51],
    band: [0.35, 0.65],
    measure: (count) => shareOf(sanctions(count, MODEST), yieldsSomething),
  },
  {
    id: 'sanctions-military',
    figures: ['E11'],
    published: [0.21],
    band: [0.1, 0.35],
    measure: (count) => shareOf(sanctions(count, GRAVE), yieldsSomething),
  },
  {
    id: 'sanctions-strict',
    figures: ['E12'],
    published: [0.04],
    band: [0.01, 0.1],
    measure: (count) => shareOf([...sanctions(count, MODEST), ...sanctions(count, GRAVE)], movedBy(['yield'])),
  },
];
