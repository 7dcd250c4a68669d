/**
 * Text to plain value, with the place of the first mistake. The engines' own messages differ and often give no place, and they keep
 * silent about a key written twice, of which only the last would count.
 */

/** A place in a text, both from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export type JsonReading =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly twice: readonly { readonly key: string; readonly spot: Spot }[];
    }
  | { readonly ok: false; readonly spot: Spot };

function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

export function readJson(text: string): JsonReading {
  const { brokenAt, twice } = scan(text);
  if (brokenAt !== undefined) return { ok: false, spot: spotAt(text, brokenAt) };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, twice: twice.map(({ key, at }) => ({ key, spot: spotAt(text, at) })) };
  } catch {
    return { ok: false, spot: spotAt(text, text.length) };
  }
}

const gap = /[ \t\n\r]*/y;
/** A string may hold no raw control character: the ranges begin at the space and leave out the quote and the backslash. */
const token =
  /[{}[\]:,]|"(?:[ !#-[\]-\u{10ffff}]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What the grammar may take next. */
type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

interface Scan {
  /** Offset of the first thing that cannot stand where it stands. */
  brokenAt?: number;
  readonly twice: { key: string; at: number }[];
}

/** Keys seen in each open object; undefined for an open list. */
type Open = (Set<string> | undefined)[];

/** Walks the grammar of RFC 8259 without recursion, so that depth cannot break it. */
function scan(text: string): Scan {
  const twice: Scan['twice'] = [];
  const open: Open = [];
  let next: Next | 'end' | undefined = 'value';
  let at = skip(text, 0);
  while (next !== undefined && at < text.length) {
    token.lastIndex = at;
    const word = token.exec(text)?.[0];
    if (!word || next === 'end') return { brokenAt: at, twice };
    if (isKey(next) && word.startsWith('"')) noteKey(open, word, at, twice);
    next = step(next, word, open);
    if (next === undefined) return { brokenAt: at, twice };
    at = skip(text, at + word.length);
  }
  return next === 'end' ? { twice } : { brokenAt: at, twice };
}

const skip = (text: string, at: number): number => {
  gap.lastIndex = at;
  return at + (gap.exec(text)?.[0].length ?? 0);
};

const isKey = (next: Next): boolean => next === 'key' || next === 'first-key';

function noteKey(open: Open, word: string, at: number, twice: Scan['twice']): void {
  const keys = open.at(-1);
  const key = String(JSON.parse(word));
  if (keys?.has(key)) twice.push({ key, at });
  keys?.add(key);
}

/** What may follow `word`, or undefined if it may not stand here. */
function step(next: Next, word: string, open: Open): Next | 'end' | undefined {
  if (next === 'colon') return word === ':' ? 'value' : undefined;
  if (next === 'after') return afterValue(word, open);
  if (isKey(next)) return word.startsWith('"') ? 'colon' : next === 'first-key' ? close(word, '}', open) : undefined;
  if (word === '{') {
    open.push(new Set());
    return 'first-key';
  }
  if (word === '[') {
    open.push(undefined);
    return 'first-value';
  }
  if (next === 'first-value' && word === ']') return close(word, ']', open);
  return ':,}]'.includes(word) ? undefined : rest(open);
}

const rest = (open: Open): 'after' | 'end' => (open.length > 0 ? 'after' : 'end');

const closerOf = (open: Open): string => (open.at(-1) ? '}' : ']');

function afterValue(word: string, open: Open): Next | 'end' | undefined {
  if (word === ',') return open.at(-1) ? 'key' : 'value';
  return close(word, closerOf(open), open);
}

function close(word: string, closer: string, open: Open): 'after' | 'end' | undefined {
  if (word !== closer) return undefined;
  open.pop();
  return rest(open);
}
