/**
 * What would have changed their mind: the smallest single changes after which a government, on the same dice, would have chosen
 * otherwise. Each is found by playing the game again up to that decision, so each that is shown really flips it.
 */
import type { CountryId } from '../../sim/act';
import type { Beat } from '../../sim/level';
import type { World } from '../../sim/world';
import { type Candidate, candidatesFor } from './candidates';
import type { Change } from './change';
import { foreseen } from './foresee';
import { type Game, type OpenedGame, openGame } from './game';
import { replayWith, weighedAsPlayed } from './replay';

export interface Flip {
  readonly change: Change;
  /** See `size.ts`. */
  readonly size: number;
  /** What weighed most as the game was played, and what weighs most with the change. */
  readonly from: string;
  readonly to: string;
}

/** One step of a search: how many changes of how many have been tried, and what the last of them showed. */
export interface Tried {
  readonly tried: number;
  readonly of: number;
  readonly flip?: Flip;
}

/**
 * Tries the changes one by one, so that a page may ask for a few at a time: first other decisions and what by a direct reckoning
 * would flip this one; then the rest, which may do so through others. Of a person's own decision it tells what
 * would have changed the mind of the cabinet, not of the person.
 */
export function* searchFlips(opened: OpenedGame, beat: string, country: CountryId): Generator<Tried, undefined> {
  const asked = questionOf(opened, beat, country);
  if (!asked) return undefined;
  const candidates = inOrder(asked, candidatesFor(opened.game.world, asked.beat, country));
  for (const [n, candidate] of candidates.entries()) {
    const flip = flipBy(opened, candidate, asked);
    yield { tried: n + 1, of: candidates.length, ...(flip && { flip }) };
  }
  return undefined;
}

/** A decision as it was made. */
interface Question {
  readonly beat: Beat;
  readonly country: CountryId;
  readonly world: World;
  readonly from: string;
}

const questionOf = (opened: OpenedGame, id: string, country: CountryId): Question | undefined => {
  const beat = opened.game.world.level.beats.find((one) => one.id === id);
  const asPlayed = weighedAsPlayed(opened, id, country);
  const from = asPlayed?.weighed[0]?.option;
  return beat && asPlayed && from !== undefined ? { beat, country, world: asPlayed.world, from } : undefined;
};

/** By turns what by a direct reckoning would flip it and other decisions, each the smallest first; then the rest. */
const inOrder = ({ world, beat, country, from }: Question, all: readonly Candidate[]): readonly Candidate[] => {
  const told = all.map((one) => ({ one, to: foreseen(world, beat, country, one.change) }));
  const open = told.filter(({ to }) => to === undefined).map(({ one }) => one);
  const likely = told.filter(({ to }) => to !== undefined && to !== from).map(({ one }) => one);
  const turns = Math.max(likely.length, open.length);
  const first = Array.from({ length: turns }, (_, n) => [likely[n], open[n]]).flat();
  return [...first.filter((one) => one !== undefined), ...told.filter(({ to }) => to === from).map(({ one }) => one)];
};

const flipBy = (
  opened: OpenedGame,
  { change, size }: Candidate,
  { beat, country, from }: Question,
): Flip | undefined => {
  const to = replayWith(opened, change, beat.id, country)?.weighed[0]?.option;
  return to === undefined || to === from ? undefined : { change, size, from, to };
};

/** A larger step of the same kind, in the same direction, tells nothing new. */
const shortest = (flips: readonly Flip[]): readonly Flip[] => {
  const seen = new Set<string>();
  return flips.filter(({ change }) => {
    const way = directionOf(change);
    const isNew = !seen.has(way);
    seen.add(way);
    return isNew;
  });
};

const directionOf = (change: Change): string => {
  if (!('by' in change) || typeof change.by !== 'number') return JSON.stringify(change);
  return JSON.stringify({ ...change, by: Math.sign(change.by) });
};

/** All flips of a decision, the smallest first. None means: no single change on the list would have changed it. */
export const flipsOf = (game: Game, beat: string, country: CountryId): readonly Flip[] =>
  inOrderOfSize([...searchFlips(openGame(game), beat, country)].flatMap(({ flip }) => flip ?? []));

/** Flips as they are shown, from as many as have been found. */
export const inOrderOfSize = (flips: readonly Flip[]): readonly Flip[] =>
  shortest(flips.toSorted((a, b) => a.size - b.size));
