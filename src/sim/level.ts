/** What a checked level holds. Only `readLevel` (room `level`) makes one; no text for players is in it, only keys. */
import type { Act, Aims, CountryId, WordingOf } from './act';
import type { Carried } from './campaign/carried';
import type { TreatyText } from './clause';
import type { Figure } from './figure';
import type { MeasureId } from './measure';

/** A historian's judgement on a scale of 0 to 4, half and quarter steps allowed; anchors stand in `levels/README.md`. */
export type Ordinal = number;

/** What a country is like in this episode. All ordinals, except `share`, which is per cent of the challenger's supply. */
export interface Dials {
  readonly power: Ordinal;
  readonly stake: Ordinal;
  readonly law: Ordinal;
  readonly need: Ordinal;
  readonly trade: Ordinal;
  readonly distance: Ordinal;
  readonly exposure: Ordinal;
  readonly audience: Ordinal;
  /** Public mood towards measures short of force; 2 is divided. */
  readonly mood: Ordinal;
  /** Public mood towards force; 2 is divided. */
  readonly moodWar: Ordinal;
  /** Usefulness of, or friendship with, the challenger. */
  readonly tie: Ordinal;
  /** Readiness to follow the country named in `follows`. */
  readonly align: Ordinal;
  /** A general duty that binds all members, such as the Covenant's; named treaties stand in `treaties`. */
  readonly duty: Ordinal;
  readonly share: number;
  /** Readiness of an outsider to sell in the place of those who stop. */
  readonly flood: Ordinal;
  /** Fear of a helper's troops on its own soil. */
  readonly guests: Ordinal;
  /** What it would take for itself from the victim. */
  readonly claim: Ordinal;
}
export type DialName = keyof Dials;

export type Adviser = 'foreign' | 'general' | 'treasurer' | 'parliament';

/** The gauges a mandate may be judged by, 0 to 100 (see `gauges.ts`). */
export type GaugeName = 'safety' | 'means' | 'support' | 'word' | 'trust' | 'victim' | 'peace' | 'gain';

/** What a mandate is judged by at the end: a gauge, or something that was done or agreed, however the gauges stand. */
export type Test = { readonly gauge: GaugeName; readonly atLeast: number } | { readonly fact: Condition };

/** An aim a government may give the player. Met when every line holds, partly when at least half do. */
export interface Mandate {
  readonly id: string;
  readonly judge: readonly Test[];
}

export interface Playable {
  /** Lever: moves the outcome. Hinge: its word decides whether others can keep theirs. Small: decides mainly its own account. */
  readonly kind: 'lever' | 'hinge' | 'small';
  readonly advisers: readonly Adviser[];
  readonly mandates: readonly Mandate[];
}

export interface Country {
  readonly id: CountryId;
  readonly isMember: boolean;
  readonly dials: Dials;
  /** Deeds done and deeds owed but not done before the episode: the opening reputation (Beta counts). */
  readonly record: { readonly kept: number; readonly failed: number };
  readonly follows?: CountryId;
  /** Its help must pass through at least one of these. */
  readonly through?: readonly CountryId[];
  readonly playable?: Playable;
}

/** A promise that exists when the episode opens. */
export interface Treaty {
  readonly id: string;
  readonly by: CountryId;
  readonly to: CountryId;
  readonly date: string;
  readonly strength: Ordinal;
  readonly onlyIf?: CountryId;
}

/** Facts of the crisis that a beat or an option may wait for. */
export type Condition =
  | { readonly is: 'answered'; readonly move: 'yield' | 'bargain' | 'advance' }
  | { readonly is: 'attacked' }
  | { readonly is: 'settled' }
  | { readonly is: 'conceded'; readonly atLeast: number }
  | { readonly is: 'adopted'; readonly beat: string }
  /** The clause of the text on the table is worded so. */
  | ({ readonly is: 'worded' } & WordingOf)
  /** This government's signature stands; or so many do. */
  | { readonly is: 'signed'; readonly country: CountryId }
  | { readonly is: 'signatures'; readonly atLeast: number }
  /** It has walked out and not come back. */
  | { readonly is: 'left'; readonly country: CountryId }
  /** It has opted out by a pact with the challenger. */
  | { readonly is: 'opted-out'; readonly country: CountryId }
  /** How far the challenger stands, in its steps; 0 is the line of before the war, below it its own soil is fought over. */
  | { readonly is: 'front'; readonly atMost: number }
  | { readonly is: 'aims'; readonly aims: Aims }
  /** Has the challenger's patron come into the war? */
  | { readonly is: 'entered' }
  | { readonly is: 'chose'; readonly beat: string; readonly country: CountryId; readonly option: string }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export interface Option {
  readonly id: string;
  readonly acts: readonly Act[];
  /** The option is shown but closed, with its reason in words, while this does not hold. */
  readonly needs?: Condition;
}

