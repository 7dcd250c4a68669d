/** What the road's page is made from. */
import type { Campaign } from '../../record/campaign';
import type { Carried, Leg } from '../../sim/campaign/carried';
import type { World } from '../../sim/world';
import type { Words } from '../../words/words';
import type { Cover } from './episodes';
import type { OpenedBook } from './openedBook';

/** A run of the road, worked out. */
export interface RoadPart {
  readonly run: string;
  readonly level: string;
  readonly state: 'over' | 'open' | 'missing' | 'unreadable';
  /** Why it is unreadable. */
  readonly why?: string;
  readonly book?: OpenedBook;
  readonly world?: World;
  /** What it left, against history's line; absent where that is nothing, or it is not over. */
  readonly leg?: Leg;
  /** Finished forks of it that could stand in its place. */
  readonly forks: readonly { readonly run: string; readonly name: string }[];
}

/** What the road brings to an episode that is not played yet. */
export interface RoadAhead {
  readonly book: OpenedBook;
  readonly carried?: Carried;
}

export interface CampaignGiven {
  readonly words: Words;
  readonly covers: readonly Cover[];
  readonly campaigns: readonly Campaign[];
  /** Number, from 1, of a road that is over and read again; its parts are the ones below. */
  readonly again?: number;
  readonly parts: readonly RoadPart[];
  readonly ahead?: RoadAhead;
  /** Is something still being fetched or replayed? */
  readonly isWorking: boolean;
}
