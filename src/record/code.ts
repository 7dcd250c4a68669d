/**
 * The result code: a finished game in some groups of four signs, to be read aloud or copied from a board.
 *
 * It restores: the level, the low bits of its edition, the seat, its mandate, the historians' reading, the option chosen in each
 * beat, each forecast to the nearest ten per cent with what came of it, and the ending. It cannot restore the game: not the seed, not
 * what was asked in private, no papers cited, no choices of other governments. It needs none of these to compare what a class chose and
 * where it led; who wants the whole run takes a link (`share.ts`). Anyone can write a code, so nobody should be marked by one.
 */
import type { CountryId } from '../sim/act';
import type { Beat, Level } from '../sim/level';
import { BETWEEN } from '../sim/start';
import { optionsOf } from '../sim/table';
import type { World } from '../sim/world';
import { type CodeForm, codeForm, codeForms, type HeldSign, tags } from './codeForms';
import { inGroups, readSymbols, writeSymbols } from './packing/base32';
import { checkLength, isWhole, longestWord, mendedWord, withCheck } from './packing/check';
import { type Digit, packDigits, readDigits, roomFor } from './packing/digits';

export interface CodedChoice {
  readonly beat: string;
  readonly option: string;
  /** A whole per cent, rounded to tens. */
  readonly forecast?: number;
  /** What came of it; codes of the first form do not say. */
  readonly held?: HeldSign;
}

export interface CodeResult {
  readonly level: string;
  readonly edition: number;
  readonly seat: CountryId;
  readonly mandate?: string;
  readonly reading: string;
  /** Beats in which the seat decided, in the order of the level. */
  readonly choices: readonly CodedChoice[];
  /** Id of the ending; none if the game was not over. */
  readonly ending?: string;
}

/** Words stand under `code.<code>`. */
export type CodeProblem =
  /** Not as long as a code, or with signs that no code has. */
  | { readonly code: 'no-code' }
  /** `meant`: the only code that is one wrong sign, or two swapped neighbours, away. It is to be asked about, never taken silently. */
  | { readonly code: 'mistyped'; readonly meant?: string }
  | { readonly code: 'unknown-level' }
  | { readonly code: 'other-edition'; readonly level: string; readonly here: number };

export type CodeReading =
  | { readonly ok: true; readonly result: CodeResult }
  | { readonly ok: false; readonly problem: CodeProblem };

const failed = (problem: CodeProblem): CodeReading => ({ ok: false, problem });

/** Tells what came of the commitment that the forecast of a beat is about. */
export type HeldBy = (world: World, beat: Beat) => HeldSign;

/** Editions are told apart by their four low bits. */
const editions = 16;

const playablesOf = ({ countries }: Level) => countries.filter(({ playable }) => playable !== undefined);
const mandatesOf = ({ countries }: Level, seat: CountryId): readonly string[] =>
  countries.find(({ id }) => id === seat)?.playable?.mandates.map(({ id }) => id) ?? [];
const readingsOf = ({ readings }: Level): readonly string[] => [BETWEEN, ...readings.map(({ id }) => id)];
const beatsOf = ({ beats }: Level, seat: CountryId): readonly Beat[] => beats.filter(({ options }) => options[seat]);

/** Out of how many things each field after the seat is chosen; nought stands for none. */
const radicesOf = (level: Level, seat: CountryId, { forecasts }: CodeForm): readonly number[] => [
  mandatesOf(level, seat).length + 1,
  readingsOf(level).length,
  ...beatsOf(level, seat).map((beat) => 1 + optionsOf(beat, seat).length * forecasts),
  level.endings.length + 1,
];

const headOf = (level: Level): readonly number[] => [tags, editions, Math.max(1, playablesOf(level).length)];

const lengthIn = (form: CodeForm, level: Level, seat: CountryId): number =>
  4 * Math.ceil((roomFor([...headOf(level), ...radicesOf(level, seat, form)], 32) + checkLength) / 4);

/** Signs of the codes of this seat, the one that is written now first, checks included: filled up to whole groups of four. */
export const codeLengths = (level: Level, seat: CountryId): readonly number[] =>
  codeForms.map((form) => lengthIn(form, level, seat));

/** The code of a seat's game as it stands; undefined if nobody can hold that seat, or if the level has too many beats for one. */
export function writeCode(world: World, seat: CountryId, heldBy: HeldBy): string | undefined {
  const { level } = world;
  const place = playablesOf(level).findIndex(({ id }) => id === seat);
  const length = lengthIn(codeForm, level, seat);
  if (place < 0 || length > longestWord) return undefined;
  const values = [
    codeForm.tagOf(level),
    level.edition % editions,
    place,
    mandatesOf(level, seat).indexOf(world.mandates[seat] ?? '') + 1,
    Math.max(0, readingsOf(level).indexOf(world.reading)),
    ...beatsOf(level, seat).map((beat) => choiceIn(world, seat, beat, heldBy)),
    level.endings.findIndex(({ id }) => id === world.ending) + 1,
  ];
  const radices = [...headOf(level), ...radicesOf(level, seat, codeForm)];
  const digits = radices.map((radix, n): Digit => ({ radix, value: values[n] ?? 0 }));
  return inGroups(writeSymbols(withCheck(symbolsOf(packDigits(digits), length - checkLength))));
}