export type BeatKind = 'pledge' | 'vote' | 'call' | 'offer' | 'clause' | 'draft' | 'signing';
export type RuleName = 'unanimity' | 'consensus' | 'veto' | 'majority' | 'voluntary' | 'alliance' | 'weighted';

/**
 * Who must agree, whether a no may keep a question from being taken elsewhere, whose forces come at the call, and whether help may
 * begin before the vote.
 */
export type CharterArticle = 'voting' | 'agenda' | 'forces' | 'regional';

export interface Beat {
  readonly id: string;
  /** Day of the decision, ISO. */
  readonly date: string;
  readonly kind: BeatKind;
  readonly measure: MeasureId;
  readonly rule: RuleName;
  /** The text that half-hearted votes are enough for; the measure's own next softer step unless told. */
  readonly softer?: MeasureId;
  readonly when?: Condition;
  /** Who decides; `standard` gives the three plain efforts of the kind. */
  readonly options: Readonly<Record<CountryId, readonly Option[] | 'standard'>>;
  /**
   * What the challenger does after the reveal: nothing, press on, strike or accept at the deadline, close the matter, or, in an open
   * war, fight on. A call with `probe` or `fight` does not end the matter: deeds are done, and the crisis goes on.
   */
  readonly answer: 'none' | 'probe' | 'strike' | 'settle' | 'fight';
  /** Who has a vote, where not all who decide have one. If the challenger is named, it votes on what is said of itself. */
  readonly voters?: readonly CountryId[];
  /** Who stays away from the body: it neither votes nor blocks, unless a person in its seat sends the delegate back. */
  readonly absent?: readonly CountryId[];
  /** The text that is adopted becomes the measure in force, if it asks more than the one before. */
  readonly binds?: boolean;
  /** Asks what the measure in force asks, in the place of `measure`. */
  readonly standing?: boolean;
  /** Every holder of a veto must say yes: to abstain or to stay away is to block. Under `unanimity` that is everyone with a vote. */
  readonly concurring?: boolean;
  /** Articles of the charter of 1945 that rule this beat: on a road with another charter it is decided by that one. */
  readonly charter?: readonly CharterArticle[];
  /** Day of the challenger's announced next step, ISO, if it is announced. */
  readonly deadline?: string;
  /**
   * What the forecast of this beat is about, asked when the episode is over: it counts only if `given` holds, and is right about
   * `holds`. Without it the kind of the beat tells (see `insight/calibration.ts`).
   */
  readonly forecast?: { readonly given?: Condition; readonly holds?: Condition };
  /** Shown beside the situation; no rule reads them. */
  readonly figures?: readonly Figure[];
}

export interface Challenger {
  readonly id: CountryId;
  readonly power: Ordinal;
  readonly prize: Ordinal;
  readonly face: Ordinal;
  readonly vulnerability: Ordinal;
  /** A historian's nudge, -1 to 1, to the hidden resolve. */
  readonly resolve: number;
  /** Steps from the first demand to the aim. */
  readonly steps: number;
}

/** A war that is open when the episode begins, or runs over several beats. */
export interface OpenWar {
  /** Steps the challenger has made when the episode opens; 0 to `steps`. */
  readonly progress: number;
  readonly patron?: Patron;
  /**
   * Areas of the map by where the front stands: `from` above 0 in the challenger's hands once it has come so far, below 0 in the
   * victim's once the challenger is behind the old line.
   */
  readonly lands?: readonly { readonly area: string; readonly from: number }[];
}

