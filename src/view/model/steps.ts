/** The four steps before a decision is sealed. */
import type { CountryId } from '../../sim/act';
import type { Sounding, SoundingName } from '../../sim/command';
import type { FigureModel } from './figures';
import type { IconName } from './icons';
import type { WireModel } from './wire';

/** A stretch of text; with `term`, a word that the glossary explains. */
export interface Stretch {
  readonly text: string;
  readonly term?: string;
}

export interface DispatchStep {
  readonly step: 'dispatch';
  /** The medium it comes in. */
  readonly wire: WireModel;
  readonly kicker: string;
  readonly title: string;
  readonly text: readonly Stretch[];
  /** What only this seat knows. */
  readonly own?: string;
  readonly announced?: string;
  /** What the power that leads has already decided. */
  readonly led?: string;
  /** Which article of the charter written on this road rules here. */
  readonly charter?: string;
  /** Counts that matter to the choice. */
  readonly figures: readonly FigureModel[];
  /** Papers that became known since the last decision. */
  readonly news: readonly PaperLine[];
}

export interface PaperLine {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly note: string;
}

export interface SoundingWay {
  readonly sounding: Sounding;
  readonly how: SoundingName;
  readonly icon: IconName;
  readonly label: string;
  readonly text: string;
  /** What it costs, in words. */
  readonly price: string;
  readonly refusal?: string;
}

export interface SoundingStep {
  readonly step: 'sounding';
  readonly title: string;
  readonly influence: number;
  readonly influenceText: string;
  readonly countries: readonly {
    readonly id: CountryId;
    readonly name: string;
    readonly isPicked: boolean;
    readonly isAsked: boolean;
  }[];
  readonly picked?: {
    readonly id: CountryId;
    readonly name: string;
    readonly says: string;
    readonly word: string;
    readonly ways: readonly SoundingWay[];
  };
  /** What was asked, promised and heard in this decision, newest first. */
  readonly heard: readonly { readonly country: CountryId; readonly icon: IconName; readonly text: string }[];
}

export interface ForecastStep {
  readonly step: 'forecasting';
  readonly title: string;
  readonly question: string;
  readonly percent: number;
  readonly isMade: boolean;
}

export interface OptionModel {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly isPicked: boolean;
  /** Why it is closed. */
  readonly closed?: string;
  readonly advice: readonly { readonly name: string; readonly icon: IconName; readonly text: string }[];
}

/** A vote of the room: how many are for each open option. */
export interface VoteStep {
  readonly counts: Readonly<Record<string, number>>;
  /** Who leads, or that the teacher has to decide. */
  readonly told: string;
}

export interface DecidingStep {
  readonly step: 'deciding';
  readonly kicker: string;
  readonly title: string;
  readonly options: readonly OptionModel[];
  readonly picked?: string;
  /** Where a room votes. */
  readonly vote?: VoteStep;
  readonly papers: readonly { readonly id: string; readonly title: string; readonly isCited: boolean }[];
  /** The player asked to seal: what is about to be done. */
  readonly sealing?: {
    readonly title: string;
    readonly text: string;
    readonly cited?: string;
    /** Asked of two who share a device. */
    readonly together?: string;
  };
  readonly forecast: string;
  /** Others still to seal, in words. */
  readonly waiting?: string;
}

export type StepModel = DispatchStep | SoundingStep | ForecastStep | DecidingStep;
