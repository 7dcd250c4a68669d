/**
 * What a teacher sets a class, in a link: `a1.` and some twenty signs. It says the episode and its edition, the seats that may be
 * taken, the part at the table, the dice, the historians' reading, and after which decision the run ends with its code. Check signs
 * catch a wrong one; nothing is guessed, for a class that plays another game than was set could not be compared.
 */
import type { CountryId } from '../sim/act';
import type { Adviser, Level } from '../sim/level';
import { foldText } from '../sim/random';
import { BETWEEN } from '../sim/start';
import type { World } from '../sim/world';
import { readSymbols, writeSymbols } from './packing/base32';
import { checkLength, isWhole, longestWord, withCheck } from './packing/check';
import { type Digit, packDigits, readDigits, roomFor } from './packing/digits';

/** Whose eyes a group sees the choices with: the whole cabinet, or one adviser of it. */
export type Role = 'cabinet' | Adviser;
export const roles: readonly Role[] = ['cabinet', 'foreign', 'general', 'treasurer', 'parliament'];

export interface Assignment {
  readonly level: string;
  readonly edition: number;
  /** In the order of the level; at least one. */
  readonly seats: readonly CountryId[];
  readonly role: Role;
  /** 0 to 2^32 - 1. */
  readonly seed: number;
  readonly reading: string;
  /** Id of the beat after which the run ends with its code; none to play to the end. */
  readonly stop?: string;
  /** Two share a device, and are asked to agree before they seal. */
  readonly isForPairs: boolean;
  /** To be shown to a room: large type, a vote, a covered reveal. */
  readonly isForScreen: boolean;
}

/** Words stand under `assignment.<code>`. */
export type AssignmentProblem =
  | { readonly code: 'no-assignment' | 'newer-format' | 'damaged' | 'unknown-level' }
  | { readonly code: 'other-assignment'; readonly level: string; readonly here: number };

export type AssignmentReading =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly problem: AssignmentProblem };

/** Raised when the way of packing changes. */
const format = 1;
const tags = 4096;
const editions = 16;
const seeds = 2 ** 32;

/** Other tags than those of result codes: a code pasted for a link is not taken for one. */
const tagOf = (level: string): number => 1 + (foldText(`${level}/a`) % (tags - 1));

const playablesOf = ({ countries }: Level): readonly CountryId[] =>
  countries.filter(({ playable }) => playable).map(({ id }) => id);
const readingsOf = ({ readings }: Level): readonly string[] => [BETWEEN, ...readings.map(({ id }) => id)];
/** A stop after the last decision would be the end itself. */
export const stopsOf = ({ beats }: Level): readonly string[] => beats.slice(0, -1).map(({ id }) => id);

/** Has a game come past the decision after which it was set to stop? A beat that never came is past too. */
export const isPastStop = ({ level, at }: World, { stop }: Assignment): boolean =>
  stop !== undefined && at > level.beats.findIndex(({ id }) => id === stop);

const radicesOf = (level: Level): readonly number[] => [
  tags,
  editions,
  2 ** playablesOf(level).length,
  roles.length,
  seeds,
  readingsOf(level).length,
  1 + stopsOf(level).length,
  2,
  2,
];

const roomOf = (level: Level): number => roomFor(radicesOf(level), 32);

/** The text of a link. All its signs may stand after a `#` as they are. */
export function writeAssignment(assignment: Assignment, level: Level): string {
  const { seats, role, seed, reading, stop, isForPairs, isForScreen } = assignment;
  const mask = playablesOf(level).reduce((sum, id, n) => (seats.includes(id) ? sum + 2 ** n : sum), 0);
  const values = [
    tagOf(level.id),
    level.edition % editions,
    mask,
    roles.indexOf(role),
    seed,
    Math.max(0, readingsOf(level).indexOf(reading)),
    1 + stopsOf(level).indexOf(stop ?? ''),
    Number(isForPairs),
    Number(isForScreen),
  ];
  const digits = radicesOf(level).map((radix, n): Digit => ({ radix, value: values[n] ?? 0 }));
  const { take } = readDigits(packDigits(digits));
  const symbols = Array.from({ length: roomOf(level) }, () => take(32));
  return `a${format}.${writeSymbols(withCheck(symbols))}`;
}

const failed = (problem: AssignmentProblem): AssignmentReading => ({ ok: false, problem });

const shape = /(?:^|[^\w.-])a(\d{1,3})\.([\w-]*)/;
const longestText = 2000;

type Packed = { readonly ok: true; readonly number: bigint; readonly room: number } | { readonly ok: false };

function packedIn(payload: string): Packed {
  const word = readSymbols(payload);
  if (!word || word.length <= checkLength || word.length > longestWord || !isWhole(word)) return { ok: false };
  const data = word.slice(0, -checkLength);
  return { ok: true, number: packDigits(data.map((value) => ({ value, radix: 32 }))), room: data.length };
}

/** Which of these levels a link is for, so that only its file need be fetched. */
export function levelsOfAssignment(text: string, ids: readonly string[]): readonly string[] {
  const packed = packedIn(shape.exec(text.slice(0, longestText))?.[2] ?? '');
  if (!packed.ok) return [];
  const tag = readDigits(packed.number).take(tags);
  return ids.filter((id) => tagOf(id) === tag);
}

/** What a link sets, or in any text that holds one. Any doubt is a problem. */
export function readAssignment(text: string, levels: readonly Level[]): AssignmentReading {
  const [, written, payload = ''] = shape.exec(text.slice(0, longestText)) ?? [];
  if (written === undefined) return failed({ code: 'no-assignment' });
  if (Number(written) > format) return failed({ code: 'newer-format' });
  const packed = packedIn(payload);
  if (!packed.ok) return failed({ code: 'damaged' });
  const tag = readDigits(packed.number).take(tags);
  const readings = levels.filter(({ id }) => tagOf(id) === tag).map((level) => unpacked(packed, level));
  return readings.find(({ ok }) => ok) ?? readings[0] ?? failed({ code: 'unknown-level' });
}

function unpacked({ number, room }: Extract<Packed, { ok: true }>, level: Level): AssignmentReading {
  const { take, isEmpty } = readDigits(number);
  const [, edition = 0, mask = 0, role = 0, seed = 0, reading = 0, stop = 0, pairs = 0, screen = 0] =
    radicesOf(level).map(take);
  if (edition !== level.edition % editions)
    return failed({ code: 'other-assignment', level: level.id, here: level.edition });
  const seats = playablesOf(level).filter((_, n) => Math.floor(mask / 2 ** n) % 2 === 1);
  const end = stopsOf(level)[stop - 1];
  if (room !== roomOf(level) || !isEmpty() || seats.length === 0) return failed({ code: 'damaged' });
  return {
    ok: true,
    assignment: {
      level: level.id,
      edition: level.edition,
      seats,
      role: roles[role] ?? 'cabinet',
      seed,
      reading: readingsOf(level)[reading] ?? BETWEEN,
      ...(end !== undefined && { stop: end }),
      isForPairs: pairs === 1,
      isForScreen: screen === 1,
    },
  };
}
