import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/level/read';
import { accountOf, carriedBy, differenceOf } from '../../src/sim/campaign/account';
import type { Carried, Leg } from '../../src/sim/campaign/carried';
import { carriedInto } from '../../src/sim/campaign/carriedInto';
import { historicCharter } from '../../src/sim/campaign/charter';
import { governmentChanges, ownedBy } from '../../src/sim/campaign/governments';
import { leftAfter, rememberedOf } from '../../src/sim/campaign/memory';
import { road, roadParameters } from '../../src/sim/campaign/parameters';
import type { Level } from '../../src/sim/level';
import { openBeat } from '../../src/sim/table';
import type { World } from '../../src/sim/world';
import { asHistory, atRandom, episodes, levelOf, openGame, playableIn, playOut, take } from './support';

const nobody = { kept: 0, partly: 0, broken: 0, means: 0, support: 0 };
const munichLeg: Leg = {
  level: '1938-munich',
  from: '1938-05-20',
  to: '1938-10-31',
  trust: 0,
  countries: {},
  signed: [],
  unsigned: [],
  parties: [],
};

const roadOf = (leg: Partial<Leg>, charter?: Readonly<Record<string, string>>): Carried => ({
  legs: [{ ...munichLeg, ...leg }],
  ...(charter && { charter: { ...historicCharter, ...charter } }),
});

const charterOnly = (charter: Readonly<Record<string, string>>): Carried => ({
  legs: [],
  charter: { ...historicCharter, ...charter },
});

const korea = levelOf('1950-korea');

const without = ({ carried: _gone, ...level }: Level): Level => level;

describe('a road', () => {
  it('with nothing to bring leaves every level as it is, and so does the charter of history', () => {
    const history = charterOnly({});
    for (const level of episodes) {
      expect(carriedInto(level, carriedBy([], undefined))).toBe(level);
      expect(without(carriedInto(level, history))).toEqual(level);
    }
  });

  it('that left history is told by what differs', () => {
    const level = levelOf('1938-munich');
    const { world } = playOut(openGame(level, 11, 'FRA'), asHistory);
    const other = playOut(openGame(level, 11, 'FRA'), (now, seat) => [
      { do: 'decide', by: seat, option: lastOption(now, seat) },
    ]).world;
    expect(differenceOf(accountOf(other), accountOf(world))?.countries.FRA).toBeDefined();
  });

  it('carried twice is carried once', () => {
    const carried = roadOf({ trust: -0.4 });
    const once = carriedInto(korea, carried);
    expect(carriedInto(once, carried)).toBe(once);
    expect(once.system.trust).toBeLessThan(korea.system.trust);
  });
});

const lastOption = (world: World, seat: string): string => {
  const own = openBeat(world)?.options[seat];
  return own === 'standard' ? 'none' : (own?.findLast(({ needs }) => !needs)?.id ?? '');
};

describe('time', () => {
  const failedIn = (id: string): number => {
    const level = levelOf(id);
    const before = level.countries.find((country) => country.id === 'FRA')?.record.failed ?? 0;
    const leg = {
      countries: { FRA: { ...nobody, broken: 1 } },
      level: '1931-manchuria',
      from: '1931-09-18',
      to: '1933-05-31',
    };
    const after = carriedInto(level, roadOf(leg)).countries.find((country) => country.id === 'FRA')?.record.failed ?? 0;
    return after - before;
  };

  it('makes a broken word weigh half after its half-life, and less in each later episode', () => {
    expect(leftAfter(road.brokenHalfLife, road.brokenHalfLife)).toBeCloseTo(0.5, 9);
    const left = ['1935-abyssinia', '1938-munich', '1950-korea', '1990-gulf'].map(failedIn);
    expect(left.every((one, n) => one > 0 && (n === 0 || one < (left[n - 1] ?? 0)))).toBe(true);
  });

  it('lets a kept word fade sooner than a broken one', () => {
    const of = (halfLife: number): number => rememberedOf('GBR', '1951-12-01', '1962-01-01', halfLife);
    expect(of(road.keptHalfLife)).toBeLessThan(of(road.brokenHalfLife));
  });

  it('lets a new state own less of an old word than a new cabinet does', () => {
    expect(ownedBy('FRA', '1938-10-31', '1945-05-01')).toBeLessThan(ownedBy('GBR', '1938-10-31', '1945-05-01'));
    expect(ownedBy('USA', '1933-06-01', '1938-05-20')).toBe(1);
  });
});

