/**
 * Everything the stage shows, as plain data. `stageModelOf` (another file) makes it from a snapshot; the stage draws the
 * difference to the model before. Words arrive said: the stage knows no language.
 *
 * The canvas is for the eye alone. Every fact below must also be told in HTML, from the same data:
 * - each thread: who promised whom, its state, its words (`StageThread.words`);
 * - who stands massed where (`StageMassed.words`), and the challenger's announced step (`StageStep.words`);
 * - which land has changed hands or is claimed, by whom (`StageLand.words`);
 * - which country is selected, which is the player's, who is threatened, who threatens.
 * The list of countries in HTML is also the keyboard's way to pick one.
 */
import type { CountryId } from '../../sim/act';

/** The stage has no door to the rules: it takes the name of a country from here. */
export type { CountryId };

/** Name of a plate in assets/map. That every id below stands on its plate is a test, not a type. */
export type MapId = string;
/** A piece of land that has one holder at a time; capitals: a whole state less the pieces named beside it. */
export type RegionId = string;
/** A capital, a town, or a point for arrows (`at-`, `to-`: never named). */
export type PlaceId = string;
/** Whatever else has a name on a plate: states, lands, seas. */
export type LabelId = string;

/** What a promise is worth on the map. Each state has a line, a sign and a motion of its own. */
export type ThreadState =
  /** Given outright: a whole chain, sign of a link. */
  | 'pledged'
  /** Given on a condition: single links, sign of the word `if`. */
  | 'conditional'
  /** Hinted, or not believed: dots, sign of a question mark. */
  | 'doubtful'
  /** Kept: the chain pulled straight, sign of a tick. */
  | 'kept'
  /** Half kept: half a chain, half dots, sign of a half circle. */
  | 'half-kept'
  /** Broken: the chain parted, its ends fallen, sign of a split. */
  | 'broken'
  /** Quietly forgotten: a pale dotted trace, no sign. */
  | 'forgotten';

/** A promise between two capitals. */
export interface StageThread {
  /** Stays the same while the promise changes state: motion is derived from it. */
  readonly id: string;
  /** Who promised. */
  readonly from: CountryId;
  /** To whom. */
  readonly to: CountryId;
  readonly state: ThreadState;
  /** For the HTML list, and said when the badge is pointed at. */
  readonly words: string;
}

/** Troops: repeated wedges of one size, never a bigger wedge. */
export interface StageMassed {
  readonly at: PlaceId;
  readonly toward: PlaceId;
  /** How many wedges. */
  readonly strength: 1 | 2 | 3 | 4;
  /** `threat`: filled red wedges. `guard`: upright ink bars, for those who stand against it. */
  readonly kind: 'threat' | 'guard';
  readonly words: string;
}

/** What the challenger will do next unless stopped: one hollow arrow. */
export interface StageStep {
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** Short, for the tag on the arrow: a date. */
  readonly tag: string;
  readonly words: string;
}

/** A piece of land that differs from the map of the opening day, or is disputed. */
export interface StageLand {
  readonly region: RegionId;
  /** Who holds it now, by the map's names: `DEU`, `CSK`, `HUN` … */
  readonly holder: CountryId;
  /** Hatched: `claimed` still with its holder, `occupied` just taken. None: plain colour of the holder. */
  readonly hatch?: 'claimed' | 'occupied';
  /** Whose claim; its colour stripes the hatch. */
  readonly by?: CountryId;
  readonly words: string;
}

export type CountryRole = 'you' | 'victim' | 'challenger' | 'other';

/** A country with a part in the episode; all others are drawn pale. */
export interface StageCountry {
  readonly id: CountryId;
  /** Marked by shape, never by colour alone: a pin with the disc (you), a lozenge (victim), a wedge (challenger). */
  readonly role: CountryRole;
  /** Where its threads end. Its country need not be on the map: `washington` lies beyond the western edge. */
  readonly capital: PlaceId;
}

/** Names as they stand on the map, by id. What has no name here is drawn without one. */
export type StageNames = Readonly<Partial<Record<PlaceId | LabelId, string>>>;

export interface StageModel {
  readonly map: MapId;
  /** Full names. Names of states are set in capitals by the stage. */
  readonly names: StageNames;
  /** Short forms, used where the full name does not fit. */
  readonly shortNames: StageNames;
  /** The word on the badge of a conditional promise: 2 to 3 letters. */
  readonly signOfCondition: string;
  readonly countries: readonly StageCountry[];
  readonly lands: readonly StageLand[];
  readonly threads: readonly StageThread[];
  readonly massed: readonly StageMassed[];
  readonly step?: StageStep;
  /** Places to be named before all others: where this beat happens. */
  readonly focus: readonly PlaceId[];
  readonly selected?: CountryId;
  /** No motion: the end of every motion is shown at once. */
  readonly reducedMotion: boolean;
  /** Weak machine: no grain, no bands, fewer halos. Nothing that informs is left out. */
  readonly simple: boolean;
}

/** The capital of a country with a part in the episode. */
export const capitalOf = (model: StageModel, id: CountryId): PlaceId | undefined =>
  model.countries.find((country) => country.id === id)?.capital;

/** The part a country plays; `other` if none. */
export const roleOf = (model: StageModel, id: CountryId): CountryRole =>
  model.countries.find((country) => country.id === id)?.role ?? 'other';
