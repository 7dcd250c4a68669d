/** Random crises with one thing changed by steps, and what is counted in them: the experiments that the claims are tested by. */
import type { CountryId } from '../../sim/act';
import { clamp } from '../../sim/arithmetic';
import { considerationNames } from '../../sim/consideration';
import type { Dials, Level } from '../../sim/level';
import type { MeasureId } from '../../sim/measure';
import type { Decision, World } from '../../sim/world';
import { beatPast, deliveredBy, isAttacked, type Share, shareOf } from './play';
import { memberIds, type Wanted, withMembers } from './worlds';

/** A judgement so many steps farther on its scale. */
export const stepped = (x: number, by: number): number => clamp(x + by, 0, 4);

/** Members bound by a general rule, as in a league. */
export const bound = (duty: number, more: (dials: Dials, n: number) => Partial<Dials> = () => ({})) =>
  withMembers((dials, n) => ({ duty, ...more(dials, n) }));

export const textAdopted =
  (measure: MeasureId) =>
  (world: World): boolean =>
    beatPast(world, 'word')?.vote?.adopted === measure;

export const league = (more: Wanted = {}): Wanted => ({
  measure: 'sanctions',
  rule: 'voluntary',
  hasTable: false,
  ...more,
});

/** Members who did less than half when the call came, among those that pass the test. */
export const deserters = (worlds: readonly World[], test: (dials: Dials) => boolean): Share =>
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
export const isSafe = ({ need }: Dials): boolean => need <= 1;
export const classes: Readonly<Record<string, (dials: Dials) => boolean>> = {
  'weak-needy': (dials) => !isStrong(dials) && !isSafe(dials),
  'strong-needy': (dials) => isStrong(dials) && !isSafe(dials),
  'strong-safe': (dials) => isStrong(dials) && isSafe(dials),
};

/** Members that did at least half when the call came. */
export const given = (worlds: readonly World[], members = memberIds): Share =>
  shareOf(
    worlds.filter(isAttacked).flatMap((world) => members.map((id) => deliveredBy(world, id))),
    (done) => done >= 0.5,
  );

export const armed =
  (step: string) =>
  (level: Level): Level => {
    const fewer = (power: number): number => Math.max(0.5, power - 0.5);
    const members = withMembers((dials) => ({ power: fewer(dials.power) }))(level);
    const challenger = { ...level.challenger, power: fewer(level.challenger.power) };
    if (step === 'members-disarm') return members;
    return step === 'all-disarm' ? { ...members, challenger } : level;
  };

/** Two outsiders with a fifth of the challenger's supply each. */
export const outsiders = (flood: number) =>
  withMembers((dials, n) =>
    n === 1 || n === 3
      ? { flood, share: 20, duty: 0, stake: 0, mood: 0, align: 0, law: 0, need: 0 }
      : { share: 14, duty: 4, mood: Math.max(dials.mood, 2.5) },
  );

/** The strongest but one ties itself to the challenger, and counts for nothing on the other side. */
export const optedOut = (step: string) =>
  withMembers((_, n) => (n !== 1 ? {} : step === 'pact' ? { tie: 4, stake: 0, duty: 0 } : { tie: 0, stake: 3 }));

/** Interests as they are drawn; the same stake and need for all; and all of them near as well. */
export const uniform = (step: string) =>
  withMembers((dials) => {
    if (step === 'as-drawn') return {};
    const same = { stake: 2.5, need: 3 };
    return step === 'same' ? same : { ...same, distance: Math.min(1, dials.distance) };
  });

/** By how much each of the eight reasons speaks for what was done and against doing nothing. */
const reasonsFor = ({ option, weighed }: Decision): readonly number[] => {
  const done = weighed.find((one) => one.option === option)?.lines ?? [];
  const nothing = weighed.find((one) => one.option === 'none')?.lines ?? [];
  return done.map((line, n) => line - (nothing[n] ?? 0));
};

const general = [considerationNames.indexOf('law'), considerationNames.indexOf('insurance')];

/** By a treaty of its own where there are treaties, and by the general rule where there are none. */
const isBound = ({ level: { treaties } }: World, country: CountryId): boolean =>
  memberIds.includes(country) && (treaties.length === 0 || treaties.some(({ by }) => by === country));

/** Of all that moved those who acted when the call came, the part that was the rule and the need of it; the rest was their own. */
export const movedByRule = (worlds: readonly World[]): Share => {
  const acted = worlds
    .flatMap((world) => (beatPast(world, 'call')?.decisions ?? []).filter(({ country }) => isBound(world, country)))
    .filter(({ option }) => option !== 'none')
    .map((decision) => reasonsFor(decision).map((line) => Math.max(0, line)));
  const sumOf = (test: (n: number) => boolean): number =>
    acted.reduce((sum, lines) => sum + lines.reduce((part, line, n) => part + (test(n) ? line : 0), 0), 0);
  return { of: acted.length, share: sumOf((n) => general.includes(n)) / sumOf(() => true) };
};

/** What the strongest does in both beats: nothing, what its cabinet would, or all that is asked. */
export const ledBy: Readonly<Record<string, string | undefined>> = { out: 'none', cabinet: undefined, first: 'full' };

/** Crises in which the others are drawn to the strongest, and may wait for it. */
export const followed: Wanted = { hasTable: false, hasLeader: true, rule: 'voluntary' };
