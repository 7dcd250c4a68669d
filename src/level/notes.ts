/** The notes of a level: each claim of fact with where it can be looked up, and no dated sentence without one. */
import * as v from 'valibot';
import type { Level } from '../sim/level';
import { frozen } from './freeze';
import { wordsNeedsOf } from './keys';
import { nearestOf } from './nearest';
import { idOf, problemAt } from './place';
import { type Finding, isGrave, type Problem } from './problem';
import { readValue } from './shapeProblems';
import { tame } from './tame';
import type { LevelWords } from './words';

const status = v.picklist(['confirmed', 'standard-work', 'contested']);

const notesShape = v.object({
  claims: v.array(
    v.object({
      key: v.string(),
      claim: v.string(),
      sources: v.array(v.object({ ref: v.string(), where: v.string(), status })),
    }),
  ),
  sources: v.record(v.string(), v.string()),
});

export type Notes = v.InferOutput<typeof notesShape>;
type Claim = Notes['claims'][number];

export type NotesReading =
  | { readonly ok: true; readonly notes: Notes; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @param words the level's words in the language the notes were made for; without them dated sentences are not looked for */
export function readNotes(raw: unknown, level: Level, words: LevelWords = {}): NotesReading {
  const { value, findings: wild } = tame(raw);
  const { output: notes, findings } = readValue(notesShape, value);
  const sense = notes
    ? [...findClaims(notes, level), ...findSources(notes), ...findUnsourced(notes, words), ...findFigures(notes, level)]
    : [];
  const problems = [...wild, ...findings, ...sense].map(problemAt(value));
  return notes && !problems.some(isGrave)
    ? { ok: true, notes: frozen(notes), warnings: problems }
    : { ok: false, problems };
}

const covers = (claimed: string, key: string): boolean => key === claimed || key.startsWith(`${claimed}.`);

/** A claim is made by a sentence, by all sentences under a stem, or by a number of the level, such as `countries.FRA.dials.power`. */
const findClaims = (notes: Notes, level: Level): readonly Finding[] => {
  const keys = wordsNeedsOf(level).map((need) => need.key);
  return notes.claims.flatMap((claim, n) => [
    ...(keys.some((key) => covers(claim.key, key)) || isPart(level, partsOf(claim.key))
      ? []
      : [unknownClaim(claim, n, keys)]),
    ...(claim.sources.length > 0 ? [] : [{ at: ['claims', n], code: 'claim-without-source' as const }]),
  ]);
};

const unknownClaim = ({ key }: Claim, n: number, keys: readonly string[]): Finding => {
  const meant = nearestOf(key, keys);
  return { at: ['claims', n, 'key'], code: 'unknown-claim', params: { key, ...(meant && { meant }) } };
};

/** `countries.FRA.dials.power` and `countries[0].dials.power` are the same way. */
const partsOf = (key: string): readonly string[] => key.split(/[.[\]]+/).filter((part) => part !== '');

/** Is there something in the level at the end of this way? In lists things are found by their id, or by their number from 0. */
function isPart(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.some((one, n) => (one === key || idOf(one) === key || String(n) === key) && isPart(one, rest));
  }
  return Object.hasOwn(value, key) && isPart((value as Readonly<Record<string, unknown>>)[key], rest);
}

const findSources = ({ claims, sources }: Notes): readonly Finding[] => {
  const cited = new Set(claims.flatMap((claim) => claim.sources.map((source) => source.ref)));
  const known = Object.keys(sources);
  return [
    ...claims.flatMap((claim, n) =>
      claim.sources.flatMap(({ ref }, m) =>
        Object.hasOwn(sources, ref) ? [] : [unknownSource(['claims', n, 'sources', m, 'ref'], ref, known)],
      ),
    ),
    ...known
      .filter((ref) => !cited.has(ref))
      .map((ref) => ({ at: ['sources', ref], code: 'unused-source' as const, params: { ref } })),
  ];
};

const unknownSource = (at: Finding['at'], ref: string, known: readonly string[]): Finding => {
  const meant = nearestOf(ref, known);
  return { at, code: 'unknown-source', params: { ref, ...(meant && { meant }) } };
};

/** A count is a fact before any choice, so each has its claim, dated or not. */
const findFigures = ({ claims }: Notes, { beats }: Level): readonly Finding[] =>
  beats
    .flatMap(({ figures = [] }) => figures.map(({ id }) => `figure.${id}`))
    .filter((key) => !claims.some((claim) => covers(claim.key, key)))
    .map((key) => ({ at: [key], code: 'figure-without-source' as const, params: { key } }));

/** A year, or a day of a month in English. */
const dated =
  /\b(?:1[5-9]|20)\d\d\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Whoever names a day or a year must be able to say where from. */
const findUnsourced = ({ claims }: Notes, words: LevelWords): readonly Finding[] =>
  Object.entries(words).flatMap(([key, text]): readonly Finding[] => {
    const found = dated.exec(text)?.[0];
    if (!found || claims.some((claim) => covers(claim.key, key))) return [];
    return [{ at: [key], code: 'dated-without-source', params: { found, key } }];
  });
