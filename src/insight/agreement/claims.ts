/**
 * What the documents claim, as experiments that could come out otherwise: the same random crises with one thing changed by steps, and
 * one figure that must rise or fall with it.
 */
import type { MeasureId } from '../../sim/measure';
import {
  armed,
  bound,
  classes,
  deserters,
  followed,
  given,
  isSafe,
  league,
  ledBy,
  movedByRule,
  optedOut,
  outsiders,
  stepped,
  textAdopted,
  uniform,
} from './experiments';
import { isAttacked, isLost, isSaved, playWorlds, type Share, shareOf } from './play';
import { memberIds, withMembers } from './worlds';

export interface Claim {
  readonly id: string;
  /** The settings, in order; their names stand in the words under `agreement.claim.<id>.<step>`. */
  readonly steps: readonly string[];
  /** Must the figure rise from step to step, or fall? */
  readonly way: 'rises' | 'falls';
  /** Least difference between the first step and the last. */
  readonly least: number;
  readonly measure: (step: string, count: number) => Share;
}

const numbers = (step: string): number => Number(step);

export const claims: readonly Claim[] = [
  {
    id: 'watered-down',
    steps: ['condemn', 'embargo', 'sanctions', 'oil'],
    way: 'falls',
    least: 0.3,
    measure: (step, count) => {
      const measure = step as MeasureId;
      return shareOf(playWorlds(count, { measure, rule: 'consensus', tweak: bound(2.5) }), textAdopted(measure));
    },
  },
  {
    id: 'unanimity',
    steps: ['voluntary', 'majority', 'unanimity'],
    way: 'falls',
    least: 0.05,
    measure: (step, count) =>
      shareOf(
        playWorlds(count, league({ measure: 'embargo', rule: step as 'majority', tweak: bound(2.5) })),
        textAdopted('embargo'),
      ),
  },
  {
    id: 'safest-desert',
    steps: ['weak-needy', 'strong-needy', 'strong-safe'],
    way: 'rises',
    least: 0.08,
    measure: (step, count) => deserters(playWorlds(count, league({ tweak: bound(3) })), classes[step] ?? isSafe),
  },
  {
    id: 'insurance',
    steps: ['0.1', '0.5', '0.9'],
    way: 'rises',
    least: 0.2,
    measure: (step, count) =>
      given(playWorlds(count, league({ trust: numbers(step), tweak: bound(2.5, () => ({ stake: 0 })) }))),
  },
  {
    id: 'no-need',
    steps: ['0', '2', '4'],
    way: 'rises',
    least: 0.1,
    measure: (step, count) =>
      given(playWorlds(count, league({ tweak: bound(2.5, () => ({ stake: 0, need: numbers(step) })) }))),
  },
  {
    id: 'leakage',
    steps: ['0', '1', '2'],
    way: 'falls',
    least: 0.02,
    measure: (step, count) =>
      shareOf(
        playWorlds(count, {
          measure: 'oil',
          rule: 'voluntary',
          hasLeader: true,
          hasTable: false,
          prize: [0.75, 2],
          tweak: outsiders(numbers(step)),
        }),
        isSaved,
      ),
  },
  {
    id: 'automatic',
    steps: ['0.1', '0.5', '1'],
    way: 'falls',
    least: 0.05,
    measure: (step, count) =>
      shareOf(playWorlds(count, { automaticity: numbers(step), rule: 'voluntary', tweak: bound(4) }), isLost),
  },
  {
    id: 'distance',
    steps: ['-1', '0', '1'],
    way: 'rises',
    least: 0.1,
    measure: (step, count) =>
      shareOf(
        playWorlds(count, {
          hasTable: false,
          tweak: withMembers((dials) => ({ distance: stepped(dials.distance, numbers(step)) })),
        }),
        isLost,
      ),
  },
  {
    id: 'disarmament',
    steps: ['all-disarm', 'as-armed', 'members-disarm'],
    way: 'rises',
    least: 0.05,
    measure: (step, count) => shareOf(playWorlds(count, { hasTable: false, tweak: armed(step) }), isLost),
  },
  {
    id: 'bloc',
    steps: ['inside', 'outside'],
    way: 'rises',
    least: 0.03,
    measure: (step, count) =>
      shareOf(
        playWorlds(count, { allies: 2, tweak: (level) => (step === 'inside' ? level : { ...level, treaties: [] }) }),
        isLost,
      ),
  },
  {
    id: 'opt-out',
    steps: ['none', 'pact'],
    way: 'rises',
    least: 0.02,
    measure: (step, count) => shareOf(playWorlds(count, { tweak: optedOut(step) }), isLost),
  },
  {
    id: 'uniform',
    steps: ['as-drawn', 'same', 'same-and-near'],
    way: 'falls',
    least: 0.1,
    measure: (step, count) => shareOf(playWorlds(count, { hasTable: false, tweak: uniform(step) }), isLost),
  },
  {
    id: 'law-or-interest',
    steps: ['pact', 'league'],
    way: 'rises',
    least: 0.05,
    measure: (step, count) =>
      movedByRule(playWorlds(count, step === 'pact' ? { allies: 2 } : league({ tweak: bound(2.5) }))),
  },
  {
    id: 'leader-first',
    steps: ['out', 'cabinet', 'first'],
    way: 'rises',
    least: 0.1,
    measure: (step, count) => given(playWorlds(count, followed, { ALF: ledBy[step] }), memberIds.slice(1)),
  },
  {
    id: 'great-powers',
    steps: ['1.8', '2.4', '3'],
    way: 'falls',
    least: 0.1,
    measure: (step, count) =>
      shareOf(
        playWorlds(count, { challengerPower: numbers(step), hasTable: false }).filter(isAttacked),
        (world) => world.outcome === 'repelled',
      ),
  },
];

export interface Tested {
  readonly claim: Claim;
  readonly figures: readonly Share[];
  readonly holds: boolean;
}

/** Differences that some hundred worlds make by chance. */
const CHANCE = 0.03;

/** From step to step in the right direction, but for chance, and over all of them by enough. */
const isBorneOut = ({ way, least }: Claim, figures: readonly Share[]): boolean => {
  const sign = way === 'rises' ? 1 : -1;
  const values = figures.map(({ share }) => sign * share);
  const isOrdered = values.every((one, n) => n === 0 || one >= (values[n - 1] ?? 0) - CHANCE);
  return isOrdered && (values.at(-1) ?? 0) - (values[0] ?? 0) >= least;
};

export const testOf = (claim: Claim, count: number): Tested => {
  const figures = claim.steps.map((step) => claim.measure(step, count));
  return { claim, figures, holds: isBorneOut(claim, figures) };
};
