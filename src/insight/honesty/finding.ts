/** What an honesty check finds in a level: where, what, how bad. The sentence for its author stands in the words under `honesty.<code>`. */
import type { CountryId } from '../../sim/act';

/** As the reading desk has it. `error`: not to be shipped. `warning`: to be mended or answered. `advice`: look again. */
export type Severity = 'error' | 'warning' | 'advice';

/** Every kind of finding and how bad it is. */
export const severities = {
  // what games show
  'history-unlikely': 'error',
  'ending-never': 'warning',
  'dominated-option': 'warning',
  'never-worth': 'warning',
  'strategy-wins': 'warning',
  'walk-over': 'warning',
  hopeless: 'warning',
  'nothing-at-stake': 'warning',
  'played-slowly': 'advice',
  // what a reader meets
  'seat-too-long': 'warning',
  'seat-too-short': 'advice',
  'long-before-choice': 'warning',
  'no-paper': 'warning',
  'papers-one-sided': 'warning',
  // what it rests on
  'sources-one-sided': 'warning',
  'lonely-source': 'advice',
  'reading-unsourced': 'warning',
  'judgements-unsourced': 'warning',
  'history-unsourced': 'warning',
  'treaty-unsourced': 'warning',
  'translation-missing': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type FindingCode = keyof typeof severities;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Ids and numbers that the sentence names; shares in whole per cent. */
  readonly params: Readonly<Record<string, string | number>>;
}

export const found = (code: FindingCode, params: Finding['params']): Finding => ({
  code,
  severity: severities[code],
  params,
});

/** A share as the sentences say it. */
export const percentOf = (share: number): number => Math.round(100 * share);

/** An option, as its words are keyed. */
export const optionPlace = (beat: string, country: CountryId, option: string): Finding['params'] => ({
  beat,
  country,
  option,
});
