/** The agreement of the model with the world, worked out ahead by `npm run agreement -- --write`; a test tells when it is stale. */
import keptAgreement from './agreement.json';
import type { HistoryLine } from './history';
import keptHistory from './history.json';

export interface AgreementFile {
  /** Random crises behind each figure. */
  readonly worlds: number;
  /** Shares or differences of shares; see `Study`. */
  readonly studies: readonly {
    readonly id: string;
    readonly model: number;
    readonly cases: number;
    readonly published: readonly number[];
    readonly band: readonly number[];
    readonly isInside: boolean;
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly steps: readonly { readonly id: string; readonly share: number }[];
    readonly holds: boolean;
  }[];
  /** Rows of the list of literature that the model cannot speak to. */
  readonly silent: readonly string[];
}

/** By level id. */
type HistoryFile = Readonly<Record<string, readonly HistoryLine[]>>;

export const agreement: AgreementFile = keptAgreement;
export const historyAgreement: HistoryFile = keptHistory;
