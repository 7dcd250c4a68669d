/** Result codes in whatever was pasted: a chat, a list, an e-mail. Names and all other words are passed over. */
import type { Level } from '../sim/level';
import { type CodeReading, codeLengths, readCode, resultOf } from './code';
import { readSymbols } from './packing/base32';
import { isWhole } from './packing/check';

export interface FoundCode {
  /** Line it begins in, from 1. */
  readonly line: number;
  /** As it stood. */
  readonly text: string;
  /** A problem for what looks like a code and is none: somebody mistyped. */
  readonly reading: CodeReading;
}

interface Token {
  readonly from: number;
  readonly to: number;
}

/** More than a class says in a year; what stands behind it is not looked at. */
const longestChat = 2_000_000;

/** Every code in a text, in the order they stand; the same code twice is told twice, as two may have played alike. */
export function findCodes(chat: string, levels: readonly Level[]): readonly FoundCode[] {
  const text = chat.slice(0, longestChat);
  const tokens = [...text.matchAll(/[0-9A-Za-z]+/g)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const lengths = lengthsOf(levels);
  const found: { readonly span: Token; readonly reading: CodeReading }[] = [];
  for (let n = 0; n < tokens.length; ) {
    const code = codeAt(text, tokens, n, levels, lengths) ?? likeAt(text, tokens, n, levels, lengths);
    if (code) found.push(code);
    n += code?.count ?? 1;
  }
  const lineOf = lineCounter(text);
  return found.map(({ span, reading }) => ({ line: lineOf(span.from), text: text.slice(span.from, span.to), reading }));
}

const lengthsOf = (levels: readonly Level[]): ReadonlySet<number> =>
  new Set(
    levels.flatMap((level) =>
      level.countries.filter(({ playable }) => playable).flatMap(({ id }) => codeLengths(level, id)),
    ),
  );

interface Hit {
  readonly span: Token;
  readonly count: number;
  readonly reading: CodeReading;
}

/** What may stand between two groups of one code: a mark or two, or the end of a line. */
const between = /^[\s\p{Pd}_.·:,]{1,3}$/u;

/** A code that begins with this token and is whole. */
function codeAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  levels: readonly Level[],
  lengths: ReadonlySet<number>,
): Hit | undefined {
  const most = Math.max(...lengths);
  let signs = 0;
  for (let n = first; n < tokens.length && signs < most; n++) {
    const [last, token] = [tokens[n - 1], tokens[n]];
    if (!token || (n > first && !between.test(text.slice(last?.to, token.from)))) return undefined;
    signs += token.to - token.from;
    const span = { from: tokens[first]?.from ?? 0, to: token.to };
    const reading = lengths.has(signs) ? wholeIn(text.slice(span.from, span.to), levels) : undefined;
    if (reading) return { span, count: n - first + 1, reading };
  }
  return undefined;
}

/** Not mended: any words of the right length would have to be tried. */
function wholeIn(text: string, levels: readonly Level[]): CodeReading | undefined {
  const word = readSymbols(text);
  const reading = word && isWhole(word) ? resultOf(word, levels) : undefined;
  return reading?.ok || reading?.problem.code === 'other-edition' ? reading : undefined;
}

/** What was plainly meant for a code: groups of about four with a dash between, or one row of signs with a figure in it. */
function likeAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  levels: readonly Level[],
  lengths: ReadonlySet<number>,
): Hit | undefined {
  const isJoined = (n: number): boolean => /^\p{Pd}$/u.test(text.slice(tokens[n]?.to, tokens[n + 1]?.from));
  if (first > 0 && isJoined(first - 1)) return undefined;
  let last = first;
  while (last + 1 < tokens.length && isJoined(last)) last++;
  const groups = tokens.slice(first, last + 1).map(({ from, to }) => text.slice(from, to));
  if (!isLikeCode(groups, lengths)) return undefined;
  const span = { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 };
  return { span, count: groups.length, reading: readCode(text.slice(span.from, span.to), levels) };
}

function isLikeCode(groups: readonly string[], lengths: ReadonlySet<number>): boolean {
  const all = groups.join('');
  if (!/\d/.test(all) || !/[A-Za-z]/.test(all)) return false;
  if (groups.length === 1) return lengths.has(all.length);
  const isNear = [...lengths].some((length) => Math.abs(all.length - length) <= 2);
  return isNear && groups.every(({ length }) => length >= 3 && length <= 5);
}

/** Lines are counted once, forward. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let seen = 0;
  return (at) => {
    for (; seen < at; seen++) if (text[seen] === '\n') line++;
    return line;
  };
}
