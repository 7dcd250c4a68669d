/** Open wars, leaders, mandates, empty chairs, aims and patrons: what each mechanism must do, and what it must never do. */
import { describe, expect, test } from 'vitest';
import type { CountryId } from '../../src/sim/act';
import type { Level } from '../../src/sim/level';
import { voiceOf } from '../../src/sim/mechanisms/aims';
import { leaderReadiness } from '../../src/sim/mechanisms/leadership';
import { lawfulness } from '../../src/sim/mechanisms/mandate';
import { frontAfter, outcomeOfFront } from '../../src/sim/mechanisms/openWar';
import { chanceOfEntry } from '../../src/sim/mechanisms/patron';
import { weights } from '../../src/sim/parameters';
import { sightOf } from '../../src/sim/sight';
import { BETWEEN, startWorld } from '../../src/sim/start';
import { isOver, openBeat } from '../../src/sim/table';
import { playBeat } from '../../src/sim/turn';
import type { World } from '../../src/sim/world';
import { levelOf, seatsOf } from './support';

const korea = levelOf('1950-korea');

type Line = Readonly<Record<string, string>>;

/** A game to its end or to a beat, in which some seats follow a line and the rest the rules. */
const game = (
  seed: number,
  lines: Readonly<Record<CountryId, Line>> = {},
  until?: string,
  level: Level = korea,
): World => {
  let world = startWorld(level, { seed, reading: BETWEEN, seats: seatsOf(...Object.keys(lines)) });
  for (let beat = openBeat(world); beat && !isOver(world) && beat.id !== until; beat = openBeat(world)) {
    const { id } = beat;
    const sealed = Object.entries(lines).flatMap(([seat, line]) =>
      line[id] ? [[seat, { option: line[id] }] as const] : [],
    );
    world = playBeat({ ...world, sealed: Object.fromEntries(sealed) });
  }
  return world;
};

const seeds = Array.from({ length: 30 }, (_, n) => 7 + 13 * n);
const beatIn = (world: World, beat: string) => world.past.find((one) => one.beat === beat);
const share = (test: (seed: number) => boolean): number => seeds.filter(test).length / seeds.length;

describe('an open war', () => {
  test('is open when the episode begins, and is not announced as an attack again', () => {
    const world = startWorld(korea, { seed: 1, reading: BETWEEN, seats: {} });
    expect(world.crisis.attacked).toBe(true);
    expect(world.outcome).toBeUndefined();
  });

  test('goes on over several beats, its front between the old line and the end, one step beyond if aims are total', () => {
    for (const seed of seeds) {
      for (const { answer } of game(seed).past) {
        const { before, after } = answer?.arms ?? { before: 0, after: 0 };
        expect(after).toBeGreaterThanOrEqual(-1);
        expect(after).toBeLessThanOrEqual(korea.challenger.steps);
        expect(after - before).toBeLessThanOrEqual(2);
      }
    }
  });

  test('is not carried beyond the old line while aims are limited, nor back from where it stands', () => {
    expect(frontAfter(1, -2, false, 4)).toBe(0);
    expect(frontAfter(1, -2, true, 4)).toBe(-1);
    expect(frontAfter(-1, -2, false, 4)).toBe(-1);
    expect(frontAfter(3, 2, false, 4)).toBe(4);
  });

  test('ends where the armies stand when nobody is asked any more', () => {
    expect([-1, 0, 1, 2, 3].map((front) => outcomeOfFront(front, 4))).toEqual([
      'repelled',
      'repelled',
      'compromise',
      'ceded',
      'ceded',
    ]);
    for (const seed of seeds) expect(game(seed).outcome).toBeDefined();
  });

  test('is lost when nobody comes', () => {
    const alone = Object.fromEntries(
      ['USA', 'GBR', 'FRA', 'TUR', 'IND'].map((id) => [id, { appeal: korea.beats[1]?.options[id] } as const]),
    );
    const none: Readonly<Record<CountryId, Line>> = Object.fromEntries(
      Object.entries(alone).map(([id, { appeal }]) => [
        id,
        { appeal: Array.isArray(appeal) ? (appeal.find((one) => isIdle(one.acts))?.id ?? '') : '' },
      ]),
    );
    expect(share((seed) => game(seed, none).outcome === 'conquest')).toBeGreaterThan(0.5);
  });
});

