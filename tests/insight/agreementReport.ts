/** The tables of agreement as text: what the script prints, and what is pinned in `golden`. */
import fs from 'node:fs';
import path from 'node:path';
import { claims, testOf } from '../../src/insight/agreement/claims';
import { type HistoryLine, historyOf, likeliestIn } from '../../src/insight/agreement/history';
import { type Agreement, agreementsOf, silent } from '../../src/insight/agreement/literature';
import { readLevelText } from '../../src/level/read';
import type { Level } from '../../src/sim/level';
import { wordsIn } from '../../src/words/languages';
import { foldersIn, levelsFolder } from './checkLevel';

export const goldenFolder = path.join(import.meta.dirname, 'golden');

/** Games and worlds behind the pinned tables; the script may ask for more. */
export const pinned = { games: 100, worlds: 150 } as const;

const { say, list } = wordsIn('en');

const perCent = (share: number): string => (100 * share).toFixed(1);
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const head = (...cells: readonly string[]): readonly string[] => [row(...cells), row(...cells.map(() => '---'))];

/** The levels that tell a crisis of history. */
export const levelsToTell = (): readonly Level[] =>
  foldersIn()
    .filter((name) => name !== 'template')
    .flatMap((name) => {
      const read = readLevelText(fs.readFileSync(path.join(levelsFolder, name, 'level.json'), 'utf8'));
      return read.ok ? [read.level] : [];
    });

const lineName = (line: HistoryLine, all: number): string => {
  if (line.seats.length === 0) return say('agreement.line.none');
  if (line.seats.length === all) return say('agreement.line.all');
  return say('agreement.line.seat', { country: list(line.seats) });
};

const levelTable = (level: Level, games: number): readonly string[] => {
  const lines = historyOf(level, games);
  const ids = level.endings.map(({ id, isHistory }) => (isHistory ? `**${id}**` : id));
  return [
    `## ${level.id}`,
    '',
    ...head('', ...ids),
    ...lines.map((line) =>
      row(
        lineName(line, Object.keys(level.history).length),
        ...level.endings.map(({ id }) => {
          const share = perCent(line.shares[id] ?? 0);
          return id === likeliestIn(line) ? `**${share}**` : share;
        }),
      ),
    ),
  ];
};

export const historyTable = (games: number): string =>
  [
    `# ${say('agreement.title.history')} (${games})`,
    '',
    ...levelsToTell().flatMap((level) => levelTable(level, games)),
    '',
  ].join('\n');

const verdictOf = ({ study, isInside }: Agreement): string => {
  if (isInside) return say('agreement.inside');
  return say(study.isMiss ? 'agreement.miss.known' : 'agreement.miss');
};

const studyRow = (agreement: Agreement): string => {
  const { study, measured } = agreement;
  const published = study.published.length > 0 ? study.published.map(perCent).join(', ') : say('agreement.sign');
  return row(
    say(`agreement.${study.id}.name`),
    perCent(measured.share),
    published,
    study.band.map((one) => (100 * one).toFixed(0)).join(' … '),
    String(measured.of),
    verdictOf(agreement),
    say(`agreement.${study.id}.published`),
  );
};

const columns = ['model', 'published', 'band', 'cases'].map((name) => say(`agreement.column.${name}`));

export const literatureTable = (worlds: number): string => {
  const all = agreementsOf(worlds);
  const missed = all.filter(({ isInside }) => !isInside);
  return [
    `# ${say('agreement.title.literature')} (${worlds})`,
    '',
    ...head('', ...columns, '', ''),
    ...all.map(studyRow),
    '',
    ...missed.map(({ study }) => `- ${say(`agreement.${study.id}.name`)}: ${say(`agreement.${study.id}.miss`)}`),
    '',
    `## ${say('agreement.title.silent')}`,
    '',
    ...silent.map((id) => `- ${id}: ${say(`agreement.silent.${id}`)}`),
    '',
  ].join('\n');
};

export const claimsTable = (worlds: number): string =>
  [
    `# ${say('agreement.title.claims')} (${worlds})`,
    '',
    ...head('', '', ''),
    ...claims.map((claim) => {
      const { figures, holds } = testOf(claim, worlds);
      const steps = claim.steps.map(
        (step, n) => `${say(`agreement.claim.${claim.id}.${step}`)} ${perCent(figures[n]?.share ?? 0)}`,
      );
      return row(
        say(`agreement.claim.${claim.id}.name`),
        steps.join(' → '),
        say(holds ? 'agreement.holds' : 'agreement.fails'),
      );
    }),
    '',
  ].join('\n');

/** Name of the pinned file, and what belongs in it. */
export const tables = {
  'history.md': ({ games }: { readonly games: number }) => historyTable(games),
  'literature.md': ({ worlds }: { readonly worlds: number }) => literatureTable(worlds),
  'claims.md': ({ worlds }: { readonly worlds: number }) => claimsTable(worlds),
} as const;
