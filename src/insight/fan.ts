/** The fan: what each decision of a seat, and each choice it had instead, leads to on other dice, all else done as it was done. */
import type { CountryId } from '../sim/act';
import { isOpen, isOver, openBeat, optionOf } from '../sim/table';
import { playBeat } from '../sim/turn';
import type { World } from '../sim/world';
import { type Deeds, firstWorld, type Game, openGame, withDeeds } from './why/game';
import { emptyTally, seedOf, type Tally, tallied } from './worlds';

/** One choice in one beat, taken in many worlds. */
export interface Branch {
  readonly beat: string;
  readonly option: string;
  readonly tally: Tally;
}

export interface Fan {
  readonly done: number;
  readonly of: number;
  /** All choices as they were made. */
  readonly played: Tally;
  /** Choices that were open and not taken. */
  readonly instead: readonly Branch[];
}

type AllDeeds = ReadonlyMap<string, Deeds>;

/** In another world a word in private may be past paying for; then it is left unsaid. */
const asFarAsPossible = (world: World, deeds: Deeds | undefined): World =>
  withDeeds(world, deeds) ?? withDeeds(world, { soundings: [], sealed: deeds?.sealed ?? {} }) ?? world;

const endingFrom = (from: World, deeds: AllDeeds, visit: (world: World, beat: string) => void): string => {
  let world = from;
  while (!isOver(world)) {
    const beat = openBeat(world)?.id ?? '';
    visit(world, beat);
    world = playBeat(asFarAsPossible(world, deeds.get(beat)));
  }
  return world.ending ?? '';
};

const branchesOf = ({ world }: Game, seat: CountryId): readonly Branch[] =>
  world.past.flatMap(({ beat, decisions }) =>
    decisions
      .filter((one) => one.country === seat)
      .flatMap(({ option, weighed }) =>
        weighed
          .filter((one) => one.option !== option)
          .map((one): Branch => ({ beat, option: one.option, tally: emptyTally })),
      ),
  );

/** A choice closed in that world cannot be made in it; nor where its question never comes. Both then end as played. */
const endingOf = (before: World | undefined, seat: CountryId, branch: Branch, deeds: AllDeeds, asPlayed: string) => {
  const beat = before && openBeat(before);
  const option = beat && optionOf(beat, seat, branch.option);
  if (!before || !option || !isOpen(before, option)) return asPlayed;
  const done = deeds.get(branch.beat) ?? { soundings: [], sealed: {} };
  const changed = { ...done, sealed: { ...done.sealed, [seat]: { option: branch.option } } };
  return endingFrom(before, new Map(deeds).set(branch.beat, changed), () => undefined);
};

/** Plays so many worlds, one after another, and tells of each when it is done. */
export function* fanOf(game: Game, seat: CountryId, worlds: number): Generator<Fan> {
  const { deeds } = openGame(game);
  let fan: Fan = { done: 0, of: worlds, played: emptyTally, instead: branchesOf(game, seat) };
  for (let n = 1; n <= worlds; n++) {
    const before = new Map<string, World>();
    const first = { ...firstWorld({ ...game, world: { ...game.world, seed: seedOf(n) } }) };
    const asPlayed = endingFrom(first, deeds, (world, beat) => void before.set(beat, world));
    const instead = fan.instead.map((branch) => ({
      ...branch,
      tally: tallied(branch.tally, endingOf(before.get(branch.beat), seat, branch, deeds, asPlayed)),
    }));
    fan = { ...fan, done: n, played: tallied(fan.played, asPlayed), instead };
    yield fan;
  }
}
