/** The honesty check of one level folder: what the reading desk finds, what a reader meets, and what games show. */
import fs from 'node:fs';
import path from 'node:path';
import type { SeatSurvey } from '../../src/insight/honesty/cell';
import type { Finding, Severity } from '../../src/insight/honesty/finding';
import { playLevel } from '../../src/insight/honesty/play';
import { findLengths, findPapers } from '../../src/insight/honesty/reader';
import { findSources, findTranslations, type LevelNotes } from '../../src/insight/honesty/sources';
import type { SurveySize } from '../../src/insight/honesty/survey';
import { readNotes } from '../../src/level/notes';
import type { Problem } from '../../src/level/problem';
import { readLevelText, readText } from '../../src/level/read';
import { readWords } from '../../src/level/words';
import type { Level } from '../../src/sim/level';
import { wordsIn } from '../../src/words/languages';
import { sentenceOf } from '../../src/words/problem';

export const levelsFolder = path.join(import.meta.dirname, '../../levels');

export const foldersIn = (top = levelsFolder): readonly string[] =>
  fs
    .readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** One thing found, as its author reads it. */
export interface Told {
  readonly code: string;
  readonly severity: Severity;
  readonly sentence: string;
}

export interface Report {
  readonly folder: string;
  readonly level?: Level;
  readonly surveys: readonly SeatSurvey[];
  readonly told: readonly Told[];
}

/** How many games are played: a few seconds' worth, or enough to believe the shares to some points in a hundred. */
export const sizes = {
  quick: { games: 60, cells: 12, thoughts: 12, proof: 60 },
  whole: { games: 300, cells: 60, thoughts: 60, proof: 240 },
} as const satisfies Readonly<Record<string, SurveySize>>;

/** The size asked for on the command line: `games` of each manner, the rest in proportion; `from` is the first seed. */
export const sizeOf = (isQuick: boolean, games?: number, from?: number): SurveySize => {
  const size = isQuick ? sizes.quick : sizes.whole;
  const by = (games ?? size.games) / size.games;
  const scaled = (count: number): number => Math.max(1, Math.round(count * by));
  return {
    games: scaled(size.games),
    cells: scaled(size.cells),
    thoughts: scaled(size.thoughts),
    proof: scaled(size.proof),
    ...(from !== undefined && { from }),
  };
};

const words = wordsIn('en');

const ofProblem = (problem: Problem): Told => ({
  code: problem.code,
  severity: problem.severity,
  sentence: sentenceOf(words, problem),
});

export const ofFinding = ({ code, severity, params }: Finding): Told => ({
  code,
  severity,
  sentence: words.say(`honesty.${code}`, params),
});

const textOf = (folder: string, file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');

const missingIn = (folder: string, files: readonly string[]): readonly Told[] =>
  files
    .filter((file) => !fs.existsSync(path.join(folder, file)))
    .map((file) => ({
      code: 'file-missing',
      severity: 'error',
      sentence: words.say('honesty.file-missing', { file }),
    }));

const languagesIn = (folder: string): readonly string[] =>
  fs.readdirSync(folder).flatMap((name) => /^words\.(.+)\.json$/.exec(name)?.[1] ?? []);

interface Texts {
  readonly told: readonly Told[];
  readonly english: Readonly<Record<string, string>>;
  /** The other languages, by tag. */
  readonly translated: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly notes: LevelNotes;
}

/** Words in every language that is there, and the notes. */
const readTexts = (folder: string, level: Level): Texts => {
  const told: Told[] = [];
  const all: Record<string, Texts['english']> = {};
  for (const language of languagesIn(folder)) {
    const text = readText(textOf(folder, `words.${language}.json`));
    const read = text.ok ? readWords(text.value, level, { isPart: language !== 'en' }) : text;
    told.push(...(read.ok ? read.warnings : read.problems).map(ofProblem));
    if (read.ok) all[language] = read.words;
  }
  const { en: english = {}, ...translated } = all;
  const missing = missingIn(folder, ['words.en.json', 'notes.json']);
  if (missing.length > 0) return { told: [...told, ...missing], english, translated, notes: { claims: [] } };
  const text = readText(textOf(folder, 'notes.json'));
  const read = text.ok ? readNotes(text.value, level, english) : text;
  told.push(...(read.ok ? read.warnings : read.problems).map(ofProblem));
  return { told, english, translated, notes: read.ok ? read.notes : { claims: [] } };
};

/** What can be found without playing. */
const readerFindings = (level: Level, { english, translated, notes }: Texts): readonly Finding[] => [
  ...findLengths(level, english),
  ...findPapers(level),
  ...findSources(level, notes),
  ...findTranslations(english, translated),
];

/**
 * @param size no games are played without it
 * @param only the one seat that is played, if not all
 */
export const checkFolder = (
  folder: string,
  size?: SurveySize,
  told: (seat: string) => void = () => {},
  only?: string,
): Report => {
  const name = path.basename(folder);
  const missing = missingIn(folder, ['level.json']);
  if (missing.length > 0) return { folder: name, surveys: [], told: missing };
  const read = readLevelText(textOf(folder, 'level.json'));
  if (!read.ok) return { folder: name, surveys: [], told: read.problems.map(ofProblem) };
  const { level } = read;
  const texts = readTexts(folder, level);
  const played = size ? playLevel(level, size, told, only) : { surveys: [], findings: [] };
  return {
    folder: name,
    level,
    surveys: played.surveys,
    told: [
      ...read.warnings.map(ofProblem),
      ...texts.told,
      ...[...readerFindings(level, texts), ...played.findings].map(ofFinding),
    ],
  };
};
