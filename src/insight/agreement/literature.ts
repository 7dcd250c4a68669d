/**
 * Published figures on many crises, and the model's own on random ones. Each has a band in which it would be believed; a figure outside
 * its band is a miss, and is told with its reason. Names, figures and reasons in words stand under `agreement.<id>`.
 */
import type { World } from '../../sim/world';
import { beatPast, deliveredBy, isAttacked, isLost, isSaved, playWorlds, type Share, shareOf } from './play';
import { memberIds, type Wanted } from './worlds';

export interface Study {
  readonly id: string;
  /** Rows of the design's table of literature. */
  readonly figures: readonly string[];
  /** What was published, as a share or a difference of shares; two numbers where studies differ. None where only the sign is known. */
  readonly published: readonly number[];
  /** Where the model's figure would be believed. */
  readonly band: readonly [number, number];
  /** Is it known to lie outside? Then the reason stands in the words, and a figure inside is a surprise that a test reports. */
  readonly isMiss?: true;
  /** The model's figure, over so many worlds. */
  readonly measure: (count: number) => Share;
}

const isHelped = (world: World): boolean => memberIds.some((id) => deliveredBy(world, id) === 1);

/** Treaties that oblige to more than consultation. */
const OBLIGES = 2;

/** What each ally did in the worlds in which the call came, 0 to 1. */
const deedsOfAllies = (count: number, wanted: Wanted, least: number): readonly number[] =>
  playWorlds(count, wanted)
    .filter(isAttacked)
    .flatMap((world) =>
      world.level.treaties.filter(({ strength }) => strength >= least).map(({ by }) => deliveredBy(world, by)),
    );

const half = (done: number): boolean => done >= 0.5;
const whole = (done: number): boolean => done === 1;

/** The same number of worlds with one ally and with two. */
const narrowPacts = (count: number, least: number): readonly number[] => [
  ...deedsOfAllies(count, { allies: 1 }, least),
  ...deedsOfAllies(count, { allies: 2 }, least),
];

const difference = (a: Share, b: Share): Share => ({ of: Math.min(a.of, b.of), share: a.share - b.share });

/** How much smaller a share is than another, as a share of the other; below 0 is smaller. */
const relative = (a: Share, b: Share): Share => ({ of: Math.min(a.of, b.of), share: a.share / b.share - 1 });

const spoke = (world: World): boolean =>
  beatPast(world, 'word')?.decisions.some((one) => memberIds.includes(one.country) && one.option !== 'none') ?? false;

const attacks = (count: number, wanted: Wanted): Share => shareOf(playWorlds(count, wanted), isAttacked);

/** Sanctions by a leader and those who follow it, against those who depend on it; only where somebody joined. */
const sanctions = (count: number, prize: readonly [number, number]): readonly World[] =>
  playWorlds(count, { measure: 'sanctions', rule: 'voluntary', hasLeader: true, prize }).filter(spoke);

const MODEST = [0.75, 2] as const;
const GRAVE = [2.5, 4] as const;

const movedBy =
  (moves: readonly string[]) =>
  (world: World): boolean =>
    moves.includes(beatPast(world, 'word')?.answer?.move ?? '');
const yieldsSomething = movedBy(['yield', 'bargain']);

const withRecord = (kept: number, failed: number): Wanted => ({
  hasPatron: true,
  tweak: (level) => ({
    ...level,
    countries: level.countries.map((one) => (one.id === level.victim ? one : { ...one, record: { kept, failed } })),
  }),
});

/** One victim in three has a pact. */
const mixedWars = (count: number): readonly World[] => [
  ...playWorlds(count, {}).filter((_, n) => n % 3 > 0),
  ...playWorlds(count, { allies: 1 }).filter((_, n) => n % 3 === 0),
];

export const studies: readonly Study[] = [
  {
    id: 'allies-kept',
    figures: ['E2', 'E4'],
    published: [0.66, 0.745],
    band: [0.58, 0.82],
    measure: (count) => shareOf(narrowPacts(count, OBLIGES), half),
  },
  {
    id: 'allies-kept-wide',
    figures: ['E4'],
    published: [0.22],
    band: [0.1, 0.45],
    measure: (count) => shareOf(deedsOfAllies(count, { allies: 2, isWide: true }, OBLIGES), half),
  },
  {
    id: 'allies-fought',
    figures: ['E1'],
    published: [0.25, 0.27],
    band: [0.15, 0.4],
    measure: (count) => shareOf(narrowPacts(count, 0), whole),
  },
  {
    id: 'deterrence',
    figures: ['E6', 'E7'],
    published: [0.57, 0.59],
    band: [0.45, 0.7],
    measure: (count) => shareOf(playWorlds(count, { hasPatron: true }).filter(spoke), (world) => !isAttacked(world)),
  },
  {
    id: 'pact-deters',
    figures: ['E8', 'E9'],
    published: [-0.18, -0.28],
    band: [-0.45, -0.05],
    measure: (count) => relative(attacks(count, { allies: 1 }), attacks(count, {})),
  },
  {
    id: 'record-matters',
    figures: ['E7', 'E10'],
    published: [],
    band: [0.02, 1],
    measure: (count) => difference(attacks(count, withRecord(0, 3)), attacks(count, withRecord(3, 0))),
  },
  {
    id: 'unhelped-chosen',
    figures: ['E16'],
    published: [],
    band: [-1, -0.02],
    measure: (count) => {
      const all = [...playWorlds(count, {}), ...playWorlds(count, { allies: 1 })];
      const isAllied = (world: World): boolean => world.level.treaties.length > 0;
      return difference(shareOf(all.filter(isAttacked), isAllied), shareOf(all, isAllied));
    },
  },
  {
    id: 'unhelped-lost',
    figures: ['E16'],
    published: [],
    band: [0.02, 1],
    measure: (count) => {
      const wars = playWorlds(count, {}).filter(isAttacked);
      const alone = wars.filter((world) => !isHelped(world));
      return difference(shareOf(alone, isLost), shareOf(wars.filter(isHelped), isLost));
    },
  },
  {
    id: 'words-help',
    figures: ['E20'],
    published: [],
    band: [0.02, 1],
    measure: (count) =>
      difference(
        shareOf(playWorlds(count, { hasTable: false }), isSaved),
        shareOf(playWorlds(count, { hasTable: false, hasWord: false }), isSaved),
      ),
  },
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
  {
    id: 'wars-widen',
    figures: ['E15'],
    published: [0.27],
    band: [0.17, 0.38],
    measure: (count) => shareOf(mixedWars(count).filter(isAttacked), isHelped),
  },
];

/** Rows of the design's table that this model cannot speak to; the reason stands in the words under `agreement.silent.<row>`. */
export const silent: readonly string[] = ['E3', 'E13', 'E14', 'E17', 'E18', 'E19', 'E21', 'E22', 'E23'];

export interface Agreement {
  readonly study: Study;
  readonly measured: Share;
  readonly isInside: boolean;
}

/** Every study, over so many worlds each. */
export const agreementsOf = (count: number): readonly Agreement[] =>
  studies.map((study) => {
    const measured = study.measure(count);
    const [low, high] = study.band;
    return { study, measured, isInside: measured.share >= low && measured.share <= high };
  });