describe('the numbers of a road', () => {
  it('lie within what would still be believed', () => {
    for (const { value, range } of Object.values(roadParameters)) {
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
    }
    expect(governmentChanges.every(({ date }) => date > '1931' && date < '1991')).toBe(true);
  });

  const account = fc.record({
    kept: fc.integer({ min: -60, max: 60 }),
    partly: fc.integer({ min: -60, max: 60 }),
    broken: fc.integer({ min: -60, max: 60 }),
    means: fc.integer({ min: -100, max: 100 }),
    support: fc.integer({ min: -100, max: 100 }),
  });
  const countries = fc.dictionary(fc.constantFrom('FRA', 'GBR', 'USA', 'SUN', 'TUR', 'CSK', 'POL', 'DEU'), account);
  const signed = fc.array(
    fc.record({
      by: fc.constantFrom('FRA', 'GBR', 'POL'),
      date: fc.constantFrom('1935-05-16', '1945-06-26'),
      strength: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 4 },
  );
  const leg = fc.record({
    ...Object.fromEntries(Object.entries(munichLeg).map(([name, value]) => [name, fc.constant(value)])),
    from: fc.constantFrom('1931-09-18', '1934-06-27', '1945-04-25'),
    trust: fc.double({ min: -1, max: 1, noNaN: true }),
    countries,
    signed,
    unsigned: fc.subarray(['FRA', 'SUN', 'ROU']),
    parties: fc.subarray(['CSK', 'FRA', 'ETH']),
  }) as unknown as fc.Arbitrary<Leg>;
  const charter = fc.record({
    voting: fc.constantFrom('every-member', 'great-powers', 'yalta', 'majority'),
    abstention: fc.constantFrom('no-bar', 'bars', 'unsaid'),
    regional: fc.constantFrom('council-first', 'self-defence', 'free-hand'),
    forces: fc.constantFrom('volunteers', 'agreements', 'standing'),
    membership: fc.constantFrom('signers', 'universal', 'great-power-door'),
  });

  it('never lead a judgement out of the code-book: any level that carries any road still reads without a problem', () => {
    fc.assert(
      fc.property(fc.array(leg, { maxLength: 3 }), charter, fc.constantFrom(...episodes), (legs, words, level) => {
        const played = without(carriedInto(level, { legs, charter: words }));
        const reading = readLevel({ format: 1, ...played });
        expect(reading.ok ? [] : reading.problems).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the charter that was written', () => {
  const councilWith = (charter: Readonly<Record<string, string>>): World => {
    const world = openGame(carriedInto(korea, charterOnly(charter)), 3, 'SUN');
    const block = korea.beats[0]?.options.SUN;
    const no = block === 'standard' ? undefined : block?.find(({ acts }) => acts.some(({ act }) => act === 'block'));
    return take(world, { do: 'decide', by: 'SUN', option: no?.id ?? '' });
  };
  const adopted = (world: World): string | undefined => world.past[0]?.vote?.adopted;

  it('lets 1950 pass against a Soviet no where a majority decides, and not where each great power may bar it', () => {
    expect(adopted(councilWith({}))).toBe('none');
    expect(adopted(councilWith({ voting: 'majority' }))).toBe('aid');
  });

  it('lets an empty chair bar the text of 1950 where it says so', () => {
    const councilOf = (charter: Readonly<Record<string, string>>): World =>
      playOut(openGame(carriedInto(korea, charterOnly(charter)), 3, 'IND'), asHistory).world;
    expect(adopted(councilOf({}))).toBe('aid');
    expect(adopted(councilOf({ abstention: 'bars' }))).toBe('none');
  });

  it('lets the Assembly speak of Budapest, unless a great power’s no may keep a question from it', () => {
    const resolutionOf = (charter: Readonly<Record<string, string>>): string | undefined => {
      const { past } = playOut(
        openGame(carriedInto(levelOf('1955-geneva'), charterOnly(charter)), 3, 'SUN'),
        asHistory,
      ).world;
      return past.find(({ beat }) => beat === 'budapest')?.vote?.adopted;
    };
    expect(resolutionOf({})).toBe('condemn');
    expect(resolutionOf({ voting: 'majority' })).toBe('condemn');
    expect(resolutionOf({ voting: 'great-powers' })).toBe('none');
  });

  it('makes a regional call wait for the vote, and readies forces that stand', () => {
    const gulf = levelOf('1990-gulf');
    const first = carriedInto(gulf, charterOnly({ regional: 'council-first', forces: 'standing' }));
    expect(first.beats.find(({ id }) => id === 'shield')?.when).toEqual({ is: 'adopted', beat: 'embargo' });
    expect(first.system.automaticity).toBeGreaterThan(gulf.system.automaticity);
  });

  it.each(['every-member', 'great-powers', 'majority'])(
    'of %s still leads every crisis held under it to an end',
    (voting) => {
      const held = episodes.filter(({ beats }) => beats.some((beat) => beat.charter));
      const others = charterOnly({
        voting,
        regional: 'council-first',
        membership: 'great-power-door',
        forces: 'standing',
      });
      for (const level of held)
        for (const luck of [1, 2, 3]) {
          const { world } = playOut(
            openGame(carriedInto(level, others), luck, playableIn(level)[0] ?? ''),
            atRandom(luck),
          );
          expect(level.endings.map(({ id }) => id)).toContain(world.ending);
        }
    },
  );

  it('is nothing to the episodes before it', () => {
    const level = levelOf('1938-munich');
    expect(without(carriedInto(level, charterOnly({ voting: 'majority', forces: 'standing' })))).toEqual(level);
  });
});
