/** Text or value to record, and back. Words for a problem stand under `record.<code>`. */
import * as v from 'valibot';
import { type GameRecord, recordFormat } from './record';
import { limits, recordShape } from './shape';

export interface RecordProblem {
  readonly code: 'broken-text' | 'too-large' | 'not-a-record' | 'newer-format';
  /** The field it lies in, if it lies in one. */
  readonly path: string;
}

export type RecordReading =
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/**
 * A record from outside may be any thing at all, even one that throws when it is looked at.
 * @param raw the text of a record, or the value it was parsed to
 */
export function readRecord(raw: unknown): RecordReading {
  const parsed = parsedOf(raw);
  if (!parsed.ok) return failed({ code: parsed.code, path: '' });
  try {
    return formatOf(parsed.value) > recordFormat
      ? failed({ code: 'newer-format', path: 'format' })
      : readShape(parsed.value);
  } catch {
    return failed({ code: 'not-a-record', path: '' });
  }
}

export const writeRecord = (record: GameRecord): string => JSON.stringify(record);

const failed = (...problems: readonly RecordProblem[]): RecordReading => ({ ok: false, problems });

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: 'broken-text' | 'too-large' };

/** A value is taken as it is, a text is parsed. */
export function parsedOf(raw: unknown): Parsed {
  if (typeof raw !== 'string') return { ok: true, value: raw };
  if (raw.length > limits.characters) return { ok: false, code: 'too-large' };
  try {
    return { ok: true, value: JSON.parse(raw) };
  } catch {
    return { ok: false, code: 'broken-text' };
  }
}

export const formatOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'number'
    ? value.format
    : 0;

function readShape(value: unknown): RecordReading {
  const result = v.safeParse(recordShape, value);
  if (result.success) return { ok: true, record: result.output };
  return failed(
    ...result.issues.map((issue): RecordProblem => ({ code: 'not-a-record', path: v.getDotPath(issue) ?? '' })),
  );
}
