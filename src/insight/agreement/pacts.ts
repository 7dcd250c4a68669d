/** Pacts, patrons and reputations beside what scholars have counted. */
import type { Level } from '../../sim/level';
import type { World } from '../../sim/world';
import { beatPast, deliveredBy, isAttacked, playWorlds, type Share, shareOf } from './play';
import { attacks, difference, relative, type Study } from './study';
import { memberIds, type Wanted } from './worlds';

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

/** Members by strength: the two that are great powers, and the rest. */
const strongest = memberIds.slice(0, 2);
const lesser = memberIds.slice(2);

/** Of the pacts of these countries that fell due, the share that was not kept even in part. */
const brokenBy = (wars: readonly World[], countries: readonly string[]): Share =>
  shareOf(
    wars.flatMap((world) =>
      world.level.treaties
        .filter(({ by, strength }) => strength >= OBLIGES && countries.includes(by))
        .map(({ by }) => deliveredBy(world, by)),
    ),
    (done) => !half(done),
  );

/** The same friends, as near and with as much at stake, but bound by nothing. */
const unbound = (level: Level): Level => ({ ...level, treaties: [] });

const spoke = (world: World): boolean =>
  beatPast(world, 'word')?.decisions.some((one) => memberIds.includes(one.country) && one.option !== 'none') ?? false;

const withRecord = (kept: number, failed: number): Wanted => ({
  hasPatron: true,
  tweak: (level) => ({
    ...level,
    countries: level.countries.map((one) => (one.id === level.victim ? one : { ...one, record: { kept, failed } })),
  }),
});

export const studiesOfPacts: readonly Study[] = [
  {
    id: 'allies-kept',
    figures: ['E2', 'E4', 'E5'],
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
    id: 'great-powers-break',
    figures: ['E3'],
    published: [],
    band: [0.01, 1],
    measure: (count) => {
      const wars = playWorlds(2 * count, { allies: 2 }).filter(isAttacked);
      return difference(brokenBy(wars, strongest), brokenBy(wars, lesser));
    },
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
    measure: (count) => relative(attacks(count, { allies: 1 }), attacks(count, { allies: 1, tweak: unbound })),
  },
  {
    id: 'pact-and-friend',
    figures: ['E8', 'E9'],
    published: [-0.18, -0.28],
    band: [-0.45, -0.05],
    isMiss: true,
    measure: (count) => relative(attacks(count, { allies: 1 }), attacks(count, {})),
  },
  {
    id: 'record-matters',
    figures: ['E7', 'E10'],
    published: [],
    band: [0.02, 1],
    measure: (count) => difference(attacks(count, withRecord(0, 3)), attacks(count, withRecord(3, 0))),
  },
];