const isIdle = (acts: readonly { readonly act: string; readonly effort?: number }[]): boolean =>
  acts.some(({ act, effort }) => act === 'deliver' && effort === 0);

describe('a call in an open war', () => {
  test('records deeds and lets promises fall due, and the crisis goes on', () => {
    const world = game(11, { GBR: { council: 'yes-and-fleet', appeal: 'ships-only' } }, 'uniting');
    const promise = world.ledger.find((one) => one.id === 'pledge.council.GBR');
    if (world.outcome === undefined) expect(world.nations.GBR?.delivered).toBe(0.5);
    expect(['partly-kept', 'forgotten']).toContain(promise?.end);
  });

  test('puts what it asks in force', () => {
    const world = game(11, {}, 'appeal');
    expect(world.crisis.measure).not.toBe('troops');
    expect(playBeat(world).crisis.measure).toBe('troops');
  });
});

describe('a vote that binds', () => {
  const all = { USA: 'fight-by-air-and-sea', GBR: 'yes-and-fleet', FRA: 'yes', IND: 'yes' };
  const council = (over: Readonly<Record<CountryId, string>>): World =>
    game(
      5,
      Object.fromEntries(Object.entries({ ...all, ...over }).map(([id, council]) => [id, { council }])),
      'appeal',
    );

  test('puts the adopted text in force and gives a mandate', () => {
    const { crisis } = council({});
    expect([crisis.measure, crisis.mandate]).toEqual(['aid', true]);
    expect(lawfulness(council({}))).toBe(1);
  });

  test('leaves the softer text in force if only that finds enough votes', () => {
    const { crisis } = council({ GBR: 'cease-fire-text', FRA: 'cease-fire-text' });
    expect([crisis.measure, crisis.mandate]).toEqual(['condemn', true]);
  });

  test('refuses the mandate when it fails, and then the rule weighs half', () => {
    const world = council({ SUN: 'return-veto' });
    expect([world.crisis.measure, world.crisis.mandate]).toEqual(['condemn', false]);
    expect(lawfulness(world)).toBe(weights.withoutMandate);
  });
});

describe('an empty chair', () => {
  test('blocks nothing and is not counted while its government is played by the rules', () => {
    for (const seed of seeds) {
      const vote = beatIn(game(seed, {}, 'appeal'), 'council')?.vote;
      expect(vote?.blocked).toEqual([]);
      expect([...(vote?.yes ?? []), ...(vote?.softer ?? []), ...(vote?.abstained ?? [])]).not.toContain('SUN');
    }
  });

  test('can be filled by a person, whose veto ends the text', () => {
    const vote = beatIn(game(3, { SUN: { council: 'return-veto' } }, 'appeal'), 'council')?.vote;
    expect(vote?.blocked).toEqual(['SUN']);
    expect(vote?.adopted).toBe('none');
  });

  test('leaves those without a vote out of the count', () => {
    const vote = beatIn(game(3, {}, 'appeal'), 'council')?.vote;
    const counted = [...(vote?.yes ?? []), ...(vote?.softer ?? []), ...(vote?.abstained ?? [])];
    expect(counted).not.toContain('TUR');
    expect(counted).not.toContain('KOR');
  });
});

describe('the power that leads', () => {
  test('decides first, and the others see it', () => {
    const world = game(9, { GBR: {} }, 'appeal');
    const led = sightOf(world, 'GBR').led;
    const played = beatIn(playBeat({ ...world, sealed: { GBR: { option: 'brigade' } } }), 'appeal');
    expect(led).toEqual({ country: 'USA', option: played?.decisions.find((one) => one.country === 'USA')?.option });
  });

  test('does not see itself, and a person in its seat is not foretold', () => {
    const world = game(9, { USA: {}, GBR: {} }, 'appeal');
    expect(sightOf(world, 'USA').led).toBeUndefined();
    expect(sightOf(world, 'GBR').led).toBeUndefined();
  });

  test('lends its readiness: followers without it are not ready, and follow it less', () => {
    const led = (appeal: string): World => game(9, { USA: { council: 'fight-by-air-and-sea', appeal } }, 'uniting');
    expect(leaderReadiness(led('leave'))).toBeCloseTo(weights.leaderless);
    expect(leaderReadiness(led('all-arms'))).toBe(1);
    const brigades = (appeal: string): number =>
      share((seed) =>
        game(seed, { USA: { appeal } }).past.some(({ beat, decisions }) =>
          decisions.some((one) => beat === 'appeal' && one.country === 'GBR' && one.option === 'brigade'),
        ),
      );
    expect(brigades('all-arms')).toBeGreaterThan(brigades('leave') + 0.2);
  });
});

