/** A file of sentences from outside, such as a translation in the making. The words of a level are checked against it by its reader. */
import { messageFault } from './message';
import type { Sentences } from './words';

export interface WordsFault {
  readonly key: string;
  readonly code: 'not-words' | 'not-a-sentence' | 'bad-key' | 'braces' | 'slot' | 'other';
}

export type WordsFileReading =
  | { readonly ok: true; readonly sentences: Sentences }
  | { readonly ok: false; readonly faults: readonly WordsFault[] };

/** Keys are short words joined by dots; that also keeps out names that reach into an object's own machinery. */
const keyForm = /^[A-Za-z0-9/-]+(\.[A-Za-z0-9/-]+)+$/;

export function readWordsFile(raw: unknown): WordsFileReading {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { ok: false, faults: [{ key: '', code: 'not-words' }] };
  const entries: readonly (readonly [string, unknown])[] = Object.entries(raw);
  const faults = entries.flatMap(([key, text]): readonly WordsFault[] => {
    const code = faultOf(key, text);
    return code ? [{ key, code }] : [];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, sentences: Object.freeze({ ...raw }) as Sentences };
}

function faultOf(key: string, text: unknown): WordsFault['code'] | undefined {
  if (!keyForm.test(key)) return 'bad-key';
  return typeof text === 'string' && text.trim() !== '' ? messageFault(text) : 'not-a-sentence';
}
