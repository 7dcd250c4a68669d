/** Many random crises played by the rules alone, and what is counted in them. */
import type { CountryId } from '../../sim/act';
import type { Level } from '../../sim/level';
import { BETWEEN, startWorld } from '../../sim/start';
import { isOver } from '../../sim/table';
import { playBeat } from '../../sim/turn';
import type { BeatPast, World } from '../../sim/world';
import { type Wanted, worldOf } from './worlds';

/** An option id for both beats, by country; who is not named, or named with nothing, chooses as its cabinet would. */
export type Held = Readonly<Record<CountryId, string | undefined>>;

const sealedBy = (held: Held): World['sealed'] =>
  Object.fromEntries(Object.entries(held).flatMap(([id, option]) => (option ? [[id, { option }] as const] : [])));

const playThrough = (level: Level, seed: number, held: Held): World => {
  const sealed = sealedBy(held);
  let world = startWorld(level, { seed, reading: BETWEEN, seats: {} });
  while (!isOver(world)) world = playBeat({ ...world, sealed });
  return world;
};

/** Worlds by seeds from 1 on; the same seeds draw the same countries and the same dice, whatever is wanted. */
export const playWorlds = (count: number, wanted: Wanted = {}, held: Held = {}): readonly World[] =>
  Array.from({ length: count }, (_, n) => playThrough(worldOf(n + 1, wanted), n + 1, held));

/** A share with the number of cases it was counted over; 0 to 1. */
export interface Share {
  readonly of: number;
  readonly share: number;
}

export const shareOf = <T>(list: readonly T[], test: (one: T) => boolean): Share => ({
  of: list.length,
  share: list.length === 0 ? 0 : list.filter(test).length / list.length,
});

export const isAttacked = ({ crisis }: World): boolean => crisis.attacked;

/** The victim is saved: the challenger drew back, or was thrown back. */
export const isSaved = ({ outcome }: World): boolean => outcome === 'deterred' || outcome === 'repelled';
export const isLost = ({ outcome }: World): boolean => outcome === 'conquest' || outcome === 'ceded';

export const beatPast = (world: World, beat: string): BeatPast | undefined =>
  world.past.find((past) => past.beat === beat);

/** What a country did when the call came, 0 to 1; nothing if no call came. */
export const deliveredBy = (world: World, country: string): number => world.nations[country]?.delivered ?? 0;
