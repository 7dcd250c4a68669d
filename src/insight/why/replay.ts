/** The whole game again up to one decision, on the same dice, with one thing otherwise. */
import type { CountryId } from '../../sim/act';
import type { Beat } from '../../sim/level';
import { weighAll } from '../../sim/minds/cabinet';
import { openBeat } from '../../sim/table';
import { playBeat } from '../../sim/turn';
import type { Weighing, World } from '../../sim/world';
import { type Change, levelWith, openingWith } from './change';
import { type Deeds, firstWorld, type OpenedGame, playOn, withDeeds } from './game';
import { answersLast, leaderBefore } from './order';

/** How a government weighed in one beat of a game, the heaviest option first, and the World it weighed in. */
export interface Weighed {
  readonly world: World;
  readonly weighed: readonly Weighing[];
}

/** Is the change one of what was done in a beat, so that nothing before that beat is touched by it? */
const beatOf = (change: Change): string | undefined =>
  change.kind === 'sounding' || change.kind === 'option' ? change.beat : undefined;

const deedsWith = (deeds: ReadonlyMap<string, Deeds>, change: Change): ReadonlyMap<string, Deeds> => {
  const beat = beatOf(change);
  if (beat === undefined) return deeds;
  const done = deeds.get(beat) ?? { soundings: [], sealed: {} };
  return new Map(deeds).set(beat, deedsIn(done, change));
};

const deedsIn = (done: Deeds, change: Change): Deeds => {
  if (change.kind === 'sounding')
    return { ...done, soundings: [...done.soundings, { by: change.by, sounding: change.sounding }] };
  if (change.kind === 'option')
    return { ...done, sealed: { ...done.sealed, [change.country]: { option: change.option } } };
  return done;
};

const startWith = (opened: OpenedGame, change: Change): World | undefined => {
  const beat = beatOf(change);
  if (beat !== undefined) return opened.before.get(beat);
  return openingWith(firstWorld(opened.game, levelWith(opened.game.world.level, change)), change);
};

/**
 * How `country` weighs in `beat` when the game is played again with `change`, same seed, everyone else doing what the rules or the
 * log make them do. Undefined if that beat never comes, or if the change leaves no influence for a sounding that was made.
 */
export const replayWith = (
  opened: OpenedGame,
  change: Change,
  beat: string,
  country: CountryId,
): Weighed | undefined => {
  const deeds = deedsWith(opened.deeds, change);
  const start = startWith(opened, change);
  const world = start && playOn(start, deeds, (_, id) => id === beat);
  return world && weighedIn(world, deeds, beat, country);
};

/** How `country` weighed in `beat` as the game was played. */
export const weighedAsPlayed = (opened: OpenedGame, beat: string, country: CountryId): Weighed | undefined => {
  const world = opened.before.get(beat);
  return world && weighedIn(world, opened.deeds, beat, country);
};

const weighedIn = (
  world: World,
  deeds: ReadonlyMap<string, Deeds>,
  beat: string,
  country: CountryId,
): Weighed | undefined => {
  const open = openBeat(world);
  const ready = withDeeds(world, deeds.get(beat));
  if (open?.id !== beat || !ready) return undefined;
  const weighed = seesOthers(ready, open, country)
    ? (playBeat(ready)
        .past.at(-1)
        ?.decisions.find((one) => one.country === country)?.weighed ?? [])
    : weighAll(ready, open, country);
  return weighed.length > 0 ? { world: ready, weighed } : undefined;
};

/**
 * Most decide at the same moment. A victim played by the rules answers a bargain after it is put, and those who follow a leader see what
 * it does: they weigh in a World that only the beat itself makes.
 */
const seesOthers = (world: World, beat: Beat, country: CountryId): boolean =>
  answersLast(world, beat, country) || leaderBefore(world.level, beat, country) !== undefined;
