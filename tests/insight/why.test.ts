import { describe, expect, it } from 'vitest';
import { type Change, levelWith, openingWith } from '../../src/insight/why/change';
import { type Flip, flipsOf, inOrderOfSize, searchFlips } from '../../src/insight/why/flips';
import { firstWorld, type Game, openGame } from '../../src/insight/why/game';
import { replayWith } from '../../src/insight/why/replay';
import { sizeOf } from '../../src/insight/why/size';
import { tellingOf } from '../../src/insight/why/tell';
import { tempersOf } from '../../src/insight/why/temper';
import type { Command } from '../../src/sim/command';
import { weighAll } from '../../src/sim/minds/cabinet';
import { refusalOf } from '../../src/sim/refusal';
import { openBeat } from '../../src/sim/table';
import type { Decision, World } from '../../src/sim/world';
import { english } from '../../src/words/en/english';
import {
  asHistory,
  atRandom,
  type Chooser,
  munich,
  openGame as open,
  playableIn,
  playOut,
  seatsOf,
} from '../sim/support';

const seatFor = (seed: number): string => playableIn(munich)[seed % playableIn(munich).length] ?? '';

const gameOf = (seed: number): Game =>
  playOut(open(munich, seed, seatFor(seed)), seed % 2 === 0 ? asHistory : atRandom(seed));

interface Asked {
  readonly game: Game;
  readonly beat: string;
  readonly decision: Decision;
}

/** One decision in a beat, by a government whose turn comes with the seed; undefined if the game did not come to that beat. */
const askedIn = (beat: string, seed: number): Asked | undefined => {
  const game = gameOf(seed);
  const decisions = game.world.past.find((past) => past.beat === beat)?.decisions ?? [];
  const decision = decisions[seed % Math.max(1, decisions.length)];
  return decision && { game, beat, decision };
};

/** The same number of decisions in every beat, each from a game of its own seed. */
const askedInEach = (count: number): readonly Asked[] =>
  munich.beats.flatMap(({ id }, at) => {
    const asked: Asked[] = [];
    for (let seed = 1000 * at; asked.length < count; seed++)
      asked.push(...[askedIn(id, seed)].filter((one) => one !== undefined));
    return asked;
  });

/** Flips among the first so many changes that are tried. */
const firstFlips = ({ game, beat, decision }: Asked, tries: number): readonly Flip[] => {
  const flips: Flip[] = [];
  for (const { tried, flip } of searchFlips(openGame(game), beat, decision.country)) {
    if (flip) flips.push(flip);
    if (tried >= tries || flips.length >= 2) break;
  }
  return flips;
};

const inBeatOf = (game: Game): ReadonlyMap<string, readonly Command[]> => {
  const beats = new Map<string, readonly Command[]>();
  playOut(firstWorld(game), (world, seat) => {
    const beat = openBeat(world)?.id ?? '';
    const count = [...beats.values()].flat().length;
    const rest = game.log.slice(count);
    const commands = rest.slice(0, rest.findIndex((one) => one.do === 'decide' && one.by === seat) + 1);
    beats.set(beat, commands);
    return commands;
  });
  return beats;
};

const decide = (by: string, option: string): Command => ({ do: 'decide', by, option });

/** What a government of the rules would do. */
const asRule = (world: World, seat: string): Command => {
  const beat = openBeat(world);
  return decide(seat, (beat && weighAll(world, beat, seat)[0]?.option) ?? '');
};

const isOpenTo = (world: World, seat: string, option: string): boolean => {
  const beat = openBeat(world);
  return beat !== undefined && weighAll(world, beat, seat).some((one) => one.option === option);
};

/** The persons of a game with one thing done otherwise, and nothing else, by commands alone. */
const withChange = (game: Game, change: Change): Chooser => {
  const beats = inBeatOf(game);
  return (world, seat) => {
    const beat = openBeat(world)?.id ?? '';
    const done = (beats.get(beat) ?? []).filter((one) => one.by === seat);
    const isHere = (change.kind === 'option' || change.kind === 'sounding') && change.beat === beat;
    const words = done.filter((one) => one.do !== 'decide' && !refusalOf(world, one));
    const seal = done.find((one) => one.do === 'decide');
    const chosen = isHere && change.kind === 'option' && change.country === seat ? change.option : seal?.option;
    const more: readonly Command[] =
      isHere && change.kind === 'sounding' && change.by === seat
        ? [{ do: 'sound', by: seat, sounding: change.sounding }]
        : [];
    const last = chosen !== undefined && isOpenTo(world, seat, chosen) ? decide(seat, chosen) : asRule(world, seat);
    return [...words, ...more, last];
  };
};