describe('aims', () => {
  const at = (appeal: string): World =>
    game(21, { GBR: { appeal }, USA: { council: 'fight-by-air-and-sea', appeal: 'all-arms' } }, 'parallel');

  test('are heard by what has been sent: a brigade more than ships, words not at all', () => {
    const voice = (appeal: string): number => voiceOf(at(appeal), 'GBR');
    expect(voice('malaya-first')).toBe(0);
    expect(voice('ships-only')).toBeCloseTo(voice('brigade') / 2);
    expect(voiceOf(at('brigade'), 'USA')).toBeGreaterThan(voice('brigade'));
  });

  test('follow the weight of the contributors, not the leader alone', () => {
    const limited = { GBR: 'buffer', FRA: 'yes-to-relief-only', TUR: 'yes-but-halt', IND: 'committee' };
    const sent = { GBR: 'brigade', FRA: 'regiment', TUR: 'brigade', IND: 'brigade' };
    const lines = Object.fromEntries(
      Object.entries(limited).map(([id, parallel]) => [id, { appeal: sent[id as 'GBR'], parallel }]),
    );
    const leader = { council: 'fight-by-air-and-sea', appeal: 'all-arms', parallel: 'go-on' };
    const aims = (others: Readonly<Record<CountryId, Line>>): readonly (string | undefined)[] =>
      seeds
        .map((seed) => game(seed, { USA: leader, ...others }, 'uniting'))
        .filter((world) => beatIn(world, 'parallel') && !world.crisis.entered)
        .map(({ crisis }) => crisis.aims);
    expect(new Set(aims(lines))).toEqual(new Set(['limited']));
    expect(aims({})).toContain('total');
  });
});

describe('a patron', () => {
  const leader = (parallel: string): Readonly<Record<CountryId, Line>> => ({
    USA: { council: 'fight-by-air-and-sea', appeal: 'all-arms', parallel },
  });
  const enters = (parallel: string, level = korea): number =>
    share((seed) => game(seed, leader(parallel), undefined, level).crisis.entered === true);

  test('comes in far more often when aims are total', () => {
    expect(enters('go-on')).toBeGreaterThan(enters('stop') + 0.25);
  });

  test('never comes in where there is none', () => {
    const { patron: _, ...war } = korea.war ?? { progress: 0 };
    expect(enters('go-on', { ...korea, war })).toBe(0);
  });

  test('is held back by good offices and drawn in by encouragement', () => {
    const world = game(5, {}, 'appeal');
    const leaned = (toward: 'firm' | 'yield'): World => ({
      ...world,
      soundings: [{ beat: 'appeal', by: 'IND', sounding: { how: 'press', to: 'PRC', toward } }],
    });
    expect(chanceOfEntry(leaned('firm'), true)).toBeLessThan(chanceOfEntry(world, true));
    expect(chanceOfEntry(leaned('yield'), true)).toBeGreaterThan(chanceOfEntry(world, true));
  });

  test('is answered anew: aims against it are limited until somebody decides otherwise', () => {
    const worlds = seeds.map((seed) => game(seed, leader('go-on'), 'december')).filter(({ crisis }) => crisis.entered);
    expect(worlds.length).toBeGreaterThan(5);
    for (const { crisis } of worlds) expect(crisis.aims).toBe('limited');
  });

  test('makes a general war possible only when aims against it are total', () => {
    const december = (option: string): number =>
      share((seed) => game(seed, { USA: { ...leader('go-on').USA, december: option } }).outcome === 'wider-war');
    expect(december('hold-limited')).toBe(0);
    expect(december('widen')).toBeGreaterThan(0.05);
  });
});
