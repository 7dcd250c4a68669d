/** What a level rests on: are its claims sourced, from more than one side, and in every language? */
import type { Level } from '../../sim/level';
import { type Finding, found, percentOf } from './finding';
import { playableIn } from './trial';

/** Notes of a level as far as they are looked at here; `readNotes` of the reading desk has checked them. */
export interface LevelNotes {
  readonly claims: readonly {
    readonly key: string;
    readonly sources: readonly { readonly ref: string; readonly status: string }[];
  }[];
}
type Claim = LevelNotes['claims'][number];

/** A claim covers a sentence, or all under its stem; `countries.FRA` also covers what is said of a part of it. */
const covers = (claimed: string, key: string): boolean => key === claimed || key.startsWith(`${claimed}.`);
const isAbout = ({ key }: Claim, stem: string): boolean => covers(key, stem) || covers(stem, key);
const isClaimed = ({ claims }: LevelNotes, stem: string): boolean => claims.some((claim) => isAbout(claim, stem));

/** No single source may carry more than this share of all references. */
const MOST = 1 / 3;
const ENOUGH = 6;

const refsOf = (claims: readonly Claim[]): readonly string[] =>
  claims.flatMap(({ sources }) => sources.map(({ ref }) => ref));

const findOneSource = ({ claims }: LevelNotes): readonly Finding[] => {
  const refs = refsOf(claims);
  return [...new Set(refs)].flatMap((ref) => {
    const share = refs.filter((one) => one === ref).length / refs.length;
    return refs.length >= ENOUGH && share > MOST
      ? [found('sources-one-sided', { ref, share: percentOf(share), limit: percentOf(MOST) })]
      : [];
  });
};

/** Judgements of the level itself are the author's, and disputed by nature; sentences are not. */
const isNumber = ({ key }: Claim): boolean => /^(countries|challenger|system|treaties)\b/.test(key);

/** A sentence that scholars dispute, told from one book. */
const findLonely = ({ claims }: LevelNotes): readonly Finding[] =>
  claims
    .filter((claim) => !isNumber(claim) && claim.sources.length === 1 && claim.sources[0]?.status === 'contested')
    .map(({ key, sources }) => found('lonely-source', { key, ref: sources[0]?.ref ?? '' }));

/** Each side of a dispute rests on something that the other does not. */
const findReadings = (level: Level, notes: LevelNotes): readonly Finding[] =>
  level.readings.flatMap(({ id, dispute }) => {
    const sourcesOf = (reading: string): readonly string[] =>
      refsOf(notes.claims.filter((claim) => isAbout(claim, `reading.${reading}`)));
    const others = level.readings.filter((one) => one.dispute === dispute && one.id !== id);
    const theirs = new Set(others.flatMap((one) => sourcesOf(one.id)));
    return sourcesOf(id).some((ref) => !theirs.has(ref)) ? [] : [found('reading-unsourced', { reading: id, dispute })];
  });

const findClaims = (level: Level, notes: LevelNotes): readonly Finding[] => [
  ...playableIn(level)
    .filter((country) => !isClaimed(notes, `countries.${country}`))
    .map((country) => found('judgements-unsourced', { country })),
  ...(isClaimed(notes, 'challenger') ? [] : [found('judgements-unsourced', { country: level.challenger.id })]),
  ...level.beats
    .filter(({ id }) => !isClaimed(notes, `beat.${id}.history`))
    .map(({ id }) => found('history-unsourced', { beat: id })),
  ...level.treaties
    .filter(({ id }) => !isClaimed(notes, `treaty.${id}`))
    .map(({ id }) => found('treaty-unsourced', { treaty: id })),
];

export const findSources = (level: Level, notes: LevelNotes): readonly Finding[] => [
  ...findOneSource(notes),
  ...findLonely(notes),
  ...findReadings(level, notes),
  ...findClaims(level, notes),
];

/**
 * Sentences that a translation of the level lacks, by language; their readers see the English ones. A level need not be translated, but
 * one that is offered in a language is to be whole in it.
 */
export const findTranslations = (
  english: Readonly<Record<string, string>>,
  others: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly Finding[] =>
  Object.entries(others).flatMap(([language, words]) => {
    const missing = Object.keys(english).filter((key) => words[key] === undefined);
    return missing[0] ? [found('translation-missing', { language, count: missing.length, key: missing[0] })] : [];
  });
