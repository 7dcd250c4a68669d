/** What a teacher sets a class, while it is being chosen: always something that the episode at hand has. */
import { type Assignment, type Role, roles, stopsOf } from '../../record/assignment';
import type { Level } from '../../sim/level';
import { BETWEEN } from '../../sim/start';

export interface ClassSetting {
  readonly episode: string;
  /** Empty is every seat of the episode. */
  readonly seats: readonly string[];
  readonly role: Role;
  readonly seed: number;
  readonly reading: string;
  /** Empty plays to the end. */
  readonly stop: string;
  readonly isForPairs: boolean;
  readonly isForScreen: boolean;
}

/** What is kept of a class in this browser. */
export interface ClassKept {
  readonly setting: ClassSetting;
  /** Result codes as they were found, each in groups of four. */
  readonly codes: readonly string[];
}

export const firstSetting = (episode: string, seed: number): ClassSetting => ({
  episode,
  seats: [],
  role: 'cabinet',
  seed,
  reading: BETWEEN,
  stop: '',
  isForPairs: true,
  isForScreen: false,
});

/** Dice given by lot are short enough to be read aloud. */
export const highestLot = 9999;
export const highestSeed = 2 ** 32 - 1;

const offeredIn = ({ countries }: Level): readonly string[] =>
  countries.filter(({ playable }) => playable).map(({ id }) => id);

/** The seats that a class may take, in the order of the level. */
export function seatsOffered({ seats }: ClassSetting, level: Level): readonly string[] {
  const chosen = offeredIn(level).filter((id) => seats.includes(id));
  return chosen.length > 0 ? chosen : offeredIn(level);
}

/** Choices that this episode does not have are left out. */
export const assignmentOf = (setting: ClassSetting, level: Level): Assignment => ({
  level: level.id,
  edition: level.edition,
  seats: seatsOffered(setting, level),
  role: setting.role,
  seed: setting.seed,
  reading: level.readings.some(({ id }) => id === setting.reading) ? setting.reading : BETWEEN,
  ...(stopsOf(level).includes(setting.stop) && { stop: setting.stop }),
  isForPairs: setting.isForPairs,
  isForScreen: setting.isForScreen,
});

/** The setting after a change; another episode has other seats, readings and stops. */
export const withChange = (setting: ClassSetting, change: Partial<ClassSetting>): ClassSetting => {
  const isOther = change.episode !== undefined && change.episode !== setting.episode;
  const fresh = isOther ? { seats: [], reading: BETWEEN, stop: '' } : {};
  return { ...setting, ...fresh, ...change };
};

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9-]{0,60}$/.test(value);
const isSeed = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= highestSeed;
const listOf = (value: unknown, isIt: (one: unknown) => one is string): readonly string[] =>
  Array.isArray(value) ? value.filter(isIt) : [];
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[0-9A-Z-]{8,45}$/.test(value);

/** A class as it was kept, from whatever stands there; what cannot be read counts as never set. */
export function readClassKept(raw: unknown, first: ClassSetting): ClassKept {
  const { setting, codes } = fieldsOf(raw);
  const { episode, seats, role, seed, reading, stop, isForPairs, isForScreen } = fieldsOf(setting);
  return {
    setting: {
      episode: isId(episode) && episode !== '' ? episode : first.episode,
      seats: listOf(seats, isId),
      role: isRole(role) ? role : first.role,
      seed: isSeed(seed) ? seed : first.seed,
      reading: isId(reading) ? reading : first.reading,
      stop: isId(stop) ? stop : first.stop,
      isForPairs: typeof isForPairs === 'boolean' ? isForPairs : first.isForPairs,
      isForScreen: isForScreen === true,
    },
    codes: listOf(codes, isCode),
  };
}

/**
 * The codes of a class after another text: of each code as many as the text or the list has, whichever is more. So a chat that is
 * pasted again adds only what is new, and two teams that played alike are still two.
 */
export function codesWith(codes: readonly string[], found: readonly string[]): readonly string[] {
  const count = (list: readonly string[], code: string): number => list.filter((one) => one === code).length;
  const added = found.filter((code, n) => count(found.slice(0, n + 1), code) > count(codes, code));
  return [...codes, ...added];
}
