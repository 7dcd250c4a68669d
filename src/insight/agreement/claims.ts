/**
 * What the documents claim, as experiments that could come out otherwise: the same random crises with one thing changed by steps, and
 * one figure that must rise or fall with it.
 */
import type { Dials, Level } from '../../sim/level';
import type { MeasureId } from '../../sim/measure';
import type { World } from '../../sim/world';
import { beatPast, deliveredBy, isAttacked, isLost, isSaved, playWorlds, type Share, shareOf } from './play';
import { memberIds, type Wanted, withMembers } from './worlds';

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

const clampStep = (x: number): number => Math.max(0, Math.min(4, x));

/** Members bound by a general rule, as in a league. */
const bound = (duty: number, more: (dials: Dials, n: number) => Partial<Dials> = () => ({})) =>
  withMembers((dials, n) => ({ duty, ...more(dials, n) }));

const textAdopted =
  (measure: MeasureId) =>
  (world: World): boolean =>
    beatPast(world, 'word')?.vote?.adopted === measure;

const league = (more: Wanted = {}): Wanted => ({ measure: 'sanctions', rule: 'voluntary', hasTable: false, ...more });

/** Members who did less than half when the call came, among those that pass the test. */
const deserters = (worlds: readonly World[], test: (dials: Dials) => boolean): Share =>
  shareOf(
    worlds
      .filter(isAttacked)
      .flatMap((world) =>
        world.level.countries
          .filter((one) => one.id !== world.level.victim && test(one.dials))
          .map(({ id }) => deliveredBy(world, id)),
      ),
    (done) => done < 0.5,
  );

const isStrong = ({ power }: Dials): boolean => power >= 2.75;
const isSafe = ({ need }: Dials): boolean => need <= 1;
const classes: Readonly<Record<string, (dials: Dials) => boolean>> = {
  'weak-needy': (dials) => !isStrong(dials) && !isSafe(dials),
  'strong-needy': (dials) => isStrong(dials) && !isSafe(dials),
  'strong-safe': (dials) => isStrong(dials) && isSafe(dials),
};

const given = (worlds: readonly World[]): Share =>
  shareOf(
    worlds.filter(isAttacked).flatMap((world) => memberIds.map((id) => deliveredBy(world, id))),
    (done) => done >= 0.5,
  );

const armed =
  (step: string) =>
  (level: Level): Level => {
    const fewer = (power: number): number => Math.max(0.5, power - 0.5);
    const members = withMembers((dials) => ({ power: fewer(dials.power) }))(level);
    const challenger = { ...level.challenger, power: fewer(level.challenger.power) };
    if (step === 'members-disarm') return members;
    return step === 'all-disarm' ? { ...members, challenger } : level;
  };

/** Two outsiders with a fifth of the challenger's supply each. */
const outsiders = (flood: number) =>
  withMembers((dials, n) =>
    n === 1 || n === 3
      ? { flood, share: 20, duty: 0, stake: 0, mood: 0, align: 0, law: 0, need: 0 }
      : { share: 14, duty: 4, mood: Math.max(dials.mood, 2.5) },
  );

/** The strongest but one ties itself to the challenger, and counts for nothing on the other side. */
const optedOut = (step: string) =>
  withMembers((_, n) => (n !== 1 ? {} : step === 'pact' ? { tie: 4, stake: 0, duty: 0 } : { tie: 0, stake: 3 }));

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
          tweak: withMembers((dials) => ({ distance: clampStep(dials.distance + numbers(step)) })),
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
