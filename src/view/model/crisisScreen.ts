/** The screens on which a crisis is played: what stays in place, and what each step adds. */
import type { CountryId } from '../../sim/act';
import type { DeedModel, PromiseEndModel, VoteModel } from './deedModel';
import type { GaugeModel } from './gauges';
import type { IconName } from './icons';
import type { Tab } from './look';
import type { MapFacts } from './mapFacts';
import type { CoverModel } from './parts';
import type { RoomModel } from './room';
import type { StepModel } from './steps';
import type { TextModel } from './textOnTable';
import type { WireModel } from './wire';

export interface HeaderModel {
  readonly number: string;
  readonly title: string;
  readonly date: string;
  /** The same day without its name, for narrow pages. */
  readonly shortDate: string;
  /** What the challenger will do unless stopped, and when. */
  readonly deadline?: string;
  readonly seat: { readonly id: CountryId; readonly name: string };
  /** Shown to a room: parts can be handed round. */
  readonly isOnScreen?: boolean;
}

/** What stays in place while a crisis is played. */
export interface CrisisFrame {
  readonly header: HeaderModel;
  readonly map: MapFacts;
  readonly gauges: readonly GaugeModel[];
  readonly tab: Tab;
  /** The text on the table, if there is one. */
  readonly treaty?: TextModel;
  /** Where a text is voted on or signed. */
  readonly room?: RoomModel;
}

export interface CrisisScreen extends CrisisFrame {
  readonly screen: 'crisis';
  readonly step: StepModel;
  readonly steps: readonly { readonly id: string; readonly label: string; readonly state: 'done' | 'now' | 'later' }[];
  readonly canGoBack: boolean;
}

export interface RevealScreen extends CrisisFrame {
  readonly screen: 'reveal';
  readonly title: string;
  readonly question: string;
  /** In what order they decided. */
  readonly deedsNote: string;
  readonly deeds: readonly DeedModel[];
  readonly ends: readonly PromiseEndModel[];
  /** How the text was changed, a sentence each. */
  readonly amended?: readonly string[];
  readonly vote?: VoteModel;
  readonly isHurried: boolean;
  readonly goOn: string;
  readonly cover?: CoverModel;
  /** For a room: what to talk about before going on. */
  readonly prompt?: string;
}

export interface AnswerScreen extends CrisisFrame {
  readonly screen: 'answer';
  /** The medium it comes in. */
  readonly wire: WireModel;
  readonly title: string;
  readonly icon: IconName;
  readonly move: string;
  readonly text: string;
  readonly changes: readonly { readonly icon: IconName; readonly text: string }[];
  readonly goOn: string;
  readonly cover?: CoverModel;
  /** For a room: what to talk about before going on. */
  readonly prompt?: string;
}
