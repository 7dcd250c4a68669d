/** The agreement of the model with the world, as tables: history, published figures, and what the documents claim. */
import { agreement, historyAgreement } from '../../insight/agreement/agreement';
import type { HistoryLine } from '../../insight/agreement/history';
import type { Level } from '../../sim/level';
import type { Words } from '../../words/words';
import { given, shortNameOf } from './scene';

export interface StudyRow {
  readonly id: string;
  readonly name: string;
  /** Per cent, as text. */
  readonly model: string;
  readonly published: string;
  readonly band: string;
  readonly isInside: boolean;
  readonly verdict: string;
  readonly source: string;
  /** Why it misses; absent where it does not. */
  readonly miss?: string;
}

export interface ClaimRow {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly { readonly name: string; readonly share: string }[];
  readonly holds: boolean;
  readonly verdict: string;
}

export interface HistoryRow {
  readonly line: string;
  readonly share: string;
  readonly other: string;
}

export interface AgreementModel {
  /** What the weights were fitted to, and what is a check. */
  readonly fit: string;
  readonly studies: readonly StudyRow[];
  readonly claims: readonly ClaimRow[];
  readonly silent: readonly string[];
  /** Of the open level; absent where none is. */
  readonly history?: readonly HistoryRow[];
}

/** Whole per cent with a true minus. */
const inHundred = (share: number): string => String(Math.round(100 * share)).replace('-', '−');

const publishedText = (words: Words, published: readonly number[]): string => {
  const [one, other] = published.map(inHundred);
  if (one === undefined) return words.say('agreement.sign');
  return other === undefined ? one : words.say('agreement.either', { one, other });
};

const studyRow = (words: Words, study: (typeof agreement.studies)[number]): StudyRow => {
  const { id, model, published, band, isInside } = study;
  const [from = 0, to = 0] = band;
  return {
    id,
    name: words.say(`agreement.${id}.name`),
    model: inHundred(model),
    published: publishedText(words, published),
    band: words.say('agreement.band', { from: inHundred(from), to: inHundred(to) }),
    isInside,
    verdict: words.say(isInside ? 'agreement.inside' : 'agreement.miss'),
    source: words.say(`agreement.${id}.published`),
    ...given('miss', isInside ? undefined : words.say(`agreement.${id}.miss`)),
  };
};

const claimRow = (words: Words, { id, steps, holds }: (typeof agreement.claims)[number]): ClaimRow => ({
  id,
  name: words.say(`agreement.claim.${id}.name`),
  steps: steps.map((step) => ({
    name: words.say(`agreement.claim.${id}.${step.id}`),
    share: inHundred(step.share),
  })),
  holds,
  verdict: words.say(holds ? 'agreement.holds' : 'agreement.fails'),
});

const lineText = (words: Words, seats: readonly string[], all: number): string => {
  if (seats.length === 0) return words.say('agreement.line.none');
  if (seats.length === all && all > 1) return words.say('agreement.line.all');
  return words.say('agreement.line.seat', { country: words.list(seats.map((seat) => shortNameOf(words, seat))) });
};

const historyRow = (words: Words, level: Level, { seats, shares }: HistoryLine): HistoryRow => {
  const historic = level.endings.find(({ isHistory }) => isHistory)?.id ?? '';
  const others = Object.entries(shares).filter(([id]) => id !== historic);
  const [ending, share] = others.reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const);
  const headline = words.say(`ending.${ending}.headline`);
  return {
    line: lineText(words, seats, Object.keys(level.history).length),
    share: inHundred(shares[historic] ?? 0),
    other: share > 0 ? words.say('agreement.other', { share: inHundred(share), ending: headline }) : '',
  };
};

const historyRows = (words: Words, level: Level): readonly HistoryRow[] | undefined =>
  historyAgreement[level.id]?.map((line) => historyRow(words, level, line));

export const agreementModel = (words: Words, level?: Level): AgreementModel => ({
  fit: words.say('agreement.fit'),
  studies: agreement.studies.map((study) => studyRow(words, study)),
  claims: agreement.claims.map((claim) => claimRow(words, claim)),
  silent: agreement.silent.map((id) => words.say(`agreement.silent.${id}`)),
  ...given('history', level && historyRows(words, level)),
});
