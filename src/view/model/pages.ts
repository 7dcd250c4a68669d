/** The pages that can be laid over the game. */
import type { CountryId } from '../../sim/act';
import type { IconName } from './icons';

export interface PaperModel {
  readonly id: string;
  readonly kind: 'telegram' | 'newspaper' | 'treaty' | 'minute' | 'letter' | 'report' | 'speech';
  readonly kindLabel: string;
  readonly icon: IconName;
  readonly title: string;
  readonly author: string;
  readonly audience: string;
  readonly date: string;
  /** The day it became known, in words. */
  readonly known: string;
  readonly text: string;
  readonly why: string;
  readonly isOpen: boolean;
}

export interface PapersModel {
  readonly papers: readonly PaperModel[];
}

export interface PromiseModel {
  readonly id: string;
  readonly by: CountryId;
  readonly to: CountryId;
  readonly kind: string;
  readonly text: string;
  readonly condition?: string;
  readonly date: string;
  readonly witnesses: string;
  readonly end: 'open' | 'kept' | 'partly-kept' | 'broken' | 'forgotten';
  readonly icon: IconName;
  readonly state: string;
}

export interface LedgerModel {
  readonly open: readonly PromiseModel[];
  readonly ended: readonly PromiseModel[];
}

export interface CountryCard {
  readonly id: CountryId;
  readonly title: string;
  readonly character: string;
  readonly isYou: boolean;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly promises: readonly PromiseModel[];
  /** Only of the player's own country: mandate, and every gauge in words. */
  readonly own?: {
    readonly mandate: string;
    readonly mandateText: string;
    readonly gauges: readonly { readonly label: string; readonly value: string }[];
  };
}

export interface GlossaryModel {
  readonly terms: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly isOpen: boolean;
  }[];
}

export interface HelpModel {
  /** Is there an episode whose words can be explained? */
  readonly hasGlossary: boolean;
  readonly parts: readonly { readonly title: string; readonly text: string }[];
}
