/** What the page shows, one kind for each screen: plain data, every sentence ready. */
import type { CountryId } from '../../sim/act';
import type { AboutModel } from './about';
import type { ArchiveOverlay } from './archivePages';
import type { BoardScreen } from './board';
import type { CampaignScreen } from './campaign';
import type { ClassScreen } from './classScreen';
import type { CompareScreen } from './compare';
import type { DebriefScreen } from './debrief';
import type { EndedScreen } from './ending';
import type { EpisodesModel } from './episodes';
import type { Era } from './era';
import type { CaptionsModel } from './heard';
import type { IconName } from './icons';
import type { KitScreen } from './kit';
import type { LiveScreen, LiveStrip } from './live';
import type { Tab } from './look';
import type { CountryCard, GlossaryModel, HelpModel, LedgerModel, PapersModel, PromiseModel } from './pages';
import type { PartsModel } from './parts';
import type { PastScreen } from './past';
import type { ReadingScreen } from './reading';
import type { ReplayScreen } from './replay';
import type { RoomModel } from './room';
import type { Settings } from './settings';
import type { StepModel } from './steps';
import type { TextModel } from './textOnTable';
import type { WireModel } from './wire';

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

/** What a room is asked before something is shown to it. */
export interface CoverModel {
  readonly title: string;
  readonly text: string;
  readonly show: string;
}

export interface GaugeModel {
  readonly name: string;
  readonly icon: IconName;
  readonly label: string;
  /** Its full name, and what it means. */
  readonly fullLabel: string;
  readonly meaning: string;
  /** Whole tens of a hundred, 0 to 10. */
  readonly pips: number;
  readonly value: string;
  /** How it moved with the last decision; absent when it stood still. */
  readonly trend?: { readonly isUp: boolean; readonly text: string };
  readonly tone: 'ink' | 'blue' | 'mustard' | 'red' | 'green';
}

/** The map told in words. */
export interface MapFacts {
  /** False where no plate of the episode's map is drawn yet: then the words stand alone. */
  readonly isDrawn: boolean;
  readonly caption: string;
  readonly threads: readonly { readonly id: string; readonly icon: IconName; readonly text: string }[];
  readonly troops: readonly string[];
  /** Land that is claimed, on the table, or has changed hands. */
  readonly lands: readonly string[];
  readonly countries: readonly { readonly id: CountryId; readonly name: string; readonly says: string }[];
  /** What the drawing simplifies: of this map, then of all; none where nothing is drawn. */
  readonly notes: readonly string[];
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
