import { describe, expect, it } from 'vitest';
import { type Change, levelWith, openingWith } from '../../src/insight/why/change';
import { type Flip, flipsOf, inOrderOfSize, searchFlips } from '../../src/insight/why/flips';
import { firstWorld, type Game, openGame } from '../../src/insight/why/game';
import { leaderBefore } from '../../src/insight/why/order';
import { replayWith } from '../../src/insight/why/replay';
import { sizeOf } from '../../src/insight/why/size';
import { tellingOf } from '../../src/insight/why/tell';
import { tempersOf } from '../../src/insight/why/temper';
import type { Command } from '../../src/sim/command';
import { considerationNames } from '../../src/sim/consideration';
import type { Level } from '../../src/sim/level';
import { weighAll } from '../../src/sim/minds/cabinet';
import { refusalOf } from '../../src/sim/refusal';
import { openBeat } from '../../src/sim/table';
import { playToPersons } from '../../src/sim/take';
import type { Decision, World } from '../../src/sim/world';
import { english } from '../../src/words/en/english';
import {
  asHistory,
  atRandom,
  type Chooser,
  episodes,
  openGame as open,
  playableIn,
  playOut,
  seatsOf,
} from '../sim/support';

/** Games in all, over all episodes; one decision is asked about in each. */
const GAMES = 200;
/** Changes that are tried for it, and flips that are then played again. */
const TRIES = 8;

const seatFor = (level: Level, seed: number): string => playableIn(level)[seed % playableIn(level).length] ?? '';

const gameOf = (level: Level, seed: number): Game =>
  playOut(open(level, seed, seatFor(level, seed)), seed % 2 === 0 ? asHistory : atRandom(seed));

interface Asked {
  readonly game: Game;
  readonly beat: string;
  readonly decision: Decision;
}

/** One decision of a game: the beats, and the governments in them, take turns with the seed. */
const askedOf = (level: Level, seed: number): Asked | undefined => {
  const game = gameOf(level, seed);
  const past = game.world.past[Math.floor(seed / 2) % game.world.past.length];
  const decision = past?.decisions[Math.floor(seed / 3) % past.decisions.length];
  return past && decision && { game, beat: past.beat, decision };
};

const questions: readonly Asked[] = episodes.flatMap((level) =>
  Array.from({ length: Math.ceil(GAMES / episodes.length) }, (_, n) => askedOf(level, n + 1)).filter(
    (one) => one !== undefined,
  ),
);

/** Flips among the first changes that are tried. */
const firstFlips = ({ game, beat, decision }: Asked): readonly Flip[] => {
  const flips: Flip[] = [];
  for (const { tried, flip } of searchFlips(openGame(game), beat, decision.country)) {
    if (flip) flips.push(flip);
    if (tried >= TRIES || flips.length >= 3) break;
  }
  return flips;
};

const inBeatOf = (game: Game): ReadonlyMap<string, readonly Command[]> => {
  const beats = new Map<string, readonly Command[]>();
  playOut(playToPersons(firstWorld(game)), (world, seat) => {
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
  return playOut(playToPersons({ ...first, seats, mandates }), withChange(game, change)).world;
};

const preferredIn = (world: World, beat: string, country: string): string | undefined =>
  world.past.find((past) => past.beat === beat)?.decisions.find((one) => one.country === country)?.weighed[0]?.option;

/** A victim under the rules answers after the others; sealed for it, its choice falls with theirs, and is another question. */
const isAnswering = ({ world }: Game, change: Change): boolean =>
  change.kind === 'option' && change.country === world.level.victim && world.seats[change.country] !== 'person';

describe('what would have changed their mind', { timeout: 240_000 }, () => {
  const found = questions.flatMap((asked) => firstFlips(asked).map((flip) => ({ ...asked, flip })));

  it('really would have: the game played again with the change, by its commands, shows the other choice', () => {
    expect(found.length).toBeGreaterThan(GAMES / 3);
    expect(new Set(found.map(({ game }) => `${game.world.level.id} ${game.world.seed}`)).size).toBeGreaterThan(
      GAMES / 5,
    );
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

  it('is found in every episode, and in every kind of beat that was asked about often', () => {
    for (const level of episodes) expect(found.map(({ game }) => game.world.level.id)).toContain(level.id);
    const kindOf = ({ game, beat }: Asked) => game.world.level.beats.find(({ id }) => id === beat)?.kind;
    const kinds = new Set(found.map(kindOf));
    const asked = questions.map(kindOf);
    const often = asked.filter((kind) => asked.filter((one) => one === kind).length >= 10);
    for (const kind of new Set(often)) expect([...kinds]).toContain(kind);
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
      .slice(1, 5)
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

describe('the reasons that are told', () => {
  it('add up, with circumstance as the ninth of them, to what each option weighed, in every episode', () => {
    for (const { decision } of questions) {
      expect(decision.weighed.length).toBeGreaterThan(0);
      for (const { lines, circumstance, total } of decision.weighed) {
        expect(lines).toHaveLength(considerationNames.length);
        expect(circumstance).not.toBe(0);
        expect(lines.reduce((sum, line) => sum + line, circumstance)).toBeCloseTo(total, 9);
      }
    }
  });

  it('are at times outweighed by circumstance, and mostly not', () => {
    const sum = (lines: readonly number[]): number => lines.reduce((all, line) => all + line, 0);
    const byReason = ({ weighed }: Decision) => weighed.toSorted((a, b) => sum(b.lines) - sum(a.lines))[0]?.option;
    const same = questions.filter(({ decision }) => byReason(decision) === decision.weighed[0]?.option).length;
    expect(same).toBeLessThan(questions.length);
    expect(same / questions.length).toBeGreaterThan(0.5);
  });
});

/** A decision in which nobody is waited for, with the World it was made in. */
const unledIn = (level: Level) => {
  const game = gameOf(level, 4);
  const opened = openGame(game);
  return game.world.past.flatMap((past) => {
    const beat = level.beats.find(({ id }) => id === past.beat);
    const before = opened.before.get(past.beat);
    const decision = past.decisions.find(
      ({ country, weighed }) =>
        beat && country !== level.victim && weighed.length > 2 && leaderBefore(level, beat, country) === undefined,
    );
    return beat && before && decision ? [{ game, beat, before, decision }] : [];
  });
};

describe('circumstance alone', { timeout: 60_000 }, () => {
  it.each(episodes.map((level) => [level.id, level] as const))(
    'has the chances that cabinets of other tempers show in %s',
    (_, level) => {
      for (const { game, beat, before, decision } of unledIn(level).slice(0, 3)) {
        const chances = tempersOf(game.world, beat, decision);
        const { country } = decision;
        const drawn = Array.from(
          { length: 1500 },
          (_, seed) => weighAll({ ...before, seed }, beat, country)[0]?.option,
        );
        for (const [option, chance] of Object.entries(chances)) {
          const share = drawn.filter((one) => one === option).length / drawn.length;
          expect(Math.abs(share - chance), `${beat.id} ${country} ${option}`).toBeLessThan(0.045);
        }
        expect(Object.values(chances).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }
    },
  );
});
