/** What every model of a running game is made from. */

import { isPastStop, type Role } from '../../record/assignment';
import type { Game, Mode } from '../../session/types';
import type { CountryId } from '../../sim/act';
import type { Beat, Level } from '../../sim/level';
import type { Sight } from '../../sim/sight';
import type { World } from '../../sim/world';
import type { Words } from '../../words/words';
import type { Look } from './look';

export interface Scene {
  readonly mode: Mode;
  readonly game: Game;
  readonly world: World;
  readonly level: Level;
  readonly seat: CountryId;
  readonly sight: Sight;
  readonly words: Words;
  readonly look: Look;
  /** Is it shown to a room? */
  readonly isOnScreen?: boolean;
}

/** While the decisions are revealed, the world is the one in which they are not answered yet. */
export const worldShown = (mode: Mode, { world, unanswered }: Pick<Game, 'world' | 'unanswered'>): World =>
  mode === 'revealing' ? (unanswered ?? world) : world;

/** Has the game come to the end that a teacher set? */
export const isAtStop = ({ game, world }: Scene): boolean =>
  game.assignment !== undefined && isPastStop(world, game.assignment);

/** The one adviser as whom the seat is played for a class; undefined for the whole cabinet, or where this seat has no such adviser. */
export function partOf({ game, level, seat }: Scene): Exclude<Role, 'cabinet'> | undefined {
  const role = game.assignment?.role ?? 'cabinet';
  const advisers = level.countries.find(({ id }) => id === seat)?.playable?.advisers ?? [];
  return role !== 'cabinet' && advisers.includes(role) ? role : undefined;
}

/** Modes in which the beat that was just played is still on the page. */
export const isAfterwards = (mode: Mode): boolean => mode === 'revealing' || mode === 'answering';

/** The beat that is on the page: the open one, or the one just played while it is shown. */
export function shownBeat({ mode, world, level }: Scene): Beat | undefined {
  const last = world.past.at(-1)?.beat;
  return isAfterwards(mode) ? level.beats.find(({ id }) => id === last) : level.beats[world.at];
}

/** The day of the page, ISO; after the last beat, the last day of the episode. */
export const todayOf = (scene: Scene): string => shownBeat(scene)?.date ?? scene.level.to;

export const nameOf = (words: Words, country: CountryId): string => words.say(`country.${country}.name`);

/** The name as it stands within a sentence: the Soviet Union. */
export const inText = (words: Words, country: CountryId): string =>
  words.has(`panels.in-text.${country}`) ? words.say(`panels.in-text.${country}`) : nameOf(words, country);

/** With a capital at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence that may begin with a name. */
export function told(words: Words, key: string, slots: Readonly<Record<string, string | number>>): string {
  return capital(words.say(key, slots));
}

/** A short name if the level gives one. */
export const shortNameOf = (words: Words, country: CountryId): string =>
  words.has(`country.${country}.short`) ? words.say(`country.${country}.short`) : nameOf(words, country);

/** The sentence of a key, or nothing where the level has none. */
export const maybe = (words: Words, key: string): string | undefined => (words.has(key) ? words.say(key) : undefined);

/** An object with `key` only where there is a value: absent facts are absent, never undefined. */
export const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } => (value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value }));
