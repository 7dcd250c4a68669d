/** What the page shows, one kind for each screen: plain data, every sentence ready. */
import type { CountryId } from '../../sim/act';
import type { AboutModel } from './about';
import type { ArchiveOverlay } from './archivePages';
import type { BoardScreen } from './board';
import type { CampaignScreen } from './campaign';
import type { ClassScreen } from './classScreen';
import type { CompareScreen } from './compare';
import type { AnswerScreen, CrisisScreen, RevealScreen } from './crisisScreen';
import type { DebriefScreen } from './debrief';
import type { EndedScreen } from './ending';
import type { EpisodesModel } from './episodes';
import type { Era } from './era';
import type { CaptionsModel } from './heard';
import type { IconName } from './icons';
import type { KitScreen } from './kit';
import type { LiveScreen, LiveStrip } from './live';
import type { CountryCard, GlossaryModel, HelpModel, LedgerModel, PapersModel } from './pages';
import type { PartsModel } from './parts';
import type { PastScreen } from './past';
import type { ReadingScreen } from './reading';
import type { ReplayScreen } from './replay';
import type { Settings } from './settings';

/** A page over the game; `name` says which. */
export type OverlayModel =
  | ({ readonly name: 'papers' } & PapersModel)
  | ({ readonly name: 'ledger' } & LedgerModel)
  | ({ readonly name: 'country' } & CountryCard)
  | ({ readonly name: 'glossary' } & GlossaryModel)
  | ({ readonly name: 'help' } & HelpModel)
  | ArchiveOverlay
  | ({ readonly name: 'parts' } & PartsModel)
  | ({ readonly name: 'about' } & AboutModel)
  | { readonly name: 'laboratory' }
  | ({ readonly name: 'episodes' } & EpisodesModel)
  | { readonly name: 'settings'; readonly languages: readonly { readonly id: string; readonly label: string }[] };

/** What every screen has around it. */
export interface Shell {
  readonly documentTitle: string;
  /** What just happened, for the polite live region. */
  readonly announcement: string;
  /** The sounds of this moment for the eye; the voice has told already what they mean. */
  readonly captions?: CaptionsModel;
  /** Why the last wish was not granted. */
  readonly refusal?: string;
  readonly overlay?: OverlayModel;
  readonly settings: Settings;
  /** Over every page of a team in a live room. */
  readonly live?: LiveStrip;
  /** The decade whose dress the page wears; without one, that of the first. */
  readonly era?: Era;
}

export interface TitleScreen {
  readonly screen: 'title';
  /** The latest unfinished run. */
  readonly unfinished?: { readonly run: string; readonly note: string };
  /** How many runs are kept, in words. */
  readonly runsNote: string;
}

export interface SeatCard {
  readonly id: CountryId;
  readonly name: string;
  readonly kind: string;
  readonly role: string;
  readonly isPicked: boolean;
}

export interface ReadingModel {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly says: string;
  readonly isPicked: boolean;
}

/** A question historians dispute, with the readings that take a side in it. */
export interface DisputeModel {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly readings: readonly ReadingModel[];
}

export interface ChoosingScreen {
  readonly screen: 'choosing';
  readonly number: string;
  readonly year: string;
  readonly title: string;
  readonly subtitle: string;
  readonly idea: string;
  readonly contentNote: string;
  readonly passage: { readonly text: string; readonly where: string; readonly check: string };
  readonly seats: readonly SeatCard[];
  readonly between: ReadingModel;
  readonly disputes: readonly DisputeModel[];
  /** What a teacher set, a sentence each; then nothing else can be chosen. */
  readonly task?: { readonly title: string; readonly lines: readonly string[] };
  readonly lead: { readonly label: string; readonly seat: CountryId; readonly reading: string };
}

export interface AdviserModel {
  readonly name: string;
  readonly icon: IconName;
}

export interface BriefingScreen {
  readonly screen: 'briefing';
  readonly number: string;
  readonly year: string;
  readonly title: string;
  readonly seat: { readonly id: CountryId; readonly name: string; readonly role: string };
  readonly brief: string;
  /** The part at the table that a teacher set. */
  readonly part?: string;
  readonly advisers: readonly AdviserModel[];
  readonly mandates: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly isPicked: boolean;
  }[];
  /** The mandate to be taken, once one is picked. */
  readonly picked?: string;
}

export type Screen =
  | TitleScreen
  | ChoosingScreen
  | BriefingScreen
  | CrisisScreen
  | RevealScreen
  | AnswerScreen
  | EndedScreen
  | DebriefScreen
  | ReplayScreen
  | CompareScreen
  | CampaignScreen
  | ReadingScreen
  | PastScreen
  | ClassScreen
  | KitScreen
  | LiveScreen
  | BoardScreen;

export type ScreenModel = Screen & { readonly shell: Shell };
