/** What one player meets from one seat: how many words, and how many before the first choice; and whose papers. */
import type { CountryId } from '../../sim/act';
import type { Beat, Level, Paper } from '../../sim/level';
import { optionsOf } from '../../sim/table';
import { type Finding, found, percentOf } from './finding';
import { playableIn } from './trial';

/** Sentences of a level by key, in one language. */
export type LevelWords = Readonly<Record<string, string>>;

/** A run from one seat, papers included; and what must be read before the first choice. */
const LONGEST = 7000;
const SHORTEST = 4000;
const BEFORE_CHOICE = 300;

/** Words as a reader counts them: a dash between spaces is none. */
const countOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const sumOf = (words: LevelWords, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + countOf(words[key] ?? ''), 0);

const advisersOf = (level: Level, seat: CountryId): readonly string[] =>
  level.countries.find((one) => one.id === seat)?.playable?.advisers ?? [];

const mandateKeys = (level: Level, seat: CountryId): readonly string[] =>
  (level.countries.find((one) => one.id === seat)?.playable?.mandates ?? []).flatMap(({ id }) => [
    `mandate.${seat}.${id}.title`,
    `mandate.${seat}.${id}.text`,
  ]);

/** Read in any case: the situation, and what it adds for one seat. */
const situationKeys = ({ id }: Beat, seat: CountryId): readonly string[] => [
  `beat.${id}.title`,
  `beat.${id}.situation`,
  `beat.${id}.situation.${seat}`,
  `beat.${id}.step`,
];

const choiceKeys = (level: Level, beat: Beat, seat: CountryId): readonly string[] => [
  `beat.${beat.id}.forecast`,
  ...optionsOf(beat, seat).flatMap(({ id }) => {
    const stem = `option.${beat.id}.${seat}.${id}`;
    return [`${stem}.title`, `${stem}.text`, ...advisersOf(level, seat).map((who) => `${stem}.advice.${who}`)];
  }),
];

const paperKeys = (id: string): readonly string[] =>
  ['title', 'author', 'audience', 'text', 'why'].map((leaf) => `paper.${id}.${leaf}`);

/** Of several sentences one is shown: the longest counts. */
const longestOf = (words: LevelWords, keys: readonly string[]): number =>
  Math.max(0, ...keys.map((key) => countOf(words[key] ?? '')));

const isReadable = ({ readers }: Paper, seat: CountryId): boolean => !readers || readers.includes(seat);

/** Sentences that stand in every run: the title page, the countries, what was promised, the terms, and what is told afterwards. */
const standingKeys = (level: Level): readonly string[] => [
  ...['title', 'subtitle', 'idea', 'content-note'].map((leaf) => `level.${leaf}`),
  ...['passage', 'where', 'check'].map((leaf) => `seed.${leaf}`),
  ...level.countries.map(({ id }) => `country.${id}.character`),
  ...level.treaties.flatMap(({ id }) => [`treaty.${id}.name`, `treaty.${id}.text`]),
  ...level.glossary.flatMap((id) => [`glossary.${id}.name`, `glossary.${id}.text`]),
  ...level.disputes.map((id) => `dispute.${id}.text`),
  ...level.readings.flatMap(({ id }) => [`reading.${id}.text`, `reading.${id}.says`]),
  ...level.beats.flatMap(({ id }) => [`beat.${id}.history`, `beat.${id}.prompt`]),
  ...Array.from({ length: level.questions }, (_, n) => `question.${n + 1}`),
  ...[1, 2, 3].map((n) => `so.${n}`),
];

/** Of several sentences one is shown: a deed of each government, an answer of the challenger, one front page. */
const shownOnce = (level: Level): readonly (readonly string[])[] => [
  ...level.beats.map(({ id }) => ['yield', 'bargain', 'advance'].map((move) => `reveal.${id}.${move}`)),
  ...level.beats.flatMap((beat) =>
    Object.keys(beat.options).map((country) =>
      optionsOf(beat, country).map((option) => `option.${beat.id}.${country}.${option.id}.deed`),
    ),
  ),
  ...['lead', 'text', 'after'].map((leaf) => level.endings.map(({ id }) => `ending.${id}.${leaf}`)),
];

/** Words that one player can meet from one seat, in a run that passes every beat, papers and debrief included. */
const wordsFrom = (level: Level, words: LevelWords, seat: CountryId): number =>
  sumOf(words, standingKeys(level)) +
  sumOf(words, [`seat.${seat}.role`, `seat.${seat}.brief`, ...mandateKeys(level, seat)]) +
  sumOf(
    words,
    level.beats.flatMap((beat) => [...situationKeys(beat, seat), ...choiceKeys(level, beat, seat)]),
  ) +
  sumOf(
    words,
    level.papers.filter((paper) => isReadable(paper, seat)).flatMap(({ id }) => paperKeys(id)),
  ) +
  shownOnce(level).reduce((sum, keys) => sum + longestOf(words, keys), 0);

/** Words between the title and the first choice that nobody can pass over. */
export const wordsBeforeChoice = (level: Level, words: LevelWords, seat: CountryId): number => {
  const [first] = level.beats.filter((beat) => beat.options[seat] && !beat.when);
  return (
    sumOf(words, [`seat.${seat}.brief`, ...mandateKeys(level, seat).filter((key) => key.endsWith('.title'))]) +
    (first ? sumOf(words, situationKeys(first, seat)) : 0)
  );
};

export const findLengths = (level: Level, words: LevelWords): readonly Finding[] =>
  playableIn(level).flatMap((country) => {
    const count = wordsFrom(level, words, country);
    const before = wordsBeforeChoice(level, words, country);
    return [
      ...(count > LONGEST ? [found('seat-too-long', { country, count, limit: LONGEST })] : []),
      ...(count < SHORTEST ? [found('seat-too-short', { country, count, limit: SHORTEST })] : []),
      ...(before > BEFORE_CHOICE
        ? [found('long-before-choice', { country, count: before, limit: BEFORE_CHOICE })]
        : []),
    ];
  });

/** No government reads more than this share of what was not public. */
const ONE_SIDE = 2 / 3;
/** Fewer papers than this show no side. */
const ENOUGH = 3;

/**
 * A paper that only some could read shows the crisis from their desks. Each seat needs one of those, and none may hold most of them.
 * Public papers are read by all and take no side here.
 */
export const findPapers = (level: Level): readonly Finding[] => {
  const kept = level.papers.filter((paper) => paper.readers);
  const shareOf = (country: CountryId): number =>
    kept.filter((paper) => paper.readers?.includes(country)).length / Math.max(1, kept.length);
  const readers = [...new Set(kept.flatMap((paper) => paper.readers ?? []))];
  return [
    ...playableIn(level)
      .filter((country) => level.papers.length >= ENOUGH && shareOf(country) === 0)
      .map((country) => found('no-paper', { country })),
    ...readers
      .filter((country) => kept.length >= ENOUGH && shareOf(country) > ONE_SIDE)
      .map((country) =>
        found('papers-one-sided', { country, share: percentOf(shareOf(country)), limit: percentOf(ONE_SIDE) }),
      ),
  ];
};
