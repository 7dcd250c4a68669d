/** What came to light of a decision, as it is shown wherever it is told. */
import type { CountryId } from '../../sim/act';
import type { IconName } from './icons';
import type { PromiseModel } from './pages';

export interface DeedModel {
  readonly country: CountryId;
  readonly name: string;
  readonly icon: IconName;
  /** What it did, in a clause. */
  readonly text: string;
  /** It had leaned the other way until the last hour. */
  readonly note?: string;
  readonly isYou: boolean;
}

export interface PromiseEndModel {
  readonly id: string;
  readonly end: PromiseModel['end'];
  readonly icon: IconName;
  readonly state: string;
  readonly text: string;
}

export interface VoteModel {
  readonly title: string;
  readonly rule: string;
  readonly ruleText: string;
  readonly rows: readonly {
    readonly country: CountryId;
    readonly name: string;
    readonly icon: IconName;
    readonly answer: string;
    /** Its place in the roll, from 0. */
    readonly turn: number;
  }[];
  readonly tally: string;
  readonly result: string;
}
