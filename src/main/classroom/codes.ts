/** Codes out of whatever a teacher pastes, types or scans. */
import { findCodes } from '../../record/findCodes';
import { inGroups, readSymbols, writeSymbols } from '../../record/packing/base32';
import type { OddModel } from '../../view/model/classScreen';
import type { OpenedBook } from '../../view/model/openedBook';

export interface FoundInText {
  /** In groups of four, in the order they stand. */
  readonly codes: readonly string[];
  /** What was plainly meant for a code. */
  readonly odd: readonly OddModel[];
}

const tidy = (text: string): string => inGroups(writeSymbols(readSymbols(text) ?? []));

/** Only codes of this episode count; others would be compared with nothing. */
export function codesIn(text: string, { level, words }: OpenedBook): FoundInText {
  const found = findCodes(text, [level]);
  return {
    codes: found.flatMap(({ text: code, reading }) => (reading.ok ? [tidy(code)] : [])),
    odd: found.flatMap(({ text: code, reading }): readonly OddModel[] => {
      if (reading.ok) return [];
      const { problem } = reading;
      const slots = problem.code === 'other-edition' ? { level: words.say('level.title'), here: problem.here } : {};
      const meant = problem.code === 'mistyped' ? problem.meant : undefined;
      return [{ text: code, why: words.say(`code.${problem.code}`, slots), ...(meant !== undefined && { meant }) }];
    }),
  };
}
