/** Who carries a common effort: communication, inequality, the size of the group and one large member. */
import { lnOf } from '../../sim/arithmetic';
import type { Dials, Level } from '../../sim/level';
import { strengthOf } from '../../sim/start';
import type { World } from '../../sim/world';
import { deliveredBy, isAttacked, isSaved, playWorlds, type Share, shareOf } from './play';
import { difference, type Study } from './study';
import { memberIds, type Wanted, withMembers } from './worlds';

/** Members of one mind, bound by a general rule: as in a laboratory, nothing but the number in question differs. */
const alike: Partial<Dials> = {
  stake: 2.5,
  need: 3,
  distance: 1,
  exposure: 2,
  law: 2,
  audience: 1.5,
  mood: 2.25,
  moodWar: 1.5,
  tie: 0.5,
  align: 0,
  trade: 1,
  duty: 3,
};

const rule: Wanted = { hasTable: false, rule: 'voluntary' };

const ofOneMind = withMembers(() => alike);

/** The power that is worth so many division-equivalents: the inverse of `strengthOf`. */
const powerOf = (strength: number): number => 1 + lnOf(strength / 4) / lnOf(2.5);

const strengthIn = (level: Level): number =>
  level.countries
    .filter(({ id }) => memberIds.includes(id))
    .reduce((sum, { dials }) => sum + strengthOf(dials.power), 0);

/** The strength of all members dealt out evenly among the first so many; the others are not there. */
const evenlyAmong =
  (count: number) =>
  (level: Level): Level => {
    const power = powerOf(strengthIn(level) / count);
    const isThere = (id: string): boolean => !memberIds.includes(id) || memberIds.indexOf(id) < count;
    const even = withMembers(() => ({ ...alike, power, share: Math.floor(60 / count) }))(level);
    return {
      ...even,
      countries: even.countries.filter(({ id }) => isThere(id)),
      beats: even.beats.map((beat) => ({
        ...beat,
        options: Object.fromEntries(Object.entries(beat.options).filter(([id]) => isThere(id))),
      })),
    };
  };

/** Mean effort of the first so many members when the call comes, 0 to 1. */
const effortOf = (count: number, members: number): Share => {
  const wars = playWorlds(count, { ...rule, tweak: evenlyAmong(members) }).filter(isAttacked);
  const done = wars.flatMap((world) => memberIds.slice(0, members).map((id) => deliveredBy(world, id)));
  return { of: wars.length, share: done.reduce((sum, one) => sum + one, 0) / Math.max(1, done.length) };
};

/** Places from the smallest up; equals share their mean place. */
const ranksOf = (values: readonly number[]): readonly number[] =>
  values.map(
    (one) => values.filter((other) => other < one).length + (values.filter((other) => other === one).length + 1) / 2,
  );

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Spearman's rank correlation; nothing where all are equal on one side. */
const correlationOf = (one: readonly number[], other: readonly number[]): number | undefined => {
  const [a, b] = [ranksOf(one), ranksOf(other)];
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: readonly number[], y: readonly number[], mx: number, my: number): number =>
    x.reduce((sum, value, n) => sum + (value - mx) * ((y[n] ?? 0) - my), 0);
  const spread = Math.sqrt(product(a, a, meanA, meanA) * product(b, b, meanB, meanB));
  return spread > 0 ? product(a, b, meanA, meanB) / spread : undefined;
};

/** Of strength and effort in one crisis. */
const correlationIn = (world: World): number | undefined =>
  correlationOf(
    memberIds.map((id) => world.level.countries.find((one) => one.id === id)?.dials.power ?? 0),
    memberIds.map((id) => deliveredBy(world, id)),
  );

export const studiesOfBurdens: readonly Study[] = [
  {
    id: 'words-help',
    figures: ['E20'],
    published: [0.2, 0.4],
    band: [0.05, 0.45],
    measure: (count) =>
      difference(
        shareOf(playWorlds(count, { hasTable: false }), isSaved),
        shareOf(playWorlds(count, { hasTable: false, hasWord: false }), isSaved),
      ),
  },
  {
    id: 'inequality',
    figures: ['E20'],
    published: [-0.3],
    band: [-0.5, -0.02],
    measure: (count) =>
      difference(
        shareOf(playWorlds(count, { ...rule, tweak: ofOneMind }), isSaved),
        shareOf(playWorlds(count, { ...rule, tweak: evenlyAmong(memberIds.length) }), isSaved),
      ),
  },
  {
    id: 'group-size',
    figures: ['Olson'],
    published: [],
    band: [-0.5, -0.02],
    measure: (count) => difference(effortOf(count, 6), effortOf(count, 2)),
  },
  {
    id: 'large-member',
    figures: ['Olson'],
    published: [0.49],
    band: [0.2, 0.75],
    isMiss: true,
    measure: (count) => {
      const wars = playWorlds(count, { ...rule, tweak: ofOneMind }).filter(isAttacked);
      const found = wars.map(correlationIn).filter((one) => one !== undefined);
      return { of: found.length, share: mean(found) };
    },
  },
];