/** The whole game again, from its first World, through the one door that the game itself uses. */
const playedAgain = (game: Game, change: Change): World => {
  const level = levelWith(game.world.level, change);
  const first = openingWith(firstWorld(game, level), change);
  const asPerson =
    change.kind === 'option' && game.world.seats[change.country] !== 'person' ? change.country : undefined;
  const seats = { ...first.seats, ...(asPerson && seatsOf(asPerson)) };
  const mandates = { ...first.mandates, ...(asPerson && { [asPerson]: 'none' }) };
  return playOut({ ...first, seats, mandates }, withChange(game, change)).world;
};

const preferredIn = (world: World, beat: string, country: string): string | undefined =>
  world.past.find((past) => past.beat === beat)?.decisions.find((one) => one.country === country)?.weighed[0]?.option;

/** A victim under the rules answers after the others; sealed for it, its choice falls with theirs, and is another question. */
const isAnswering = ({ world }: Game, change: Change): boolean =>
  change.kind === 'option' && change.country === world.level.victim && world.seats[change.country] !== 'person';

const questions = askedInEach(20);

describe('what would have changed their mind', { timeout: 240_000 }, () => {
  const found = questions.flatMap((asked) => firstFlips(asked, 60).map((flip) => ({ ...asked, flip })));

  it('really would have: the game played again with the change, by its commands, shows the other choice', () => {
    expect(found.length).toBeGreaterThan(40);
    for (const { game, beat, decision, flip } of found) {
      if (isAnswering(game, flip.change)) continue;
      const again = preferredIn(playedAgain(game, flip.change), beat, decision.country);
      expect([flip, again]).toEqual([flip, flip.to]);
      expect(flip.to).not.toBe(flip.from);
      expect(flip.from).toBe(decision.weighed[0]?.option);
    }
  });

  it('is of every kind: words, decisions, divisions, judgements', () => {
    const kinds = new Set(found.map(({ flip }) => flip.change.kind));
    for (const kind of ['sounding', 'option', 'divisions', 'dial']) expect([...kinds]).toContain(kind);
  });

  it('is found in every beat', () => {
    const beats = new Set(found.map(({ beat }) => beat));
    for (const beat of munich.beats) expect([...beats]).toContain(beat.id);
  });

  it('can be said in words, whatever it is', () => {
    for (const { flip } of found) expect(english).toHaveProperty([tellingOf(flip.change).key]);
  });

  it('is told from the smallest change to the largest, and a longer step of a kind that is enough is left out', () => {
    const { game, beat, decision } = found[0] as Asked;
    const flips = flipsOf(game, beat, decision.country);
    const sizes = flips.map((flip) => sizeOf(game.world, flip.change));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    const once = flips[0];
    expect(inOrderOfSize(once ? [once, once] : [])).toHaveLength(1);
  });

  it('is sometimes nothing on the list, and then the list is empty', () => {
    const counts = questions
      .slice(0, 6)
      .map(({ game, beat, decision }) => flipsOf(game, beat, decision.country).length);
    expect(Math.min(...counts)).toBe(0);
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  it('does not play another game when nothing is changed', () => {
    for (const { game, beat, decision } of questions.filter((_, n) => n % 9 === 0)) {
      const same = replayWith(openGame(game), { kind: 'trust', by: 0 }, beat, decision.country);
      expect(same?.weighed).toEqual(decision.weighed);
    }
  });
});

describe('circumstance alone', { timeout: 60_000 }, () => {
  it('has the chances that cabinets of other tempers show', () => {
    const { world } = gameOf(4);
    const opened = openGame(gameOf(4));
    for (const past of world.past.slice(0, 3)) {
      const beat = munich.beats.find((one) => one.id === past.beat);
      const before = opened.before.get(past.beat);
      const decision = past.decisions.find(({ country }) => country === 'FRA');
      if (!beat || !before || !decision) continue;
      const chances = tempersOf(world, beat, decision);
      const drawn = Array.from({ length: 1500 }, (_, seed) => weighAll({ ...before, seed }, beat, 'FRA')[0]?.option);
      for (const [option, chance] of Object.entries(chances)) {
        const share = drawn.filter((one) => one === option).length / drawn.length;
        expect(Math.abs(share - chance), `${past.beat} ${option}`).toBeLessThan(0.045);
      }
      expect(Object.values(chances).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }
  });
});
