/** The agreement of the model with the world, worked out ahead by `npm run agreement -- --write`; a test tells when it is stale. */
import keptAgreement from './agreement.json';
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

/** By level id: who follows history, and the share of each ending, 0 to 1. */
export type HistoryFile = Readonly<
  Record<
    string,
    readonly {
      readonly seats: readonly string[];
      readonly worlds: number;
      readonly shares: Readonly<Record<string, number>>;
    }[]
  >
>;

export const agreement: AgreementFile = keptAgreement;
export const historyAgreement: HistoryFile = keptHistory;
