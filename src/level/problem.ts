/** What is wrong with a file, as data: where, what, how bad. The sentence for its author stands in the words room. */

/** `error`: the level cannot be played. `warning`: it can, but something is missing or never used. `advice`: look again. */
export type Severity = 'error' | 'warning' | 'advice';

/** One stop on the way into a file: a field, or the n-th (from 1) of a list, with its id if it has one. */
export interface Step {
  readonly field: string;
  readonly nth?: number;
  readonly id?: string;
}

export interface Problem {
  /** Exact place, such as `beats[2].options.FRA[0].acts[1].country`; for words and notes the key. */
  readonly path: string;
  /** The same place as a person would name it. */
  readonly place: readonly Step[];
  /** Stable name of the kind of problem; its sentence stands under `problem.<code>`. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What the sentence needs to know. Countries are given by id. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type Path = readonly (string | number)[];

/** What a check finds: the place as keys, from which `problemAt` makes a `Problem`. */
export interface Finding {
  readonly at: Path;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Every kind of problem and how bad it is, by the topic of the check that finds it. */
export const severities = {
  // the text of the file
  'broken-text': 'error',
  'too-large': 'error',
  'same-key-twice': 'error',
  // its plain values
  'too-deep': 'error',
  'too-many': 'error',
  'too-long': 'error',
  cyclic: 'error',
  'hostile-key': 'error',
  'not-plain': 'error',
  unreadable: 'error',
  // its shape
  'newer-format': 'error',
  'unknown-field': 'error',
  'missing-field': 'error',
  'wrong-kind': 'error',
  'unknown-word': 'error',
  'bad-id': 'error',
  'bad-country-id': 'error',
  'bad-day': 'error',
  'too-low': 'error',
  'too-high': 'error',
  'uneven-step': 'error',
  'too-few': 'error',
  // its sense
  'same-id': 'error',
  'unknown-country': 'error',
  'challenger-here': 'error',
  'not-a-decider': 'error',
  'unknown-clause': 'error',
  'unknown-wording': 'error',
  'no-text': 'error',
  'unknown-option': 'error',
  'unknown-beat': 'error',
  'unknown-dispute': 'error',
  'victim-challenger': 'error',
  'challenger-at-table': 'error',
  'with-itself': 'error',
  'days-reversed': 'error',
  'day-outside': 'error',
  'day-out-of-order': 'error',
  'deadline-passed': 'error',
  'paper-from-the-future': 'error',
  'paper-known-early': 'error',
  'paper-known-late': 'error',
  'treaty-from-the-future': 'error',
  'act-not-here': 'error',
  'act-of-victim': 'error',
  'act-of-others': 'error',
  'concession-too-small': 'error',
  'one-option': 'error',
  'no-open-option': 'error',
  'same-acts': 'warning',
  'nobody-decides': 'error',
  'not-softer': 'error',
  'only-in-war': 'error',
  'only-in-votes': 'error',
  'playable-standard': 'error',
  'victim-standard': 'error',
  'nobody-plays': 'error',
  'looks-ahead': 'error',
  'cannot-hold': 'error',
  'always-holds': 'warning',
  'never-answered': 'error',
  'attack-without-call': 'error',
  'open-end': 'error',
  'last-ending-conditional': 'error',
  'no-ending': 'error',
  'hidden-ending': 'warning',
  'no-history-ending': 'warning',
  'two-history-endings': 'error',
  'shares-over-hundred': 'error',
  'mandate-count': 'error',
  'mandate-facts': 'error',
  'no-history': 'error',
  'history-missing': 'error',
  'history-not-playable': 'error',
  'same-change': 'error',
  'one-sided-dispute': 'warning',
  'no-disputes': 'warning',
  'figure-known-late': 'error',
  'figure-known-then': 'warning',
  'figure-over-hundred': 'error',
  'figure-range-reversed': 'error',
  'figure-too-long': 'error',
  // its words
  'missing-words': 'error',
  'empty-words': 'error',
  'unused-words': 'warning',
  'too-many-words': 'warning',
  'too-few-words': 'warning',
  // its notes
  'unknown-source': 'error',
  'unused-source': 'warning',
  'unknown-claim': 'error',
  'claim-without-source': 'error',
  'dated-without-source': 'warning',
  'figure-without-source': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type ProblemCode = keyof typeof severities;

/** `['beats', 2, 'id']` becomes `beats[2].id`. */
export const pathText = (at: Path): string =>
  at.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key), '');

export const isGrave = (problem: Problem): boolean => problem.severity === 'error';