/** A power behind the challenger that may come in once its client is thrown back: a judgement, as chances from 0 to 1. */
export interface Patron {
  readonly country: CountryId;
  /** If aims are total. */
  readonly enters: number;
  /** Even if the war stops at what was. */
  readonly entersAnyway: number;
}

/** The system of collective security at the opening. Shares 0 to 1; tension 0 to 100. */
export interface SystemAtStart {
  readonly trust: number;
  readonly readiness: number;
  readonly blatant: Ordinal;
  readonly automaticity: number;
  readonly tension: number;
  readonly influence: number;
  readonly measure: MeasureId;
}

export type OutcomeKind =
  | 'deterred'
  | 'repelled'
  | 'compromise'
  | 'ceded'
  | 'conquest'
  | 'wider-war'
  | 'strong-treaty'
  | 'words'
  | 'bloc'
  | 'collapse';

/** An area of the map in other hands. */
export interface BorderMove {
  readonly area: string;
  readonly owner: CountryId;
  /** By a treaty, a vote or its own independence: drawn in the owner's plain colour. What is taken is hatched. */
  readonly agreed?: boolean;
}

/** What changes hands on a day of the episode, if the condition holds; without one, whatever is decided at the table. */
export interface DatedMove extends BorderMove {
  /** ISO. */
  readonly date: string;
  readonly when?: Condition;
}

export interface Ending {
  readonly id: string;
  readonly outcomes: readonly OutcomeKind[];
  readonly when?: Condition;
  readonly isHistory?: boolean;
  /** Day of the front page, ISO, where the end comes later than the last decision. */
  readonly date?: string;
  /** Areas of the map that are in other hands at the end; the rest stand as the days of the episode have left them. */
  readonly borders?: readonly BorderMove[];
}

export interface Paper {
  readonly id: string;
  readonly kind: 'telegram' | 'newspaper' | 'treaty' | 'minute' | 'letter' | 'report' | 'speech';
  /** Day it was written, and day the named readers could know it; ISO. */
  readonly date: string;
  readonly known: string;
  /** Who could read it then; absent means everyone. */
  readonly readers?: readonly CountryId[];
  readonly beat: string;
}

/** One side of a historians' dispute: it sets dials, and says so. */
export interface Reading {
  readonly id: string;
  readonly dispute: string;
  readonly changes: readonly (
    | { readonly country: CountryId; readonly dial: DialName; readonly value: Ordinal }
    | { readonly challenger: 'resolve' | 'face' | 'prize' | 'vulnerability'; readonly value: number }
    | { readonly patron: 'enters' | 'entersAnyway'; readonly value: number }
  )[];
}

export interface Level {
  readonly id: string;
  readonly edition: number;
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly map: string;
  /** Where nobody attacks (see `hasChallenger`) these two sit at no table: they stand for "whoever is attacked" and "whoever attacks". */
  readonly victim: CountryId;
  readonly challenger: Challenger;
  readonly war?: OpenWar;
  /** Who decides first and is followed, commands, and lends the others its readiness. */
  readonly leader?: CountryId;
  readonly system: SystemAtStart;
  readonly countries: readonly Country[];
  readonly treaties: readonly Treaty[];
  /** The text on the table, if there is one. */
  readonly text?: TreatyText;
  readonly beats: readonly Beat[];
  readonly endings: readonly Ending[];
  /** What changes hands on the map as the days go by; of one area, in the order of the days. */
  readonly borders?: readonly DatedMove[];
  /** States that sit at no table and may own land on the map, such as one that comes into being. */
  readonly others?: readonly CountryId[];
  readonly papers: readonly Paper[];
  readonly glossary: readonly string[];
  readonly readings: readonly Reading[];
  readonly disputes: readonly string[];
  readonly questions: number;
  /** What each playable government did, beat by beat; option ids. Shown only in the debrief. */
  readonly history: Readonly<Record<CountryId, Readonly<Record<string, string>>>>;
  /** What a road has brought into these judgements; never in a file. */
  readonly carried?: Carried;
}
