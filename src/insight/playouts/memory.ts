/**
 * What was worked out once need not be worked out again. How options weigh hangs on the state of the world alone, and not on dice; and
 * thousands of playouts pass through the same states. A state is told by a key, a row of numbers in which everything stands that may
 * change what is asked; two keys are the same only if every number of them is. When the room is used up, playouts go on without: slower, and
 * with the same results.
 */
import { NONE } from './compiled';

/** Numbers that a state takes, its key and what was worked out for it: on average less than this. */
const ROOMY = 64;

export interface Memory {
  /** Keys and values, and the same as words of 32 bits. */
  readonly room: Float64Array;
  readonly words: Int32Array;
  readonly keyAt: Int32Array;
  readonly keyLength: Int32Array;
  /** Places with the same fingerprint, strung together. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  places: number;
  used: number;
  /** Where a key is written before it is looked up, and then the values of a state for which there is no room. */
  readonly scratch: number;
}

/** `longest`: numbers in the longest key and the longest row of values. Takes half a kilobyte a place. */
export const startMemory = (longest: number, places: number): Memory => {
  const numbers = new Float64Array(2 * longest + ROOMY * places);
  return {
    room: numbers,
    words: new Int32Array(numbers.buffer),
    keyAt: new Int32Array(places),
    keyLength: new Int32Array(places),
    first: new Int32Array(places).fill(NONE),
    next: new Int32Array(places),
    places: 0,
    used: 2 * longest,
    scratch: longest,
  };
};

/**
 * The place of the key of `length` numbers that stands at the front of the room, with `size` values; `NONE` if there is no room for it.
 * Values that are not known yet are not numbers, and are to be written there.
 */
export const recall = (memory: Memory, length: number, size: number): number => {
  const print = fingerprint(memory, length);
  const place = find(memory, print, length);
  return place === NONE ? add(memory, print, length, size) : place;
};

/** Where the values of a place stand in the room. */
export const valuesAt = ({ keyAt, keyLength }: Memory, place: number): number =>
  (keyAt[place] ?? 0) + (keyLength[place] ?? 0);

/** Where to write values that cannot be remembered. */
export const unknown = ({ room, scratch }: Memory, size: number): number => {
  room.fill(Number.NaN, scratch, scratch + size);
  return scratch;
};

const add = (memory: Memory, print: number, length: number, size: number): number => {
  const { room, used, places } = memory;
  if (places === memory.keyAt.length || used + length + size > room.length) return NONE;
  room.copyWithin(used, 0, length);
  room.fill(Number.NaN, used + length, used + length + size);
  memory.keyAt[places] = used;
  memory.keyLength[places] = length;
  memory.next[places] = memory.first[print] ?? NONE;
  memory.first[print] = places;
  memory.places = places + 1;
  memory.used = used + length + size;
  return places;
};

const find = (memory: Memory, print: number, length: number): number => {
  let place = memory.first[print] ?? NONE;
  while (place !== NONE && !isSame(memory, place, length)) place = memory.next[place] ?? NONE;
  return place;
};

/** The very key, not only its fingerprint. */
const isSame = ({ room, keyAt, keyLength }: Memory, place: number, length: number): boolean => {
  if (keyLength[place] !== length) return false;
  const at = keyAt[place] ?? 0;
  for (let n = 0; n < length; n++) if (room[at + n] !== room[n]) return false;
  return true;
};

/** FNV-1a over the numbers of the key, each folded into one word; the high half of it folded into the low. */
const fingerprint = ({ words, first }: Memory, length: number): number => {
  let print = 0x811c9dc5;
  for (let n = 0; n < length; n++) {
    const folded = (words[2 * n + 1] ?? 0) ^ Math.imul(words[2 * n] ?? 0, 0x85ebca77);
    print = Math.imul(print ^ folded, 0x01000193);
  }
  return ((print ^ (print >>> 15)) >>> 0) % first.length;
};
