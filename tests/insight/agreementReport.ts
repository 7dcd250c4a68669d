/** The tables of agreement as plain text: what the script prints, and what is pinned in `golden` and shown on the page of the model. */
import fs from 'node:fs';
import path from 'node:path';
import type { AgreementFile } from '../../src/insight/agreement/agreement';
import { claims, type Tested, testOf } from '../../src/insight/agreement/claims';
import { type HistoryLine, isFittedTo, verdictOn } from '../../src/insight/agreement/history';
import { type Agreement, agreementOf, silent, studies } from '../../src/insight/agreement/literature';
import { readLevelText } from '../../src/level/read';
import type { Level } from '../../src/sim/level';
import { wordsIn } from '../../src/words/languages';
import { foldersIn, levelsFolder } from './checkLevel';

export const goldenFolder = path.join(import.meta.dirname, 'golden');
export const files = {
  agreement: path.join(import.meta.dirname, '../../src/insight/agreement/agreement.json'),
  history: path.join(import.meta.dirname, '../../src/insight/agreement/history.json'),
} as const;

/** Games and worlds behind the pinned tables; the script may ask for more. */
export const pinned = { games: 1000, worlds: 150 } as const;

const { say, list } = wordsIn('en');

const perCent = (share: number): string => (100 * share).toFixed(1);
const row = (...cells: readonly string[]): string => cells.join('  ').trimEnd();

/** The levels that tell a crisis of history: every folder but the template. */
export const levelsToTell = (): readonly Level[] =>
  foldersIn()
    .filter((name) => name !== 'template')
    .flatMap((name) => {
      const file = path.join(levelsFolder, name, 'level.json');
      const read = fs.existsSync(file) ? readLevelText(fs.readFileSync(file, 'utf8')) : { ok: false as const };
      return read.ok ? [read.level] : [];
    });

export interface Measured {
  readonly worlds: number;
  readonly agreements: readonly Agreement[];
  readonly tested: readonly Tested[];
}

export const measured = (worlds: number): Measured => ({
  worlds,
  agreements: studies.map((study) => agreementOf(study, worlds)),
  tested: claims.map((claim) => testOf(claim, worlds)),
});

const lineName = ({ seats }: HistoryLine, all: number): string => {
  if (seats.length === 0) return say('agreement.line.none');
  if (seats.length === all && all > 1) return say('agreement.line.all');
  return say('agreement.line.seat', { country: list(seats) });
};

/** A column for each ending: as wide as its name, and history's in stars. */
const endingCells = (level: Level): readonly string[] =>
  level.endings.map(({ id, isHistory }) => (isHistory ? `*${id}*` : id));

export const historyTable = (level: Level, lines: readonly HistoryLine[]): string => {
  const heads = endingCells(level);
  const cell = (text: string, n: number): string => text.padStart(heads[n]?.length ?? 0);
  return [
    `${level.id}: ${say('agreement.title.history')} (${say('agreement.worlds', { worlds: lines[0]?.worlds ?? 0 })})`,
    say(isFittedTo(level) ? 'agreement.fitted' : 'agreement.check'),
    '',
    row(...heads),
    ...lines.map((line) =>
      row(
        ...level.endings.map(({ id }, n) => cell(perCent(line.shares[id] ?? 0), n)),
        `${lineName(line, Object.keys(level.history).length)}: ${say(`agreement.${verdictOn(level, line)}`)}`,
      ),
    ),
    '',
  ].join('\n');
};

const studyVerdict = ({ study, isInside }: Agreement): string => {
  if (isInside) return say('agreement.inside');
  return say(study.isMiss ? 'agreement.miss.known' : 'agreement.miss');
};

const widths = [6, 11, 11, 6];
const padded = (...cells: readonly string[]): string => row(...cells.map((cell, n) => cell.padStart(widths[n] ?? 0)));

const studyRow = (agreement: Agreement): string => {
  const { study, measured: share } = agreement;
  return padded(
    perCent(share.share),
    study.published.length > 0 ? study.published.map(perCent).join(' … ') : say('agreement.sign'),
    study.band.map((one) => (100 * one).toFixed(0)).join(' … '),
    String(share.of),
    `${studyVerdict(agreement)}: ${say(`agreement.${study.id}.name`)}`,
  );
};

const named = (id: string, key: string): string => `- ${say(`agreement.${id}.name`)}: ${say(key)}`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [say(`agreement.${title}`), '', ...lines, ''] : [];

export const literatureTable = ({ worlds, agreements }: Measured): string =>
  [
    `${say('agreement.title.literature')} (${say('agreement.worlds', { worlds })})`,
    say('agreement.fit'),
    '',
    padded(...['model', 'published', 'band', 'cases'].map((name) => say(`agreement.column.${name}`))),
    ...agreements.map(studyRow),
    '',
    ...section(
      'misses',
      agreements.filter(({ isInside }) => !isInside).map(({ study: { id } }) => named(id, `agreement.${id}.miss`)),
    ),
    ...section(
      'sources',
      agreements.map(({ study: { id } }) => named(id, `agreement.${id}.published`)),
    ),
    ...section(
      'title.silent',
      silent.map((id) => `- ${id}: ${say(`agreement.silent.${id}`)}`),
    ),
  ].join('\n');

const claimLines = ({ claim, figures, holds }: Tested): readonly string[] => [
  `${say(holds ? 'agreement.holds' : 'agreement.fails')}: ${say(`agreement.claim.${claim.id}.name`)}`,
  ...claim.steps.map((step, n) =>
    row('', perCent(figures[n]?.share ?? 0).padStart(5), say(`agreement.claim.${claim.id}.${step}`)),
  ),
  '',
];

export const claimsTable = ({ worlds, tested }: Measured): string =>
  [`${say('agreement.title.claims')} (${say('agreement.worlds', { worlds })})`, '', ...tested.flatMap(claimLines)].join(
    '\n',
  );

const rounded = (share: number): number => Math.round(1000 * share) / 1000;

/** What the page of the model shows of it. */
export const agreementFile = ({ worlds, agreements, tested }: Measured): AgreementFile => ({
  worlds,
  studies: agreements.map(({ study: { id, published, band }, measured: { share, of }, isInside }) => ({
    id,
    model: rounded(share),
    cases: of,
    published: [...published],
    band: [...band],
    isInside,
  })),
  claims: tested.map(({ claim, figures, holds }) => ({
    id: claim.id,
    steps: claim.steps.map((step, n) => ({ id: step, share: rounded(figures[n]?.share ?? 0) })),
    holds,
  })),
  silent,
});