function choiceIn(world: World, seat: CountryId, beat: Beat, heldBy: HeldBy): number {
  const decision = world.past.find((one) => one.beat === beat.id)?.decisions.find(({ country }) => country === seat);
  const option = optionsOf(beat, seat).findIndex(({ id }) => id === decision?.option);
  const percent = world.forecasts.find((one) => one.by === seat && one.beat === beat.id)?.percent;
  if (option < 0) return 0;
  const said =
    percent === undefined ? {} : { forecast: 10 * Math.floor((percent + 5) / 10), held: heldBy(world, beat) };
  return 1 + option * codeForm.forecasts + codeForm.valueOf(said);
}

/** Least significant first: codes of one level and seat begin alike. */
function symbolsOf(number: bigint, length: number): readonly number[] {
  const { take } = readDigits(number);
  return Array.from({ length }, () => take(32));
}

/** A code as somebody typed it: in any case, with any marks between the groups, O for 0, I and L for 1. */
export function readCode(text: string, levels: readonly Level[]): CodeReading {
  const word = text.length > 200 ? undefined : readSymbols(text);
  if (!word || word.length <= checkLength || word.length > longestWord) return failed({ code: 'no-code' });
  if (isWhole(word)) return resultOf(word, levels);
  const mended = mendedWord(word);
  const meant = mended && resultOf(mended, levels).ok ? inGroups(writeSymbols(mended)) : undefined;
  return failed({ code: 'mistyped', ...(meant && { meant }) });
}

/**
 * Which of these levels a code may belong to: its first signs tell, so that only one file need be fetched to read it. Where a sign is
 * wrong, the one that was probably meant.
 */
export function levelsOfCode(text: string, ids: readonly string[]): readonly string[] {
  const typed = text.length > 200 ? undefined : readSymbols(text);
  if (!typed || typed.length <= checkLength || typed.length > longestWord) return [];
  const word = isWhole(typed) ? typed : (mendedWord(typed) ?? []);
  const tag = readDigits(packDigits(word.map((value) => ({ value, radix: 32 })))).take(tags);
  return ids.filter((id) => codeForms.some(({ tagOf }) => tagOf({ id }) === tag));
}

/** What a whole word says. Two levels of one tag would be told apart by their digits. */
export function resultOf(word: readonly number[], levels: readonly Level[]): CodeReading {
  const data = word.slice(0, -checkLength);
  const number = packDigits(data.map((value) => ({ value, radix: 32 })));
  const tag = readDigits(number).take(tags);
  const readings = codeForms.flatMap((form) =>
    levels.filter((level) => form.tagOf(level) === tag).map((level) => resultIn(form, level, number, word.length)),
  );
  return readings.find(({ ok }) => ok) ?? readings[0] ?? failed({ code: 'unknown-level' });
}

function resultIn(form: CodeForm, level: Level, number: bigint, length: number): CodeReading {
  const { take, isEmpty } = readDigits(number);
  take(tags);
  if (take(editions) !== level.edition % editions)
    return failed({ code: 'other-edition', level: level.id, here: level.edition });
  const seat = playablesOf(level)[take(Math.max(1, playablesOf(level).length))]?.id;
  if (seat === undefined || length !== lengthIn(form, level, seat)) return failed({ code: 'mistyped' });
  const mandate = mandatesOf(level, seat)[take(mandatesOf(level, seat).length + 1) - 1];
  const reading = readingsOf(level)[take(readingsOf(level).length)] ?? BETWEEN;
  const choices = beatsOf(level, seat).flatMap((beat) => {
    const options = optionsOf(beat, seat).map(({ id }) => id);
    return choiceOf(form, beat.id, options, take(1 + options.length * form.forecasts));
  });
  const ending = level.endings[take(level.endings.length + 1) - 1]?.id;
  if (!isEmpty()) return failed({ code: 'mistyped' });
  const { id, edition } = level;
  const told = { ...(mandate !== undefined && { mandate }), ...(ending !== undefined && { ending }) };
  return { ok: true, result: { level: id, edition, seat, reading, choices, ...told } };
}

function choiceOf(form: CodeForm, beat: string, options: readonly string[], value: number): readonly CodedChoice[] {
  const option = options[Math.floor((value - 1) / form.forecasts)];
  if (value === 0 || option === undefined) return [];
  return [{ beat, option, ...form.said((value - 1) % form.forecasts) }];
}
