/** Counts that are shown beside the situation of a beat as rows of repeated signs. No rule reads them. */

/** What is counted. `division`: army divisions. `oil`: per cent of what a country buys. The rest are counted one by one. */
export type FigureSign = 'division' | 'soldier' | 'oil' | 'refugee' | 'vote';

export interface FigureRow {
  /** A country at the table or the challenger; `yes`, `no`, `abstain` in a figure of votes; or an id that has a name in the words. */
  readonly of: string;
  readonly count: number;
  /** Upper end, where sources or counters differ. */
  readonly upTo?: number;
  /** An estimate. */
  readonly about?: boolean;
}

export interface Figure {
  readonly id: string;
  readonly sign: FigureSign;
  /** What one sign stands for. */
  readonly each: number;
  /** Day from which those at the table could know them, ISO. */
  readonly known: string;
  /** They became known only after the beat; the page says since when. */
  readonly isLater?: boolean;
  readonly rows: readonly FigureRow[];
}
