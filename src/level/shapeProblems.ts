/** Problems of shape: what valibot says, in our codes, and fields that nobody reads. */
import * as v from 'valibot';
import { nearestOf } from './nearest';
import { type Finding, type Path, type ProblemCode, severities } from './problem';

type Issue = v.BaseIssue<unknown>;

export interface ShapeReading<Output> {
  /** Present when every field is there and of the right kind, even if a value is out of its range. */
  readonly output?: Output;
  readonly findings: readonly Finding[];
}

/** A tamed value under a shape: what it holds, what is wrong with it, and the fields nobody reads. */
export function readValue<Output>(shape: v.GenericSchema<unknown, Output>, value: unknown): ShapeReading<Output> {
  const result = v.safeParse(shape, value);
  const findings = (result.issues ?? []).map(findingOf);
  if (!result.typed) return { findings };
  return { output: result.output, findings: [...findings, ...strangeFields(value, result.output, [])] };
}

const isCode = (text: string): text is ProblemCode => Object.hasOwn(severities, text);

function findingOf(issue: Issue): Finding {
  const at: Path = (issue.path ?? []).map((item) => item.key as string | number);
  const found = shown(issue.input);
  if (isCode(issue.message)) return { at, code: issue.message, params: { found, limit: limitOf(issue) } };
  if (issue.input === undefined) return { at, code: 'missing-field' };
  const right = quotedIn(issue.expected ?? '');
  if (right.length === 0)
    return { at, code: 'wrong-kind', params: { kind: (issue.expected ?? '').toLowerCase(), found } };
  const meant = nearestOf(found, right);
  return { at, code: 'unknown-word', params: { found, expected: right.join(', '), ...(meant && { meant }) } };
}

/** The values valibot would have taken: `("none" | 0.5)` becomes none and 0.5. */
const quotedIn = (expected: string): readonly string[] =>
  [...expected.matchAll(/"([^"]*)"|-?\d+(?:\.\d+)?/g)].map(([all, quoted]) => quoted ?? all);

const limitOf = (issue: Issue): string | number => {
  const limit: unknown = 'requirement' in issue ? issue.requirement : '';
  return typeof limit === 'number' ? limit : '';
};

/** A short picture of a value for a sentence: its text, or what kind of thing it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `${value.slice(0, 40)}…` : value;
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : String(value);
}

/** Fields of the file that the shape has no place for: most often a slip of the pen in the name of an optional one. */
function strangeFields(raw: unknown, read: unknown, at: Path): readonly Finding[] {
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(raw).flatMap(([key, inner]) => {
    const step = Array.isArray(raw) ? Number(key) : key;
    if (!Object.hasOwn(read, key))
      return [{ at: [...at, step], code: 'unknown-field' as const, params: { found: key } }];
    return strangeFields(inner, (read as Readonly<Record<string, unknown>>)[key], [...at, step]);
  });
}
